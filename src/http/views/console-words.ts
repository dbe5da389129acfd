import { html } from 'hono/html'
import type { CaseFacets } from '../../cases/case.ts'
import type { Desk, Staff } from '../../cases/desk.ts'
import type { Country, Locale } from '../../core/words.ts'
import { displayName } from '../../i18n/display-name.ts'
import { staffName } from '../../outbox/word-notice.ts'
import type { Reader, Visitor } from '../console/visitor.ts'
import type { Html } from './layout.ts'

const countryName = ({ words }: Reader, country: Country | undefined, skipped = false): string =>
  country === undefined
    ? words.console(skipped ? 'case.skipped-place' : 'case.unknown-country')
    : displayName(words.locale, 'region', country)

export const languageName = ({ words }: Reader, language: Locale): string =>
  displayName(words.locale, 'language', language)

export const routeName = (reader: Reader, { origin, destination, skipped }: CaseFacets): string =>
  `${countryName(reader, origin)} → ${countryName(reader, destination, skipped?.includes('place'))}`

export const nameOfStaff = (staff: readonly Staff[], id: string): string =>
  staffName(staff.find(each => each.id === id) ?? { id, platform: 'web', personId: '', roles: [], desks: [] })

export const deskName = ({ words, desks }: Visitor, id: string | undefined): string => {
  const desk: Desk | undefined = desks.find(each => each.id === id)
  return desk === undefined ? (id ?? words.console('queue.no-desk')) : desk.name || desk.id
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

const relative = new Map<string, Intl.RelativeTimeFormat>()
/** Made once for a language: fifty rows of a queue ask for it. */
const relativeIn = (locale: string): Intl.RelativeTimeFormat => {
  const made =
    relative.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'short' })
  relative.set(locale, made)
  return made
}

/** How long ago, in the reader's language, with the moment itself beside it. */
export const agoView = ({ words, now }: Reader, time: number): Html => {
  const passed = Math.max(0, now - time)
  const [unit, size] = UNITS.find(([, ms]) => passed >= ms) ?? UNITS[2]
  const ago = relativeIn(words.locale)
  return html`<time datetime="${new Date(time).toISOString()}">${ago.format(-Math.floor(passed / size), unit)}</time>`
}

export const momentView = ({ words, zone }: Reader, time: number): Html => {
  const form = new Intl.DateTimeFormat(words.locale, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'short',
  })
  return html`<time datetime="${new Date(time).toISOString()}">${form.format(time)}</time>`
}

/** Urgency and level as they stand on cards, in queues and on the page of a case. */
export const badgesView = ({ words }: Reader, { urgency, level, kind }: CaseFacets): Html =>
  html`<span class="badge urgency-${urgency}">${words.console(`urgency.${urgency}`)}</span>
${kind !== 'offer' && level === 'none' ? '' : html`<span class="badge level-${level}">${words.console(`level.${level}`)}</span>`}
<span class="badge kind-${kind}">${words.console(`kind.${kind}`)}</span>`

/** The stage; one that was passed over is no "looking". */
export const stageText = ({ words }: Reader, { stage, skipped }: CaseFacets): string =>
  words.console(skipped?.includes('stage') ? 'case.skipped-stage' : `stage.${stage}`)

export const stateText = ({ words }: Reader, { state, decision }: CaseFacets): string =>
  decision === undefined || state === 'open'
    ? words.console(`state.${state}`)
    : `${words.console(`state.${state}`)}: ${words.console(`decision.${decision}`)}`
