import { createSqliteStore } from '../../src/store/sqlite.ts'

/**
 * Run as a process of its own, to be killed: commits one change after another and prints the number of each once it
 * is committed. Arguments: path of the data file, first number.
 */
const [path = '', first = '0'] = process.argv.slice(2)
const store = createSqliteStore({ path, now: Date.now })
const expiresAt = Date.now() + 3_600_000

for (let at = Number(first); ; at++) {
  await store.commit({
    id: `change-${at}`,
    sets: [{ key: `record-${at}`, value: `value of ${at} `.repeat(1 + (at % 400)), expiresAt }],
    adds: [{ index: 'written', member: `record-${at}`, score: at, expiresAt }],
    counts: [{ key: 'count', by: 1, expiresAt }],
    deletes: [`record-${at - 50}`],
    removes: [{ index: 'written', member: `record-${at - 50}` }],
  })
  process.stdout.write(`${at}\n`)
  if (at % 100 === 0) await store.sweep(100)
}
