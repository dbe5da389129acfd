import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import bot from '../../prompts/vi.json' with { type: 'json' }
import { OPEN_INDEX } from '../../src/records/case-index.ts'
import { caseKeys, readCase } from '../../src/records/case-record.ts'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { caseNow, hiddenFields, signIn, staffId } from '../http/console-visitor.ts'
import { rewrittenOffers } from '../support/like-families.ts'
import { newsOf, reportIn } from '../support/like-reports.ts'
import {
  makeDesk,
  manualClock,
  press,
  type SentMessage,
  type Service,
  startService,
  textOf,
} from '../support/service.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const FALSE_CALLS = 500
const REAL = 437
const DENOUNCED = 300
const LIKE = 80
const NETWORK = '203.0.113.7'
const HANDLE = '@honest_agency7'

/** In memory where the system has such a folder: no crash is tried here, and waiting for a disk is most of the time. */
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'moment-e-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const screensTo = (service: Service, to: string, screen: string, from = 0) =>
  service.platform.sent
    .slice(from)
    .filter(each => each.to === to && each.message.do === 'say' && each.message.screen === screen)
const codes = (text: string) => new Set(text.match(/[0-9A-Z]{4}-[0-9A-Z]{2}\b/g))
const isLoud = ({ message }: SentMessage) => message.do === 'say' && !message.silent

/** Asks for help as the buttons lead. */
const call = async (service: Service, person: string, language = 'en') => {
  const from = { from: { id: person, localeHint: language } }
  await service.receive(person, { kind: 'command', name: 'danger', argument: '' }, from)
  const pressed = async (prefix: string) => {
    const last = service.platform.sent.findLast(
      ({ to, message }) => to === person && message.do === 'say',
    )?.message
    const data = last?.do === 'say' && last.buttons.flat().find(each => each.data.startsWith(prefix))?.data
    await service.receive(person, { kind: 'press', data: data || prefix }, from)
  }
  await pressed('S:y')
  await pressed('C:share')
}

/** Reports an offer by program, as the same person would under many names: one network, an account each. */
const denounce = async (service: Service, person: string) => {
  const more = { network: NETWORK }
  let answer = await service.receive(
    person,
    { kind: 'text', text: `They cheat people, never go. Telegram ${HANDLE}`, forwarded: false },
    more,
  )
  for (let step = 0; step < 20; step += 1) {
    const buttons = answer.flatMap(({ message }) => (message.do === 'say' ? message.buttons.flat() : []))
    const next = ['ok#', 'co:reviewers:share', 's:talking', 'k#']
      .flatMap(prefix => buttons.find(({ data }) => data.startsWith(prefix)) ?? [])
      .concat(buttons.filter(({ data }) => data === 'r'))[0]
    if (next === undefined) throw new Error(`Nothing to press: ${answer.map(each => textOf(each.message))}`)
    answer = await service.receive(person, { kind: 'press', data: next.data }, more)
    if (next.data.startsWith('ok#')) return
  }
}

const openOffers = async (service: Service, kind: 'offer' | 'danger') => {
  const found = []
  let after: { member: string; score: number } | undefined
  do {
    const rows = await service.store.range(OPEN_INDEX, {
      order: 'ascending',
      limit: 500,
      ...(after === undefined ? {} : { after }),
    })
    for (const { member } of rows) {
      const facets = readCase(await service.store.read(caseKeys(member)))?.facets
      if (facets?.kind === kind) found.push(facets)
    }
    after = rows.length < 500 ? undefined : rows.at(-1)
  } while (after !== undefined)
  return found
}

describe('a hostile Sunday', () => {
  it('500 false calls, 300 denunciations and eighty like cases: the real call is seen, nobody is named, everybody answered once', {
    timeout: 240_000,
  }, async () => {
    // A Sunday, in the evening in Korea.
    const clock = manualClock(Date.UTC(2026, 10, 22, 3, 0))
    const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now: clock.now })
    const service = await startService({ store, clock })
    await makeDesk(service, 'moderators', '-8', ['11'])
    await makeDesk(service, 'hotline', '-9', ['20', '21'])

    // A source that denounces one handle, as fast as one network may.
    let denounced = 0
    for (; denounced < DENOUNCED; ) {
      await denounce(service, `d${denounced}`)
      denounced += 1
      if (denounced % 59 === 0) clock.forward(HOUR)
      if (denounced % 20 === 0) await service.tick(100)
    }
    const campaign = rewrittenOffers(LIKE).filter(each => each.family === 'vi-chat')
    for (const [at, { text }] of campaign.entries()) await reportIn(service, `${1000 + at}`, text)

    // Ten calls a minute, the clock ticking all the while as the edge lets it.
    let real: { readonly from: number; readonly at: number } | undefined
    let seen: { readonly at: number; readonly text: string } | undefined
    for (let at = 1; at <= FALSE_CALLS + 1; at += 1) {
      clock.forward(MINUTE / 10)
      if (at === REAL) {
        real = { from: service.platform.sent.length, at: clock.now() }
        await call(service, 'real', 'vi')
      } else await call(service, `f${at}`)
      if (at % 10 === 0) await service.tick(20)
      if (real === undefined || seen !== undefined) continue
      const list = ['20', '21', '1']
        .flatMap(to => screensTo(service, to, 'desk.page-list', real?.from).filter(isLoud))
        .find(({ message }) => /^1 × person in danger · .* · vi/m.test(textOf(message)))
      if (list !== undefined) seen = { at: clock.now(), text: textOf(list.message) }
    }
    if (real === undefined || seen === undefined) throw new Error('The real call was never shown.')
    expect(seen.at - real.at).toBeLessThanOrEqual(MINUTE)
    // Pages collapse: five calls by themselves, all others counted, the one unlike them first.
    const lines = seen.text.split('\n')
    expect(lines[2]).toMatch(/^1 × person in danger · .* · vi/)
    expect(lines[3]).toMatch(/^\d{3} × person in danger/)
    expect(
      screensTo(service, '20', 'desk.page').filter(({ message }) => !textOf(message).startsWith('(')).length,
    ).toBe(5)
    const danger = await openOffers(service, 'danger')
    expect(danger).toHaveLength(FALSE_CALLS + 1)
    expect(danger.filter(({ page }) => page?.listed)).toHaveLength(FALSE_CALLS + 1 - 5)

    // First once it answers Talk.
    const before = service.platform.sent.length
    await service.receive('real', { kind: 'command', name: 'status', argument: '' })
    await press(service, 'real', bot['button.talk'])
    const [own] = screensTo(service, '20', 'desk.page', before)
    const [code] = codes(own === undefined ? '' : textOf(own.message))
    expect(lines[2]).toContain(String(code))
    const [first] = await store.range(OPEN_INDEX, { order: 'ascending', limit: 1 })
    expect((await caseNow(service, first?.member ?? '')).code).toBe(code)
    await press(service, '20', 'Acknowledge')
    expect(screensTo(service, 'real', 'outcome.seen')).toHaveLength(1)

    // The denounced handle: what is said of one nobody ever heard of.
    await service.tick(100)
    const answerTo = async (person: string, text: string) =>
      JSON.stringify(
        (await service.receive(person, { kind: 'text', text, forwarded: false })).map(each => each.message),
      )
    const unknown = (await answerTo('q1', '@nobody_at_all9')).replaceAll('nobody_at_all9', 'honest_agency7')
    const answer = await answerTo('q2', HANDLE)
    expect(answer).toContain('I found no known warning sign')
    expect(answer).toBe(unknown)
    // And if one of the reviewers believes them: a crowd of one evening is one voice.
    const moderator = await signIn(service, await staffId(service, '11'))
    const [against] = (await openOffers(service, 'offer')).filter(each => each.language === 'en')
    const { tokens } = readCase(await store.read(caseKeys(against?.id ?? ''))) ?? {}
    const name = tokens?.identities.find(({ kind }) => kind === 'telegram')?.name ?? ''
    const confirmed = await moderator.post(`/console/like/${against?.code}/identity`, {
      ...hiddenFields(await moderator.page(`/console/cases/${against?.code}`)),
      name,
      argument: 'confirm',
    })
    expect(confirmed.status).toBe(303)
    await service.tick(100)
    expect(await answerTo('q3', HANDLE)).toBe(unknown)

    // A moderator who opens a danger case by its number.
    const refused = danger[7]
    const response = await moderator.send(`/console/cases/${refused?.code}`)
    expect(response.status).toBe(403)
    const after = await caseNow(service, refused?.id ?? '')
    expect(after.history.at(-1)).toMatchObject({ by: await staffId(service, '11'), act: 'refused:open' })
    expect(after.audit.count).toBe((refused?.audit.count ?? 0) + 1)

    // Eighty like cases: one decision, every reporter answered once.
    clock.forward(20 * HOUR)
    const later = await signIn(service, await staffId(service, '11'))
    const [lead] = (await openOffers(service, 'offer')).filter(each => each.language === 'vi')
    const page = await later.page(`/console/cases/${lead?.code}`)
    const shared = /name="shared" value="([^"]+)" checked/.exec(page)?.[1] ?? ''
    const decision = await later.post(`/console/like/${lead?.code}/decide`, {
      ...hiddenFields(page),
      shared,
      argument: 'suspicious',
    })
    expect(decision.status).toBe(303)
    for (let minute = 0; minute < 12; minute += 1) {
      clock.forward(61_000)
      await service.tick(40)
    }
    const told = newsOf(service)
    for (let at = 0; at < LIKE; at += 1) expect(told.get(`${1000 + at}`), `${1000 + at}`).toHaveLength(1)
    store.close()
  })
})
