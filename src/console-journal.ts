import type { Journal } from './ports/journal.ts'

/** The journal as one JSON line an event, to whatever collects the output. */
export const consoleJournal: Journal = {
  // biome-ignore lint/suspicious/noConsole: this is where the journal is written
  note: (code, detail = {}) =>
    console.log(JSON.stringify({ ...detail, at: new Date().toISOString(), event: code })),
}
