import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import staff from '../../prompts/console/en.json' with { type: 'json' }
import bot from '../../prompts/en.json' with { type: 'json' }
import { OPEN_INDEX } from '../../src/records/case-index.ts'
import { CLOCK_URGENT, caseKeys, readCase, writeCase } from '../../src/records/case-record.ts'
import { joinPieces } from '../../src/records/change-pieces.ts'
import { createUpstashStore } from '../../src/store/upstash.ts'
import { createVault } from '../../src/store/vault.ts'
import { ADMINISTRATOR, type EdgeService, startEdgeService } from '../support/edge-service.ts'
import type { Fault } from '../support/redis-bridge.ts'
import { systemPackages } from '../support/system-packages.ts'
import { saidBy } from '../support/telegram-chat.ts'

const OFFER =
  'Chat operator in Bavet, Cambodia, 4,000 USD a month, no experience, flight paid, bring your bank card. Telegram @bavet_jobs'
const [REVIEWERS, HOTLINE, REVIEWER, FIRST, SECOND] = [-1001, -1002, 50, 51, 52]
const RECEIPT = /\b[2-9][0-9A-Z]{3}(?:-[0-9A-Z]{4}){3}\b/
const MINUTE = 60_000
/** What leads on in a report, the most wanted first. */
const ON = [
  bot['button.submit'],
  bot['button.share'],
  bot['button.reply-yes'],
  bot['stage.talking'],
  bot['button.skip'],
  bot['button.report'],
]

describe.skipIf(!systemPackages.redis.command)('the store of the edge', { timeout: 120_000 }, () => {
  let service: EdgeService
  let people = 700
  beforeAll(async () => {
    service = await startEdgeService()
    for (const [chat, kind, staffed] of [
      [REVIEWERS, 'moderators', [REVIEWER]],
      [HOTLINE, 'hotline', [FIRST, SECOND]],
    ] as const) {
      await service.deliver(service.message(ADMINISTRATOR, `/desk ${kind}`, { chat }))
      for (const to of staffed)
        await service.deliver(service.message(ADMINISTRATOR, `/staff add Officer ${to}`, { chat, to }))
    }
  }, 120_000)
  afterEach(() => {
    service.bridge.breakAll(undefined)
    service.bridge.faults.length = 0
  })
  afterAll(async () => service?.stop(), 30_000)

  const person = () => {
    people += 1
    return people
  }
  const store = () => createUpstashStore({ url: service.bridge.url, token: service.bridge.token })
  const openCases = () => store().range(OPEN_INDEX, { order: 'ascending', limit: 500 })
  const textsTo = (chat: number, from = 0) =>
    service
      .saidTo(chat)
      .slice(from)
      .map(({ text }) => text)
      .join('\n')

  /** One update, and how often the store was asked before the first word of the answer and in all. */
  const turn = async (who: number, update: object) => {
    const [asked, from] = [service.bridge.seen.requests, service.saidTo(who).length]
    expect(await service.deliver(update)).toBe(200)
    const answer = service.saidTo(who)[from]
    return {
      text: textsTo(who, from),
      before: answer === undefined ? 0 : answer.storeRequests - asked,
      after: service.bridge.seen.requests - (answer?.storeRequests ?? asked),
    }
  }
  /** The button that leads on in a report. */
  const wayOn = (who: number): string => {
    const labels =
      service
        .saidTo(who)
        .at(-1)
        ?.buttons.map(({ label }) => label) ?? []
    const next = ON.find(each => labels.includes(each))
    if (next === undefined) throw new Error(`No way on from: ${textsTo(who)}`)
    return next
  }
  /** From an offer to the summary. `before`: done ahead of each press. */
  const report = async (who: number, before?: () => Promise<void>) => {
    await turn(who, service.message(who, OFFER))
    for (;;) {
      const next = wayOn(who)
      if (next === bot['button.submit']) return
      await before?.()
      await turn(who, service.pressed(who, next))
    }
  }
  const inDanger = async (who: number) => {
    await turn(who, service.message(who, '/danger'))
    await turn(who, service.pressed(who, bot['button.safe-yes']))
  }

  it('a turn of a conversation asks twice before it answers, and at most once after', async () => {
    const who = person()
    const turns = [{ name: 'offer', ...(await turn(who, service.message(who, OFFER))) }]
    const press = async (name: string) =>
      turns.push({ name, ...(await turn(who, service.pressed(who, name))) })
    await press(bot['button.report'])
    await press(bot['stage.talking'])
    for (;;) {
      const next = wayOn(who)
      if (next === bot['button.submit']) break
      await press(next)
    }
    await press(bot['button.back'])
    turns.push({ name: 'help', ...(await turn(who, service.message(who, '/help'))) })
    turns.push({ name: 'status', ...(await turn(who, service.message(who, '/status'))) })
    turns.push({ name: 'another', ...(await turn(who, service.message(who, OFFER))) })
    expect(turns.length).toBeGreaterThan(10)
    for (const { name, before } of turns) expect([name, before <= 2]).toEqual([name, true])
    // Which numbers the answer's messages got is kept, where it was not what could be foreseen.
    expect(Math.max(...turns.map(({ after }) => after))).toBeLessThanOrEqual(1)
  })

  it('a report is kept in three requests, a danger page in four, before the person reads of it', async () => {
    const [reporter, held] = [person(), person()]
    await report(reporter)
    const sent = await turn(reporter, service.pressed(reporter, bot['button.submit']))
    expect(sent.text).toContain(saidBy(bot['receipt.code']))
    // One of them looks for like reports.
    expect(sent.before).toBe(3)
    await inDanger(held)
    const shared = await turn(held, service.pressed(held, bot['button.share']))
    expect(shared.text).toContain(saidBy(bot['danger.passed-at']))
    expect(shared.before).toBeLessThanOrEqual(4)
  })

  it('a press of staff asks four times in all, however many are told of it', async () => {
    const who = person()
    await report(who)
    await turn(who, service.pressed(who, bot['button.submit']))
    for (const verb of ['do.claim', 'do.open', 'do.decide.confirmed'] as const) {
      const [asked, said] = [service.bridge.seen.requests, service.said.length]
      expect(await service.deliver(service.pressed(REVIEWER, staff[verb], REVIEWERS))).toBe(200)
      expect([verb, service.bridge.seen.requests - asked]).toEqual([verb, 4])
      expect(service.said.length).toBeGreaterThan(said)
    }
    // The one who reported asked to be told, and was.
    expect(textsTo(who)).toContain(saidBy(bot['status.decided.confirmed']))
  })

  it('the same update again acts once and is answered with where one is', async () => {
    const who = person()
    await inDanger(who)
    const share = service.pressed(who, bot['button.share'])
    const [cases, pages] = [(await openCases()).length, service.saidTo(FIRST).length]
    const [first, second] = [await turn(who, share), await turn(who, share)]
    expect(first.text).toContain(saidBy(bot['danger.passed-at']))
    expect(second.text).not.toContain(saidBy(bot['danger.passed-at']))
    expect(second.text).toContain(saidBy(bot['detail.papers.ask']))
    await Promise.all([service.deliver(share), service.deliver(share), service.deliver(share)])
    expect((await openCases()).length).toBe(cases + 1)
    expect(service.saidTo(FIRST).length).toBe(pages + 1)
  })

  it('presses of one button at the same time, as updates of their own, open one case', async () => {
    const who = person()
    await inDanger(who)
    const cases = (await openCases()).length
    const presses = Array.from({ length: 4 }, () => service.pressed(who, bot['button.share']))
    expect(await Promise.all(presses.map(service.deliver))).toEqual([200, 200, 200, 200])
    expect((await openCases()).length).toBe(cases + 1)
  })

  it('a reply of the store that is lost changes nothing: it is asked again and acts once', async () => {
    for (const fault of ['lose-reply', 'cut-reply'] as const) {
      const who = person()
      await report(who)
      const cases = (await openCases()).length
      // The reads go through; the commit is carried out, and its answer lost.
      service.bridge.faults.push(undefined, undefined, fault)
      const sent = await turn(who, service.pressed(who, bot['button.submit']))
      expect(sent.text).toContain(saidBy(bot['receipt.code']))
      expect((await openCases()).length).toBe(cases + 1)
    }
  })

  it('what was kept and answered is not called lost because of what follows it', async () => {
    const who = person()
    service.bridge.faults.push(undefined, undefined, 'refuse', 'refuse', 'refuse')
    const { text } = await turn(who, service.message(who, OFFER))
    expect(service.bridge.faults).toEqual([])
    expect(text).toContain(saidBy(bot['advice.critical']))
    expect(text).not.toContain(saidBy(bot['fault.not-kept']))
  })

  it('an answer that is lost on the way is asked for again; a receipt comes again with its code', async () => {
    const who = person()
    for (const lost of ['cut', { error: 500 }, { error: 429, parameters: { retry_after: 1 } }] as const) {
      await report(who)
      const cases = (await openCases()).length
      service.api.answerInstead('sendMessage', lost)
      const submit = service.pressed(who, bot['button.submit'])
      const from = service.saidTo(who).length
      expect(await service.deliver(submit)).toBe(503)
      expect(textsTo(who, from)).toBe('')
      expect((await turn(who, submit)).text).toMatch(RECEIPT)
      expect((await openCases()).length).toBe(cases + 1)
    }
    // Who blocked the bot is not written to for ever.
    service.api.answerInstead('sendMessage', { error: 403, description: 'Forbidden: bot was blocked' })
    expect(await service.deliver(service.message(who, '/help'))).toBe(200)
  })

  it.each<Fault>(['hang', 'refuse', 'cut-reply', { status: 500 }, { status: 429, body: '{"error":"ERR"}' }])(
    'the store down (%j): a fresh update is told so with contacts, one delivered again waits in silence',
    async fault => {
      const who = person()
      const cases = await openCases()
      service.bridge.breakAll(fault)
      const told = await turn(who, service.message(who, 'help we are locked in at KK Park'))
      expect(told.text).toContain(saidBy(bot['fault.not-kept']))
      expect(told.text).toContain(saidBy(bot['danger.first']))
      const before = service.said.length
      const late = service.message(who, OFFER, { ageSeconds: 120 })
      expect(await service.deliver(late)).toBe(503)
      expect(service.said.length).toBe(before)
      expect(await service.deliver(service.message(ADMINISTRATOR, '/staff list', { chat: HOTLINE }))).toBe(
        503,
      )
      expect((await fetch(`${service.url}/readyz`)).status).toBe(503)
      expect((await fetch(`${service.url}/healthz`)).status).toBe(200)

      service.bridge.breakAll(undefined)
      const back = await turn(who, late)
      expect(back.text).toContain(saidBy(bot['advice.critical']))
      expect((await fetch(`${service.url}/readyz`)).status).toBe(200)
      expect(await openCases()).toEqual(cases)
    },
  )

  it('where not even the person can be told, the update is asked for again', async () => {
    const who = person()
    service.bridge.breakAll('refuse')
    service.api.answerInstead('sendMessage', { error: 500 })
    const update = service.message(who, OFFER)
    expect(await service.deliver(update)).toBe(503)
    service.bridge.breakAll(undefined)
    expect((await turn(who, update)).text).toContain(saidBy(bot['advice.critical']))
  })

  it('a store that fails half-way through a report loses no step of it', async () => {
    const who = person()
    const cases = (await openCases()).length
    await report(who, async () => {
      service.bridge.breakAll('refuse')
      const label = wayOn(who)
      const [update, from] = [service.pressed(who, label), service.saidTo(who).length]
      await service.deliver(update)
      service.bridge.breakAll(undefined)
      expect(textsTo(who, from)).toContain(saidBy(bot['fault.not-kept']))
    })
    expect((await turn(who, service.pressed(who, bot['button.submit']))).text).toContain(
      saidBy(bot['receipt.code']),
    )
    expect((await openCases()).length).toBe(cases + 1)
  })

  it('a page nobody acknowledges goes on to the next, once, and the clock does nothing before its time', async () => {
    const who = person()
    await inDanger(who)
    const [first, second] = [service.saidTo(FIRST).length, service.saidTo(SECOND).length]
    const cases = await openCases()
    await turn(who, service.pressed(who, bot['button.share']))
    expect(service.saidTo(FIRST).length).toBe(first + 1)
    await service.tick()
    expect(service.saidTo(SECOND).length).toBe(second)

    // The clock of a worker cannot be moved, so the page is made older: as it stands after six minutes.
    const opened = (await openCases()).find(({ member }) => !cases.some(each => each.member === member))
    const stored = readCase(await store().read(caseKeys(opened?.member ?? '')))
    if (stored?.facets.page?.nextAt === undefined) throw new Error('There is no page under way.')
    const older = Object.fromEntries(
      Object.entries(stored.facets.page).map(([name, value]) => [
        name,
        ['since', 'endAt', 'ringAt', 'nextAt'].includes(name) ? Number(value) - 6 * MINUTE : value,
      ]),
    )
    const page = { ...stored.facets.page, ...older }
    const unused = createVault({ dataKeys: [btoa('k'.repeat(32))], indexKey: 'i'.repeat(32) })
    const aged = await writeCase(unused, stored, { ...stored.facets, page }, undefined, {
      retentionDays: 90,
    })
    expect(await store().commit(joinPieces('older', aged))).toBe('committed')
    expect(await store().range(CLOCK_URGENT, { to: Date.now(), order: 'ascending', limit: 9 })).toHaveLength(
      1,
    )

    await Promise.all([service.tick(), service.tick()])
    expect(service.saidTo(SECOND).length).toBe(second + 1)
    expect(textsTo(SECOND, second)).toContain(saidBy(staff['notice.page']))
    expect(textsTo(FIRST, first)).toContain(saidBy(staff['notice.page-passed']))
    await service.tick()
    expect(service.saidTo(SECOND).length).toBe(second + 1)
    await service.deliver(service.pressed(SECOND, staff['do.acknowledge']))
    expect((await turn(who, service.message(who, '/status'))).text).toContain(saidBy(bot['danger.seen-at']))
  })

  it('what could not be sent is sent by the clock, and not before it is due', async () => {
    const who = person()
    await report(who)
    const cards = service.saidTo(REVIEWERS).length
    service.api.answerInstead('sendMessage', 'cut', { error: 500 }) // the receipt, and the card
    const submit = service.pressed(who, bot['button.submit'])
    expect(await service.deliver(submit)).toBe(503)
    expect((await turn(who, submit)).text).toMatch(RECEIPT)
    expect(service.saidTo(REVIEWERS).length).toBe(cards)
    await service.tick()
    expect(service.saidTo(REVIEWERS).length).toBe(cards)
    await new Promise(done => setTimeout(done, 6_000))
    await service.tick()
    expect(service.saidTo(REVIEWERS).length).toBe(cards + 1)
  })

  it('prints nothing of what it was sent, and no token', () => {
    expect(service.log()).toContain('turn/answer-not-delivered')
    expect(service.log()).not.toMatch(/bavet|bank card|locked in|KK Park/i)
    expect(service.log()).not.toContain(service.bridge.token)
  })
})
