import type { Received } from '../../src/ports/platform-adapter.ts'
import { pause } from '../shared/pause.ts'

/** Tries after which an update is given up: the Gateway sends nothing again that was handed over. */
const MOST_TRIES = 6

/**
 * People are served side by side, each in the order in which they wrote. What a sink could not take is tried again,
 * with pauses that double.
 */
export const createLine = (
  sink: (received: Received) => Promise<void>,
  pauseMs: number,
  signal: AbortSignal,
  givenUp: () => void,
) => {
  const last = new Map<string, Promise<void>>()

  const serve = async (received: Received): Promise<void> => {
    for (let tries = 0; tries < MOST_TRIES && !signal.aborted; tries += 1) {
      try {
        return await sink(received)
      } catch {
        await pause(2 ** tries * pauseMs, signal)
      }
    }
    givenUp()
  }

  return {
    /** `first` is done, or has failed, before any of them is served. */
    add(all: readonly Received[], first: Promise<void> = Promise.resolve()): void {
      const person = all[0]?.from.id ?? 'nobody'
      const before = last.get(person) ?? Promise.resolve()
      const next = before.then(async () => {
        await first.catch(() => {})
        for (const each of all) await serve(each)
      })
      last.set(person, next)
      void next.then(() => {
        if (last.get(person) === next) last.delete(person)
      })
    },
    /** Resolves when everybody was served. */
    empty: async (): Promise<void> => {
      await Promise.all(last.values())
    },
  }
}
