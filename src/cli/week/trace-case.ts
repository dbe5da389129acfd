import { explainRoute } from '../../cases/routing.ts'
import { caseByCode } from '../../desk/act-on-case.ts'
import type { DeskDeps } from '../../desk/desk-deps.ts'
import { desksOf, staffOf } from '../../desk/staff.ts'
import { staffName } from '../../outbox/word-notice.ts'
import { type AuditEntry, auditKey, hashEntry } from '../../records/audit-record.ts'
import { caseKeys, readCase } from '../../records/case-record.ts'
import { readSettings, SETTINGS_KEYS } from '../../records/settings-record.ts'

const READ_AT_ONCE = 100

/** What an entry means, where its id alone would not tell. */
const MEANS: Readonly<Record<string, string>> = {
  route: 'given to the desk',
  page: 'nobody acknowledged in time, the next is called',
  unreached: 'none of their ways took the call, the next is called at once',
  'move-up': 'out of the counted list, called for alone',
  'talk-end': 'the talk is closed',
  'person-consent:refused': 'the other person says no: nothing about them is handed on',
  'refused:open': 'tried to look and was refused',
}

/**
 * All that happened to a case, one line a step: from its audit chain, with what was checked. Codes and names of staff
 * alone; nothing a reporter wrote.
 */
export const traceCase = async (deps: DeskDeps, code: string): Promise<readonly string[] | undefined> => {
  const id = await caseByCode(deps, code)
  if (id === undefined) return undefined
  const [record, key, ...settingsRecords] = await deps.store.read([...caseKeys(id), ...SETTINGS_KEYS])
  const facets = readCase([record, key])?.facets
  if (facets === undefined) return undefined
  const { settings } = await readSettings(deps.vault, settingsRecords)
  const desks = desksOf(settings, deps.operator)
  const staff = staffOf(settings, deps.administrators)
  const name = (who: string): string => {
    const person = staff.find(each => each.id === who)
    return person === undefined ? who : staffName(person)
  }
  const entries: AuditEntry[] = []
  for (let from = 0; from < facets.audit.count; from += READ_AT_ONCE) {
    const count = Math.min(READ_AT_ONCE, facets.audit.count - from)
    const found = await deps.store.read(Array.from({ length: count }, (_, at) => auditKey(id, from + at)))
    for (const each of found) if (each !== undefined) entries.push(JSON.parse(each.value) as AuditEntry)
  }
  let head = ''
  let whole = entries.length === facets.audit.count
  const lines = []
  for (const entry of entries) {
    whole &&= entry.before === head
    head = await hashEntry(entry)
    const [verb = '', argument = ''] = entry.act.split(':')
    const desk = desks.find(each => each.id === argument)?.name
    const means = MEANS[entry.act] ?? MEANS[verb]
    const since = Math.round((entry.at - facets.createdAt) / 1000)
    const minutes = `+${Math.floor(since / 60)}:${String(since % 60).padStart(2, '0')}`
    lines.push(
      `${new Date(entry.at).toISOString()}  ${minutes.padStart(9)}  ${name(entry.by).padEnd(14)} ${entry.act}${means === undefined ? '' : `: ${means}`}${desk === undefined ? '' : ` ${desk}`}`,
    )
  }
  const explained = explainRoute(facets, desks, facets.createdAt)
  const { page } = facets
  return [
    `Case ${facets.code}: ${facets.kind}, ${facets.urgency} (${facets.because ?? '-'}), ${facets.state}${facets.progress === undefined ? '' : `, ${facets.progress}`}`,
    explained === undefined
      ? 'Route: no desk could have it.'
      : `Route: ${explained.desk.name}, by ${explained.by}, ${explained.open ? 'open' : 'closed'}; order now: ${explained.order.map(({ staff: who, standing }) => `${name(who)} (${standing})`).join(', ') || 'nobody'}`,
    ...(page === undefined
      ? []
      : [
          `Page: step ${page.step}, called ${page.told.map(name).join(', ') || 'nobody'}${page.acknowledgedBy === undefined ? '' : `, acknowledged by ${name(page.acknowledgedBy)}`}${page.listed ? ', in the counted list' : ''}`,
        ]),
    ...lines,
    whole && head === facets.audit.head
      ? 'The chain is whole.'
      : 'THE CHAIN IS NOT WHOLE: an entry is missing or was changed.',
  ]
}
