import { type Identity, identitiesOf } from '../cases/likeness/identities.ts'
import type { InboundEvent } from '../core/events.ts'
import type { Facts } from '../core/facts.ts'
import type { Locale } from '../core/words.ts'
import type { Versioned } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import { namedKey } from '../records/identity-record.ts'
import { identityName } from '../records/like-record.ts'
import { assess } from '../redflags/assess.ts'
import type { Assessment } from '../redflags/assessment.ts'

/** A handle with nothing around it, not even its sign. */
const BARE_HANDLE = /^[a-z][a-z0-9_.]{3,31}$/i

/** The identities a text names; sent alone, also a handle without its sign and a number without its country. */
export const identitiesIn = (
  text: string,
  assessed: (text: string) => Assessment,
  hint?: Locale,
): readonly Identity[] => {
  const found = identitiesOf(assessed(text).offer, [text])
  const alone = text.trim()
  if (found.length > 0 || alone.length > 40) return found
  if (BARE_HANDLE.test(alone) && /[\d_]/.test(alone))
    return [{ kind: 'telegram', value: alone.toLowerCase().replace(/\.+$/, '') }]
  return hint !== undefined && /^[\d+() .-]{8,24}$/.test(alone)
    ? identitiesOf(assess(alone, { language: hint }).offer, [])
    : found
}

/** So many letters beside it ask about it or name its channel, and describe no offer. */
const MOST_BESIDE = 24

/** Handles, numbers and links are written in these; what stands around them in scripts without spaces is not. */
const NAME = /[\w@/.:+?=&%#()-]*[@/\d._][\w@/.:+?=&%#()-]*/g
/** A letter of these scripts says about as much as three of others. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** A name with a few words beside it and nothing that shows an offer: more than a few weak signs make it one. */
const isAlone = (text: string, { findings }: Assessment): boolean => {
  if (text.length > 400 || findings.some(({ strength }) => strength === 'decisive' || strength === 'strong'))
    return false
  const beside = text.replace(NAME, ' ')
  const letters = beside.match(/\p{L}/gu)?.length ?? 0
  return letters + 2 * (beside.match(DENSE)?.length ?? 0) <= MOST_BESIDE
}

const HANDLES: ReadonlySet<string> = new Set(['telegram', 'kakaotalk', 'line', 'wechat', 'zalo', 'discord'])
const shownIdentity = ({ kind, value }: Identity): string =>
  HANDLES.has(kind) && !value.startsWith('@') ? `@${value}` : value

const textIn = (event: InboundEvent): string => {
  switch (event.kind) {
    case 'text':
    case 'form':
      return event.text
    case 'media':
      return event.caption
    case 'command':
      return event.name === 'check' || event.name === 'report' ? event.argument : ''
    default:
      return ''
  }
}

/** What of an event may be named. The keys ride in the one read of a turn, whether anything is there or not. */
export interface Asking {
  readonly keys: readonly string[]
  readonly checked: (found: readonly (Versioned | undefined)[]) => Facts['checked']
}

export const askIdentities = async (
  vault: Vault,
  event: InboundEvent,
  assessed: (text: string) => Assessment,
  hint?: Locale,
): Promise<Asking> => {
  const text = textIn(event)
  const identities = text.trim() === '' ? [] : identitiesIn(text, assessed, hint)
  return {
    keys: await Promise.all(identities.map(async each => namedKey(await identityName(vault, each)))),
    checked: found => asked =>
      asked !== text || identities.length === 0
        ? undefined
        : {
            alone: isAlone(text, assessed(text)),
            named: identities.filter((_, at) => found[at] !== undefined).map(shownIdentity),
          },
  }
}
