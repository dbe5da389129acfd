/** One labelled text. `scam` and `legit` are offers; `other` are warnings, questions and chat. */
export interface Labelled {
  readonly id: string
  readonly lang: string
  readonly label: 'scam' | 'legit' | 'other'
  readonly text: string
  /** What the text is, where the corpus says so. */
  readonly kind?: string
  /** What kind of lure, where the corpus says so; apart in the tables. */
  readonly tier?: string
  /** Kept aside while rules are written. */
  readonly held?: boolean
}

const isLabelled = (row: unknown): row is Labelled =>
  typeof row === 'object' &&
  row !== null &&
  'text' in row &&
  typeof row.text === 'string' &&
  'label' in row &&
  (row.label === 'scam' || row.label === 'legit' || row.label === 'other')

/**
 * Reads labelled lines.
 * @throws Error naming the line that is not one
 */
export const readLabelled = (jsonl: string): readonly Labelled[] =>
  jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    let row: unknown
    try {
      row = JSON.parse(line)
    } catch {
      throw new Error(`Line ${index + 1} is not JSON.`)
    }
    if (!isLabelled(row))
      throw new Error(`Line ${index + 1} has no "text", or a label that is not scam, legit or other.`)
    return [{ ...row, id: String(row.id ?? index + 1), lang: String(row.lang ?? 'und') }]
  })
