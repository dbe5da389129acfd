import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AppError } from '../core/app-error.ts'
import type { Committed, Store } from '../ports/store.ts'
import { refuseCount, rememberedMs, settleAsked, settleChange, settleQuery } from './change.ts'
import { migrate } from './sqlite-schema.ts'

/** Says what SQLite or the system said, which names no key, value or path. */
const explain = (error: unknown): Error => {
  if (error instanceof AppError || error instanceof TypeError) return error
  const { errstr, code } = error as { errstr?: unknown; code?: unknown }
  const said = String(errstr ?? code ?? 'no reason given')
  return new AppError(
    'store/unreachable',
    `The data file cannot be used (${said}): check disk space and rights.`,
  )
}

const open = (path: string): DatabaseSync => {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    // Made before SQLite does, for its rights: the -wal and -shm files take them over.
    closeSync(openSync(path, 'a', 0o600))
    chmodSync(path, 0o600)
    const db = new DatabaseSync(path, { timeout: 5000 })
    db.exec('PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    migrate(db)
    return db
  } catch (error) {
    throw explain(error)
  }
}

/**
 * A store in one SQLite file, for one process on one machine. A change is one immediate transaction, on disk when
 * `commit` resolves. What is deleted is overwritten, in the file at once and in its log at the next `sweep`.
 *
 * `path`: the file; its folder is made, for this user alone. `now`: milliseconds since the epoch.
 *
 * Errors: `AppError('store/unreachable')` when the file cannot be opened.
 */
export const createSqliteStore = (options: {
  path: string
  now: () => number
}): Store & { close(): void } => {
  const { now } = options
  const db = open(options.path)

  const begin = db.prepare('BEGIN IMMEDIATE')
  const end = db.prepare('COMMIT')
  const back = db.prepare('ROLLBACK')
  const getMany = db.prepare(
    'SELECT key, value, version FROM records WHERE key IN (SELECT value FROM json_each(?)) AND expires_at > ?',
  )
  const get = db.prepare('SELECT value, version, expires_at FROM records WHERE key = ? AND expires_at > ?')
  const getVersion = db.prepare('SELECT version FROM records WHERE key = ? AND expires_at > ?')
  const put = db.prepare(
    'INSERT INTO records (key, value, version, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE ' +
      'SET value = excluded.value, version = excluded.version, expires_at = excluded.expires_at',
  )
  const drop = db.prepare('DELETE FROM records WHERE key = ?')
  const putRow = db.prepare(
    'INSERT INTO index_rows (name, member, score, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT (name, member) ' +
      'DO UPDATE SET score = excluded.score, expires_at = excluded.expires_at',
  )
  const dropRow = db.prepare('DELETE FROM index_rows WHERE name = ? AND member = ?')
  const getChange = db.prepare('SELECT 1 FROM changes WHERE id = ? AND until > ?')
  const putChange = db.prepare('INSERT OR REPLACE INTO changes (id, until) VALUES (?, ?)')
  const rowsUp = db.prepare(
    'SELECT member, score FROM index_rows WHERE name = ? AND score BETWEEN ? AND ? ' +
      'AND (score, member) > (?, ?) ORDER BY score, member LIMIT ?',
  )
  const rowsDown = db.prepare(
    'SELECT member, score FROM index_rows WHERE name = ? AND score BETWEEN ? AND ? ' +
      'AND (score, member) < (?, ?) ORDER BY score DESC, member DESC LIMIT ?',
  )
  const sweepRows = db.prepare(
    'DELETE FROM index_rows WHERE (name, member) IN ' +
      '(SELECT name, member FROM index_rows WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)',
  )
  const sweepRecords = db.prepare(
    'DELETE FROM records WHERE key IN (SELECT key FROM records WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)',
  )
  const sweepChanges = db.prepare(
    'DELETE FROM changes WHERE id IN (SELECT id FROM changes WHERE until <= ? ORDER BY until LIMIT 10000)',
  )

  const transact = <Result>(work: () => Result): Result => {
    try {
      begin.run()
      const result = work()
      end.run()
      return result
    } catch (error) {
      if (db.isOpen && db.isTransaction) back.run()
      throw explain(error)
    }
  }

  const range: Store['range'] = async (index, query) => {
    const { from, to, descending, limit, after } = settleQuery(query)
    // With no row to start after, start beyond every row in the given order.
    const start = after ?? {
      score: descending ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
      member: '',
    }
    try {
      return (descending ? rowsDown : rowsUp)
        .all(index.toWellFormed(), from, to, start.score, start.member, limit)
        .map(row => ({ member: String(row.member), score: Number(row.score) }))
    } catch (error) {
      throw explain(error)
    }
  }

  return {
    async read(keys) {
      if (keys.length === 0) return []
      const names = keys.map(key => key.toWellFormed())
      try {
        const found = new Map(getMany.all(JSON.stringify(names), now()).map(row => [row.key, row]))
        return names.map(name => {
          const row = found.get(name)
          return row && { value: String(row.value), version: String(row.version) }
        })
      } catch (error) {
        throw explain(error)
      }
    },

    range,
    ranges: asked => Promise.all(settleAsked(asked).map(({ index, ...query }) => range(index, query))),

    async commit(change) {
      const { id, checks, deletes, sets, counts, removes, adds } = settleChange(change)
      return transact((): Committed => {
        const time = now()
        if (getChange.get(id, time)) return 'committed'
        for (const [key, version] of checks)
          if ((getVersion.get(key, time)?.version ?? null) !== version) return 'conflict'
        for (const key of deletes) drop.run(key)
        for (const [key, { value, expiresAt }] of sets) put.run(key, value, id, expiresAt)
        for (const [key, { by, expiresAt }] of counts) {
          const row = get.get(key, time)
          const sum = Number(row?.value ?? 0) + by
          if (row?.version || !Number.isSafeInteger(sum)) throw refuseCount()
          put.run(key, String(sum), '', Number(row?.expires_at ?? expiresAt))
        }
        for (const { index, member } of removes) dropRow.run(index, member)
        for (const { index, member, score, expiresAt } of adds) putRow.run(index, member, score, expiresAt)
        putChange.run(id, time + rememberedMs)
        return 'committed'
      })
    },

    async sweep(limit) {
      const dropped = transact(() => {
        const time = now()
        sweepChanges.run(time)
        const rows = Number(sweepRows.run(time, limit).changes)
        return rows + Number(sweepRecords.run(time, limit - rows).changes)
      })
      try {
        // The log still holds pages as they were: emptied, so that what was deleted is nowhere in the folder.
        db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
      } catch (error) {
        throw explain(error)
      }
      return dropped
    },

    close() {
      if (db.isOpen) db.close()
    },
  }
}
