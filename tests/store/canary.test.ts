import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { createVault } from '../../src/store/vault.ts'
import { findInFolder } from '../support/find-in-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offerwatch-canary-'))
})
afterEach(async () => rm(folder, { recursive: true }))

const canary = 'CANARY 캄보디아 +855 12 345 678'
const platformId = 'canary-platform-id-42'

it('leaves no word of a sealed record in the files, before a sweep, after it and once closed', async () => {
  const vault = createVault({
    dataKeys: [randomBytes(32).toString('base64')],
    indexKey: randomBytes(32).toString('base64'),
  })
  const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now: Date.now })
  const expiresAt = Date.now() + 3_600_000
  for (let at = 0; at < 20; at++) {
    const name = `case:${at}`
    const wrapped = await vault.newKey(name)
    const sealed = await vault.seal(name, wrapped, `${canary} `.repeat(1 + at * 50))
    await store.commit({
      id: `change-${at}`,
      sets: [
        { key: name, value: sealed, expiresAt },
        { key: `key:${name}`, value: wrapped, expiresAt },
      ],
      adds: [{ index: `by:${await vault.name('telegram', platformId)}`, member: name, score: at, expiresAt }],
    })
  }
  // The search works: what is stored plain is found.
  expect(await findInFolder(folder, 'case:19')).not.toEqual([])

  const findAny = async () => {
    const words = [canary, 'CANARY', '캄보디아', '345 678', platformId]
    return (await Promise.all(words.map(word => findInFolder(folder, word)))).flat()
  }
  expect(await findAny()).toEqual([])
  await store.sweep(100)
  expect(await findAny()).toEqual([])
  store.close()
  expect(await findAny()).toEqual([])
})

it('leaves no small key of a destroyed record, so that no copy of its ciphertext opens again', async () => {
  const vault = createVault({
    dataKeys: [randomBytes(32).toString('base64')],
    indexKey: randomBytes(32).toString('base64'),
  })
  const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now: Date.now })
  const expiresAt = Date.now() + 3_600_000
  const wrapped = await vault.newKey('case:1')
  const sealed = await vault.seal('case:1', wrapped, canary)
  await store.commit({
    id: 'made',
    sets: [
      { key: 'case:1', value: sealed, expiresAt },
      { key: 'key:case:1', value: wrapped, expiresAt },
    ],
  })
  await store.sweep(10)
  expect(await findInFolder(folder, wrapped)).not.toEqual([])
  await store.commit({ id: 'erased', deletes: ['key:case:1'] })
  await store.sweep(10)
  expect(await findInFolder(folder, wrapped)).toEqual([])
  expect(await findInFolder(folder, sealed)).not.toEqual([])
  store.close()
})
