import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InboundEvent } from '../../src/core/events.ts'
import { COMMANDS } from '../../src/core/events.ts'
import { conversationNames, readConversation } from '../../src/records/conversation-record.ts'
import { makeDesk, startService, textOf } from '../support/service.ts'

const TEXTS = [
  'hello',
  'Chat operator in Bavet, 4,000 USD a month, flight paid, bring your bank card. Telegram @bavet_jobs',
  '캄보디아 TM 월 800, 항공권 지원, 통장 가져오면 우대',
  'help they locked us in',
  '살려주세요 감금됐어요',
  '',
  '🙂',
  'ABCD-EFGH-JKMN-PQRS',
  'a'.repeat(20_000),
  '\ud800 \u202e <b>**x**</b> [y](https://example.org)',
]

type Move = { readonly press: number } | { readonly event: InboundEvent }

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(60).map(press => ({ press })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...TEXTS), fc.boolean())
      .map(([text, forwarded]) => ({ event: { kind: 'text', text, forwarded } as const })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...COMMANDS, 'start', 'unknown')
      .map(name => ({ event: { kind: 'command', name, argument: '' } as const })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('a', undefined).map(album => ({
      event: {
        kind: 'media',
        media: 'picture',
        reference: 'p',
        caption: '',
        ...(album ? { album } : {}),
      } as const,
    })),
  },
  { weight: 1, arbitrary: fc.constant({ event: { kind: 'unsupported' } as const }) },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 64 }).map(data => ({ event: { kind: 'press', data } as const })),
  },
)

const RECEIPT = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/

describe('any sequence of events in any state', () => {
  it('is answered, stays small, and loses no accepted report', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 40 }), async moves => {
        const service = await startService()
        await makeDesk(service, 'moderators', '-8', ['30'])
        await makeDesk(service, 'hotline', '-9', ['31'])
        const receipts = new Set<string>()
        const buttons: string[] = []
        for (const each of moves) {
          const data =
            'press' in each
              ? buttons[buttons.length - 1 - (each.press % Math.max(1, buttons.length))]
              : undefined
          const event = 'press' in each ? ({ kind: 'press', data: data ?? 'h' } as const) : each.event
          const answers = await service.receive('7', event)
          for (const { message } of answers) {
            const receipt =
              message.do === 'say' &&
              message.body.some(paragraph => paragraph.some(inline => inline.t === 'code'))
                ? RECEIPT.exec(textOf(message))?.[0]
                : undefined
            if (receipt !== undefined) receipts.add(receipt)
            if (message.do === 'say') buttons.push(...message.buttons.flat().map(button => button.data))
          }
          service.clock.forward(7_000)
        }
        expect(service.notes.filter(note => note.code === 'turn/failed')).toEqual([])
        const names = await conversationNames(service.vault, { platform: 'telegram', id: '7' })
        const records = await service.store.read([names.record, names.key, names.offer])
        await readConversation(service.vault, names, records)
        expect(records[0]?.value.length ?? 0).toBeLessThanOrEqual(4096)
        for (const receipt of receipts) {
          const shown = (await service.receive('99', { kind: 'text', text: receipt, forwarded: false }))
            .map(({ message }) => textOf(message))
            .join()
          expect(shown, `the report behind a receipt is there`).not.toContain('There is no report')
        }
      }),
      { numRuns: 60 },
    )
  })
})
