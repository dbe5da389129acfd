import { afterEach, describe, expect, test } from 'vitest'
import { withHook, withHookOff, withoutHook } from '../../src/desk/edit-channels.ts'
import { editSettings } from '../../src/desk/edit-settings.ts'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { reachInNode } from '../../src/outgoing/reach-in-node.ts'
import { DONE_INDEX, OPEN_INDEX } from '../../src/records/case-index.ts'
import { caseNow, hiddenFields, signIn, staffId } from '../http/console-visitor.ts'
import { everyStore, type OpenStore } from '../support/every-store.ts'
import { rewrittenOffers } from '../support/like-families.ts'
import { reportIn } from '../support/like-reports.ts'
import { makeDesk, manualClock, type Service, startService, testConfig } from '../support/service.ts'
import { startReceiver } from '../support/web-receiver.ts'

const SECRET = `whsec_${btoa('s'.repeat(32))}`
const LIKE = 7
const HOUR_MS = 3_600_000

describe.each(everyStore)('a desk’s own system, on $name', ({ open }) => {
  let opened: OpenStore
  let sending: Promise<number>[] = []
  let receiver: Awaited<ReturnType<typeof startReceiver>>
  afterEach(async () => {
    await receiver.stop()
    await opened.close()
  })

  const start = async () => {
    sending = []
    receiver = await startReceiver()
    const clock = manualClock(Date.now())
    opened = await open(clock.now)
    const config = testConfig({ OUTGOING_ALLOW: receiver.origin })
    const service = await startService({
      store: opened.store,
      clock,
      config,
      reach: reachInNode(config.outgoing.allowed),
    })
    // What is sent after an answer is waited for, so that no lease runs out on a clock that jumps.
    const { drive } = service.deps.outbox
    service.deps.outbox.drive = limit => {
      const work = drive(limit)
      sending.push(work)
      return work
    }
    await makeDesk(service, 'moderators', '-8', ['2'])
    await setHook(service)
    return service
  }
  const setHook = (service: Service) =>
    editSettings(service.deps, settings =>
      withHook(settings, settings.desks[0]?.id ?? '', `${receiver.origin}/hook`, SECRET, service.clock.now()),
    )
  const events = () =>
    receiver.taken.map(({ body }) => JSON.parse(body) as { type: string; data: Record<string, string> })
  const decided = () => events().filter(({ type }) => type === 'case.decided')
  const settle = async (service: Service) => {
    for (let step = 0; step < 6; step += 1) {
      service.clock.forward(61_000)
      await service.tick(40)
    }
  }

  test('hears of each case that one decision on a stack decided, once, as of a single decision', {
    timeout: 60_000,
  }, async () => {
    const service = await start()
    const offers = rewrittenOffers(LIKE).filter(({ family }) => family === 'th-invest')
    for (const [at, { text }] of offers.entries()) await reportIn(service, `${100 + at}`, text)
    const rows = await service.store.range(OPEN_INDEX, { order: 'ascending', limit: 50 })
    const { code } = await caseNow(service, rows[0]?.member ?? '')
    const moderator = await signIn(service, await staffId(service, '2'))
    const page = await moderator.page(`/console/cases/${code}`)
    const shared = /name="shared" value="([^"]+)" checked/.exec(page)?.[1] ?? ''
    const answer = await moderator.post(`/console/like/${code}/decide`, {
      ...hiddenFields(page),
      shared,
      argument: 'confirmed',
    })
    expect(answer.status).toBe(303)
    await Promise.all(sending)
    await settle(service)
    const done = await service.store.range(DONE_INDEX, { order: 'ascending', limit: 50 })
    expect(done).toHaveLength(offers.length)
    const codes = await Promise.all(done.map(async ({ member }) => (await caseNow(service, member)).code))
    expect(
      decided()
        .map(({ data }) => data.case)
        .toSorted(),
    ).toEqual(codes.toSorted())
    expect(new Set(receiver.taken.map(({ headers }) => headers['webhook-id'])).size).toBe(
      receiver.taken.length,
    )
    // A system that was taken away hears of nothing more.
    await editSettings(service.deps, settings => withoutHook(settings, settings.desks[0]?.id ?? ''))
    const before = receiver.taken.length
    await moderator.post(`/console/like/${code}/correct`, {
      ...hiddenFields(await moderator.page(`/console/cases/${code}`)),
      argument: 'reopened',
    })
    await settle(service)
    expect(receiver.taken).toHaveLength(before)
  })

  test('that was down for days gets what it missed when somebody tries again, under the same ids; not while it is off', async () => {
    const service = await start()
    receiver.answers.set('/hook', { status: 503 })
    await reportIn(service, '100', rewrittenOffers(1)[0]?.text ?? '')
    const [row] = await service.store.range(OPEN_INDEX, { order: 'ascending', limit: 1 })
    const moderator = await signIn(service, await staffId(service, '2'))
    const { code } = await caseNow(service, row?.member ?? '')
    await moderator.press(code, 'claim')
    await moderator.press(code, 'decide', 'suspicious')
    for (let step = 0; step < 40; step += 1) {
      await service.tick(40)
      service.clock.forward(3 * HOUR_MS)
    }
    const admin = await signIn(service, FIRST_ADMINISTRATOR)
    const list = '/console/letters?kind=hook'
    const page = await admin.page(list)
    expect(page).toContain(code)
    const [letter = ''] = [...page.matchAll(/name="letter" value="([^"]+)"/g)].map(match => match[1])
    const again = async () =>
      admin.post('/console/letters', { ...hiddenFields(await admin.page(list)), do: 'again', letter })
    receiver.answers.delete('/hook')
    const tried = receiver.taken.length
    // Three days without an answer turned it off: nothing is lost by trying to send there now.
    const refused = await again()
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('turned off or gone')
    await service.tick(40)
    expect(receiver.taken).toHaveLength(tried)
    await setHook(service)
    expect((await again()).status).toBe(303)
    await Promise.all(sending)
    await service.tick(40)
    expect(receiver.taken).toHaveLength(tried + 1)
    const ids = receiver.taken
      .filter(({ body }) => body.includes('case.decided'))
      .map(({ headers }) => headers['webhook-id'])
    expect(ids.length).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(1)
    // Turned off once more, there is nothing in the list to try again.
    await editSettings(service.deps, settings =>
      withHookOff(settings, settings.desks[0]?.id ?? '', service.clock.now()),
    )
    expect((await again()).status).toBe(409)
  })
})
