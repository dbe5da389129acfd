import type { WebNative } from '../../adapters/web/config.ts'
import { createWebAdapter } from '../../adapters/web/index.ts'
import { receivedFrom, recordingPlatform, type SentMessage } from '../../src/cli/recording-platform.ts'
import { compose } from '../../src/compose.ts'
import { type Config, readConfig } from '../../src/config.ts'
import type { PlatformName } from '../../src/core/words.ts'
import type { Reach, SendMail } from '../../src/ports/channel.ts'
import type { FetchMedia, PictureStore } from '../../src/ports/pictures.ts'
import type { PlatformAdapter, Received } from '../../src/ports/platform-adapter.ts'
import type { Seal } from '../../src/ports/seal.ts'
import type { Store } from '../../src/ports/store.ts'
import { randomIds } from '../../src/random-ids.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { createVault } from '../../src/store/vault.ts'
import { answerByDelivery } from '../../src/turn/answer.ts'

export type { SentMessage } from '../../src/cli/recording-platform.ts'
export { textOf } from '../../src/cli/recording-platform.ts'

/** A clock that stands still until it is moved. */
export const manualClock = (start = Date.UTC(2026, 10, 22, 14, 0)) => {
  let at = start
  return {
    now: () => at,
    forward: (ms: number) => {
      at += ms
    },
  }
}

export const testConfig = (env: Record<string, string> = {}): Config => {
  const read = readConfig({ ADMINS: 'telegram:1', OPERATOR_NAME: 'Test Aid', ...env }, 'node')
  if (!read.ok) throw new Error(read.problems.map(each => `${each.variable}: ${each.reason}`).join('\n'))
  return read.config
}

export interface ServiceOptions {
  readonly store?: Store
  readonly clock?: ReturnType<typeof manualClock>
  readonly config?: Config
  /** Real adapters by the configuration instead of the recording one. */
  readonly realAdapters?: boolean
  /** Where pictures are kept, and what a reference names. */
  readonly pictures?: PictureStore
  readonly fetchMedia?: ReadonlyMap<PlatformName, FetchMedia>
  /** Adapters beside the recording one and the web. */
  readonly more?: readonly PlatformAdapter[]
  readonly reach?: Reach
  readonly sendMail?: SendMail
  readonly seal?: Seal
}

/** The whole service in this process, wired as in production, on a memory store and a manual clock unless told. */
export const startService = async (options: ServiceOptions = {}) => {
  const clock = options.clock ?? manualClock()
  const store = options.store ?? createMemoryStore({ now: clock.now })
  const vault = createVault({ dataKeys: [btoa('k'.repeat(32))], indexKey: 'i'.repeat(32) })
  const notes: { code: string; detail: Readonly<Record<string, unknown>> | undefined }[] = []
  const journal = {
    note: (code: string, detail?: Readonly<Record<string, unknown>>) => void notes.push({ code, detail }),
  }
  const platform = recordingPlatform()
  const web: PlatformAdapter<WebNative> = createWebAdapter({
    secureCookie: false,
    page: native => JSON.stringify(native),
    newToken: () => `${randomIds.next()}${randomIds.next()}`,
  })
  const config = options.config ?? testConfig()
  const { deps, app, tick } = await compose({
    config,
    store,
    vault,
    clock,
    ids: randomIds,
    journal,
    ...(options.pictures === undefined ? {} : { pictures: options.pictures }),
    ...(options.fetchMedia === undefined ? {} : { fetchMedia: options.fetchMedia }),
    ...(options.reach === undefined ? {} : { reach: options.reach }),
    sendMail: options.sendMail,
    seal: options.seal,
    ...(options.realAdapters
      ? {}
      : {
          adapters: new Map<PlatformName, PlatformAdapter>([
            ['telegram', platform.adapter],
            ['web', web as PlatformAdapter],
            ...(options.more ?? []).map(adapter => [adapter.name, adapter] as const),
          ]),
        }),
  })
  let update = 0
  /** Something a person does on the recording platform; resolves with what they were answered. */
  const receive = async (
    person: string,
    event: Received['event'],
    more: Partial<Received> & { readonly chat?: string } = {},
  ): Promise<readonly SentMessage[]> => {
    update += 1
    const before = platform.sent.length
    const { chat = person, ...rest } = more
    await answerByDelivery(
      deps,
      deps.handle,
      receivedFrom(person, event, { update, chat, sentAt: clock.now(), message: String(update), ...rest }),
      platform.adapter,
    )
    return platform.sent.slice(before).filter(each => each.to === chat)
  }
  return { deps, app, tick, clock, store, vault, notes, platform, receive }
}

export type Service = Awaited<ReturnType<typeof startService>>

/** Makes a desk with people on call, as an administrator does from its group. */
export const makeDesk = async (
  service: Service,
  kind: 'moderators' | 'hotline',
  chat: string,
  people: readonly string[],
): Promise<void> => {
  await service.receive('1', { kind: 'command', name: 'desk', argument: `${kind} ${kind} desk` }, { chat })
  for (const person of people)
    await service.receive(
      '1',
      { kind: 'command', name: 'staff', argument: `add Officer ${person}` },
      { chat, repliesTo: { id: person, localeHint: 'en' } },
    )
}

/** Presses the button with this label on the last message that has it. */
export const press = async (
  service: Service,
  person: string,
  label: string,
  chat = person,
): Promise<readonly SentMessage[]> => {
  const found = [...service.platform.sent].reverse().flatMap(({ to, message, reference }) =>
    to === chat && message.do === 'say'
      ? message.buttons
          .flat()
          .filter(button => button.label === label)
          .map(button => ({ button, reference }))
      : [],
  )[0]
  if (found === undefined) throw new Error(`No button "${label}" in chat ${chat}.`)
  return service.receive(
    person,
    { kind: 'press', data: found.button.data },
    { chat, message: found.reference },
  )
}

/** Someone reports an offer, start to receipt, by the shortest way. */
export const reportOffer = async (
  service: Service,
  person: string,
  text = 'Chat operator in Bavet, 4,000 USD a month, flight paid, bring your bank card. Telegram @bavet_jobs',
) => {
  await service.receive(person, { kind: 'text', text, forwarded: true })
  await press(service, person, 'Report')
  await press(service, person, 'Talking to them')
  for (let i = 0; i < 12; i += 1) {
    const last = [...service.platform.sent]
      .reverse()
      .find(each => each.to === person && each.message.do === 'say')?.message
    const labels = last?.do === 'say' ? last.buttons.flat().map(button => button.label) : []
    if (labels.includes('Send the report')) break
    if (labels.includes('Yes, here')) await press(service, person, 'Yes, here')
    else if (labels.includes('Share')) await press(service, person, 'Share')
    else await press(service, person, 'Skip')
  }
  return press(service, person, 'Send the report')
}
