import type { Journal } from './ports/journal.ts'

/** The journal as one JSON line an event, to whatever collects the output. */
export const consoleJournal: Journal = {
  note: (code, detail = {}) => {
    const line = JSON.stringify({ ...detail, at: new Date().toISOString(), event: code })
    // biome-ignore lint/suspicious/noConsole: this is where the journal is written
    console.log(line)
  },
}
