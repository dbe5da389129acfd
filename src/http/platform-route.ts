import { AppError } from '../core/app-error.ts'
import type { OutboundMessage, PlatformAdapter, Received } from '../ports/platform-adapter.ts'
import { answerByDelivery } from '../turn/answer.ts'
import { runWithoutStore } from '../turn/run-without-store.ts'
import { answerInTime } from './answer-in-time.ts'
import type { HttpDeps } from './http-deps.ts'

/** `settled` keeps work alive after the response: `waitUntil` at the edge. */
export type Later = (work: Promise<unknown>) => void

/** What everything a request brought is answered, and what remains to be done once that is said. Never throws. */
const handleAll = async (deps: HttpDeps, adapter: PlatformAdapter, received: readonly Received[]) => {
  const messages: OutboundMessage[] = []
  const settles: ((references: readonly string[]) => Promise<void>)[] = []
  for (const each of received) {
    try {
      const turned = await deps.handle(each, adapter)
      messages.push(...turned.messages)
      settles.push(turned.settle)
    } catch (error) {
      deps.journal.note('turn/failed', {
        platform: adapter.name,
        code: error instanceof AppError ? error.code : 'unexpected',
      })
      messages.push(...(await runWithoutStore(deps, each, adapter.can)))
    }
  }
  return {
    native: messages.flatMap(message => adapter.render(message)),
    settle: async (references: readonly string[]): Promise<void> => {
      for (const settle of settles)
        await settle(references).catch(() =>
          deps.journal.note('turn/settle-failed', { platform: adapter.name }),
        )
    },
  }
}

/** One request of a platform, whatever the platform: verified and decoded by its adapter, answered as it asks. */
export const answerPlatform = async (
  deps: HttpDeps,
  adapter: PlatformAdapter,
  request: Request,
  later: Later,
  network?: string,
): Promise<Response> => {
  const reception = await adapter.receive(request)
  if (reception.kind === 'rejected')
    return new Response(`${reception.reason}\n`, { status: reception.status })
  if (reception.kind === 'handshake') return reception.response
  const { answer } = reception
  const received = reception.received.map(each => (network === undefined ? each : { ...each, network }))
  if (answer.when === 'later') {
    const outcomes = []
    for (const each of received) outcomes.push(await answerByDelivery(deps, deps.handle, each, adapter))
    return outcomes.includes('again') && answer.redelivers
      ? new Response('Not kept. Send it again.\n', { status: 503 })
      : answer.ack()
  }
  const handling = handleAll(deps, adapter, received)
  if (answer.when === 'either')
    return answerInTime(answer, handling, received[0]?.to, adapter, deps.journal, later)
  const { native, settle } = await handling
  later(settle([]))
  return answer.respond(native)
}
