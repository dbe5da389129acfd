import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { storeContract } from '../contracts/store.contract.ts'
import { findInFolder } from '../support/find-in-folder.ts'

storeContract({
  name: 'the store on SQLite',
  movesClock: true,
  async create() {
    const folder = await mkdtemp(join(tmpdir(), 'offerwatch-sqlite-'))
    let time = 1_795_000_000_000
    const now = () => time
    const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now })
    return {
      store,
      now,
      async pass(ms) {
        time += ms
      },
      async close() {
        store.close()
        await rm(folder, { recursive: true })
      },
    }
  },
})

describe('the data file of SQLite', () => {
  let folder: string
  const now = () => 1_795_000_000_000
  const expiresAt = now() + 1000
  const path = () => join(folder, 'data', 'offerwatch.db')

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offerwatch-sqlite-'))
  })
  afterEach(async () => rm(folder, { recursive: true }))

  it('keeps everything when closed and opened again', async () => {
    const first = createSqliteStore({ path: path(), now })
    await first.commit({
      id: 'one',
      sets: [{ key: 'a', value: 'kept', expiresAt }],
      adds: [{ index: 'q', member: 'm', score: 1, expiresAt }],
      counts: [{ key: 'n', by: 1, expiresAt }],
    })
    first.close()
    const second = createSqliteStore({ path: path(), now })
    expect(await second.read(['a', 'n'])).toEqual([
      { value: 'kept', version: 'one' },
      { value: '1', version: '' },
    ])
    expect(await second.range('q', { order: 'ascending', limit: 5 })).toEqual([{ member: 'm', score: 1 }])
    expect(await second.commit({ id: 'one', counts: [{ key: 'n', by: 1, expiresAt }] })).toBe('committed')
    expect((await second.read(['n']))[0]?.value).toBe('1')
    second.close()
  })

  it('is readable by its owner alone', async () => {
    const store = createSqliteStore({ path: path(), now })
    await store.commit({ id: 'one', sets: [{ key: 'a', value: 'b', expiresAt }] })
    const rights = async (file: string) => ((await stat(file)).mode & 0o777).toString(8)
    expect(await rights(join(folder, 'data'))).toBe('700')
    const files = await readdir(join(folder, 'data'))
    expect(files.sort()).toEqual(['offerwatch.db', 'offerwatch.db-shm', 'offerwatch.db-wal'])
    for (const file of files) expect(await rights(join(folder, 'data', file))).toBe('600')
    store.close()
  })

  it('writes through to disk and overwrites what it frees', () => {
    createSqliteStore({ path: path(), now }).close()
    const db = new DatabaseSync(path())
    expect(db.prepare('PRAGMA journal_mode').get()?.journal_mode).toBe('wal')
    expect(db.prepare('PRAGMA user_version').get()?.user_version).toBe(1)
    expect(db.prepare('PRAGMA integrity_check').get()?.integrity_check).toBe('ok')
    db.close()
  })

  it('refuses a file of a newer release and leaves it as it is', () => {
    createSqliteStore({ path: path(), now }).close()
    const db = new DatabaseSync(path())
    db.exec('PRAGMA user_version = 99')
    db.close()
    expect(() => createSqliteStore({ path: path(), now })).toThrow(
      expect.objectContaining({ code: 'config/invalid', message: expect.stringContaining('newer release') }),
    )
    const again = new DatabaseSync(path())
    expect(again.prepare('PRAGMA user_version').get()?.user_version).toBe(99)
    again.close()
  })

  it('says what is wrong with a file that is none', async () => {
    const file = join(folder, 'offerwatch.db')
    await writeFile(
      file,
      'a plain text, longer than a header of SQLite so that it is read as one '.repeat(20),
    )
    expect(() => createSqliteStore({ path: file, now })).toThrow(
      expect.objectContaining({
        code: 'store/unreachable',
        message: expect.stringContaining('not a database'),
      }),
    )
  })

  it('says what is wrong with a folder that cannot be one', async () => {
    await writeFile(join(folder, 'data'), 'a file where the folder should be')
    expect(() => createSqliteStore({ path: path(), now })).toThrow(
      expect.objectContaining({ code: 'store/unreachable', message: expect.stringContaining('EEXIST') }),
    )
  })

  it('fails as unreachable once closed', async () => {
    const store = createSqliteStore({ path: path(), now })
    store.close()
    store.close()
    await expect(store.read(['a'])).rejects.toMatchObject({ code: 'store/unreachable' })
    await expect(store.commit({ id: 'x' })).rejects.toMatchObject({ code: 'store/unreachable' })
  })

  it('serves two openings of one file', async () => {
    const stores = [createSqliteStore({ path: path(), now }), createSqliteStore({ path: path(), now })]
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        stores[at % 2]?.commit({
          id: `change-${at}`,
          checks: [{ key: 'a', version: null }],
          sets: [{ key: 'a', value: String(at), expiresAt }],
          counts: [{ key: 'n', by: 1, expiresAt }],
        }),
      ),
    )
    expect(outcomes.filter(outcome => outcome === 'committed')).toHaveLength(1)
    expect((await stores[1]?.read(['n']))?.[0]?.value).toBe('1')
    for (const store of stores) store.close()
  })

  it('sweeps rows and records together no more than asked for', async () => {
    let time = now()
    const store = createSqliteStore({ path: path(), now: () => time })
    await store.commit({
      id: 'one',
      sets: Array.from({ length: 8 }, (_, at) => ({ key: `r${at}`, value: 'x', expiresAt })),
      adds: Array.from({ length: 8 }, (_, at) => ({ index: 'q', member: `m${at}`, score: at, expiresAt })),
    })
    time += 2000
    expect([await store.sweep(10), await store.sweep(10), await store.sweep(10)]).toEqual([10, 6, 0])
    store.close()
  })

  it('leaves nothing of a deleted, replaced or expired value after a sweep', async () => {
    let time = now()
    const store = createSqliteStore({ path: path(), now: () => time })
    const long = (word: string) => `${word} `.repeat(3000) // spills onto pages of its own
    const sets = ['canary-deleted', 'canary-replaced', 'canary-expired', 'canary-kept'].flatMap(word => [
      { key: `${word}-key`, value: word, expiresAt: word === 'canary-expired' ? time + 1000 : time + 1e9 },
      {
        key: `${word}-long`,
        value: long(word),
        expiresAt: word === 'canary-expired' ? time + 1000 : time + 1e9,
      },
    ])
    await store.commit({
      id: 'one',
      sets,
      adds: [{ index: 'q', member: 'canary-row', score: 1, expiresAt: time + 1000 }],
    })
    await store.sweep(100)
    expect(await findInFolder(folder, 'canary-deleted')).not.toEqual([])
    await store.commit({
      id: 'two',
      deletes: ['canary-deleted-key', 'canary-deleted-long'],
      sets: ['canary-replaced-key', 'canary-replaced-long'].map(key => ({
        key,
        value: 'new',
        expiresAt: time + 1e9,
      })),
    })
    time += 2000
    expect(await store.sweep(100)).toBe(3)
    for (const word of ['canary-deleted', 'canary-expired', 'canary-row', 'canary-replaced canary-replaced'])
      expect(await findInFolder(folder, word)).toEqual([])
    expect(await findInFolder(folder, 'canary-kept')).not.toEqual([])
    store.close()
  })
})
