import { describe, expect, it } from 'vitest'
import { OPEN_INDEX } from '../../src/records/case-index.ts'
import { caseKeys, readCase } from '../../src/records/case-record.ts'
import { sightingIndex } from '../../src/records/like-record.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { hiddenFields, signIn, staffId } from '../http/console-visitor.ts'
import { countedStore } from '../support/counted-store.ts'
import {
  makeDesk,
  manualClock,
  press,
  reportOffer,
  type SentMessage,
  type Service,
  startService,
  testConfig,
  textOf,
} from '../support/service.ts'

const DAY = 24 * 3_600_000
const OFFER =
  'Chat operator in Bavet, 4,000 USD a month, flight paid, bring your bank card. Telegram @gold_boss99'

const started = async () => {
  const clock = manualClock()
  const counted = countedStore(createMemoryStore({ now: clock.now }))
  const config = testConfig({ OPERATOR_CONTACT: 'help@aid.example' })
  const service = await startService({ clock, store: counted.store, config })
  await makeDesk(service, 'moderators', '-100', ['2'])
  return { service, ...counted }
}

const caseOf = async (service: Service) => {
  const rows = await service.store.range(OPEN_INDEX, { order: 'ascending', limit: 1 })
  const stored = readCase(await service.store.read(caseKeys(rows[0]?.member ?? '')))
  if (stored === undefined) throw new Error('No case is open.')
  return stored
}

const judge = async (service: Service, argument: string) => {
  const { facets, tokens } = await caseOf(service)
  const visitor = await signIn(service, await staffId(service, '2'))
  const page = await visitor.page(`/console/cases/${facets.code}`)
  const name = tokens?.identities.find(({ kind }) => kind === 'telegram')?.name ?? ''
  const done = await visitor.post(`/console/like/${facets.code}/identity`, {
    ...hiddenFields(page),
    name,
    argument,
  })
  expect(done.status).toBe(303)
  return visitor.page(`/console/cases/${facets.code}`)
}

const ask = (service: Service, person: string, text: string): Promise<readonly SentMessage[]> =>
  service.receive(person, { kind: 'text', text, forwarded: false })

/** What somebody new is answered, without what only counts messages. */
const answerTo = async (service: Service, person: string, text: string): Promise<string> =>
  JSON.stringify((await ask(service, person, text)).map(({ message }) => message))

const twoReports = async (service: Service) => {
  await reportOffer(service, '100', OFFER)
  service.clock.forward(DAY + 60_000)
  await reportOffer(service, '101', OFFER)
  await service.tick(20)
}

describe('a recruiter identity asked about', () => {
  it('is named once a person confirmed it and two people reported it, with a line for whoever is named', async () => {
    const { service } = await started()
    await twoReports(service)
    const none = await answerTo(service, '500', '@gold_boss99')
    expect(none).toContain('I found no known warning sign')
    expect(await judge(service, 'confirm')).toContain('Named to whoever asks about it.')
    const named = (await ask(service, '501', '@gold_boss99')).map(({ message }) => textOf(message)).join('\n')
    expect(named).toContain('A person here confirmed that @gold_boss99 was used')
    expect(named).toContain('help@aid.example')
    expect(named).not.toContain('I found no known warning sign')
    // However it is written: as a link, with look-alike letters, in an offer, without its sign.
    for (const [at, text] of [
      'https://t.me/gold_boss99',
      'telegram: @gоld_boss99',
      'Office job in Dubai, please write to telegram @gold_boss99 for details of the work',
      'gold_boss99',
    ].entries())
      expect(await answerTo(service, `51${at}`, text), text).toContain('A person here confirmed that')
    expect(await answerTo(service, '520', '@gold_boss98')).not.toContain('confirmed that')
  })

  it('is answered with the very same bytes, in as many trips, whatever is known but not to be named', async () => {
    const { service, trips } = await started()
    const asked: string[] = []
    let person = 600
    const answer = async (): Promise<string> => {
      person += 1
      trips.length = 0
      const text = await answerTo(service, String(person), '@gold_boss99')
      expect(trips).toEqual(['read', 'commit', 'commit'])
      return text
    }
    const same = async () => {
      // The numbers of messages grow; nothing else may differ.
      asked.push(await answer())
    }
    await same()
    await reportOffer(service, '100', OFFER)
    await same()
    await judge(service, 'confirm')
    await same()
    await service.tick(20)
    await same()
    // A crowd that denounces it within the hour is one voice.
    for (let at = 0; at < 20; at += 1) await reportOffer(service, `${2000 + at}`, OFFER)
    await service.tick(20)
    await same()
    // Known handles of others change nothing for this one.
    expect(new Set(asked).size).toBe(1)
    expect(asked[0]).toContain('I found no known warning sign')
  })

  it('300 denunciations from one source name nobody, and one account counts once', async () => {
    const { service } = await started()
    await reportOffer(service, '100', OFFER)
    const { tokens, facets } = await caseOf(service)
    const name = tokens?.identities[0]?.name ?? ''
    // The reports themselves would be alike; what counts is their rows.
    await service.store.commit({
      id: 'flood',
      adds: Array.from({ length: 300 }, (_, at) => ({
        index: sightingIndex(name),
        member: `case${at}~account${at}~n`,
        score: service.clock.now() + at * 60_000,
        expiresAt: service.clock.now() + 30 * DAY,
      })),
    })
    const page = await judge(service, 'confirm')
    expect(page).toContain('Not named: too few independent reporters.')
    expect(page).toContain('<dt>Independent reporters</dt><dd>1</dd>')
    expect(page).toContain('<dt>Cases</dt><dd>301</dd>')
    expect(await answerTo(service, '700', '@gold_boss99')).toContain('I found no known warning sign')
    expect(facets.history.some(({ act }) => act.startsWith('identity'))).toBe(false)
  })

  it('is named no more once taken back, withdrawn or aged; every act is in the chain of the case', async () => {
    const { service } = await started()
    await twoReports(service)
    await judge(service, 'confirm')
    expect(await answerTo(service, '500', '@gold_boss99')).toContain('confirmed that')
    expect(await judge(service, 'appeal')).toContain('Appeal noted by Officer 2')
    await judge(service, 'take-back')
    expect(await answerTo(service, '501', '@gold_boss99')).toContain('I found no known warning sign')
    await judge(service, 'confirm')
    expect(await answerTo(service, '502', '@gold_boss99')).toContain('confirmed that')
    expect((await caseOf(service)).facets.history.map(({ act }) => act)).toEqual(
      expect.arrayContaining([
        'identity-confirm:telegram',
        'identity-appeal:telegram',
        'identity-take-back:telegram',
      ]),
    )
    await service.receive('101', { kind: 'command', name: 'withdraw', argument: '' })
    await press(service, '101', 'Withdraw the report')
    await service.tick(20)
    expect(await answerTo(service, '503', '@gold_boss99')).toContain('I found no known warning sign')
  })

  it('comes back with the second report, and goes when the reports have aged', async () => {
    const { service } = await started()
    await reportOffer(service, '100', OFFER)
    await judge(service, 'confirm')
    expect(await answerTo(service, '500', '@gold_boss99')).toContain('I found no known warning sign')
    service.clock.forward(DAY + 60_000)
    await reportOffer(service, '101', OFFER)
    await service.tick(20)
    expect(await answerTo(service, '501', '@gold_boss99')).toContain('confirmed that')
    service.clock.forward((service.deps.retentionDays - 1) * DAY)
    expect(await answerTo(service, '502', '@gold_boss99')).toContain('I found no known warning sign')
  })

  it('is found again by its handle, for whoever has to answer an appeal', async () => {
    const { service, trips } = await started()
    await twoReports(service)
    await judge(service, 'confirm')
    const visitor = await signIn(service, await staffId(service, '2'))
    const { facets } = await caseOf(service)
    const sent = await visitor.send('/console/cases?code=%40gold_boss99')
    expect(sent.headers.get('location')).toBe('/console/identities?q=%40gold_boss99')
    trips.length = 0
    const page = await visitor.page('/console/identities?q=%40gold_boss99')
    expect(trips).toEqual(['read', 'ranges', 'read'])
    expect(page).toContain('Confirmed by Officer 2')
    expect(page).toContain(`/console/cases/${facets.code}`)
    expect(await visitor.page('/console/identities?q=%40nobody_77')).toContain('No report names it.')
    const script = await visitor.page(`/console/identities?q=${encodeURIComponent('<script>@x_1</script>')}`)
    expect(script).not.toContain('<script>@')
  })

  it('may be judged by moderators of the desk alone', async () => {
    const { service } = await started()
    await reportOffer(service, '100', OFFER)
    const { facets, tokens } = await caseOf(service)
    const visitor = await signIn(service, await staffId(service, '1'))
    const page = await visitor.page(`/console/cases/${facets.code}`)
    expect(page).not.toContain('name="argument" value="confirm"')
    const done = await visitor.post(`/console/like/${facets.code}/identity`, {
      ...hiddenFields(await visitor.page('/console')),
      name: tokens?.identities[0]?.name ?? '',
      argument: 'confirm',
    })
    expect(done.status).toBe(403)
    expect((await caseOf(service)).facets.history.map(({ act }) => act)).toContain('refused:identity-confirm')
  })
})

describe('the public check', () => {
  const check = async (service: Service, text: string) =>
    (
      await service.app.request('/api/v1/check', {
        method: 'POST',
        body: JSON.stringify({ text }),
        headers: { 'content-type': 'application/json' },
      })
    ).text()

  it('says what is known, and of all else the same as if nothing were kept', async () => {
    const { service } = await started()
    const before = await check(service, '@gold_boss99')
    await twoReports(service)
    expect(await check(service, '@gold_boss99')).toBe(before)
    await judge(service, 'confirm')
    expect(JSON.parse(await check(service, '@gold_boss99')).known).toEqual([
      { kind: 'telegram', value: 'gold_boss99' },
    ])
    expect(JSON.parse(before)).toMatchObject({ level: 'none' })
    expect(await check(service, 'Good morning')).not.toContain('known"')
  })
})
