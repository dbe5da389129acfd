import type { Change } from '../ports/store.ts'

/** Part of a change: several make one commit. */
export type Pieces = Omit<Change, 'id'>

const joined = <K extends keyof Pieces>(key: K, pieces: readonly Pieces[]): NonNullable<Pieces[K]> =>
  pieces.flatMap(each => (each[key] ?? []) as readonly never[]) as unknown as NonNullable<Pieces[K]>

export const joinPieces = (id: string, ...pieces: readonly Pieces[]): Change => ({
  id,
  checks: joined('checks', pieces),
  sets: joined('sets', pieces),
  deletes: joined('deletes', pieces),
  adds: joined('adds', pieces),
  removes: joined('removes', pieces),
  counts: joined('counts', pieces),
})
