import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { render, type TelegramCall } from '../../adapters/telegram/render.ts'
import type { Inline, OutboundMessage } from '../../src/ports/platform-adapter.ts'
import { HOSTILE, say } from '../contracts/adapter.contract.ts'
import { parseHtml } from '../support/fake-bot-api.ts'

const text = (value: string): Inline => ({ t: 'text', text: value })
const texts = (calls: readonly TelegramCall[]) =>
  calls.flatMap(call => ('say' in call ? [call.say.text] : []))
const html = (...inlines: readonly Inline[]) => texts(render(say([inlines])))[0]

describe('words for Telegram', () => {
  it('are its HTML', () => {
    expect(
      texts(
        render(
          say([
            [text('Do '), { t: 'strong', text: 'not' }, text(' travel.')],
            [text('• Pay: '), { t: 'quote', text: '월 800' }],
            [
              { t: 'code', text: 'AB-12' },
              text(' '),
              { t: 'link', text: 'Embassy', href: 'https://e.example/?a=1&b="2"' },
            ],
          ]),
        ),
      ),
    ).toEqual([
      'Do <b>not</b> travel.\n\n• Pay: “<i>월 800</i>”\n\n<code>AB-12</code> <a href="https://e.example/?a=1&amp;b=&quot;2&quot;">Embassy</a>',
    ])
  })

  it('cannot break out of a link', () => {
    const shown = html({ t: 'link', text: 'x', href: 'https://e.example/"><b>' }) ?? ''
    expect(shown).toBe('<a href="https://e.example/&quot;&gt;&lt;b&gt;">x</a>')
  })

  it.each([
    ['tel:+8225550100', 'Call', 'Call (+8225550100)'],
    ['tel:+8225550100', 'Call +8225550100 now', 'Call +8225550100 now'],
    ['mailto:help@e.example', 'Write', 'Write (help@e.example)'],
    ['javascript:alert(1)', 'Press', 'Press (javascript:alert(1))'],
    ['/relative', 'Here', 'Here (/relative)'],
  ])('write out %s, which Telegram would drop', (href, label, shown) => {
    expect(html({ t: 'link', text: label, href })).toBe(shown)
  })

  it('are one message, protected and silent when asked', () => {
    expect(render(say([[text('Hi')]], { protect: true, silent: true, screen: 'help' }))).toEqual([
      { call: 'send', say: { text: 'Hi', buttons: [], protect: true, silent: true } },
    ])
    expect(render(say([[text('Hi')]]))).toEqual([
      { call: 'send', say: { text: 'Hi', buttons: [], protect: false, silent: false } },
    ])
  })

  it('are nothing where there is nothing to see', () => {
    for (const body of [[], [[]], [[text('')]], [[text(' \n ')]], [[text('\u200b\u2068\u2069')]]])
      expect(render(say(body, { buttons: [[{ label: 'a', data: 'b' }]], rtl: true }))).toEqual([])
  })

  it('any text reads as it was given', () => {
    const inline = fc.record({
      t: fc.constantFrom('text' as const, 'strong' as const, 'code' as const),
      text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE)),
    })
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 6 }), body => {
        const whole = body.map(({ text: each }) => each).join('')
        fc.pre(/[^\s\p{Cf}]/u.test(whole))
        expect(texts(render(say([body]))).map(parseHtml)).toEqual([whole])
      }),
    )
  })
})

describe('directions', () => {
  it('a right-to-left paragraph starts as one, and what is foreign in it stands apart', () => {
    const [shown] = texts(
      render(
        say(
          [
            [text('KK Park مكان '), { t: 'code', text: 'AB-12' }],
            [{ t: 'link', text: 'السفارة', href: 'https://e.example/' }],
          ],
          {
            rtl: true,
          },
        ),
      ),
    )
    expect(shown).toBe(
      '\u200fKK Park مكان \u2068<code>AB-12</code>\u2069\n\n\u200f\u2068<a href="https://e.example/">السفارة</a>\u2069',
    )
  })

  it('a right-to-left quotation does not turn a left-to-right line around', () => {
    expect(html(text('Pay: '), { t: 'quote', text: 'راتب 800' })).toBe('Pay: “\u2068<i>راتب 800</i>\u2069”')
    expect(html(text('Pay: '), { t: 'quote', text: 'pay 800' })).toBe('Pay: “<i>pay 800</i>”')
  })

  it('the marks count when a text is cut', () => {
    const long = 'م'.repeat(4_096)
    const shown = texts(render(say([[text(long)]], { rtl: true })))
    expect(shown.every(part => part.length <= 4_096)).toBe(true)
    expect(shown.join('').replaceAll('\u200f', '')).toBe(long)
  })
})

describe('long texts', () => {
  it('keep paragraphs whole where they can, in 4,096 units after the markup is read', () => {
    const paragraph = `${'<&>'.repeat(500)}`
    const parts = texts(
      render(say(Array.from({ length: 5 }, () => [{ t: 'strong', text: paragraph } as const]))),
    )
    expect(parts).toHaveLength(3)
    expect(parts.map(part => parseHtml(part)?.length)).toEqual([3_002, 3_002, 1_500])
  })

  it('close and open again what is cut in the middle', () => {
    const parts = texts(render(say([[{ t: 'strong', text: 'word '.repeat(1_000) }]])))
    expect(parts).toHaveLength(2)
    for (const part of parts) expect(part).toMatch(/^<b>.*<\/b>$/s)
  })
})

describe('buttons', () => {
  const rows = (message: OutboundMessage) =>
    render(message).flatMap(call => ('say' in call ? call.say.buttons : []))
  const labelled = (buttons: readonly (readonly { label: string; data: string }[])[]) =>
    rows(say([[text('Choose')]], { buttons }))

  it('that Telegram would refuse are left out, so that the message arrives', () => {
    expect(
      labelled([
        [
          { label: 'Good', data: 'ok' },
          { label: '', data: 'x' },
          { label: 'Empty', data: '' },
          { label: 'Long', data: 'x'.repeat(65) },
          { label: 'Long in bytes', data: '각'.repeat(22) },
        ],
        [{ label: 'Gone', data: '' }],
      ]),
    ).toEqual([[{ label: 'Good', data: 'ok' }]])
  })

  it('are at most a hundred', () => {
    const many = Array.from({ length: 15 }, (_, row) =>
      Array.from({ length: 8 }, (_, at) => ({ label: 'b', data: `${row}.${at}` })),
    )
    expect(labelled(many).flat()).toHaveLength(100)
  })
})

describe('in the place of another message', () => {
  it('the first part is an edit, the rest is sent', () => {
    const calls = render(
      say([[text('a'.repeat(4_000))], [text('b'.repeat(4_000))]], {
        replaces: '77',
        buttons: [[{ label: 'Go', data: 'g' }]],
      }),
    )
    expect(calls.map(call => [call.call, 'say' in call && call.say.buttons.length])).toEqual([
      ['edit', 0],
      ['send', 1],
    ])
    expect(calls[0]).toMatchObject({ message: '77' })
  })

  it('what must be protected is sent anew and the other taken away', () => {
    expect(render(say([[text('Secret')]], { replaces: '77', protect: true }))).toEqual([
      { call: 'send', say: { text: 'Secret', buttons: [], protect: true, silent: false } },
      { call: 'delete', messages: ['77'], tidy: true },
    ])
  })
})

describe('other messages', () => {
  it('erasing is in hundreds', () => {
    const references = Array.from({ length: 230 }, (_, index) => String(index + 1))
    const calls = render({ do: 'erase', references })
    expect(calls.map(call => call.call === 'delete' && [call.messages.length, call.tidy])).toEqual([
      [100, false],
      [100, false],
      [30, false],
    ])
    expect(render({ do: 'erase', references: [] })).toEqual([])
  })

  it('a note is at most 200 units', () => {
    expect(render({ do: 'note', text: 'Taken by Sam', press: 'p1' })).toEqual([
      { call: 'answer-press', press: 'p1', text: 'Taken by Sam' },
    ])
    const [call] = render({ do: 'note', text: '👍🏽'.repeat(80), press: 'p1' })
    expect(call?.call === 'answer-press' && call.text).toBe(`${'👍🏽'.repeat(49)}…`)
  })
})
