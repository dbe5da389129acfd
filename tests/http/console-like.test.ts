import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DONE_INDEX, OPEN_INDEX } from '../../src/records/case-index.ts'
import { caseKeys, readCase } from '../../src/records/case-record.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { countedStore } from '../support/counted-store.ts'
import { findInFolder } from '../support/find-in-folder.ts'
import { rewrittenOffers } from '../support/like-families.ts'
import { newsOf, reportIn } from '../support/like-reports.ts'
import { makeDesk, manualClock, press, type Service, startService } from '../support/service.ts'
import { hiddenFields, signIn, staffId } from './console-visitor.ts'

const cleanups: (() => void)[] = []
afterAll(() => {
  for (const each of cleanups.reverse()) each()
})

const campaign = (copies: number) => rewrittenOffers(copies).filter(each => each.family === 'th-invest')

const casesIn = async (service: Service, index = OPEN_INDEX) => {
  const rows = await service.store.range(index, { order: 'ascending', limit: 200 })
  const records = await service.store.read(rows.map(({ member }) => caseKeys(member)[0]))
  return records.flatMap(record => readCase([record, undefined]) ?? [])
}

const withCampaign = async (copies: number) => {
  const clock = manualClock()
  const counted = countedStore(createMemoryStore({ now: clock.now }))
  const service = await startService({ clock, store: counted.store })
  await makeDesk(service, 'moderators', '-100', ['2', '3'])
  for (const [at, { text }] of campaign(copies).entries()) await reportIn(service, `${100 + at}`, text)
  return { service, ...counted }
}

const settle = async (service: Service) => {
  for (let at = 0; at < 6; at += 1) {
    service.clock.forward(61_000)
    await service.tick(40)
  }
}

/** Fills in what the page gives the form on like cases. */
const decide = async (service: Service, person: string, code: string, argument: string) => {
  const visitor = await signIn(service, await staffId(service, person))
  const page = await visitor.page(`/console/cases/${code}`)
  const shared = /name="shared" value="([^"]+)" checked/.exec(page)?.[1] ?? ''
  return () => visitor.post(`/console/like/${code}/decide`, { ...hiddenFields(page), shared, argument })
}

describe('the page of a case among like ones', () => {
  it('takes four trips, and the decision says what it did', async () => {
    const { service, trips } = await withCampaign(6)
    const [first] = await casesIn(service)
    const visitor = await signIn(service, await staffId(service, '2'))
    trips.length = 0
    const page = await visitor.page(`/console/cases/${first?.facets.code}`)
    expect(trips).toEqual(['read', 'read', 'ranges', 'read'])
    expect(page).toContain('same text but for names and numbers · open cases: 5')
    expect(await visitor.page('/console')).toContain('like this: 5')
  })

  it('of two who decide at once one wins, and every reporter is answered once', async () => {
    const { service } = await withCampaign(8)
    const [first, second] = await casesIn(service)
    const mine = await decide(service, '2', first?.facets.code ?? '', 'confirmed')
    const theirs = await decide(service, '3', second?.facets.code ?? '', 'suspicious')
    // What is sent after the answers is waited for, so that no lease runs out on a clock that jumps.
    const { drive } = service.deps.outbox
    const sending: Promise<number>[] = []
    service.deps.outbox.drive = limit => {
      const work = drive(limit)
      sending.push(work)
      return work
    }
    await Promise.all([mine(), theirs()])
    await Promise.all(sending)
    service.deps.outbox.drive = drive
    await settle(service)
    expect(await casesIn(service)).toEqual([])
    const decided = await casesIn(service, DONE_INDEX)
    expect(decided).toHaveLength(8)
    for (const { facets } of decided)
      expect(facets.history.filter(({ act }) => act.startsWith('decide:'))).toHaveLength(1)
    expect([...newsOf(service).values()].map(news => news.length)).toEqual(Array(8).fill(1))
  })

  it('pressed twice it acts once; a stale form, another site and another desk change nothing', async () => {
    const { service } = await withCampaign(4)
    const [first] = await casesIn(service)
    const again = await decide(service, '2', first?.facets.code ?? '', 'confirmed')
    expect((await again()).status).toBe(303)
    expect((await again()).status).toBe(409)
    await settle(service)
    expect([...newsOf(service).values()].map(news => news.length)).toEqual([1, 1, 1, 1])

    const stranger = await signIn(service, await staffId(service, '1'))
    const page = await stranger.page('/console')
    const tried = await stranger.post(`/console/like/${first?.facets.code}/correct`, {
      ...hiddenFields(page),
      argument: 'reopened',
    })
    expect(tried.status).toBe(403)
    const forged = await stranger.post(`/console/like/${first?.facets.code}/correct`, {
      form: 'forged',
      argument: 'reopened',
    })
    expect(forged.status).toBe(403)
    expect(await casesIn(service)).toEqual([])
  })

  it('a decision taken back before anybody was told is told to nobody', async () => {
    const { service } = await withCampaign(4)
    const { outbox } = service.deps
    // Nothing goes out until both presses are through.
    const { drive } = outbox
    outbox.drive = async () => 0
    const [first] = await casesIn(service)
    const code = first?.facets.code ?? ''
    await (await decide(service, '2', code, 'confirmed'))()
    const visitor = await signIn(service, await staffId(service, '2'))
    const page = await visitor.page(`/console/cases/${code}`)
    await visitor.post(`/console/like/${code}/correct`, { ...hiddenFields(page), argument: 'reopened' })
    outbox.drive = drive
    await settle(service)
    expect(await casesIn(service)).toHaveLength(4)
    expect(newsOf(service).size).toBe(0)
  })
})

describe('what is withdrawn leaves no token in the files', () => {
  it('neither in a table nor in the log of SQLite, once the clock came by', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'like-'))
    cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
    const clock = manualClock()
    const store = createSqliteStore({ path: join(folder, 'offerwatch.sqlite'), now: clock.now })
    cleanups.push(() => store.close())
    const service = await startService({ clock, store })
    await makeDesk(service, 'moderators', '-100', ['2'])
    await reportIn(service, '100', campaign(1)[0]?.text ?? '')
    const [stored] = await casesIn(service)
    const { values = [], identities = [] } = stored?.tokens ?? {}
    const tokens = [
      ...values.filter(value => value.length > 8),
      ...identities.flatMap(({ name, reporter }) => [name, reporter]),
    ]
    expect(tokens.length).toBeGreaterThan(14)
    for (const token of tokens) expect(await findInFolder(folder, token), token).not.toEqual([])
    await service.receive('100', { kind: 'command', name: 'withdraw', argument: '' })
    await press(service, '100', 'Withdraw the report')
    await settle(service)
    for (const token of tokens) expect(await findInFolder(folder, token), token).toEqual([])
  })
})
