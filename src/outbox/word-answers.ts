import { DANGER_DETAILS, RELATIVE_DETAILS, TAP_QUESTIONS } from '../core/conversation.ts'
import type { MessageKey } from '../core/message-key.ts'
import type { Words } from '../i18n/catalogues.ts'
import { displayName } from '../i18n/display-name.ts'

/** The family of texts that holds the words of a tapped answer. */
const FAMILY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(TAP_QUESTIONS.map(question => [question, `tap.${question}`])),
  ...Object.fromEntries([...DANGER_DETAILS, ...RELATIVE_DETAILS].map(detail => [detail, `detail.${detail}`])),
  'told-place': 'tap.place',
  route: 'report.route',
}

const COUNTRY = /^[A-Z]{2}$/
const CODE = /^[a-z0-9-]{1,24}$/

const wordAnswer = (words: Words, question: string, answer: string): string => {
  if (COUNTRY.test(answer)) return displayName(words.locale, 'region', answer)
  const family = FAMILY[question]
  if (family === undefined || !CODE.test(answer)) return answer
  const key = `${family}.${answer}` as MessageKey
  const said = words.text(key)
  return said === key ? answer : said
}

/** Answers a person tapped are kept as codes: here in words. What they typed stays as it is. */
export const wordAnswers = (
  answers: Readonly<Record<string, string>>,
  words: Words,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, wordAnswer(words, question, answer)]),
  )
