import { editSettings } from '../../desk/edit-settings.ts'
import type { Edit } from './desk-edits.ts'

const MOST_CHARACTERS = 2_000

/** Writes down the operator's rule of vital interest, changes it, or takes it away: then a no always stands. */
export const editVitalRule: Edit = async (deps, { me }, field) => {
  const rule = field('rule').trim().slice(0, MOST_CHARACTERS)
  const told = rule === '' ? 'rule-gone' : 'rule-set'
  await editSettings(
    deps,
    ({ vitalRule: _rule, vitalBy: _by, ...settings }) => ({
      ...settings,
      ...(rule === '' ? {} : { vitalRule: rule }),
      ...(rule !== '' && field('who') === 'holder' ? { vitalBy: 'holder' as const } : {}),
    }),
    { by: me.id, act: told },
  )
  return { ok: true, told }
}
