import type { Api } from 'grammy/web'
import type { Journal } from '../../src/ports/journal.ts'
import type { PlatformListener, Received } from '../../src/ports/platform-adapter.ts'
import { pause, untilClosed } from '../shared/pause.ts'
import { createApi } from './api.ts'
import type { TelegramConfig } from './config.ts'
import { decode } from './decode.ts'
import { createOffset } from './offset.ts'
import { pollTrouble } from './poll-trouble.ts'
import { ALLOWED_UPDATES } from './update.ts'

export interface ListenerParts {
  readonly fetch?: typeof fetch
  readonly now?: () => number
  /** How long Telegram holds an answer back while there is nothing; seconds. */
  readonly holdSeconds?: number
  /** The first wait after a failure, doubled each time up to thirty times as long; milliseconds. */
  readonly pauseMs?: number
}

type Update = Awaited<ReturnType<Api['getUpdates']>>[number]
type Sink = (received: Received) => Promise<void>

const BATCH = 100
const LONGEST = 30
/** An empty answer that came sooner was not held back (some servers never do): asking at once would spin. */
const HELD_MS = 100
/** How long what is under way may take once the signal came; then one more call says how far we are. */
const CLOSING_MS = 500
const CONFIRM_MS = 300

/**
 * Telegram by long polling (Node only). The offset, which tells Telegram what it need not send again, moves only past
 * updates whose sink resolved, so after a crash they come again. Chats are served side by side, each in order.
 *
 * An update whose sink throws comes again; after five tries it is given up and noted, so that one poisoned update
 * does not stop its chat. An error whose `code` is `store/unreachable` is not counted: in an outage nothing is given
 * up. Trouble with Telegram is noted once and waited out: 1 to 30 seconds between tries, a conflict always 30.
 */
export const createTelegramListener = (
  config: TelegramConfig,
  journal?: Journal,
  parts: ListenerParts = {},
): PlatformListener => {
  const { now = Date.now, holdSeconds = 50, pauseMs = 1000 } = parts
  const send = parts.fetch ?? fetch
  const connect = (timeoutMs: number, signal?: AbortSignal) =>
    createApi(config, {
      timeoutMs,
      fetch: (input, init) =>
        send(input, {
          ...init,
          signal: AbortSignal.any([signal, init?.signal].filter(each => each instanceof AbortSignal)),
        }),
    })

  const listen = async (sink: Sink, signal: AbortSignal): Promise<void> => {
    const api = connect((holdSeconds + 10) * 1000, signal)
    const offset = createOffset()
    let failures = 0
    let noted: string | undefined

    const backOff = (ms?: number) => {
      const wait = ms ?? Math.min(LONGEST, 2 ** failures) * pauseMs
      failures += 1
      return pause(wait, signal)
    }

    const poll = async (): Promise<readonly Update[] | undefined> => {
      const from = offset.next()
      try {
        const updates = await api.getUpdates({
          ...(from === undefined ? {} : { offset: from }),
          limit: BATCH,
          timeout: holdSeconds,
          allowed_updates: ALLOWED_UPDATES,
        })
        if (noted !== undefined) journal?.note('telegram/polling-again')
        noted = undefined
        return updates
      } catch (error) {
        if (signal.aborted) return undefined
        const trouble = pollTrouble(error)
        if (noted !== trouble.code) journal?.note(trouble.code, trouble.detail)
        noted = trouble.code
        await backOff(trouble.slow ? LONGEST * pauseMs : trouble.waitMs)
        return undefined
      }
    }

    /** Whether the update is out of the way. */
    const serve = async (id: number, received: readonly Received[]): Promise<boolean> => {
      try {
        for (const each of received) await sink(each)
        offset.done(id)
        return true
      } catch (error) {
        const givenUp = offset.failed(id, error)
        if (givenUp) journal?.note('telegram/update-given-up')
        return givenUp
      }
    }

    /** How many updates were served, and whether one has to come again: what follows it in its chat waits for it. */
    const serveAll = async (updates: readonly Update[]) => {
      const tally = { served: 0, again: false }
      const fresh = updates
        .filter(({ update_id }) => offset.wants(update_id))
        .map(update => ({ id: update.update_id, received: decode(update, now()) }))
      const chats = Map.groupBy(fresh, ({ id, received }) => received[0]?.to.ref.id ?? `none ${id}`)
      const serveChat = async (chat: typeof fresh) => {
        for (const { id, received } of chat) {
          if (signal.aborted) return
          if (!(await serve(id, received))) {
            tally.again = true
            return
          }
          tally.served += received.length
        }
      }
      await Promise.all([...chats.values()].map(serveChat))
      return tally
    }

    while (!signal.aborted) {
      const asked = now()
      const updates = await poll()
      if (updates === undefined) continue
      const serving = serveAll(updates)
      await untilClosed(serving, CLOSING_MS, signal)
      offset.advance(updates.map(({ update_id }) => update_id))
      if (signal.aborted) break
      const { served, again } = await serving
      if (!again || served > 0) failures = 0
      if (again) await backOff()
      else if (updates.length === 0 && now() - asked < HELD_MS) await pause(HELD_MS, signal)
    }
    // Says how far we came, so that after a restart nobody is answered twice.
    const from = offset.next()
    if (from !== undefined)
      await connect(CONFIRM_MS)
        .getUpdates({ offset: from, limit: 1, timeout: 0 })
        .catch(() => {})
  }

  return { name: 'telegram', listen }
}
