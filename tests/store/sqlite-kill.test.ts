import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSqliteStore } from '../../src/store/sqlite.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offerwatch-kill-'))
})
afterEach(async () => rm(folder, { recursive: true }))

/** Lets a process write from `first` on, kills it without warning and returns the last number it said it committed. */
const writeUntilKilled = (path: string, first: number, lifeMs: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tests/support/sqlite-writer.ts', path, String(first)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', part => {
      said += String(part)
    })
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), lifeMs))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`The writer ended by itself (${code}).`))
      // Its last line may be cut off; what was said whole was committed.
      else resolve(Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1)))
    })
  })

it('loses no acknowledged commit and tears none when the process is killed', {
  timeout: 60_000,
}, async () => {
  const path = join(folder, 'offerwatch.db')
  let next = 1
  for (let round = 0; round < 6; round++) {
    const last = await writeUntilKilled(path, next, 20 + Math.floor(Math.random() * 250))
    expect(last).toBeGreaterThanOrEqual(next)

    const store = createSqliteStore({ path, now: Date.now })
    const [counter] = await store.read(['count'])
    const committed = Number(counter?.value)
    // One more may have been committed than was said, and never one fewer.
    expect(committed).toBeGreaterThanOrEqual(last)
    expect(committed).toBeLessThanOrEqual(last + 1)
    // Record, index row and counter of each change stand or fall together.
    const alive = Array.from(
      { length: Math.min(50, committed) },
      (_, at) => `record-${committed - at}`,
    ).reverse()
    const rows = await store.range('written', { order: 'ascending', limit: 500 })
    expect(rows.map(row => row.member)).toEqual(alive)
    for (const [at, record] of (await store.read(alive)).entries()) {
      const number = Number(alive[at]?.slice('record-'.length))
      expect(record).toEqual({
        value: `value of ${number} `.repeat(1 + (number % 400)),
        version: `change-${number}`,
      })
    }
    store.close()
    const db = new DatabaseSync(path)
    expect(db.prepare('PRAGMA integrity_check').get()?.integrity_check).toBe('ok')
    db.close()
    next = committed + 1
  }
})
