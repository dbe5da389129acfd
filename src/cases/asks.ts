/** Questions a reviewer may ask a reporter, by id; each language words them as `ask.<id>`. */
export const ASKS = [
  'who',
  'full-text',
  'what-asked',
  'where-work',
  'when-leave',
  'who-pays',
  'contract',
  'others',
] as const
export type AskId = (typeof ASKS)[number]
