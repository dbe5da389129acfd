import type { Delivery } from '../../../ports/platform-adapter.ts'

const MINUTE = 60_000
/** What Telegram takes a minute: of a group as documented, of one person about a message a second. */
const A_GROUP = 20
const A_PERSON = 60

/** Answers as Telegram does where a chat was written to too often within a minute. */
export const busyChats = (now: () => number) => {
  const taken = new Map<string, number>()
  const count = { refused: 0, tried: 0 }
  const answers = (to: string): Delivery | undefined => {
    const minute = Math.floor(now() / MINUTE)
    const key = `${to} ${minute}`
    const before = taken.get(key) ?? 0
    count.tried += 1
    if (before >= (to.startsWith('-') ? A_GROUP : A_PERSON)) {
      count.refused += 1
      return { ok: false, why: 'rate-limited', retryAfterMs: (minute + 1) * MINUTE - now() }
    }
    taken.set(key, before + 1)
    return undefined
  }
  return { answers, count }
}
