import type { Journal } from '../ports/journal.ts'
import type { Address, Answer, PlatformAdapter } from '../ports/platform-adapter.ts'
import type { Later } from './platform-route.ts'

interface Handled {
  readonly native: readonly unknown[]
  readonly settle: (references: readonly string[]) => Promise<void>
}

const within = <T>(ms: number, work: Promise<T>): Promise<T | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * Answers in the response if the answer is there in time, with what a response cannot hold delivered after it; else
 * promises one at once and delivers it when it is there. `work` must not throw.
 */
export const answerInTime = async (
  answer: Extract<Answer<unknown>, { when: 'either' }>,
  work: Promise<Handled>,
  to: Address | undefined,
  adapter: PlatformAdapter,
  journal: Journal,
  later: Later,
): Promise<Response> => {
  const deliver = async (native: readonly unknown[]): Promise<readonly string[]> => {
    if (to === undefined) return []
    const delivery = await adapter.deliver(to, native)
    if (delivery.ok) return delivery.references
    journal.note('turn/answer-not-delivered', { platform: adapter.name, why: delivery.why })
    return []
  }
  const handled = await within(answer.withinMs, work)
  if (handled === undefined) {
    // Also with nothing to say: what was promised has to be taken back.
    later(work.then(async ({ native, settle }) => settle(await deliver(native))))
    return answer.late()
  }
  const { response, rest } = answer.respond(handled.native)
  later((async () => handled.settle(rest.length === 0 ? [] : await deliver(rest)))())
  return response
}
