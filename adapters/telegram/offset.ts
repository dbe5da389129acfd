/** Tries after which an update is given up. */
const MOST_TRIES = 5

/** A store that cannot be reached is no fault of the update. */
const isOutage = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'store/unreachable'

/**
 * How far updates are done with. What comes after one that failed may be done already: it is remembered, so that it
 * is not handled again when Telegram sends it again.
 */
export const createOffset = () => {
  const done = new Set<number>()
  const tries = new Map<number, number>()
  let from: number | undefined
  return {
    /** The first update Telegram is to send, or nothing known yet. */
    next: (): number | undefined => from,
    wants: (id: number): boolean => !done.has(id),
    done(id: number): void {
      done.add(id)
      tries.delete(id)
    },
    /** Whether the update is given up, after its fifth failure. */
    failed(id: number, error: unknown): boolean {
      if (isOutage(error)) return false
      const failures = (tries.get(id) ?? 0) + 1
      tries.set(id, failures)
      if (failures < MOST_TRIES) return false
      this.done(id)
      return true
    },
    /** Moves past what is done, up to the first of these ids that is not. */
    advance(ids: readonly number[]): void {
      for (const id of ids.toSorted((left, right) => left - right)) {
        if (!done.has(id)) break
        from = id + 1
        done.delete(id)
      }
    },
  }
}
