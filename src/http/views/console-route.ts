import type { CaseFacets } from '../../cases/case.ts'
import { type DeskExplained, explainDesk, explainRoute, type RoutingQuestion } from '../../cases/routing.ts'
import { clockTime } from '../../i18n/word-screen.ts'
import type { Visitor } from '../console/visitor.ts'
import { nameOfStaff } from './console-words.ts'

const orderText = (visitor: Visitor, { order }: DeskExplained): string => {
  const { words, staff } = visitor
  const list = new Intl.ListFormat(words.locale, { type: 'unit', style: 'long' })
  const called = order.filter(each => each.standing === 'called').map(each => nameOfStaff(staff, each.staff))
  const missing = order
    .filter(each => each.standing === 'not-here')
    .map(each => nameOfStaff(staff, each.staff))
  return [
    called.length === 0
      ? words.console('route.nobody')
      : words.console('route.on-call', {
          names: called.reduce((first, next) => words.console('route.then', { first, next })),
        }),
    ...(missing.length === 0 ? [] : [words.console('route.not-here', { names: list.format(missing) })]),
  ].join(' · ')
}

/** "Korean desk: origin KR · open · on call: A, then B". */
const explainedText = (visitor: Visitor, question: RoutingQuestion, explained: DeskExplained): string => {
  const { words } = visitor
  const t = (key: string, values?: Record<string, string | number>) => words.console(key, values)
  const { desk, by, open, opensAt, rules } = explained
  const { origin = '?', destination = '?', language } = question
  const opens = opensAt === undefined ? '' : clockTime(words, opensAt, desk.zone ?? 'UTC')
  return `${desk.name || desk.id}: ${[
    // Chosen by a person, it need not fit.
    ...(by === 'none-fits' && rules !== undefined
      ? []
      : [t(`route.by.${by}`, { origin, destination, language })]),
    open ? t('route.open') : t('route.closed', { time: opens }),
    // Of a moderators' desk nobody is called.
    ...(desk.kind === 'hotline' ? [orderText(visitor, explained)] : []),
    ...(rules === undefined ? [] : [t('route.elsewhere', { desk: rules.desk.name || rules.desk.id })]),
  ].join(' · ')}`
}

/** Why a case of this kind goes where it goes at this moment. */
export const routeText = (visitor: Visitor, question: RoutingQuestion): string => {
  const { words, desks, now } = visitor
  const explained = explainRoute(question, desks, now)
  return explained === undefined
    ? words.console('route.no-desk')
    : explainedText(visitor, question, explained)
}

/** Why a case is with the desk that has it, who is on call there now, and where the rules alone would have sent it. */
export const caseRouteText = (visitor: Visitor, facets: CaseFacets): string => {
  const { desks, now } = visitor
  const desk = desks.find(each => each.id === facets.desk)
  return desk === undefined
    ? routeText(visitor, facets)
    : explainedText(visitor, facets, explainDesk(facets, desk, desks, now))
}
