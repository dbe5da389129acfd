import { action } from '../../action.ts'
import { DANGER_DETAILS, type Detail, RELATIVE_DETAILS } from '../../conversation.ts'
import type { Step } from '../../effects.ts'
import type { MessageKey } from '../../message-key.ts'
import { at, choice, move, nationalityOf, type Scene } from '../../scene.ts'
import type { Screen } from '../../screen.ts'
import { contactsScreen, openDanger } from './contacts.ts'
import { knownFrom } from './known.ts'

export const detailsOf = (of: 'danger' | 'relative'): readonly Detail[] =>
  of === 'relative' ? RELATIVE_DETAILS : DANGER_DETAILS

const DETAIL_VALUES: { readonly [D in Detail]: readonly string[] } = {
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

const caseInDetails = (scene: Scene) => {
  const where = scene.conversation.at
  return where.name === 'details' ? scene.conversation.cases.find(each => each.kind === where.of) : undefined
}

export const onDetail = (scene: Scene, [detail, value]: readonly string[]): Step => {
  const where = scene.conversation.at
  const open = caseInDetails(scene)
  if (where.name !== 'details' || open === undefined)
    return openDanger(scene, { about: 'self', nationality: nationalityOf(scene) })
  if (detail === 'end') {
    if (where.detail !== 'free-text' && where.of === 'relative')
      return move(scene, at({ ...where, detail: 'free-text' }), detailScreen)
    return move(scene, at({ name: 'idle' }), () => ({
      id: 'danger.end',
      danger: true,
      parts: [{ say: 'danger.end' }],
      choices: [[choice('button.status', 'status'), choice('button.erase', 'erase')]],
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

/** Anything written while the page is open is added to it. */
export const onDetailText = (scene: Scene, text: string): Step => {
  const open = caseInDetails(scene)
  if (open === undefined) return openDanger(scene, knownFrom(scene, text))
  return move(
    scene,
    {},
    next => [
      { id: 'danger.added', danger: true, parts: [{ say: 'danger.added' }], choices: [] },
      detailScreen(next),
    ],
    { effects: [{ do: 'add-to-case', id: open.id, answers: {}, text: text.slice(0, 4_096) }] },
  )
}
