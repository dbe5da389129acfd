import { explainRoute, type RouteExplained, type RoutingQuestion } from '../../cases/routing.ts'
import { clockTime } from '../../i18n/word-screen.ts'
import type { Visitor } from '../console/visitor.ts'
import { nameOfStaff } from './console-words.ts'

const orderText = (visitor: Visitor, { order }: RouteExplained): string => {
  const { words, staff } = visitor
  const list = new Intl.ListFormat(words.locale, { type: 'unit', style: 'long' })
  const called = order.filter(each => each.standing === 'called').map(each => nameOfStaff(staff, each.staff))
  const missing = order
    .filter(each => each.standing === 'not-here')
    .map(each => nameOfStaff(staff, each.staff))
  return [
    called.length === 0
      ? words.console('route.nobody')
      : words.console('route.on-call', { names: list.format(called) }),
    ...(missing.length === 0 ? [] : [words.console('route.not-here', { names: list.format(missing) })]),
  ].join(' · ')
}

/** Why a case of this kind goes where it goes at this moment: "Korean desk: origin KR · open · on call: A, B". */
export const routeText = (visitor: Visitor, question: RoutingQuestion): string => {
  const { words, desks, now } = visitor
  const t = (key: string, values?: Record<string, string | number>) => words.console(key, values)
  const explained = explainRoute(question, desks, now)
  if (explained === undefined) return t('route.no-desk')
  const { desk, by, open, opensAt } = explained
  const { origin = '?', destination = '?', language } = question
  const opens = opensAt === undefined ? '' : clockTime(words, opensAt, desk.zone ?? 'UTC')
  return `${desk.name || desk.id}: ${[
    t(`route.by.${by}`, { origin, destination, language }),
    open ? t('route.open') : t('route.closed', { time: opens }),
    orderText(visitor, explained),
  ].join(' · ')}`
}
