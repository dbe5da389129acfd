import { describe, expect, it } from 'vitest'
import { makeDesk, press, startService } from '../support/service.ts'

describe('a call that does not get through', () => {
  it('goes to the desk’s group at once, beside being tried again; the reporter reads no more than is so', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20'])
    service.platform.failures.set('20', { ok: false, why: 'unknown' })
    await service.receive('7', { kind: 'command', name: 'danger', argument: '' })
    await press(service, '7', 'Yes')
    await press(service, '7', 'Share')
    const pages = (to: string) =>
      service.platform.sent.filter(
        each => each.to === to && each.message.do === 'say' && each.message.screen === 'desk.page',
      ).length
    expect([pages('20'), pages('-9')]).toEqual([0, 1])
    expect(
      service.platform.sent.some(
        ({ to, message }) => to === '7' && message.do === 'say' && message.screen === 'danger.not-passed',
      ),
    ).toBe(true)
    service.platform.failures.clear()
    service.clock.forward(61_000)
    await service.tick(20)
    expect([pages('20'), pages('-9')]).toEqual([1, 1])
  })
})
