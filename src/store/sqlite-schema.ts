import type { DatabaseSync } from 'node:sqlite'
import { AppError } from '../core/app-error.ts'

/** Steps from one form of the data file to the next; `user_version` counts those taken. Only ever appended to. */
const migrations: readonly string[] = [
  `CREATE TABLE records (
     key TEXT NOT NULL PRIMARY KEY,
     value TEXT NOT NULL,
     version TEXT NOT NULL,
     expires_at INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX records_by_expiry ON records (expires_at);
   CREATE TABLE index_rows (
     name TEXT NOT NULL,
     member TEXT NOT NULL,
     score REAL NOT NULL,
     expires_at INTEGER NOT NULL,
     PRIMARY KEY (name, member)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX index_rows_by_score ON index_rows (name, score, member);
   CREATE INDEX index_rows_by_expiry ON index_rows (expires_at);
   CREATE TABLE changes (
     id TEXT NOT NULL PRIMARY KEY,
     until INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX changes_by_until ON changes (until);`,
]

const formOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version)

/**
 * Brings a data file to this release's form, in one transaction.
 *
 * Errors: `AppError('config/invalid')` for a file of a newer release.
 */
export const migrate = (db: DatabaseSync): void => {
  if (formOf(db) === migrations.length) return
  db.exec('BEGIN IMMEDIATE')
  try {
    const form = formOf(db) // again, under the lock: another process may have been first
    if (form > migrations.length)
      throw new AppError(
        'config/invalid',
        'The data file was written by a newer release: run that one, or restore a backup made by this one.',
      )
    for (const step of migrations.slice(form)) db.exec(step)
    db.exec(`PRAGMA user_version = ${migrations.length}`)
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
