import { action } from '../../action.ts'
import { type CaseLink, DANGER_DETAILS, type Detail, RELATIVE_DETAILS } from '../../conversation.ts'
import type { Step } from '../../effects.ts'
import type { MessageKey } from '../../message-key.ts'
import { at, choice, move, nationalityOf, type Scene } from '../../scene.ts'
import type { Screen } from '../../screen.ts'
import { contactsScreen, openDanger } from './contacts.ts'
import { knownFrom } from './known.ts'

export const detailsOf = (of: 'danger' | 'relative'): readonly Detail[] =>
  of === 'relative' ? RELATIVE_DETAILS : DANGER_DETAILS

/** What each detail may be answered with. */
export const DETAIL_VALUES: { readonly [D in Detail]: readonly string[] } = {
  papers: ['yes', 'no', 'unknown'],
  hurt: ['yes', 'no', 'unknown'],
  again: ['now', 'hours', 'tomorrow', 'unknown'],
  contact: ['today', 'days', 'longer', 'unknown'],
  where: ['KH', 'MM', 'LA', 'TH', 'other', 'unknown'],
  free: ['yes', 'no', 'unknown'],
  money: ['yes', 'no', 'unknown'],
}

export const detailScreen = (scene: Scene): Screen => {
  const where = scene.conversation.at
  if (where.name !== 'details') return contactsScreen(scene, { about: 'self' })
  const { of, detail } = where
  if (detail === 'free-text')
    return {
      id: `${of}.free-text`,
      danger: true,
      parts:
        of === 'relative'
          ? [
              { say: 'relative.gather' },
              { say: 'relative.phone' },
              { say: 'relative.rescuers' },
              { say: 'relative.free-text' },
            ]
          : [{ say: 'danger.free-text' }, { say: 'danger.rights' }],
      choices: [[choice('button.done', action('detail', 'end'))], [choice('button.erase', 'erase')]],
      asks: 'account',
    }
  const all = detailsOf(of)
  const values = DETAIL_VALUES[detail].map(value =>
    /^[A-Z]{2}$/.test(value)
      ? {
          label: 'button.country' as const,
          with: { country: { country: value } },
          action: action('detail', detail, value),
        }
      : choice(`detail.${detail}.${value}` as MessageKey, action('detail', detail, value)),
  )
  return {
    id: `${of}.${detail}`,
    danger: true,
    replace: all.indexOf(detail) > 0,
    parts: [
      { say: 'taps.progress', with: { step: all.indexOf(detail) + 1, of: all.length } },
      { say: `detail.${detail}.ask` as MessageKey, strong: true },
    ],
    choices: [
      values.slice(0, 3),
      ...(values.length > 3 ? [values.slice(3)] : []),
      [choice('button.enough', action('detail', 'end'))],
    ],
  }
}

/** How long what is written to us without more is still meant for the desk. */
const STILL_OPEN_MS = 7 * 86_400_000

/** The case of someone in danger, or of a relative, that this person still writes about. */
export const openDangerCase = ({ conversation, facts }: Scene): CaseLink | undefined => {
  const where = conversation.at
  const wanted = where.name === 'details' || where.name === 'resting' ? where.of : undefined
  return conversation.cases.find(
    each =>
      each.kind !== 'offer' &&
      (wanted === undefined ? facts.now - each.at < STILL_OPEN_MS : each.kind === wanted),
  )
}

export const onDetail = (scene: Scene, [detail, value]: readonly string[]): Step => {
  const where = scene.conversation.at
  const open = openDangerCase(scene)
  if (where.name !== 'details' || open === undefined)
    return openDanger(scene, { about: 'self', nationality: nationalityOf(scene) })
  if (detail === 'end') {
    if (where.detail !== 'free-text' && where.of === 'relative')
      return move(scene, at({ ...where, detail: 'free-text' }), detailScreen)
    return move(scene, at({ name: 'resting', of: where.of }), () => ({
      id: 'danger.end',
      danger: true,
      parts: [{ say: 'danger.end' }],
      choices: [
        [choice('button.talk', 'talk')],
        [choice('button.status', 'status'), choice('button.erase', 'erase')],
      ],
    }))
  }
  const all = detailsOf(where.of)
  const known = all.find(each => each === detail)
  if (known === undefined || value === undefined || !DETAIL_VALUES[known].includes(value))
    return move(scene, {}, detailScreen)
  const following = all[all.indexOf(known) + 1] ?? 'free-text'
  return move(scene, at({ ...where, detail: following }), detailScreen, {
    effects: [{ do: 'add-to-case', id: open.id, answers: { [known]: value } }],
  })
}

/** Anything written while the case is open is added to it: every later word only adds. */
export const onCaseText = (scene: Scene, text: string): Step => {
  const open = openDangerCase(scene)
  if (open === undefined) return openDanger(scene, knownFrom(scene, text))
  const asking = scene.conversation.at.name === 'details'
  return move(
    scene,
    {},
    next => [
      {
        id: 'danger.added',
        danger: true,
        parts: [{ say: 'danger.added' }],
        choices: asking ? [] : [[choice('button.status', 'status'), choice('button.another', 'another')]],
      },
      ...(asking ? [detailScreen(next)] : []),
    ],
    { effects: [{ do: 'add-to-case', id: open.id, answers: {}, text: text.slice(0, 4_096) }] },
  )
}

/** They ask for a person. What is said of it is decided when it is known whether anybody was told. */
export const onTalk = (scene: Scene): Step => {
  const open = openDangerCase(scene)
  if (open === undefined) return openDanger(scene, { about: 'self', nationality: nationalityOf(scene) })
  const of = open.kind === 'relative' ? 'relative' : 'danger'
  return move(
    scene,
    at({ name: 'resting', of }),
    () => ({
      id: 'talk.waiting',
      danger: true,
      parts: [{ say: 'talk.waiting', with: { desk: scene.facts.hotline.name } }],
      choices: [],
    }),
    { effects: [{ do: 'add-to-case', id: open.id, answers: {}, wantsTalk: true }] },
  )
}

/** Takes the yes to a desk back, for the case this person last wrote of. */
export const onUnshare = (scene: Scene): Step => {
  const open = openDangerCase(scene)
  if (open === undefined) return openDanger(scene, { about: 'self', nationality: nationalityOf(scene) })
  return {
    next: { ...scene.conversation, cases: scene.conversation.cases.filter(each => each.id !== open.id) },
    offer: 'unchanged',
    effects: [{ do: 'take-consent-back', id: open.id }],
  }
}
