import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTelegramAdapter } from '../../adapters/telegram/index.ts'
import type { Tell } from '../../src/cases/tell.ts'
import type { PlatformAdapter } from '../../src/ports/platform-adapter.ts'
import { joinPieces } from '../../src/records/change-pieces.ts'
import { DEAD_INDEX } from '../../src/records/dead-letter.ts'
import { noticesOf, owe } from '../../src/records/notice-record.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { keepCase, staffId } from '../http/console-visitor.ts'
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts'
import { makeDesk, manualClock, type Service, startService } from '../support/service.ts'

const GROUP = -9
const CARDS = 60

let clock: ReturnType<typeof manualClock>
let api: FakeBotApi
let service: Service
let desk = ''

beforeEach(async () => {
  clock = manualClock()
  // A group that takes twenty messages in sixty seconds, as Telegram's do.
  api = await startFakeBotApi({ now: clock.now })
  const telegram = createTelegramAdapter({ token: '123456:test-token', apiRoot: `${api.root}/` })
  service = await startService({ clock, more: [telegram as PlatformAdapter] })
  await makeDesk(service, 'hotline', String(GROUP), ['20'])
  const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
  desk = settings.desks[0]?.id ?? ''
})
afterEach(() => api.close())

/** Owes notices of one case, as a commit does: sent at once by whoever made them. */
const send = async (caseId: string, urgent: boolean, ...tell: readonly Tell[]) => {
  const notices = noticesOf(tell, caseId, urgent, clock.now(), () => crypto.randomUUID())
  await service.store.commit(joinPieces(crypto.randomUUID(), owe(notices, clock.now())))
  return service.deps.outbox.send(notices)
}

const flood = async () => {
  for (let at = 0; at < CARDS; at += 1) {
    const id = `${at}`.padStart(4, 'c')
    await keepCase(service, { id, desk, deskKind: 'hotline', state: 'escalated', kind: 'danger' })
    await send(id, false, { notice: 'desk-card', desk })
  }
}

const posted = () => api.made('sendMessage').filter(({ payload }) => payload.chat_id === GROUP)

describe('a Telegram group that takes twenty messages a minute', () => {
  it('is not asked for more by cards, which wait and count as no failure; all of them come', async () => {
    await flood()
    const first = posted().length
    expect(first).toBeGreaterThan(10)
    expect(first).toBeLessThanOrEqual(20)
    for (let step = 0; step < 60; step += 1) {
      clock.forward(10_000)
      await service.tick(20)
    }
    const texts = posted().map(({ payload }) => String(payload.text))
    const codes = new Set(texts.map(text => /K7F3-\w+/.exec(text)?.[0]))
    expect(codes.size).toBe(CARDS)
    // Our own count kept below the group's, so that none was refused, none was sent twice and none was lost.
    expect(texts).toHaveLength(CARDS)
    expect(await service.store.range(DEAD_INDEX, { order: 'ascending', limit: 10 })).toEqual([])
  })

  it('gets a call at once in the middle of the flood, with room kept for it', async () => {
    await flood()
    const before = posted().length
    await keepCase(service, {
      id: 'real',
      desk,
      deskKind: 'hotline',
      state: 'escalated',
      kind: 'danger',
      urgency: 'now',
    })
    const page: Tell = { notice: 'page', to: { desk }, step: 1, again: false }
    expect(await send('real', true, page)).toEqual(['accepted'])
    expect(posted()).toHaveLength(before + 1)
    expect(String(posted().at(-1)?.payload.text)).toContain('K7F3-REAL')
  })

  it('that says it takes no more is left alone for the rest of that minute; the call left over goes first', async () => {
    // Somebody else's bot filled the group.
    for (let at = 0; at < 20; at += 1)
      await fetch(`${api.root}/bot1/sendMessage`, {
        method: 'POST',
        body: JSON.stringify({ chat_id: GROUP, text: 'talk' }),
      })
    const others = posted().length
    await flood()
    // One was refused, and with it we know; the others did not ask.
    expect(posted().length - others).toBe(1)
    await keepCase(service, {
      id: 'real',
      desk,
      deskKind: 'hotline',
      state: 'escalated',
      kind: 'danger',
      urgency: 'now',
    })
    const page: Tell = { notice: 'page', to: { desk }, step: 1, again: false }
    expect(await send('real', true, page)).toEqual(['later'])
    const tried = posted().length
    clock.forward(61_000)
    // The edge's tick takes so many, and the call is the youngest of them.
    await service.tick(4)
    expect(String(posted()[tried]?.payload.text)).toContain('K7F3-REAL')
  })

  it('a chat that is busy for hours does not become a dead letter', async () => {
    const officer = await staffId(service, '20')
    await keepCase(service, { id: 'case', desk, deskKind: 'hotline', claimedBy: officer })
    api.answerInstead('sendMessage', ...Array.from({ length: 14 }, () => ({ error: 429 })))
    await send('case', false, { notice: 'wrote-again', to: officer })
    for (let step = 0; step < 16; step += 1) {
      clock.forward(60_000)
      await service.tick(20)
    }
    expect(await service.store.range(DEAD_INDEX, { order: 'ascending', limit: 10 })).toEqual([])
    expect(api.made('sendMessage').at(-1)?.payload.chat_id).toBe(20)
    expect(api.made('sendMessage')).toHaveLength(15)
  })
})
