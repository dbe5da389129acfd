import { describe, expect, it } from 'vitest'
import { editSettings } from '../../src/desk/edit-settings.ts'
import { makeDesk, manualClock, press, type Service, startService, textOf } from '../support/service.ts'

const MINUTE = 60_000
const texts = (service: Service, to: string, from = 0) =>
  service.platform.sent
    .slice(from)
    .filter(each => each.to === to)
    .map(({ message }) => textOf(message))
    .join('\n')
const danger = async (service: Service, person: string) => {
  await service.receive(person, { kind: 'command', name: 'danger', argument: '' })
  await press(service, person, 'Yes')
  return press(service, person, 'Share')
}

describe('danger filed before there is a hotline desk', () => {
  it('gets the desk when it is made, once, and its administrators are called', async () => {
    const service = await startService()
    await danger(service, '7')
    expect(texts(service, '7')).toContain('Nobody has been told yet')
    await service.tick(50)
    expect(texts(service, '1')).not.toContain('needs a person now')
    const from = service.platform.sent.length
    await makeDesk(service, 'hotline', '-9', ['20'])
    expect(texts(service, '1', from).match(/needs a person now/g)).toHaveLength(1)
    expect(texts(service, '-9', from)).toContain('person in danger')
    await service.tick(50)
    expect(texts(service, '1', from).match(/needs a person now/g)).toHaveLength(1)
    service.clock.forward(15 * MINUTE)
    await service.tick(50)
    expect(texts(service, '20')).toContain('needs a person now')
    await press(service, '20', 'Acknowledge')
    await service.receive('7', { kind: 'command', name: 'status', argument: '' })
    expect(texts(service, '7')).toContain('has seen it')
  })
})

describe('a shift', () => {
  /** 08:40 in Seoul; the shift of the first begins at nine. */
  const beforeShift = async () => {
    const service = await startService({ clock: manualClock(Date.parse('2026-11-23T23:40:00Z')) })
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    await editSettings(service.deps, settings => ({
      ...settings,
      desks: settings.desks.map(desk => ({
        ...desk,
        zone: 'Asia/Seoul',
        shifts: [{ staff: desk.onCall[0] ?? '', days: [0, 1, 2, 3, 4, 5, 6], from: 540, to: 1080 }],
      })),
    }))
    return service
  }

  it('begins with a test page; who presses Here is called first', async () => {
    const service = await beforeShift()
    await service.tick(50)
    expect(texts(service, '20')).toBe('')
    service.clock.forward(10 * MINUTE)
    await service.tick(50)
    await service.tick(50)
    expect(texts(service, '20').match(/Test page/g)).toHaveLength(1)
    expect(texts(service, '20')).toMatch(/9:00.*GMT\+9/)
    const [answer] = await press(service, '20', 'Here')
    expect(answer && textOf(answer.message)).toContain('on call for this shift')
    service.clock.forward(15 * MINUTE)
    await service.tick(50)
    expect(texts(service, '-9')).not.toContain('passed over')
    await danger(service, '7')
    expect(texts(service, '20')).toContain('needs a person now')
  })

  it('nobody answers: the desk is told, the next in the order is called, and the reporter reads what is so', async () => {
    const service = await beforeShift()
    service.clock.forward(10 * MINUTE)
    await service.tick(50)
    service.clock.forward(10 * MINUTE)
    await service.tick(50)
    expect(texts(service, '-9')).toContain('Officer 20 did not answer')
    await danger(service, '7')
    expect(texts(service, '20')).not.toContain('needs a person now')
    expect(texts(service, '21')).toContain('needs a person now')
    expect(texts(service, '7')).toContain('Passed to')
    service.clock.forward(5 * MINUTE)
    await service.tick(50)
    expect(texts(service, '1')).toContain('needs a person now')
    expect(texts(service, '7')).toContain('Nobody at hotline desk has answered yet')
    await press(service, '20', 'Here')
    await danger(service, '8')
    expect(texts(service, '20')).toContain('needs a person now')
  })
})
