import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AuditEntry, auditKey, hashEntry } from '../../src/records/audit-record.ts'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { caseNow, keepCase, signIn, staffId } from '../http/console-visitor.ts'
import { makeDesk, manualClock, startService } from '../support/service.ts'

const folder = mkdtempSync(join(tmpdir(), 'audit-'))
const root = resolve(import.meta.dirname, '../..')
const whole = join(folder, 'whole')
let last: string

const run = async (dataDir: string, ...args: string[]) => {
  const { PATH = '', HOME = '' } = process.env
  const options = { cwd: root, env: { PATH, HOME, DATA_DIR: dataDir } }
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['src/cli/audit-verify.ts', '--json', ...args],
      options,
    )
    return { code: 0, ...JSON.parse(stdout) }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { code, ...JSON.parse(stdout) }
  }
}

beforeAll(async () => {
  mkdirSync(whole)
  const clock = manualClock(Date.now() - 3 * 3_600_000)
  const store = createSqliteStore({ path: join(whole, 'offerwatch.db'), now: clock.now })
  const service = await startService({ store, clock })
  await makeDesk(service, 'moderators', 'group-m', ['11'])
  await keepCase(service, { id: 'aaaa', desk: 'console' })
  await keepCase(service, { id: 'bbbb', desk: 'console' })
  const moderator = await signIn(service, await staffId(service, '11'))
  for (const verb of ['claim', 'open', 'open', 'open']) {
    clock.forward(60_000)
    await moderator.press('K7F3-AAAA', verb)
  }
  clock.forward(60_000)
  await moderator.press('K7F3-AAAA', 'decide', 'suspicious')
  clock.forward(2 * 3_600_000)
  await service.tick(50)
  expect((await caseNow(service, 'aaaa')).audit.count).toBe(6)
  expect(service.notes.map(each => each.code)).toContain('audit/anchored')
  last = String(service.notes.find(each => each.code === 'audit/anchored')?.detail?.hash)
  store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A copy of the data, tampered with on disk. */
const tampered = async (
  name: string,
  tamper: (db: DatabaseSync) => void | Promise<void>,
): Promise<string> => {
  const to = join(folder, name)
  mkdirSync(to)
  copyFileSync(join(whole, 'offerwatch.db'), join(to, 'offerwatch.db'))
  const db = new DatabaseSync(join(to, 'offerwatch.db'))
  await tamper(db)
  db.close()
  return to
}
const storedAt = (db: DatabaseSync, key: string): string =>
  String(db.prepare('SELECT value FROM records WHERE key = ?').get(key)?.value)
const put = (db: DatabaseSync, key: string, value: unknown) =>
  db.prepare('UPDATE records SET value = ? WHERE key = ?').run(JSON.stringify(value), key)
const entryOf = (db: DatabaseSync, n: number): AuditEntry => JSON.parse(storedAt(db, auditKey('aaaa', n)))

test('what nobody touched is as it was written', async () => {
  const { code, chains, anchors, problems, lastAnchor } = await run(whole)
  expect({ code, anchors, problems, lastAnchor }).toEqual({
    code: 0,
    anchors: 1,
    problems: [],
    lastAnchor: last,
  })
  expect(chains).toBeGreaterThanOrEqual(2)
  expect((await run(whole, '--anchor', last)).code).toBe(0)
})

test('an entry that was changed shows', async () => {
  const at = await tampered('changed', db => {
    put(db, auditKey('aaaa', 2), { ...entryOf(db, 2), by: 'someone-else' })
  })
  const { code, problems } = await run(at)
  expect([code, problems]).toEqual([1, [{ chain: 'aaaa', n: 2, what: 'changed' }]])
})

test('the last entry changed shows by its head', async () => {
  const at = await tampered('last', db => {
    put(db, auditKey('aaaa', 5), { ...entryOf(db, 5), act: 'decide:confirmed' })
  })
  const { code, problems } = await run(at)
  expect(code).toBe(1)
  expect(problems).toContainEqual({ chain: 'aaaa', n: 5, what: 'changed' })
})

test.each([0, 3, 5])('entry %i dropped shows', async n => {
  const at = await tampered(`dropped-${n}`, db => {
    db.prepare('DELETE FROM records WHERE key = ?').run(auditKey('aaaa', n))
  })
  const { code, problems } = await run(at)
  expect([code, problems]).toEqual([1, [{ chain: 'aaaa', n, what: 'missing' }]])
})

test('two entries that changed places show', async () => {
  const at = await tampered('moved', db => {
    const [a, b] = [entryOf(db, 2), entryOf(db, 3)]
    put(db, auditKey('aaaa', 2), b)
    put(db, auditKey('aaaa', 3), a)
  })
  const { code, problems } = await run(at)
  expect(code).toBe(1)
  expect(problems).toContainEqual({ chain: 'aaaa', n: 2, what: 'moved' })
  expect(problems).toContainEqual({ chain: 'aaaa', n: 3, what: 'moved' })
})

/** Leaves an entry out and chains the rest anew, the head in the case's record too. */
const rewritten = async (db: DatabaseSync) => {
  let before = ''
  let count = 0
  for (const from of [0, 1, 2, 4, 5]) {
    const entry = { ...entryOf(db, from), n: count, before }
    put(db, auditKey('aaaa', count), entry)
    before = await hashEntry(entry)
    count += 1
  }
  db.prepare('DELETE FROM records WHERE key = ?').run(auditKey('aaaa', 5))
  const record = JSON.parse(storedAt(db, 'case:aaaa'))
  record.facets.audit = { head: before, count }
  put(db, 'case:aaaa', record)
}

test('a chain made anew, head and all, shows by the anchor', async () => {
  const { code, problems } = await run(await tampered('rewritten', rewritten))
  expect(code).toBe(1)
  expect(problems).toContainEqual({ chain: 'aaaa', n: 5, what: 'missing' })
})

test('anchors thrown away with it show by the hash that was written down elsewhere', async () => {
  const at = await tampered('anchors', async db => {
    await rewritten(db)
    db.prepare("DELETE FROM records WHERE key LIKE 'audit-anchor%'").run()
  })
  expect((await run(at)).code).toBe(0)
  const { code, problems } = await run(at, '--anchor', last)
  expect([code, problems]).toEqual([1, [{ chain: 'anchors', n: -1, what: 'anchor-changed' }]])
})
