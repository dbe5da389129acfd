import { type Conversation, newConversation } from '../core/conversation.ts'
import type { Scene } from '../core/scene.ts'
import { desksOf } from '../desk/staff.ts'
import { LOCALES } from '../i18n/catalogues.ts'
import { countryOfLanguage, nearestLocale } from '../i18n/choose-locale.ts'
import { OPEN_CALLS } from '../outbox/crowded-desks.ts'
import type { Capabilities, Received } from '../ports/platform-adapter.ts'
import type { Versioned } from '../ports/store.ts'
import {
  type ConversationNames,
  readConversation,
  type StoredConversation,
} from '../records/conversation-record.ts'
import { keysOfLimit, type LimitKeys, limitKeys, readLimit } from '../records/limit-record.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import { askIdentities } from './check-identities.ts'
import { assessing, factsFor } from './facts.ts'
import type { TurnDeps } from './turn-deps.ts'

/** A conversation with someone who writes for the first time. */
export const startOf = (received: Received): Conversation => {
  const locale = nearestLocale(received.from.localeHint, LOCALES) ?? 'en'
  const nationality = countryOfLanguage(received.from.localeHint?.split('-')[0] ?? '')
  return { ...newConversation(locale, nationality), since: received.sentAt }
}

/** Everything a turn knows before it steps, from one read. */
export interface Before {
  readonly seen: string | undefined
  readonly stored: StoredConversation
  readonly scene: Scene
  readonly openPage: string | undefined
  /** How many calls are open at all desks together. */
  readonly openCalls: Versioned | undefined
  /** The case whose person this officer talks with. */
  readonly talking: string | undefined
  readonly limits: LimitKeys
  readonly desks: ReturnType<typeof desksOf>
}

export const readBefore = async (
  deps: TurnDeps,
  names: ConversationNames,
  update: string,
  received: Received,
  can: Capabilities,
): Promise<Before> => {
  const once = assessing()
  const hint = nearestLocale(received.from.localeHint, LOCALES)
  const asking = await askIdentities(deps.vault, received.event, once.assess, hint)
  const now = deps.clock.now()
  const limits = await limitKeys(deps.vault, names.record, received.network, now)
  const limitNames = keysOfLimit(limits)
  const [seen, record, key, offer, page, openCalls, talking, settingsRecord, settingsKey, ...rest] =
    await deps.store.read([
      update,
      names.record,
      names.key,
      names.offer,
      names.page,
      OPEN_CALLS,
      names.talking,
      ...SETTINGS_KEYS,
      ...limitNames,
      ...asking.keys,
    ])
  const stored = await readConversation(deps.vault, names, [record, key, offer])
  const { settings } = await readSettings(deps.vault, [settingsRecord, settingsKey])
  const desks = desksOf(settings, deps.operator)
  const conversation = stored.conversation ?? startOf(received)
  return {
    seen: seen?.value,
    stored,
    scene: {
      conversation,
      offer: stored.offer,
      facts: {
        ...factsFor(deps, desks, can, conversation, once, asking.checked(rest.slice(limitNames.length))),
        limit: readLimit(rest.slice(0, limitNames.length), now),
      },
    },
    openPage: page?.value,
    openCalls,
    talking: talking?.value,
    limits,
    desks,
  }
}
