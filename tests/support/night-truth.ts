import bot from '../../prompts/en.json' with { type: 'json' }
import type { CaseFacets } from '../../src/cases/case.ts'
import { traceCase } from '../../src/cli/week/trace-case.ts'
import { allCases } from '../../src/cli/week/week-cases.ts'
import type { DeskDeps } from '../../src/desk/desk-deps.ts'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import { clockTime } from '../../src/i18n/word-screen.ts'
import { auditKey } from '../../src/records/audit-record.ts'
import { caseKeys, openCase, readCase } from '../../src/records/case-record.ts'
import { DUE_REST, DUE_URGENT } from '../../src/records/notice-record.ts'
import { OFFICERS, saidIn } from './escalation-night.ts'
import type { BotApiCall, FakeBotApi } from './fake-bot-api.ts'

const MINUTE = 60_000
const AGAIN = '(sent again)'

/** What is still owed to anybody. */
export const owed = async ({ store }: Pick<DeskDeps, 'store'>): Promise<number> => {
  const rows = await store.ranges(
    [DUE_URGENT, DUE_REST].map(index => ({ index, order: 'ascending' as const, limit: 500 })),
  )
  return rows.flat().length
}

export const waitingCases = async ({ store }: Pick<DeskDeps, 'store'>): Promise<readonly CaseFacets[]> =>
  (await allCases(store)).filter(({ state }) => state !== 'acknowledged')

/** What a night was like: calls for a person, those of them that said they are repeats, and who was called as the next. */
export const tellOf = async (
  { store }: Pick<DeskDeps, 'store'>,
  api: FakeBotApi,
): Promise<{ readonly pages: number; readonly repeats: number; readonly next: number }> => {
  const pages = api.made('sendMessage').filter(call => saidIn(call).includes('needs a person now.'))
  const acts = (await allCases(store)).flatMap(({ history }) => history.map(({ act }) => act))
  return {
    pages: pages.length,
    repeats: pages.filter(call => saidIn(call).startsWith(AGAIN)).length,
    next: acts.filter(act => /^page:[1-9]/.test(act)).length,
  }
}

/**
 * What did not hold of a night: a step that acted twice, a page that reached nobody, a repeat that does not say so, a
 * time the reporter read that is not so. `fast`: what the clock of the services showed at a moment of ours.
 */
export const faultsOf = async (
  deps: DeskDeps,
  api: FakeBotApi,
  fast: (at: number) => number,
): Promise<readonly string[]> => {
  const faults: string[] = []
  const words = await wordsIn('en')
  const time = (at: number) => clockTime(words, at, 'UTC')
  const said = api.made('sendMessage')
  const to = (id: number) => said.filter(({ payload }) => payload.chat_id === id)
  for (const facets of await allCases(deps.store)) {
    const { id, code } = facets
    const fault = (what: string) => faults.push(`${code}: ${what}`)
    const entries = await deps.store.read(
      Array.from({ length: facets.audit.count }, (_, n) => auditKey(id, n)),
    )
    const audit = entries.map(each => JSON.parse(each?.value ?? '{}') as { act: string; at: number })
    const acts = audit.map(({ act }) => act)
    const steps = acts.filter(act => act.startsWith('page:'))
    if (new Set(steps.map(step => step.split(':')[1])).size !== steps.length) fault(`steps ${steps}`)
    if (acts.filter(act => act === 'acknowledge').length !== 1) fault('not acknowledged once')
    if ((await traceCase(deps, code))?.at(-1) !== 'The chain is whole.') fault('its chain is not whole')

    const pages = (officer: number) =>
      to(officer).filter(call => saidIn(call).includes(`Case ${code} needs a person now.`))
    for (const officer of OFFICERS) {
      const name = (await deps.vault.name('staff', `telegram:${officer}`)).slice(0, 12)
      const called = steps.filter(step => step.endsWith(`:${name}`)).length
      const got = pages(officer)
      const first = got.filter(call => !saidIn(call).startsWith(AGAIN)).length
      if (got.length < called) fault(`${officer} was to be called and was not`)
      if (first > called)
        fault(`${officer} was called ${first} times as if for the first time, and was to be ${called}`)
    }

    const sealed = await openCase(deps.vault, readCase(await deps.store.read(caseKeys(id))) as never)
    const reporter = to(Number(sealed?.reporter?.id))
    const acknowledged = audit.find(({ act }) => act === 'acknowledge')?.at ?? 0
    const says = (call: BotApiCall, pattern: RegExp) => pattern.exec(saidIn(call))?.[1]
    const seen = reporter.filter(call => says(call, /has seen it at (.+? UTC)/) !== undefined)
    if (seen.length === 0) fault('the reporter was not told that it was seen')
    if (seen.filter(call => !saidIn(call).includes(bot['notice.reporter-again'])).length > 1)
      fault('the reporter was told twice as if for the first time')
    for (const call of seen) {
      if (says(call, /has seen it at (.+? UTC)/) !== time(acknowledged))
        fault('another time than it was seen at')
      if (fast(call.at) < acknowledged) fault('told that it was seen before it was')
    }
    for (const call of reporter) {
      const passed = says(call, /Passed to Line at (.+? UTC)/)
      const before = OFFICERS.flatMap(pages).filter(page => said.indexOf(page) < said.indexOf(call))
      if (passed === undefined) continue
      if (before.length === 0) fault('told that it was passed on before anybody was called')
      // Shown in minutes: any between the first page and the answer is so.
      const minutes = new Set<string>()
      for (let at = fast(before[0]?.at ?? call.at) - MINUTE; at <= fast(call.at) + MINUTE; at += MINUTE / 2)
        minutes.add(time(at))
      if (!minutes.has(passed)) fault(`told that it was passed on at ${passed}`)
    }
    if (reporter.some(call => saidIn(call).includes('Nobody has been told yet')))
      fault('told that nobody was told while somebody was on call')
  }
  return faults
}
