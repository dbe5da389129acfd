import { createAdapters, createMediaSources } from '../adapters/index.ts'
import type { Config } from './config.ts'
import type { PlatformName } from './core/words.ts'
import type { DeskDeps } from './desk/desk-deps.ts'
import { staffIdOf } from './desk/staff.ts'
import { createApp } from './http/app.ts'
import type { HttpDeps } from './http/http-deps.ts'
import { createRingBy } from './outbox/channels/ring-by.ts'
import { sendHook } from './outbox/channels/webhook.ts'
import { createOutbox } from './outbox/drive.ts'
import { tick } from './outbox/tick.ts'
import { mailByApi } from './outgoing/mail-by-api.ts'
import { reachByFetch } from './outgoing/reach-by-fetch.ts'
import type { Reach, SendMail } from './ports/channel.ts'
import type { Clock, Ids } from './ports/clock.ts'
import type { Journal } from './ports/journal.ts'
import type { FetchMedia, PictureStore } from './ports/pictures.ts'
import type { PlatformAdapter } from './ports/platform-adapter.ts'
import type { Seal } from './ports/seal.ts'
import type { Store } from './ports/store.ts'
import type { Vault } from './ports/vault.ts'
import { createHandle } from './turn/answer.ts'

export interface Parts {
  readonly config: Config
  readonly store: Store
  readonly vault: Vault
  readonly clock: Clock
  readonly ids: Ids
  readonly journal: Journal
  /** Where pictures of offers are kept, where there is such a place. */
  readonly pictures?: PictureStore
  /** How pictures are fetched, instead of from the platforms the configuration opens. */
  readonly fetchMedia?: ReadonlyMap<PlatformName, FetchMedia>
  /** Instead of the platforms the configuration opens. */
  readonly adapters?: ReadonlyMap<PlatformName, PlatformAdapter>
  /** Instead of `fetch`, where the runtime can look at where a name leads. */
  readonly reach?: Reach
  /** Instead of an HTTP mail API. */
  readonly sendMail?: SendMail | undefined
  /** Without it no file is handed over. */
  readonly seal?: Seal | undefined
}

const DAY_MS = 86_400_000
/** A draft may be this old when it is sent. */
const DRAFT_DAYS = 14
/** The minute of each hour in which old pictures are removed. */
const SWEEP_MINUTE = 17

/** Configuration and concrete parts in, the wired service out. The one file that knows how everything fits. */
export const compose = async ({ config, store, vault, clock, ids, journal, ...given }: Parts) => {
  const adapters = given.adapters ?? createAdapters(config, ids)
  const administrators = await Promise.all(
    config.administrators.map(async each => ({
      ...each,
      id: await staffIdOf(vault, each),
      roles: ['administrator' as const],
      desks: [],
    })),
  )
  const operator = config.operator.name
  const { allowed, mail } = config.outgoing
  const reach = given.reach ?? reachByFetch(allowed)
  const sendMail = given.sendMail ?? (mail?.by === 'api' ? mailByApi(reach, mail) : undefined)
  const ringBy = createRingBy({ reach, sendMail, clock })
  const outbox = createOutbox({
    store,
    vault,
    clock,
    ids,
    journal,
    adapters,
    administrators,
    operator,
    ringBy,
    sendHook: (hook, event) => sendHook(reach, hook, event, clock.now()),
    publicUrl: config.publicUrl,
    retentionDays: config.retentionDays,
    claimMs: config.claimMinutes * 60_000,
  })
  const desk: DeskDeps = {
    store,
    vault,
    clock,
    ids,
    journal,
    outbox,
    ...(given.pictures === undefined ? {} : { pictures: given.pictures }),
    fetchMedia: given.fetchMedia ?? createMediaSources(config),
    ringBy,
    operator,
    operatorContact: config.operator.contact,
    retentionDays: config.retentionDays,
    claimMs: config.claimMinutes * 60_000,
    secondLook: config.secondLook,
    publicUrl: config.publicUrl,
    administrators,
  }
  const deps: HttpDeps = { ...desk, config, adapters, handle: createHandle(desk), seal: given.seal }
  /** A picture outlives its report by nothing: its key goes with it. What bytes are left go by age. */
  const sweepPictures = async () => {
    const now = clock.now()
    if (given.pictures === undefined || new Date(now).getUTCMinutes() !== SWEEP_MINUTE) return
    await given.pictures
      .sweep(now - (config.retentionDays + DRAFT_DAYS) * DAY_MS)
      .catch(() => journal.note('pictures/not-swept'))
  }
  return {
    deps,
    app: createApp(deps),
    tick: async (notices: number) => {
      await tick(desk, notices)
      await sweepPictures()
    },
  }
}
