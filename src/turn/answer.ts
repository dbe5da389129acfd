import { AppError } from '../core/app-error.ts'
import type { DeskDeps } from '../desk/desk-deps.ts'
import { handleStaffChat, speakFromChat } from '../desk/handle-chat.ts'
import type { PlatformAdapter, Received } from '../ports/platform-adapter.ts'
import { runTurn, type Turned } from './run-turn.ts'
import { runWithoutStore } from './run-without-store.ts'

export type Handle = (received: Received, adapter: PlatformAdapter) => Promise<Turned>

/** An update younger than this is being delivered for the first time; an older one is a redelivery. */
const FRESH_MS = 45_000

const quiet: Turned['settle'] = async () => {}

/** Anything that arrives in a chat: staff go to the desk, everyone else has a turn of their conversation. */
export const createHandle =
  (deps: DeskDeps): Handle =>
  async (received, adapter) => {
    const staff = await handleStaffChat(deps, received)
    return staff === undefined
      ? runTurn(deps, received, adapter.can, (caseId, text, mark) =>
          speakFromChat(deps, received, caseId, text, mark),
        )
      : { messages: staff, settle: quiet }
  }

/**
 * `kept`: committed, or nothing to commit. `said`: not kept, and the person knows. `again`: to be delivered again,
 * because it was not kept or because its answer was lost.
 */
export type Outcome = 'kept' | 'said' | 'again'

/** Handles one update and delivers the answer by the adapter. Never throws. */
export const answerByDelivery = async (
  deps: DeskDeps,
  handle: Handle,
  received: Received,
  adapter: PlatformAdapter,
): Promise<Outcome> => {
  const isFresh = () => deps.clock.now() - received.sentAt <= FRESH_MS
  const send = async (messages: Turned['messages']) => {
    const references: string[] = []
    let ok = true
    let lost = false
    for (const message of messages) {
      const delivery = await adapter.deliver(received.to, adapter.render(message))
      if (delivery.ok) references.push(...delivery.references)
      else {
        ok = false
        lost ||= delivery.why === 'unknown' || delivery.why === 'rate-limited'
        deps.journal.note('turn/answer-not-delivered', { platform: adapter.name, why: delivery.why })
      }
    }
    return { ok, lost, references }
  }
  try {
    const { messages, settle } = await handle(received, adapter)
    const { references, lost } = await send(messages)
    // What waits for an answer is answered with nothing to say too, so that the button stops turning.
    if (messages.length === 0 && received.to.reply !== undefined) await adapter.deliver(received.to, [])
    await settle(references).catch(() => deps.journal.note('turn/settle-failed', { platform: adapter.name }))
    // Lost on the way: delivered again, it acts no second time and is answered once more.
    return lost && received.where === 'private' && isFresh() ? 'again' : 'kept'
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'unexpected'
    deps.journal.note('turn/failed', { platform: adapter.name, code })
    if (received.where === 'group') return 'again'
    // A redelivery stays silent until the store is back: the person has been told once.
    if (!isFresh()) return 'again'
    const { ok } = await send(await runWithoutStore(deps, received, adapter.can))
    return ok ? 'said' : 'again'
  }
}
