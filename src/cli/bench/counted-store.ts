import type { Store } from '../../ports/store.ts'

/** A store that counts what crosses to it, and how large a conversation's record gets. */
export const countedStore = (store: Store) => {
  const count = { trips: 0, largest: 0 }
  const wrapped: Store = {
    read: keys => {
      count.trips += 1
      return store.read(keys)
    },
    range: (index, query) => {
      count.trips += 1
      return store.range(index, query)
    },
    ranges: asked => {
      count.trips += 1
      return store.ranges(asked)
    },
    commit: change => {
      count.trips += 1
      for (const set of change.sets ?? [])
        if (set.key.startsWith('conv:')) count.largest = Math.max(count.largest, set.value.length)
      return store.commit(change)
    },
    sweep: limit => {
      count.trips += 1
      return store.sweep(limit)
    },
  }
  return { store: wrapped, count }
}
