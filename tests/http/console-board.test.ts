import { describe, expect, test } from 'vitest'
import { editSettings } from '../../src/desk/edit-settings.ts'
import { makeDesk, press, startService } from '../support/service.ts'
import { hiddenFields, keepCase, signIn, staffId } from './console-visitor.ts'

const MINUTE = 60_000

describe('the hotline board', () => {
  test('shows open calls with their clocks, who answers first, mine, and what was done; of the own desk alone', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    await makeDesk(service, 'hotline', '-10', ['30'])
    for (const person of ['7', '8']) {
      await service.receive(person, { kind: 'command', name: 'danger', argument: '' })
      await press(service, person, 'Yes')
      await press(service, person, 'Share')
      service.clock.forward(MINUTE)
    }
    const officer = await signIn(service, await staffId(service, '20'))
    const codes = async () =>
      [...(await officer.page('/console/board')).matchAll(/data-code="([^"]+)"/g)].map(match => match[1])
    const [first, second] = await codes()
    expect(await codes()).toHaveLength(2)
    const page = await officer.page('/console/board')
    expect(page.match(/data-until="\d+"/g)).toHaveLength(2)
    expect(page).toContain('Officer 20 is called')
    // Who answers moves up.
    await service.receive('8', { kind: 'text', text: 'third floor', forwarded: false })
    expect(await codes()).toEqual([second, first])
    await press(service, '20', 'Acknowledge')
    const after = await officer.page('/console/board')
    expect(after).toMatch(/<section class="mine-cases">[\s\S]*data-code=/)
    // What the person writes now shows there until it was read.
    expect(after).not.toContain('The person wrote:')
    service.clock.forward(MINUTE)
    const mine = /<section class="mine-cases">[\s\S]*?data-code="([^"]+)"/.exec(after)?.[1] ?? ''
    for (const person of ['7', '8'])
      await service.receive(person, { kind: 'text', text: 'blue gate', forwarded: false })
    expect(await officer.page('/console/board')).toContain('The person wrote:')
    service.clock.forward(MINUTE)
    expect((await officer.press(mine, 'listen')).status).toBe(200)
    expect(await officer.page('/console/board')).not.toContain('The person wrote:')
    const other = await signIn(service, await staffId(service, '30'))
    expect(await other.page('/console/board')).not.toContain('data-code')
    expect(await (await officer.send('/console/board.js')).text()).toContain('AudioContext')
  })

  test('"Here" at the board begins a shift', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    await editSettings(service.deps, settings => ({
      ...settings,
      desks: settings.desks.map(desk => ({
        ...desk,
        shifts: [{ staff: desk.onCall[0] ?? '', days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1440 }],
      })),
    }))
    const officer = await signIn(service, await staffId(service, '20'))
    const page = await officer.page('/console/board')
    expect(page).toContain('Until you press Here')
    const desk = /name="desk" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect((await officer.post('/console/board/here', { desk })).status).toBe(403)
    const done = await officer.post('/console/board/here', { ...hiddenFields(page), desk })
    expect(done.status).toBe(303)
    expect(await officer.page('/console/board')).not.toContain('Until you press Here')
    expect((await officer.post('/console/board/here', { ...hiddenFields(page), desk: 'x' })).status).toBe(409)
  })

  test('shows what was laid aside, and nobody sees the board unsigned', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    const me = await staffId(service, '20')
    await keepCase(service, {
      id: 'aside',
      kind: 'danger',
      deskKind: 'hotline',
      state: 'acknowledged',
      claimedBy: me,
      snooze: { until: service.clock.now() + 60 * MINUTE, reason: 'agreed-time' },
    })
    const officer = await signIn(service, me)
    expect(await officer.page('/console/board')).toMatch(/<section class="waiting-cases">[\s\S]*K7F3-ASID/)
    expect((await service.app.request('/console/board')).status).toBe(401)
  })
})
