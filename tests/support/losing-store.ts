import { chanceOf } from '../../src/cli/week/chance.ts'
import { AppError } from '../../src/core/app-error.ts'
import type { Store } from '../../src/ports/store.ts'

/** A store that while told so loses every third trip: of commits half after they were made. Seeded. */
export const losingStore = (store: Store, seed: number) => {
  const chance = chanceOf(seed)
  let failing = false
  let lost = 0
  const loses = () => {
    if (!failing || chance.next() >= 0.33) return false
    lost += 1
    return true
  }
  const unreachable = () => new AppError('store/unreachable', 'The store does not answer.')
  const sure = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (loses()) throw unreachable()
    return ask()
  }
  return {
    store: {
      read: keys => sure(() => store.read(keys)),
      range: (index, query) => sure(() => store.range(index, query)),
      ranges: asked => sure(() => store.ranges(asked)),
      sweep: limit => sure(() => store.sweep(limit)),
      commit: async change => {
        if (!loses()) return store.commit(change)
        if (chance.next() < 0.5) await store.commit(change)
        throw unreachable()
      },
    } satisfies Store,
    fail: (now: boolean) => {
      failing = now
    },
    lost: () => lost,
  }
}
