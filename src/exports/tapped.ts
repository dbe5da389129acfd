import { TAP_QUESTIONS } from '../core/conversation.ts'
import { DETAIL_VALUES } from '../core/flows/danger/details.ts'
import { isTapValue } from '../core/flows/taps.ts'
import { HUBS } from '../offers/gazetteer/hubs.ts'

const COUNTRY = /^[A-Z]{2}$/
const ROUTES: ReadonlySet<string> = new Set(['direct', 'other', 'unknown'])

/** Whether an answer was chosen from those offered: nobody's own words. A question not known here counts as written. */
export const isTapped = (question: string, value: string): boolean => {
  if (question === 'hub') return HUBS.some(({ id }) => id === value)
  if (question === 'place' && COUNTRY.test(value)) return true
  if (question === 'route') return ROUTES.has(value) || COUNTRY.test(value)
  const tap = TAP_QUESTIONS.find(each => each === (question === 'told-place' ? 'place' : question))
  if (tap !== undefined) return isTapValue(tap, value)
  return (DETAIL_VALUES as Readonly<Record<string, readonly string[]>>)[question]?.includes(value) ?? false
}
