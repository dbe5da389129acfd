import type { HtcdsCase, HtcdsRecord } from './htcds.ts'

/** A cell as RFC 4180 has it. One that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

const written = (value: HtcdsRecord[string]): string =>
  typeof value === 'boolean'
    ? value
      ? 'TRUE'
      : 'FALSE'
    : typeof value === 'string'
      ? value
      : value.join(';')

/**
 * The same case as a table: one row an event, with what belongs to the case in each; several values of a pick list
 * between semicolons, as spreadsheets of the standard have them. In UTF-8 with a mark, so that spreadsheets see it.
 */
export const htcdsCsv = (file: HtcdsCase): string => {
  const { cases, persons, perpetrators, historicTraffickingEvents, consents, organisations } = file
  const [referring] = organisations
  const whole: HtcdsRecord = {
    x_offerwatch_Case: String(file.x_offerwatch.case),
    ...cases[0],
    ...persons[0],
    ...perpetrators[0],
    ...consents[0],
    ...referring,
  }
  const events = historicTraffickingEvents.length === 0 ? [{}] : historicTraffickingEvents
  const columns = [...new Set([...Object.keys(whole), ...events.flatMap(Object.keys)])]
  const rows = events.map((event: HtcdsRecord) => {
    const record = { ...whole, ...event }
    return columns.map(column => {
      const value = record[column]
      return cell(value === undefined ? '' : written(value))
    })
  })
  return `\u{feff}${[columns, ...rows].map(row => row.join(',')).join('\r\n')}\r\n`
}
