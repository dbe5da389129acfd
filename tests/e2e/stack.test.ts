import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { AppError } from '../../src/core/app-error.ts'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import type { Store } from '../../src/ports/store.ts'
import { DONE_INDEX, OPEN_INDEX } from '../../src/records/case-index.ts'
import { caseKeys, readCase } from '../../src/records/case-record.ts'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { createUpstashStore } from '../../src/store/upstash.ts'
import { hiddenFields, signIn, staffId } from '../http/console-visitor.ts'
import { rewrittenOffers } from '../support/like-families.ts'
import { newsOf, reportIn } from '../support/like-reports.ts'
import { startRedisBridge } from '../support/redis-bridge.ts'
import { startRedis } from '../support/redis-server.ts'
import { makeDesk, manualClock, press, type Service, startService } from '../support/service.ts'
import { systemPackages } from '../support/system-packages.ts'

const LIKE = 80
const LOCALES = ['en', 'ko', 'vi', 'en'] as const
const REDIS = systemPackages.redis.command

const cleanups: (() => Promise<void> | void)[] = []
afterAll(async () => {
  for (const each of cleanups.reverse()) await each()
})

/** A store that dies with the `steps`-th step of a stack's decision: carried out, but the answer is lost, and so is all else. */
const dying = (store: Store, steps: number) => {
  let left = steps
  let dead = false
  const fail = async (): Promise<never> => {
    throw new AppError('store/unreachable', 'The process died.')
  }
  const wrapped: Store = {
    read: keys => (dead ? fail() : store.read(keys)),
    range: (index, query) => (dead ? fail() : store.range(index, query)),
    ranges: asked => (dead ? fail() : store.ranges(asked)),
    sweep: limit => (dead ? fail() : store.sweep(limit)),
    commit: async change => {
      if (dead) return fail()
      const done = await store.commit(change)
      if (change.sets?.some(({ key }) => key.startsWith('stack-work:'))) left -= 1
      if (left > 0) return done
      dead = true
      return fail()
    },
  }
  return { store: wrapped, isDead: () => dead }
}

const casesIn = async (store: Store, index: string) => {
  const rows = await store.range(index, { order: 'ascending', limit: 500 })
  const records = await store.read(rows.map(({ member }) => caseKeys(member)[0]))
  return records.flatMap(record => readCase([record, undefined])?.facets ?? [])
}

const decideAll = async (service: Service, moderator: string, code: string, argument: string) => {
  const visitor = await signIn(service, await staffId(service, moderator))
  const page = await visitor.page(`/console/cases/${code}`)
  const shared = /name="shared" value="([^"]+)" checked/.exec(page)?.[1] ?? ''
  return {
    page,
    response: await visitor.post(`/console/like/${code}/decide`, { ...hiddenFields(page), shared, argument }),
  }
}

const settle = async (service: Service) => {
  for (let at = 0; at < 12; at += 1) {
    service.clock.forward(61_000)
    await service.tick(40)
  }
}

const eighty = async (open: () => Store, reopen: () => Store) => {
  // Noon in Korea and Vietnam: at night a review waits for the morning.
  const noon = new Date()
  noon.setUTCHours(27, 0, 0, 0)
  const clock = manualClock(noon.getTime())
  const first = dying(open(), 3)
  const service = await startService({ clock, store: first.store })
  await makeDesk(service, 'moderators', '-100', ['2', '3'])
  const campaign = rewrittenOffers(LIKE).filter(each => each.family === 'vi-chat')
  for (const [at, { text }] of campaign.entries())
    await reportIn(service, `${1000 + at}`, text, LOCALES[at % LOCALES.length])
  // One who reported three of them, one who wants no answer, one in danger, and one case in other hands.
  await reportIn(service, '1000', campaign[3]?.text ?? '')
  await reportIn(service, '1000', campaign[5]?.text ?? '')
  await reportIn(service, '5000', campaign[7]?.text ?? '', 'en', false)
  await service.receive('6000', {
    kind: 'text',
    text: 'help, they locked us up in KK Park',
    forwarded: false,
  })
  await press(service, '6000', 'No')
  const open0 = await casesIn(first.store, OPEN_INDEX)
  const offers = open0.filter(({ kind }) => kind === 'offer')
  const danger = open0.find(({ kind }) => kind !== 'offer')
  expect(offers).toHaveLength(LIKE + 3)
  const [lead, held] = offers
  await service.receive('3', { kind: 'press', data: `desk:claim:${held?.id}` })

  const { page, response } = await decideAll(service, '2', lead?.code ?? '', 'confirmed')
  expect(page).toContain(`open cases: ${LIKE + 2}`)
  expect(first.isDead()).toBe(true)
  expect(response.status).toBe(503)
  expect(newsOf(service).size).toBe(0)

  const store = reopen()
  const next = await startService({ clock, store })
  await settle(next)

  const told = newsOf(next)
  const asked = Array.from({ length: LIKE }, (_, at) => `${1000 + at}`)
  const decided = await casesIn(store, DONE_INDEX)
  const heldReporters = asked.filter(person => !told.has(person))
  // The case in other hands stays there, and its reporter is not told anything yet.
  expect((await casesIn(store, OPEN_INDEX)).map(({ id }) => id).sort()).toEqual(
    [held?.id, ...(danger === undefined ? [] : [danger.id])].sort(),
  )
  expect(heldReporters.length).toBeLessThanOrEqual(1)
  expect(decided).toHaveLength(LIKE + 2)
  for (const facets of decided) {
    expect(facets.decision).toBe('confirmed')
    expect(facets.history.filter(({ act }) => act === `decide:confirmed:${lead?.code}`)).toHaveLength(1)
    expect(facets.audit.count).toBeGreaterThanOrEqual(3)
  }
  const sayings = await Promise.all(
    ['en', 'ko', 'vi'].map(async locale => (await wordsIn(locale)).text('status.decided.confirmed')),
  )
  for (const person of asked.filter(each => told.has(each))) {
    const heard = told.get(person) ?? []
    expect(heard, person).toHaveLength(1)
    const locale = LOCALES[(Number(person) - 1000) % LOCALES.length] ?? 'en'
    const own = sayings[['en', 'ko', 'vi'].indexOf(locale)]
    if (person !== '1000') expect(heard[0]).toBe(own?.replace(/\{\{desk\}\}/g, 'moderators desk'))
  }
  expect(told.has('5000')).toBe(false)
  expect(told.has('6000')).toBe(false)
  return { next, lead, asked, told }
}

describe('eighty like cases, one decision, a crash in the middle', () => {
  it('answers every reporter once, and corrects it for everyone who was told: SQLite', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stack-'))
    cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
    const open = () => {
      const store = createSqliteStore({ path: join(folder, 'offerwatch.sqlite'), now: Date.now })
      cleanups.push(() => store.close())
      return store
    }
    const { next, lead, told } = await eighty(open, open)
    next.platform.sent.length = 0

    // What is sent after the answer is waited for, so that no lease runs out meanwhile.
    const { outbox } = next.deps
    const sending: Promise<number>[] = []
    const { drive } = outbox
    outbox.drive = limit => {
      const work = drive(limit)
      sending.push(work)
      return work
    }
    const visitor = await signIn(next, await staffId(next, '2'))
    const page = await visitor.page(`/console/cases/${lead?.code}`)
    expect(page).toContain('Decided together by')
    const response = await visitor.post(`/console/like/${lead?.code}/correct`, {
      ...hiddenFields(page),
      argument: 'suspicious',
    })
    expect(response.status).toBe(303)
    await Promise.all(sending)
    await settle(next)
    const corrected = newsOf(next)
    expect([...corrected.keys()].sort()).toEqual([...told.keys()].sort())
    const english = (await wordsIn('en')).text('answer.corrected')
    const inEnglish = [...corrected.values()].filter(([news]) => news?.startsWith(english))
    expect(inEnglish.length).toBeGreaterThan(30)
    for (const news of corrected.values()) expect(news).toHaveLength(1)
  }, 240_000)

  it.skipIf(!REDIS)(
    'answers every reporter once: Redis',
    async () => {
      const redis = await startRedis(REDIS ?? '')
      const bridge = await startRedisBridge({ socket: redis.socket })
      cleanups.push(
        () => redis.stop(),
        () => bridge.stop(),
      )
      const open = () => createUpstashStore({ url: bridge.url, token: bridge.token, fetchTimeoutMs: 15_000 })
      await eighty(open, open)
    },
    400_000,
  )
})
