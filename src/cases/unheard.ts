import type { CaseFacets } from './case.ts'
import type { StaffId } from './desk.ts'

const LOOKS: ReadonlySet<string> = new Set(['open', 'listen', 'acknowledge', 'reopen'])

/** When the person last wrote or tapped something that whoever has the case has not looked at since, in milliseconds. */
export const unheard = ({ kind, history }: CaseFacets, by: StaffId): number | undefined => {
  if (kind === 'offer') return undefined
  const last = history.findLastIndex(entry => entry.by === 'reporter' && entry.act === 'update')
  const seen = history.findLastIndex(entry => entry.by === by && LOOKS.has(entry.act))
  return last > seen ? history[last]?.at : undefined
}
