/** Signs and pictures that end a clause, and words that turn it: what stands behind them is not denied any more. */
const CLAUSE_END =
  /[.!?。！？।။៖ฯ\n;；:：|+→•·✓✔]|\p{Extended_Pictographic}| [-–—] |(?:^|[^\p{L}])(?:but|just|only|solo|pero|basta|tapi|cuma|hanya|nhung|chi can|но|только|mas|mais|juste|lakini|लेकिन|सिर्फ|बस|কিন্তু|শুধু|तर|मात्र|صرف|لیکن|بس)(?=$|[^\p{L}])|只要|但是|แค่|แต่|ແຕ່|ພຽງ|គ្រាន់តែ|다만|하지만/u

/** A pause inside a sentence: what follows may go on a list, or be said anew. */
const PAUSE = /[,，、،၊/]/

/** "nor", "or": the denial goes on behind a pause. */
const GOES_ON =
  /(?:^|[^\p{L}])(?:or|nor|atau|ataupun|hoac|ou|nem|или|ни|या|বা|یا)(?=$|[^\p{L}])|或|및|이나|หรือ|ຫຼື|ຫລື|ឬ|သို့မဟုတ်/u

/** How many letters a list leaves between its pause and its next thing: "your ", not "bring ". */
const LIST_GAP = /^ ?(?:\p{L}[\p{L}\p{M}]{0,3} ){0,2}(?:\p{L}[\p{L}\p{M}]?)?$/u
const LONGEST_ITEM = 24

/** Whether the words between a negation and a place end the clause of the negation. */
export const endsClause = (between: string): boolean => CLAUSE_END.test(between)

/** Whether an "or" carries the negation on. */
export const goesOn = (between: string): boolean => GOES_ON.test(between)

/**
 * Whether a negation reaches over the words between: without a pause, or over the pauses of a list
 * ("we never ask for a deposit, your passport").
 * @param ahead the negation stands before the place
 */
export const staysInClause = (between: string, ahead: boolean): boolean => {
  const parts = between.split(PAUSE)
  if (parts.length === 1) return true
  const beside = ahead ? (parts.at(-1) ?? '') : (parts[0] ?? '')
  return LIST_GAP.test(beside) && parts.every(part => part.length <= LONGEST_ITEM)
}
