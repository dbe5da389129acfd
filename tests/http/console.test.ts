import { beforeEach, describe, expect, test } from 'vitest'
import type { CaseFacets } from '../../src/cases/case.ts'
import { act } from '../../src/cases/lifecycle.ts'
import { editSettings } from '../../src/desk/edit-settings.ts'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { staffButton } from '../../src/outbox/word-notice.ts'
import { type AuditEntry, auditKey, hashEntry } from '../../src/records/audit-record.ts'
import { caseKeys, readCase, writeCase } from '../../src/records/case-record.ts'
import { joinPieces } from '../../src/records/change-pieces.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { makeDesk, type Service, startService } from '../support/service.ts'
import { type Browser, browser, caseNow, hiddenFields, keepCase, signIn, staffId } from './console-visitor.ts'

let service: Service

const desksNow = async () =>
  (await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))).settings.desks
const deskOf = async (kind: 'moderators' | 'hotline'): Promise<string> =>
  (await desksNow()).find(desk => desk.kind === kind)?.id ?? ''

/** One moderators' desk with 11 and 12, one hotline desk with 21 and 22. */
const staffed = async (): Promise<void> => {
  await makeDesk(service, 'moderators', 'group-m', ['11', '12'])
  await makeDesk(service, 'hotline', 'group-h', ['21', '22'])
}

const as = async (person: string): Promise<Browser> => signIn(service, await staffId(service, person))

beforeEach(async () => {
  service = await startService()
})

describe('the queue', () => {
  beforeEach(staffed)

  test('shows the most urgent first, then level, then age, and each desk only what is theirs', async () => {
    const desk = await deskOf('moderators')
    const hotline = await deskOf('hotline')
    await keepCase(service, { id: 'aaaa', desk, urgency: 'queue', level: 'caution' })
    service.clock.forward(60_000)
    await keepCase(service, { id: 'bbbb', desk, urgency: 'queue', level: 'critical' })
    service.clock.forward(60_000)
    await keepCase(service, { id: 'cccc', desk, urgency: 'today', level: 'caution' })
    await keepCase(service, {
      id: 'dddd',
      desk: hotline,
      deskKind: 'hotline',
      kind: 'danger',
      urgency: 'now',
      state: 'escalated',
    })
    const codesFor = async (person: string) =>
      [...(await (await as(person)).page('/console')).matchAll(/cases\/(K7F3-\w+)"/g)].map(match => match[1])
    expect(await codesFor('11')).toEqual(['K7F3-CCCC', 'K7F3-BBBB', 'K7F3-AAAA'])
    expect(await codesFor('21')).toEqual(['K7F3-DDDD'])
    expect(await codesFor('1')).toEqual(['K7F3-DDDD', 'K7F3-CCCC', 'K7F3-BBBB', 'K7F3-AAAA'])
  })

  test('pages by fifty, passing over cases of others, and loses none', async () => {
    const desk = await deskOf('moderators')
    for (let number = 0; number < 130; number += 1)
      await keepCase(service, {
        id: `m${String(number).padStart(3, '0')}`,
        code: `M-${number}`,
        desk,
        createdAt: service.clock.now() + number,
      })
    for (let number = 0; number < 120; number += 1)
      await keepCase(service, {
        id: `h${String(number).padStart(3, '0')}`,
        code: `H-${number}`,
        kind: 'danger',
        deskKind: 'hotline',
        urgency: 'now',
      })
    const moderator = await as('11')
    const seen: string[] = []
    const sizes: number[] = []
    let address: string | undefined = '/console'
    while (address !== undefined) {
      const page: string = await moderator.page(address)
      const codes = [...page.matchAll(/cases\/([MH]-\d+)"/g)].map(match => match[1] ?? '')
      seen.push(...codes)
      sizes.push(codes.length)
      address = /href="([^"]*from=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(sizes).toEqual([50, 50, 30])
    expect(seen).toEqual(Array.from({ length: 130 }, (_, number) => `M-${number}`))
  })

  test('has a view of my cases and one of those done', async () => {
    const desk = await deskOf('moderators')
    await keepCase(service, { id: 'aaaa', desk })
    await keepCase(service, { id: 'bbbb', desk })
    await keepCase(service, { id: 'cccc', desk })
    const moderator = await as('11')
    await moderator.press('K7F3-AAAA', 'claim')
    await moderator.press('K7F3-BBBB', 'claim')
    await moderator.press('K7F3-BBBB', 'decide', 'suspicious')
    const codes = async (view: string) =>
      [...(await moderator.page(`/console?view=${view}`)).matchAll(/cases\/(K7F3-\w+)"/g)].map(
        match => match[1],
      )
    expect(await codes('mine')).toEqual(['K7F3-AAAA'])
    expect(await codes('done')).toEqual(['K7F3-BBBB'])
    expect(await codes('open')).toEqual(['K7F3-AAAA', 'K7F3-CCCC'])
  })

  test('answers 304 as long as nothing changed', async () => {
    await keepCase(service, { id: 'aaaa', desk: await deskOf('moderators') })
    const moderator = await as('11')
    const tag = (await moderator.send('/console')).headers.get('etag') ?? ''
    expect((await moderator.send('/console', { headers: { 'if-none-match': tag } })).status).toBe(304)
    service.clock.forward(1000)
    await moderator.press('K7F3-AAAA', 'claim')
    expect((await moderator.send('/console', { headers: { 'if-none-match': tag } })).status).toBe(200)
  })
})

describe('who may do what', () => {
  beforeEach(staffed)

  const cases = async () => {
    const [moderators, hotline] = [await deskOf('moderators'), await deskOf('hotline')]
    const held = { claimedBy: await staffId(service, '11'), claimedAt: 0 }
    const officer = { claimedBy: await staffId(service, '21'), claimedAt: 0 }
    const danger = { kind: 'danger', deskKind: 'hotline', urgency: 'now', desk: hotline } as const
    await keepCase(service, { id: 'open', desk: moderators })
    await keepCase(service, { id: 'held', desk: moderators, state: 'claimed', ...held })
    await keepCase(service, { id: 'page', ...danger, state: 'escalated' })
    const allowed = { consent: { desk: 'share', hotline: 'share', reply: true } } as const
    const reporter = { platform: 'telegram', id: '700', locale: 'ko' } as const
    await keepCase(
      service,
      { id: 'ackn', ...danger, state: 'acknowledged', canAsk: true, ...officer },
      { ...allowed, reporter },
    )
    await keepCase(service, {
      id: 'shut',
      ...danger,
      state: 'closed',
      outcome: 'no-contact',
      ...officer,
    })
    await keepCase(service, {
      id: 'done',
      desk: moderators,
      state: 'decided',
      decision: 'suspicious',
      ...held,
    })
  }

  const VERBS = [
    'claim',
    'release',
    'open',
    'decide',
    'escalate',
    'acknowledge',
    'decline',
    'close',
    'undo',
    'hand-on',
    'note',
    'say',
    'listen',
    'hush',
    'contact',
    'accept',
    'refer',
    'snooze',
    'wake',
    'reopen',
  ] as const
  /** What a form carries besides what is in all of them. */
  const FIELDS: Readonly<Partial<Record<(typeof VERBS)[number], Record<string, string>>>> = {
    note: { reason: 'They wrote to us before.' },
    say: { argument: 'where' },
    refer: { argument: 'agreed', body: 'Embassy' },
    snooze: { argument: 'agreed-time', hours: '4' },
    reopen: { argument: 'asked' },
    close: { argument: 'helped' },
  }
  /** Which verbs succeed, by person and case: 11 and 12 moderate, 21 and 22 are hotline officers, 1 administers. */
  const MAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    '11': {
      open: 'claim escalate',
      held: 'release open decide escalate close hand-on note',
      page: '',
      ackn: '',
      done: 'close undo',
      shut: '',
    },
    '12': { open: 'claim escalate', held: '', page: '', ackn: '', done: 'close undo', shut: '' },
    '21': {
      open: '',
      held: '',
      page: 'acknowledge decline',
      ackn: 'open decide escalate decline close note say listen contact accept refer snooze',
      done: '',
      shut: 'reopen',
    },
    '22': { open: '', held: '', page: 'acknowledge decline', ackn: '', done: '', shut: 'reopen' },
    '1': {
      open: 'escalate',
      held: 'release escalate hand-on',
      page: '',
      ackn: 'escalate',
      done: 'close',
      shut: '',
    },
  }
  const table = Object.entries(MAY).flatMap(([person, byCase]) =>
    Object.entries(byCase).map(([id, verbs]) => ({ person, id, verbs: verbs.split(' ').filter(Boolean) })),
  )

  test.each(table)('$person on the case "$id": $verbs', async ({ person, id, verbs }) => {
    for (const verb of VERBS) {
      service = await startService()
      await staffed()
      await cases()
      const visitor = await as(person)
      const before = await caseNow(service, id)
      const argument =
        verb === 'decide'
          ? id === 'ackn'
            ? 'needs-more'
            : 'suspicious'
          : verb === 'escalate'
            ? await deskOf('hotline')
            : verb === 'hand-on'
              ? await staffId(service, '12')
              : undefined
      const page = await visitor.page(`/console/cases/${before.code}`)
      // A form of this person's own, from a page they may see, for a case they perhaps may not.
      const own = { ...hiddenFields(await visitor.page('/console')), ...hiddenFields(page) }
      const response = await visitor.post(`/console/cases/${before.code}/${verb}`, {
        ...own,
        ...(argument === undefined ? {} : { argument }),
        ...FIELDS[verb],
      })
      const after = await caseNow(service, id)
      if (verbs.includes(verb)) {
        const shows = verb === 'open' || verb === 'say' || verb === 'listen'
        expect([verb, response.status]).toEqual([verb, shows ? 200 : 303])
        expect(after.audit.count).toBeGreaterThan(before.audit.count)
        expect(page).toMatch(new RegExp(`/${verb}(#talk)?"`))
      } else {
        expect(response.status, verb).toBeGreaterThanOrEqual(403)
        expect(response.status, verb).toBeLessThanOrEqual(409)
        const { history: _h, audit: _a, ...rest } = after
        const { history: _h2, audit: _a2, ...was } = before
        expect(rest).toEqual(was)
        expect(page).not.toMatch(new RegExp(`cases/${before.code}/${verb}(#talk)?"`))
      }
    }
  })

  test('an auditor reads the facets of everything and can do nothing', async () => {
    await cases()
    await editSettings(service.deps, settings => ({
      ...settings,
      staff: [
        ...settings.staff,
        { id: 'auditor', platform: 'telegram', personId: '90', roles: ['auditor'], desks: [] },
      ],
    }))
    const auditor = await signIn(service, 'auditor')
    for (const id of ['open', 'held', 'page', 'ackn', 'done', 'shut']) {
      const page = await auditor.page(`/console/cases/K7F3-${id.toUpperCase()}`)
      expect(page).toContain('There is nothing you can do with this case now.')
      expect(page).not.toMatch(new RegExp(`action="[^"]*cases/K7F3-${id.toUpperCase()}/`))
    }
  })

  test('a moderator who opens a danger case by its number is refused, and that is in the audit', async () => {
    await cases()
    const before = await caseNow(service, 'page')
    const moderator = await as('11')
    service.clock.forward(60_000)
    const response = await moderator.send('/console/cases/K7F3-PAGE')
    const page = await response.text()
    expect(response.status).toBe(403)
    expect(page).toContain('This case is not for your desk.')
    expect(page).not.toContain('cannot leave')
    const after = await caseNow(service, 'page')
    const by = await staffId(service, '11')
    expect(after.history.at(-1)).toEqual({ at: service.clock.now(), by, act: 'refused:open' })
    expect(after.updatedAt).toBe(before.updatedAt)
    const [record] = await service.store.read([auditKey('page', after.audit.count - 1)])
    const entry = JSON.parse(record?.value ?? '{}') as AuditEntry
    expect(entry).toMatchObject({ by, act: 'refused:open', before: before.audit.head })
    expect(await hashEntry(entry)).toBe(after.audit.head)
  })

  test('the same by its number in a chat, and by pressing another’s button', async () => {
    await cases()
    const by = await staffId(service, '11')
    const refusals = async () =>
      (await caseNow(service, 'page')).history.filter(each => each.by === by && each.act === 'refused:open')
        .length
    const [answer] = await service.receive('11', { kind: 'command', name: 'case', argument: 'k7f3-page' })
    expect(answer?.message).toMatchObject({ body: [[{ text: 'There is no such case for you.' }]] })
    expect(await refusals()).toBe(1)
    const counted = (await caseNow(service, 'page')).audit.count
    service.clock.forward(1000)
    await service.receive('11', { kind: 'press', data: staffButton('open', 'page') })
    expect((await caseNow(service, 'page')).audit.count).toBe(counted + 1)
  })
})

describe('two at once', () => {
  beforeEach(staffed)

  test('of two who claim, one has it and the other is told who', async () => {
    await keepCase(service, { id: 'aaaa', desk: await deskOf('moderators') })
    const [first, second] = [await as('11'), await as('12')]
    const forms = await Promise.all([first, second].map(each => each.page('/console/cases/K7F3-AAAA')))
    const responses = await Promise.all(
      [first, second].map((each, index) =>
        each.post('/console/cases/K7F3-AAAA/claim', hiddenFields(forms[index] ?? '')),
      ),
    )
    expect(responses.map(each => each.status).sort()).toEqual([303, 409])
    const winner = (await caseNow(service, 'aaaa')).claimedBy === (await staffId(service, '11')) ? '11' : '12'
    const lost = responses.find(each => each.status === 409)
    expect(await lost?.text()).toContain(`Too late: Officer ${winner} has it.`)
    expect((await caseNow(service, 'aaaa')).history.filter(each => each.act === 'claim')).toHaveLength(1)
  })

  test('of twenty decisions sent at once, one stands', async () => {
    await keepCase(service, { id: 'aaaa', desk: await deskOf('moderators') })
    const moderator = await as('11')
    await moderator.press('K7F3-AAAA', 'claim')
    const form = hiddenFields(await moderator.page('/console/cases/K7F3-AAAA'))
    const responses = await Promise.all(
      Array.from({ length: 20 }, () =>
        moderator.post('/console/cases/K7F3-AAAA/decide', { ...form, argument: 'confirmed' }),
      ),
    )
    expect(responses.filter(each => each.status === 303)).toHaveLength(1)
    expect(
      (await caseNow(service, 'aaaa')).history.filter(each => each.act.startsWith('decide')),
    ).toHaveLength(1)
  })

  test('a decision on what has changed since is refused as stale', async () => {
    await keepCase(service, { id: 'aaaa', desk: await deskOf('moderators') })
    const moderator = await as('11')
    await moderator.press('K7F3-AAAA', 'claim')
    const form = hiddenFields(await moderator.page('/console/cases/K7F3-AAAA'))
    service.clock.forward(1000)
    const stored = readCase(await service.store.read(caseKeys('aaaa')))
    if (stored === undefined) throw new Error('The case is not there.')
    const added = act(stored.facets, { do: 'update', by: 'reporter' }, service.clock.now())
    if (!added.ok) throw new Error('The reporter could not add.')
    await service.store.commit(
      joinPieces('added', await writeCase(service.vault, stored, added.facets, undefined, service.deps)),
    )
    const stale = await moderator.post('/console/cases/K7F3-AAAA/decide', {
      ...form,
      argument: 'no-known-sign',
    })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('The case changed after this page was shown.')
    expect((await caseNow(service, 'aaaa')).state).toBe('claimed')
    expect((await moderator.press('K7F3-AAAA', 'decide', 'no-known-sign')).status).toBe(303)
  })
})

describe('what is sent from elsewhere', () => {
  let moderator: Browser
  let before: CaseFacets
  beforeEach(async () => {
    await staffed()
    before = await keepCase(service, { id: 'aaaa', desk: await deskOf('moderators') })
    before = await caseNow(service, 'aaaa')
    moderator = await as('11')
  })

  const unchanged = async () => expect(await caseNow(service, 'aaaa')).toEqual(before)
  const CLAIM = '/console/cases/K7F3-AAAA/claim'

  test('a form without its token, or with another session’s, changes nothing', async () => {
    const { form: _, ...without } = hiddenFields(await moderator.page('/console/cases/K7F3-AAAA'))
    const another = hiddenFields(await (await as('12')).page('/console/cases/K7F3-AAAA'))
    for (const fields of [without, { ...without, form: 'x' }, another]) {
      const response = await moderator.post(CLAIM, fields)
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('This form is no longer valid')
    }
    await unchanged()
  })

  test('a form another site sends, JSON, and a huge body change nothing', async () => {
    const fields = hiddenFields(await moderator.page('/console/cases/K7F3-AAAA'))
    expect((await moderator.post(CLAIM, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    const json = {
      method: 'POST',
      body: JSON.stringify(fields),
      headers: { 'content-type': 'application/json' },
    }
    expect((await moderator.send(CLAIM, json)).status).toBe(403)
    expect((await moderator.post(CLAIM, { ...fields, pad: 'x'.repeat(70_000) })).status).toBe(403)
    await unchanged()
  })

  test.each(['', 'x', 'a'.repeat(44), "' or 1=1", '%00'])('the forged cookie %j is nobody', async forged => {
    const stranger = browser(service)
    if (forged !== '') stranger.jar.set('console', forged)
    for (const path of ['/console', '/console/desks', '/console/cases/K7F3-AAAA']) {
      const response = await stranger.send(path)
      expect(response.status).toBe(401)
      expect(await response.text()).toContain('You are not signed in.')
    }
    expect((await stranger.post(CLAIM, { form: 'x', seen: 'x' })).status).toBe(401)
    await unchanged()
  })

  test('unknown numbers, verbs and pages are refused in words', async () => {
    for (const code of ['ZZZZ-ZZ', '../../etc', '%3Cscript%3E'])
      expect((await moderator.send(`/console/cases/${encodeURIComponent(code)}`)).status).toBe(404)
    const fields = hiddenFields(await moderator.page('/console/cases/K7F3-AAAA'))
    expect((await moderator.post('/console/cases/K7F3-AAAA/delete', fields)).status).toBe(404)
    expect(
      (await moderator.post('/console/cases/K7F3-AAAA/decide', { ...fields, argument: 'guilty' })).status,
    ).toBe(409)
    expect(await (await moderator.send('/console/nowhere')).text()).toContain('There is no such page.')
    await unchanged()
  })

  test('someone taken off the staff is out at once', async () => {
    const id = await staffId(service, '11')
    await editSettings(service.deps, settings => ({
      ...settings,
      staff: settings.staff.filter(each => each.id !== id),
    }))
    expect((await moderator.send('/console')).status).toBe(401)
  })
})

test('without any desk, whoever signs in first reviews offers, and sees of danger only the facets', async () => {
  await keepCase(service, { id: 'aaaa', desk: 'console' })
  await keepCase(service, { id: 'bbbb', kind: 'danger', deskKind: 'hotline', urgency: 'now' })
  const operator = await signIn(service, FIRST_ADMINISTRATOR)
  expect((await operator.press('K7F3-AAAA', 'claim')).status).toBe(303)
  expect((await operator.press('K7F3-AAAA', 'decide', 'confirmed')).status).toBe(303)
  const danger = await operator.page('/console/cases/K7F3-BBBB')
  expect(danger).toContain('No hotline desk exists yet')
  expect((await operator.press('K7F3-BBBB', 'claim')).status).toBe(403)
})

test('cases from before there was a desk can be taken by those of the desk', async () => {
  await keepCase(service, { id: 'aaaa', desk: 'console' })
  await staffed()
  expect((await (await as('11')).press('K7F3-AAAA', 'claim')).status).toBe(303)
})
