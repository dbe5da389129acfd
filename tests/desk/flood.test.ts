import { describe, expect, it } from 'vitest'
import { makeDesk, press, type Service, startService, textOf } from '../support/service.ts'

const MINUTE = 60_000
const shown = (service: Service, to: string, screen: string, from = 0) =>
  service.platform.sent
    .slice(from)
    .filter(({ to: chat, message }) => chat === to && message.do === 'say' && message.screen === screen)
const call = async (service: Service, person: string, language = 'en') => {
  const from = { id: person, localeHint: language }
  const act = (event: Parameters<Service['receive']>[1]) => service.receive(person, event, { from })
  await act({ kind: 'command', name: 'danger', argument: '' })
  const button = (prefix: string) =>
    service.platform.sent
      .toReversed()
      .flatMap(({ to, message }) => (to === person && message.do === 'say' ? message.buttons.flat() : []))
      .find(({ data }) => data.startsWith(prefix))?.data ?? ''
  await act({ kind: 'press', data: button('S:y') })
  return act({ kind: 'press', data: button('C:share') })
}
const codes = (text: string) => new Set(text.match(/[0-9A-Z]{4}-[0-9A-Z]{2}\b/g))

describe('500 false calls with a real one as number 437', () => {
  it('stand in one counted list, the real one is seen within a minute and first once it answers', {
    timeout: 120_000,
  }, async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    for (let person = 1; person <= 436; person += 1) await call(service, `f${person}`)
    expect(shown(service, '20', 'desk.page')).toHaveLength(5)
    const before = service.platform.sent.length
    await call(service, 'real', 'vi')
    const answer = shown(service, 'real', 'danger.kept', before)
    // Nobody was told of it yet, and that is what it reads.
    expect(answer).toHaveLength(1)
    for (let person = 437; person <= 500; person += 1) await call(service, `f${person}`)
    expect(shown(service, '-9', 'desk.card')).toHaveLength(5)
    service.clock.forward(10_000)
    await service.tick(100)
    const [list] = shown(service, '20', 'desk.page-list', before)
    if (list === undefined) throw new Error('no list')
    const lines = textOf(list.message).split('\n')
    expect(lines[0]).toContain('more calls in the list: 496')
    // The one that is unlike the others stands first.
    expect(lines[2]).toMatch(/^1 × person in danger · .* · vi/)
    expect(lines[3]).toMatch(/^495 × person in danger/)
    expect(list.message.do === 'say' && list.message.silent).toBe(false)

    const answered = service.platform.sent.length
    await service.receive('real', { kind: 'text', text: 'chúng tôi ở tầng 3', forwarded: false })
    const [page] = shown(service, '20', 'desk.page', answered)
    if (page === undefined) throw new Error('not called for by itself')
    const [code] = codes(textOf(page.message))
    expect(lines[2]).toContain(String(code))
    const [first] = await service.store.range('cases:open', { order: 'ascending', limit: 1 })
    const [record] = await service.store.read([`case:${first?.member}`])
    expect(JSON.parse(record?.value ?? '{}').facets.code).toBe(code)
    await press(service, '20', 'Acknowledge')
    expect(shown(service, 'real', 'outcome.seen')).toHaveLength(1)

    // None is dropped: whoever sleeps, the next is called to the list, then everybody.
    service.clock.forward(6 * MINUTE)
    await service.tick(100)
    expect(shown(service, '21', 'desk.page-list')).toHaveLength(1)
    service.clock.forward(6 * MINUTE)
    await service.tick(100)
    expect(shown(service, '1', 'desk.page-list').length).toBeGreaterThan(0)
    expect(shown(service, 'f400', 'outcome.more-numbers').length).toBeLessThanOrEqual(1)
    for (let i = 0; i < 10; i += 1) await service.tick(100)
    service.clock.forward(61_000)
    for (let i = 0; i < 10; i += 1) await service.tick(100)
    expect(shown(service, 'f400', 'outcome.more-numbers')).toHaveLength(1)

    // As calls are taken, those in the list get calls of their own.
    const own = shown(service, '20', 'desk.page').length
    await press(service, '21', 'I have the list')
    for (let i = 0; i < 5; i += 1) await press(service, '20', 'Acknowledge').catch(() => undefined)
    service.clock.forward(10_000)
    await service.tick(100)
    const after = shown(service, '20', 'desk.page').length + shown(service, '21', 'desk.page').length
    expect(after).toBeGreaterThan(own)
  })
})
