import type { Change, Store } from '../../src/ports/store.ts'

/** A store that counts the trips to it by what is asked, and keeps every change. */
export const countedStore = (store: Store) => {
  const trips: string[] = []
  const changes: Change[] = []
  const wrapped: Store = {
    ...store,
    read: keys => {
      trips.push('read')
      return store.read(keys)
    },
    range: (index, query) => {
      trips.push('range')
      return store.range(index, query)
    },
    ranges: asked => {
      trips.push('ranges')
      return store.ranges(asked)
    },
    commit: change => {
      trips.push('commit')
      changes.push(change)
      return store.commit(change)
    },
  }
  return { store: wrapped, trips, changes }
}
