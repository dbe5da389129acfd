import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CaseFacets } from '../../src/cases/case.ts'
import { actOnCase, type Done } from '../../src/desk/act-on-case.ts'
import { caseActionOf } from '../../src/desk/case-verbs.ts'
import { editSettings } from '../../src/desk/edit-settings.ts'
import { hotlineAction, type WithVerb } from '../../src/desk/hotline-verbs.ts'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import type { Store } from '../../src/ports/store.ts'
import { auditKey } from '../../src/records/audit-record.ts'
import { caseKeys, openCase, readCase } from '../../src/records/case-record.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { caseNow, keepCase, staffId } from '../http/console-visitor.ts'
import { everyStore } from '../support/every-store.ts'
import { makeDesk, manualClock, press, type Service, startService, textOf } from '../support/service.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe.each(everyStore)('what a hotline officer does, $name', kind => {
  let close: () => Promise<void> | void = () => {}
  let service: Service
  let store: Store
  let officer = ''
  let second = ''
  let desk = ''
  let cases = 0
  const clock = manualClock()

  beforeAll(async () => {
    const opened = await kind.open(clock.now)
    close = opened.close
    store = opened.store
    service = await startService({ clock, store })
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    officer = await staffId(service, '20')
    second = await staffId(service, '21')
    const { settings } = await readSettings(service.vault, await store.read(SETTINGS_KEYS))
    desk = settings.desks[0]?.id ?? ''
  })
  afterAll(() => close())
  beforeEach(() => {
    clock.forward(MINUTE)
    service.platform.sent.length = 0
  })

  /** A case of danger that the first officer acknowledged, its person reading Vietnamese. */
  const held = async (facets: Partial<CaseFacets> = {}, reply = true): Promise<string> => {
    cases += 1
    const id = `case-${cases}`
    await keepCase(
      service,
      {
        id,
        code: `D-${cases}`,
        kind: 'danger',
        urgency: 'now',
        stage: 'there-cannot-leave',
        state: 'acknowledged',
        desk,
        deskKind: 'hotline',
        claimedBy: officer,
        claimedAt: clock.now(),
        canAsk: reply,
        page: { step: 0, told: [officer], since: clock.now(), acknowledgedAt: clock.now() },
        ...facets,
      },
      {
        consent: { desk: 'share', hotline: 'share', reply },
        ...(reply ? { reporter: { platform: 'telegram', id: `p${cases}`, locale: 'vi' } } : {}),
      },
    )
    return id
  }
  const does = (
    id: string,
    verb: string,
    argument?: string,
    more: WithVerb & { readonly by?: string; readonly note?: string } = {},
  ): Promise<Done> => {
    const { by = officer, note, ...rest } = more
    return actOnCase(
      service.deps,
      by,
      id,
      hotlineAction(verb, argument, clock.now(), rest) ?? caseActionOf(verb, argument),
      note === undefined ? {} : { note },
    )
  }
  const heard = (id: string) =>
    service.platform.sent
      .filter(({ to }) => to === id.replace('case-', 'p'))
      .map(each => textOf(each.message))
  const sealed = async (id: string) => {
    const stored = readCase(await store.read(caseKeys(id)))
    return stored === undefined ? undefined : openCase(service.vault, stored)
  }
  const chain = async (id: string) => {
    const { audit } = await caseNow(service, id)
    const entries = await store.read(Array.from({ length: audit.count }, (_, n) => auditKey(id, n)))
    return entries.map(entry => JSON.parse(entry?.value ?? '{}') as { by: string; act: string })
  }
  const vi = async (key: Parameters<Awaited<ReturnType<typeof wordsIn>>['text']>[0], values = {}) =>
    (await wordsIn('vi')).text(key, values)

  it('a phrase reaches the person in their language, own words as written, and the end is told once', async () => {
    const id = await held()
    expect(await does(id, 'say', 'where', { reads: true })).toMatchObject({ ok: true })
    const told = await does(id, 'say', undefined, { text: 'Second gate?' })
    expect(told.ok && told.sealed?.talk?.map(({ phrase, text }) => phrase ?? text)).toEqual([
      'where',
      'Second gate?',
    ])
    expect(heard(id)[0]).toContain(await vi('talk.phrase.where'))
    expect(heard(id)[1]).toContain('Second gate?')
    expect(await does(id, 'say', undefined, { text: '  ' })).toMatchObject({ ok: false, why: 'needs-reason' })
    await does(id, 'hush')
    expect(heard(id).filter(text => text.includes('Cuộc nói chuyện này đã kết thúc'))).toHaveLength(1)
    expect(await does(id, 'say', 'where')).toMatchObject({ ok: false, why: 'talk-over' })
    expect((await chain(id)).map(({ act }) => act)).toEqual([
      'open',
      'talk:where',
      'listen',
      'talk',
      'talk-end',
    ])
  })

  it('whoever did not allow it is not written to, and reading the talk is a look that is written down', async () => {
    const id = await held({}, false)
    expect(await does(id, 'say', 'where')).toMatchObject({ ok: false, why: 'no-way-back' })
    expect(await does(id, 'listen')).toMatchObject({ ok: true, facets: { readAt: clock.now() } })
    expect(await does(id, 'listen', undefined, { by: second })).toMatchObject({ ok: false, why: 'not-yours' })
    expect((await chain(id)).at(-1)).toMatchObject({ by: officer, act: 'listen' })
    expect(heard(id)).toEqual([])
  })

  it('in contact, then accepted; each once', async () => {
    const id = await held()
    expect(await does(id, 'contact')).toMatchObject({ ok: true, facets: { progress: 'in-contact' } })
    expect(await does(id, 'contact')).toMatchObject({ ok: false, why: 'wrong-state' })
    expect(await does(id, 'accept')).toMatchObject({ ok: true, facets: { progress: 'accepted' } })
  })

  it('declined with its reason goes on at once, and nothing of how far it was stays with it', async () => {
    const id = await held({ progress: 'accepted' })
    expect(await does(id, 'decline', 'know-them')).toMatchObject({
      ok: true,
      facets: { state: 'escalated', page: { staff: second } },
    })
    const { progress, history } = await caseNow(service, id)
    expect(progress).toBeUndefined()
    expect(history.map(({ act }) => act)).toContain('decline:know-them')
  })

  it('handed to an outside body: the person reads which, and only with their yes', async () => {
    const id = await held()
    expect(await does(id, 'refer', 'agreed')).toMatchObject({ ok: false, why: 'needs-reason' })
    expect(await does(id, 'refer', 'agreed', { body: 'Đại sứ quán' })).toMatchObject({
      ok: true,
      facets: { progress: 'handed-on' },
    })
    expect((await sealed(id))?.body).toBe('Đại sứ quán')
    expect(heard(id).join()).toContain('Đại sứ quán')
    expect((await caseNow(service, id)).override).toBeUndefined()
  })

  it('closes with how it ended; the person is told in one message, and no clock runs on', async () => {
    const id = await held({ snooze: { until: clock.now() + HOUR, reason: 'other' } })
    await does(id, 'say', 'seen')
    expect(await does(id, 'close')).toMatchObject({ ok: false, why: 'needs-reason' })
    service.platform.sent.length = 0
    expect(await does(id, 'close', 'helped')).toMatchObject({
      ok: true,
      facets: { state: 'closed', outcome: 'helped' },
    })
    expect(heard(id)).toHaveLength(1)
    expect(heard(id)[0]).toContain(await vi('status.closed'))
    expect(heard(id)[0]).toContain(await vi('talk.ended'))
    const { page, snooze, talk } = await caseNow(service, id)
    expect([page?.nextAt, snooze, talk?.open]).toEqual([undefined, undefined, false])
  })

  it('closed without a talk: the person is told that, in their language; who wants no news is not', async () => {
    const [told, silent] = [await held(), await held({}, false)]
    await does(told, 'close', 'referred')
    await does(silent, 'close', 'no-danger')
    expect(heard(told)).toHaveLength(1)
    expect(heard(told)[0]).toContain(await vi('status.closed'))
    expect(heard(silent)).toEqual([])
  })

  it('opened again for a reason by any of the desk, as it was before anybody went on with it', async () => {
    const id = await held({ progress: 'accepted' })
    await does(id, 'close', 'no-contact')
    expect(await does(id, 'reopen')).toMatchObject({ ok: false, why: 'needs-reason' })
    expect(await does(id, 'reopen', 'new-facts', { by: second })).toMatchObject({
      ok: true,
      facets: { state: 'acknowledged', claimedBy: second },
    })
    const now = await caseNow(service, id)
    expect([now.outcome, now.progress, now.page?.nextAt]).toEqual([undefined, undefined, undefined])
    expect(heard(id).at(-1)).toContain(await vi('status.reopened'))
    expect((await chain(id)).map(({ act }) => act)).toEqual(['open', 'close:no-contact', 'reopen:new-facts'])
  })

  it('laid aside for a reason and until a time, at most 14 days, and taken up again', async () => {
    const id = await held()
    const refused = [
      await does(id, 'snooze', 'waits-for-body'),
      await does(id, 'snooze', 'waits-for-body', { until: clock.now() - 1 }),
      await does(id, 'snooze', 'waits-for-body', { until: clock.now() + 15 * 24 * HOUR }),
    ]
    for (const each of refused) expect(each).toMatchObject({ ok: false, why: 'bad-time' })
    expect(await does(id, 'snooze')).toMatchObject({ ok: false, why: 'needs-reason' })
    expect(await does(id, 'snooze', 'waits-for-body-4')).toMatchObject({
      ok: true,
      facets: { snooze: { until: clock.now() + 4 * HOUR, reason: 'waits-for-body' } },
    })
    expect(await does(id, 'wake')).toMatchObject({ ok: true })
    expect(await does(id, 'wake')).toMatchObject({ ok: false, why: 'wrong-state' })
    await does(id, 'snooze', 'agreed-time', { until: clock.now() + 90 * MINUTE })
    clock.forward(90 * MINUTE)
    await service.tick(50)
    expect(
      service.platform.sent.filter(({ to }) => to === '20').map(({ message }) => textOf(message)),
    ).toContainEqual(expect.stringContaining('the time you laid it aside for is over'))
    expect((await caseNow(service, id)).snooze).toBeUndefined()
  })

  it('two who close at once: one did, and the other is told that it has moved on', async () => {
    const id = await held()
    const both = await Promise.all([does(id, 'close', 'helped'), does(id, 'close', 'other')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ why: 'wrong-state' })
    expect((await chain(id)).filter(({ act }) => act.startsWith('close'))).toHaveLength(1)
  })

  it('a no stands without a written rule, and with one only for whom it names, in words and on record', async () => {
    const set = (rule: { vitalRule?: string; vitalBy?: 'holder' }) =>
      editSettings(service.deps, ({ vitalRule: _, vitalBy: __, ...settings }) => ({ ...settings, ...rule }))
    const id = await held()
    const refer = (note = 'She stopped answering after a threat.') => {
      clock.forward(1000)
      return does(id, 'refer', 'life-in-danger', { body: 'Police', note })
    }
    expect(await refer()).toMatchObject({ ok: false, why: 'no-rule' })
    await set({ vitalRule: 'Code of conduct, 4.2' })
    expect(await refer()).toMatchObject({ ok: false, why: 'rule-not-yours' })
    await set({ vitalRule: 'Code of conduct, 4.2', vitalBy: 'holder' })
    expect(await refer('')).toMatchObject({ ok: false, why: 'needs-reason' })
    expect(await refer()).toMatchObject({
      ok: true,
      facets: { override: { by: officer, ground: 'life-in-danger' } },
    })
    expect((await chain(id)).map(({ act }) => act)).toEqual([
      'open',
      'refused:override',
      'refused:override',
      'refer:life-in-danger',
    ])
    expect((await sealed(id))?.notes?.at(-1)?.text).toContain('stopped answering')
    await set({})
  })

  it('the same by buttons in a chat at night: how far, laid aside, declined with a reason, closed with an outcome', async () => {
    const id = await held()
    await service.receive('20', {
      kind: 'command',
      name: 'case',
      argument: (await caseNow(service, id)).code,
    })
    await press(service, '20', 'In contact')
    await press(service, '20', 'Lay aside')
    await press(service, '20', 'Waits for the person')
    expect((await caseNow(service, id)).snooze).toBeUndefined()
    await press(service, '20', '4 hours')
    expect(await caseNow(service, id)).toMatchObject({
      progress: 'in-contact',
      snooze: { until: clock.now() + 4 * HOUR, reason: 'waits-for-person' },
    })
    await press(service, '20', 'Close')
    await press(service, '20', 'False call')
    expect(await caseNow(service, id)).toMatchObject({ state: 'closed', outcome: 'false-call' })
    const other = await held()
    await service.receive('20', {
      kind: 'command',
      name: 'case',
      argument: (await caseNow(service, other)).code,
    })
    await press(service, '20', 'Decline')
    await press(service, '20', 'Not for this desk')
    expect((await chain(other)).map(({ act }) => act)).toContain('say-why:wrong-desk')
    expect(await caseNow(service, other)).toMatchObject({ state: 'escalated', page: { staff: second } })
  })

  it('a decision that was told is corrected by the next one, also after closing and opening again', async () => {
    const id = await held({ kind: 'offer' })
    await does(id, 'decide', 'suspicious')
    await does(id, 'close')
    await does(id, 'reopen', 'closed-too-soon')
    const now = await caseNow(service, id)
    expect([now.state, now.decision, now.corrects]).toEqual(['acknowledged', undefined, true])
  })
})
