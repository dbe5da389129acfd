import { describe, expect, it } from 'vitest'
import { callsIndex, listedIndex } from '../../src/records/page-index.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { everyStore } from '../support/every-store.ts'
import { makeDesk, manualClock, press, type Service, startService, textOf } from '../support/service.ts'

const MINUTE = 60_000
const DAY = 86_400_000

const lists = (service: Service, to: string) =>
  service.platform.sent.filter(
    each => each.to === to && each.message.do === 'say' && each.message.screen === 'desk.page-list',
  )

describe('a counted list', () => {
  it.each(everyStore)(
    'of three thousand alike shows the one of another kind that came last: $name',
    {
      timeout: 60_000,
    },
    async ({ open }) => {
      const clock = manualClock(Date.now())
      const { store, close } = await open(clock.now)
      const service = await startService({ store, clock })
      await makeDesk(service, 'hotline', '-9', ['20'])
      const { settings } = await readSettings(service.vault, await store.read(SETTINGS_KEYS))
      const desk = settings.desks[0]?.id ?? ''
      const now = clock.now()
      const row = (index: string, member: string, score: number) => ({
        index,
        member,
        score,
        expiresAt: now + DAY,
      })
      const alike = Array.from({ length: 3_000 }, (_, n) =>
        row(listedIndex(desk), `f${n}~F${n}-AA~danger|||en|telegram|`, now - 10_000 + n),
      )
      // As many calls by themselves as the desk can have, so that none moves up.
      const calls = Array.from({ length: 5 }, (_, n) => row(callsIndex(desk), `c${n}`, now))
      for (let from = 0; from < alike.length; from += 500)
        await store.commit({ id: `alike-${from}`, adds: alike.slice(from, from + 500) })
      const late = row(listedIndex(desk), 'real~REAL-VI~danger|VN|KH|vi|telegram|', now)
      await store.commit({ id: 'late', adds: [...calls, late] })
      await service.tick(20)
      const [list] = lists(service, '20')
      const lines = list === undefined ? [] : textOf(list.message).split('\n')
      expect(lines[2]).toContain('1 × person in danger · VN → KH · vi · telegram (REAL-VI)')
      expect(lines[3]).toMatch(/^\d{4} × person in danger/)
      await close()
    },
  )

  it('takes offers that cannot wait too, once a desk has as many calls as it can', async () => {
    const service = await startService()
    await makeDesk(service, 'hotline', '-9', ['20', '21'])
    const offer = 'Chat operator in Bavet, 4,000 USD a month, flight paid, bring your bank card.'
    for (let person = 0; person < 8; person += 1) {
      const to = `o${person}`
      await service.receive(to, { kind: 'text', text: offer, forwarded: true })
      await press(service, to, 'Report')
      await press(service, to, 'I leave within 24 hours')
      for (let step = 0; step < 14; step += 1) {
        const last = service.platform.sent.findLast(
          each => each.to === to && each.message.do === 'say',
        )?.message
        const labels = last?.do === 'say' ? last.buttons.flat().map(({ label }) => label) : []
        const next = ['Send the report', 'Share', 'Skip'].find(label => labels.includes(label))
        await press(service, to, next ?? 'Skip')
        if (next === 'Send the report') break
      }
    }
    const pages = service.platform.sent.filter(
      ({ to, message }) => to === '20' && message.do === 'say' && message.screen === 'desk.page',
    )
    expect(pages).toHaveLength(5)
    service.clock.forward(MINUTE / 2)
    await service.tick(100)
    const [list] = lists(service, '20')
    expect(list === undefined ? '' : textOf(list.message)).toContain('more calls in the list: 3')
  })
})
