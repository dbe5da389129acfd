import { maySee } from '../cases/access.ts'
import type { CaseFacets } from '../cases/case.ts'
import type { Actor, Desk, Staff } from '../cases/desk.ts'
import type { Words } from '../i18n/catalogues.ts'
import { staffName } from '../outbox/word-notice.ts'
import type { OutboundMessage } from '../ports/platform-adapter.ts'
import { deskIndex } from '../records/case-index.ts'
import { caseKeys, readCase } from '../records/case-record.ts'
import type { DeskDeps } from './desk-deps.ts'

/** So many are shown in a chat; the console has them all. */
const SHOWN = 10

/** The first open cases of some desks, the most urgent first: two trips to the store, however many wait. */
const firstOpen = async (
  { store }: DeskDeps,
  desks: readonly Desk[],
  actor: Actor,
): Promise<readonly CaseFacets[]> => {
  const lists = await store.ranges(
    desks
      .slice(0, 100)
      .map(({ id }) => ({ index: deskIndex(id), order: 'ascending' as const, limit: SHOWN })),
  )
  const rows = lists.flat().toSorted((a, b) => a.score - b.score)
  const keys = rows.slice(0, SHOWN).flatMap(({ member }) => caseKeys(member))
  const records = await store.read(keys)
  return rows.slice(0, SHOWN).flatMap((_, at) => {
    const facets = readCase(records.slice(at * 2, at * 2 + 2))?.facets
    return facets !== undefined && maySee(facets, actor) ? [facets] : []
  })
}

/** The queue in a chat: codes and counts only, a line a case. */
export const queueMessage = async (
  deps: DeskDeps,
  desks: readonly Desk[],
  actor: Actor,
  words: Words,
  staff: readonly Staff[],
): Promise<OutboundMessage> => {
  const cases = desks.length === 0 ? [] : await firstOpen(deps, desks, actor)
  const text = (key: string, values?: Record<string, string>) => words.console(key, values)
  const lines = cases.map(({ code, urgency, level, kind, stage, origin, destination, state, claimedBy }) => {
    const holder = staff.find(({ id }) => id === claimedBy)
    return [
      text(`urgency.${urgency}`),
      kind === 'offer' ? text(`level.${level}`) : text(`kind.${kind}`),
      text(`stage.${stage}`),
      `${origin ?? '?'} → ${destination ?? '?'}`,
      holder === undefined ? text(`state.${state}`) : text('queue.with', { by: staffName(holder) }),
    ].reduce((line, part) => `${line} · ${part}`, `/case ${code}`)
  })
  return {
    do: 'say',
    screen: 'desk.queue',
    body: [
      [{ t: 'strong', text: text('queue.title-open') }],
      ...(lines.length === 0 ? [text('queue.empty-open')] : lines).map(line => [
        { t: 'text' as const, text: line },
      ]),
    ],
    buttons: [],
    silent: true,
  }
}
