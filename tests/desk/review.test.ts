import { beforeEach, describe, expect, test } from 'vitest'
import type { CaseFacets } from '../../src/cases/case.ts'
import { actOnCase } from '../../src/desk/act-on-case.ts'
import { caseActionOf } from '../../src/desk/case-verbs.ts'
import { quietUntil } from '../../src/outbox/quiet-hours.ts'
import { OPEN_INDEX, tallyKey } from '../../src/records/case-index.ts'
import { caseKeys, openCase, readCase } from '../../src/records/case-record.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { type Browser, caseNow, hiddenFields, keepCase, signIn, staffId } from '../http/console-visitor.ts'
import {
  makeDesk,
  manualClock,
  press,
  reportOffer,
  type Service,
  startService,
  testConfig,
  textOf,
} from '../support/service.ts'

const MINUTE = 60_000
let service: Service

const begin = async (env: Record<string, string> = {}) => {
  service = await startService({ config: testConfig(env) })
  await makeDesk(service, 'moderators', '-8', ['11', '12'])
}
beforeEach(() => begin())

const said = (to: string, from = 0) =>
  service.platform.sent
    .slice(from)
    .filter(each => each.to === to)
    .map(({ message }) => textOf(message))
    .join('\n')

/** The one case there is. */
const theCase = async (): Promise<CaseFacets> => {
  const [row] = await service.store.range(OPEN_INDEX, { order: 'ascending', limit: 1 })
  return caseNow(service, row?.member ?? '')
}
const sealedOf = async (id: string) => {
  const stored = readCase(await service.store.read(caseKeys(id)))
  return stored === undefined ? undefined : openCase(service.vault, stored)
}

/** Someone reports an offer and moderator 11 claims it in the console. */
const claimed = async (): Promise<{ readonly facets: CaseFacets; readonly moderator: Browser }> => {
  await reportOffer(service, '7')
  const facets = await theCase()
  const moderator = await signIn(service, await staffId(service, '11'))
  expect((await moderator.press(facets.code, 'claim')).status).toBe(303)
  return { facets, moderator }
}
const post = async (browser: Browser, code: string, verb: string, fields: Record<string, string>) => {
  const page = await browser.page(`/console/cases/${code}`)
  return browser.post(`/console/cases/${code}/${verb}`, { ...hiddenFields(page), ...fields })
}

describe('a claim', () => {
  test('that nobody touches goes back after thirty minutes, and what was opened is taken back', async () => {
    await reportOffer(service, '7')
    await press(service, '11', 'Claim', '-8')
    await press(service, '11', 'Open', '-8')
    const { id } = await theCase()
    service.clock.forward(29 * MINUTE)
    await service.tick(50)
    expect((await caseNow(service, id)).state).toBe('claimed')
    service.clock.forward(2 * MINUTE)
    await service.tick(50)
    const after = await caseNow(service, id)
    expect(after.state).toBe('open')
    expect(after.claimedBy).toBeUndefined()
    expect(after.history.at(-1)).toMatchObject({ by: 'clock', act: 'expire' })
    const last = service.platform.sent.filter(each => each.to === '11').at(-1)
    expect(last?.message.do).toBe('erase')
  })

  test('lasts from the last thing its holder did, for as long as the operator says', async () => {
    await begin({ CLAIM_MINUTES: '10' })
    const { facets, moderator } = await claimed()
    service.clock.forward(9 * MINUTE)
    await moderator.press(facets.code, 'open')
    service.clock.forward(9 * MINUTE)
    await service.tick(50)
    expect((await caseNow(service, facets.id)).state).toBe('claimed')
    service.clock.forward(2 * MINUTE)
    await service.tick(50)
    expect((await caseNow(service, facets.id)).state).toBe('open')
  })

  test('waits with its holder for a reporter who was asked', async () => {
    const { facets, moderator } = await claimed()
    await moderator.press(facets.code, 'decide', 'needs-more')
    service.clock.forward(600 * MINUTE)
    await service.tick(50)
    expect(await caseNow(service, facets.id)).toMatchObject({
      state: 'needs-more',
      claimedBy: await staffId(service, '11'),
    })
  })

  test('is handed on to a named colleague, who is told; to nobody else', async () => {
    const { facets, moderator } = await claimed()
    const to = await staffId(service, '12')
    expect((await moderator.press(facets.code, 'hand-on', 'stranger')).status).toBe(409)
    expect((await moderator.press(facets.code, 'hand-on', to)).status).toBe(303)
    expect((await caseNow(service, facets.id)).claimedBy).toBe(to)
    expect(said('12')).toContain(`Case ${facets.code}: Officer 11 handed it to you.`)
    expect((await moderator.press(facets.code, 'open')).status).toBe(409)
  })

  test('opened twice in a chat, both are taken away', async () => {
    await reportOffer(service, '7')
    await press(service, '11', 'Claim', '-8')
    await press(service, '11', 'Open', '-8')
    await press(service, '11', 'Open', '-8')
    const shown = service.platform.sent.filter(
      ({ to, message }) => to === '11' && message.do === 'say' && message.screen === 'desk.open',
    )
    expect(shown).toHaveLength(2)
    await press(service, '11', 'Suspicious', '-8')
    const erased = service.platform.sent.find(({ to, message }) => to === '11' && message.do === 'erase')
    expect(erased?.message).toEqual({ do: 'erase', references: shown.map(each => each.reference) })
  })
})

describe('a decision', () => {
  test('keeps its reason and notes sealed, for whoever opens the case next', async () => {
    const { facets, moderator } = await claimed()
    await post(moderator, facets.code, 'note', { reason: 'Called the ministry: canary-note.' })
    expect(await moderator.page(`/console/cases/${facets.code}`)).not.toContain('canary-note')
    expect(await (await moderator.press(facets.code, 'open')).text()).toContain('canary-note')
    await post(moderator, facets.code, 'decide', { argument: 'suspicious', reason: 'canary-reason' })
    expect((await sealedOf(facets.id))?.notes).toMatchObject([
      { act: 'note', text: 'Called the ministry: canary-note.' },
      { act: 'decide', text: 'canary-reason' },
    ])
    const [record] = await service.store.read(caseKeys(facets.id))
    expect(record?.value).not.toContain('canary')
    expect(said('7')).not.toContain('canary')
    expect(said('-8')).not.toContain('canary')
  })

  test('as a duplicate names another case that is there', async () => {
    const { facets, moderator } = await claimed()
    const desk = facets.desk ?? ''
    await keepCase(service, { id: 'other', code: 'K7F3-QX', desk })
    await keepCase(service, { id: 'theirs', code: 'T1T1-TT', desk: 'elsewhere' })
    for (const of of ['', 'ZZZZ-ZZ', 'T1T1-TT', facets.code]) {
      const refused = await post(moderator, facets.code, 'decide', { argument: 'duplicate', of })
      expect([of, refused.status]).toEqual([of, 409])
    }
    expect(
      (await post(moderator, facets.code, 'decide', { argument: 'duplicate', of: ' k7f3-qx ' })).status,
    ).toBe(303)
    expect(await caseNow(service, facets.id)).toMatchObject({ decision: 'duplicate', duplicateOf: 'K7F3-QX' })
  })

  test('is undone, and the reporter is told the right one as a correction, once', async () => {
    const { facets, moderator } = await claimed()
    await moderator.press(facets.code, 'decide', 'not-an-offer')
    expect(said('7')).toContain('found no job offer in this report')
    const from = service.platform.sent.length
    const other = await signIn(service, await staffId(service, '12'))
    expect((await other.press(facets.code, 'undo')).status).toBe(303)
    expect(said('7', from)).toBe('')
    expect(await caseNow(service, facets.id)).toMatchObject({
      state: 'claimed',
      claimedBy: await staffId(service, '12'),
      corrects: true,
    })
    await other.press(facets.code, 'decide', 'confirmed')
    const told = said('7', from)
    expect(told.match(/We told you something about your report that was not right/g)).toHaveLength(1)
    expect(told.split('\n')[0]).toBe('There is news on what you asked.')
    const after = await caseNow(service, facets.id)
    expect(after).toMatchObject({ state: 'decided', decision: 'confirmed' })
    expect(after.corrects).toBeUndefined()
    expect(
      (await service.store.read([tallyKey('*', 'all', '')])).map(each => Number(each?.value ?? 0)),
    ).toEqual([0])
  })

  test('that confirms a pattern needs a second person where the operator wants four eyes', async () => {
    await begin({ SECOND_LOOK: 'yes' })
    const { facets, moderator } = await claimed()
    const from = service.platform.sent.length
    await moderator.press(facets.code, 'decide', 'confirmed')
    expect(said('7', from)).toBe('')
    const waiting = await caseNow(service, facets.id)
    expect(waiting).toMatchObject({ state: 'open', proposed: { decision: 'confirmed' } })
    expect(waiting.decision).toBeUndefined()
    expect(await moderator.page(`/console/cases/${facets.code}`)).toContain('Second look wanted: Officer 11')
    expect((await moderator.press(facets.code, 'claim')).status).toBe(409)
    const other = await signIn(service, await staffId(service, '12'))
    await other.press(facets.code, 'claim')
    await other.press(facets.code, 'decide', 'confirmed')
    expect(await caseNow(service, facets.id)).toMatchObject({ state: 'decided', decision: 'confirmed' })
    expect(said('7', from)).toContain('confirmed')
  })

  test('of the second person may be another one; then that is told', async () => {
    await begin({ SECOND_LOOK: 'yes' })
    const { facets, moderator } = await claimed()
    await moderator.press(facets.code, 'decide', 'confirmed')
    const other = await signIn(service, await staffId(service, '12'))
    await other.press(facets.code, 'claim')
    await other.press(facets.code, 'decide', 'suspicious')
    const after = await caseNow(service, facets.id)
    expect(after.decision).toBe('suspicious')
    expect(after.proposed).toBeUndefined()
  })
})

describe('asking the reporter', () => {
  test('is a canned question; the answer comes back to that case and to whoever asked', async () => {
    const { facets, moderator } = await claimed()
    const from = service.platform.sent.length
    await post(moderator, facets.code, 'decide', { argument: 'needs-more', ask: 'who-pays' })
    const asked = service.platform.sent.slice(from).find(each => each.to === '7')?.message
    expect(asked?.do === 'say' && asked.silent).toBe(true)
    const lines = said('7', from).split('\n')
    expect(lines[0]).toBe('There is news on what you asked.')
    expect(lines).toContain('Who is to pay the ticket and the visa?')
    // A newer report of the same person does not get the answer that belongs to the older one.
    service.clock.forward(MINUTE)
    await reportOffer(
      service,
      '7',
      'Hotel work in Dubai, 900 USD, visa fee 500 USD first. WhatsApp +971501234567',
    )
    const button = asked?.do === 'say' ? (asked.buttons[0]?.[0]?.data ?? '') : ''
    await service.receive('7', { kind: 'press', data: button })
    await service.receive('7', { kind: 'text', text: 'They want me to pay both.', forwarded: false })
    expect((await sealedOf(facets.id))?.additions.map(each => each.text)).toEqual([
      'They want me to pay both.',
    ])
    expect(await caseNow(service, facets.id)).toMatchObject({
      state: 'claimed',
      claimedBy: await staffId(service, '11'),
    })
  })

  test('a stranger who copies the button adds nothing to the report', async () => {
    const { facets, moderator } = await claimed()
    await post(moderator, facets.code, 'decide', { argument: 'needs-more', ask: 'who' })
    await service.receive('99', { kind: 'press', data: `rp:${facets.id}` })
    await service.receive('99', { kind: 'text', text: 'This is all a lie', forwarded: false })
    expect((await sealedOf(facets.id))?.additions).toEqual([])
  })

  test('is not possible where they did not want to be written to', async () => {
    const desk = (await theDesk()) ?? ''
    await keepCase(service, { id: 'quiet', desk, canAsk: false })
    const moderator = await signIn(service, await staffId(service, '11'))
    await moderator.press('K7F3-QUIE', 'claim')
    expect(await moderator.page('/console/cases/K7F3-QUIE')).toContain('does not want to be written to')
    const refused = await moderator.press('K7F3-QUIE', 'decide', 'needs-more')
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('The reporter did not want to be written to.')
  })

  test('waits for the morning of whoever is asked', () => {
    const at = (text: string) => Date.parse(text)
    expect(quietUntil(at('2026-11-22T14:30:00Z'), 'Asia/Seoul')).toBe(at('2026-11-22T23:00:00Z'))
    expect(quietUntil(at('2026-11-22T22:59:00Z'), 'Asia/Seoul')).toBe(at('2026-11-22T23:00:00Z'))
    expect(quietUntil(at('2026-11-22T23:00:00Z'), 'Asia/Seoul')).toBe(at('2026-11-22T23:00:00Z'))
    expect(quietUntil(at('2026-11-22T12:59:00Z'), 'Asia/Seoul')).toBe(at('2026-11-22T12:59:00Z'))
    expect(quietUntil(at('2026-11-22T03:00:00Z'), 'UTC')).toBe(at('2026-11-22T03:00:00Z'))
  })

  test('at night nothing is sent, and in the morning it is, once', async () => {
    service = await startService({ clock: manualClock(Date.UTC(2026, 10, 22, 16, 0)) })
    await makeDesk(service, 'moderators', '-8', ['11'])
    const desk = (await theDesk()) ?? ''
    await keepCase(
      service,
      { id: 'korean', desk, language: 'ko' },
      {
        consent: { desk: 'share', hotline: 'share', reply: true },
        reporter: { platform: 'telegram', id: '77', locale: 'ko' },
      },
    )
    const by = await staffId(service, '11')
    await actOnCase(service.deps, by, 'korean', caseActionOf('claim', undefined))
    await actOnCase(service.deps, by, 'korean', caseActionOf('decide', 'suspicious'))
    await service.tick(50)
    expect(said('77')).toBe('')
    service.clock.forward(7 * 60 * MINUTE)
    await service.tick(50)
    await service.tick(50)
    expect(service.platform.sent.filter(each => each.to === '77')).toHaveLength(1)
  })
})

test('an open case whose time is over leaves the queue and the counts, and what it held is destroyed', async () => {
  await begin({ RETENTION_DAYS: '10' })
  await reportOffer(service, '7')
  const { id } = await theCase()
  service.clock.forward(10 * 24 * 60 * MINUTE - 30 * MINUTE)
  await service.tick(50)
  expect((await caseNow(service, id)).state).toBe('closed')
  expect(await sealedOf(id)).toBeUndefined()
  const [count] = await service.store.read([tallyKey('*', 'all', '')])
  expect(Number(count?.value)).toBe(0)
  service.clock.forward(40 * MINUTE)
  expect((await service.store.read([caseKeys(id)[0]]))[0]).toBeUndefined()
})

const theDesk = async () => {
  const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
  return settings.desks[0]?.id
}
