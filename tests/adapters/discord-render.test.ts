import { describe, expect, it } from 'vitest'
import { modal } from '../../adapters/discord/form.ts'
import { type DiscordCall, render } from '../../adapters/discord/render.ts'
import { LOCALES } from '../../src/i18n/catalogues.ts'
import { formWords } from '../../src/i18n/form-words.ts'
import type { Inline, OutboundMessage } from '../../src/ports/platform-adapter.ts'
import { HOSTILE, say } from '../contracts/adapter.contract.ts'
import { messageFaults, modalFaults } from '../support/discord-limits.ts'
import { readMarkdown } from '../support/discord-markdown.ts'

const text = (value: string): Inline => ({ t: 'text', text: value })
const contentsOf = (calls: readonly DiscordCall[]) =>
  calls.map(call => ('say' in call ? call.say.content : ''))
const rowsOf = (message: OutboundMessage) =>
  render(message).flatMap(call =>
    'say' in call ? [call.say.components.map(row => row.components.map(({ label }) => label))] : [],
  )
const buttons = (...counts: readonly number[]) =>
  counts.map((count, row) =>
    Array.from({ length: count }, (_, at) => ({ label: `${row}.${at}`, data: `${row}:${at}` })),
  )
const faultsOf = (calls: readonly DiscordCall[]) =>
  calls.flatMap(call =>
    'say' in call
      ? messageFaults({
          content: call.say.content,
          components: call.say.components,
          flags: 4,
          allowed_mentions: { parse: [] },
        })
      : [],
  )

describe('texts on Discord', () => {
  it('are marked up by kind', () => {
    const body: Inline[] = [
      { t: 'strong', text: 'Do not travel.' },
      text(' They said '),
      { t: 'quote', text: 'bring your *card*' },
      text(': '),
      { t: 'code', text: 'AB_C-1' },
    ]
    expect(contentsOf(render(say([body])))).toEqual([
      '**Do not travel.** They said “bring your \\*card\\*”: `AB_C-1`',
    ])
  })

  it.each(HOSTILE)('show %j as it is, mark nothing up, mention nobody', hostile => {
    for (const t of ['text', 'strong', 'quote', 'code'] as const) {
      const [content = ''] = contentsOf(render(say([[{ t, text: hostile }]])))
      const read = readMarkdown(content)
      expect(read.text).toContain(hostile)
      expect(read.marked, content).toBe(false)
      expect(read.links, content).toEqual([])
    }
  })

  it('link to the web, and write out what Discord would not open or not show', () => {
    const link = (label: string, href: string) =>
      readMarkdown(contentsOf(render(say([[{ t: 'link', text: label, href }]])))[0] ?? '')
    expect(link('Embassy', 'https://a.example/x_y?z=1')).toEqual({
      text: 'Embassy',
      links: ['https://a.example/x_y?z=1'],
      marked: false,
    })
    expect(link('+82 2 3210 0404', 'tel:+82232100404')).toMatchObject({
      text: '+82 2 3210 0404 (+82232100404)',
      links: [],
    })
    expect(link('dmw.gov.ph/help', 'https://dmw.gov.ph/help')).toMatchObject({
      text: 'https://dmw.gov.ph/help',
      links: ['https://dmw.gov.ph/help'],
    })
    expect(link('bank.example', 'https://evil.example/>')).toMatchObject({
      text: 'bank.example https://evil.example/%3E',
      links: ['https://evil.example/%3E'],
    })
  })

  it('leave of all addresses only those of the service itself to be followed', () => {
    const said = 'Sign in: https://offers.example/console/sign-in?token=a_b-c and https://evil.example/x_y'
    const [content = ''] = contentsOf(render(say([[text(said)]]), 'https://offers.example'))
    expect(readMarkdown(content)).toEqual({
      text: said,
      links: ['https://offers.example/console/sign-in?token=a_b-c'],
      marked: false,
    })
  })

  it('fit as they are sent, however much has to be escaped', () => {
    for (const sign of ['*', 'a', '한', '_ ', '\\', '@']) {
      const long = sign.repeat(Math.ceil(5_000 / sign.length))
      const contents = contentsOf(render(say([[text(long)]])))
      for (const content of contents) expect(content.length).toBeLessThanOrEqual(2_000)
      expect(
        contents
          .map(each => readMarkdown(each).text)
          .join('')
          .replaceAll(' ', ''),
      ).toBe(long.replaceAll(' ', ''))
    }
  })

  it('without a visible sign are not sent', () => {
    for (const nothing of ['', ' ', '\u200b', '\u200f']) expect(render(say([[text(nothing)]]))).toEqual([])
  })
})

describe('buttons on Discord', () => {
  it.each([
    ['nine places, controls and danger', [3, 3, 3, 3, 2, 1]],
    ['seventeen countries', [3, 3, 3, 3, 3, 1, 1]],
    ['one long row', [11]],
    ['many short rows', Array<number>(20).fill(1)],
    ['as many as fit', [5, 5, 5, 5, 5]],
  ])('%s: all there, in order, within the limits', (_, counts) => {
    const message = say([[text('Choose')]], { buttons: buttons(...counts) })
    const calls = render(message)
    expect(calls).toHaveLength(1)
    expect(faultsOf(calls)).toEqual([])
    expect(rowsOf(message).flat(2)).toEqual(
      buttons(...counts)
        .flat()
        .map(({ label }) => label),
    )
  })

  it('more than one message takes go under another', () => {
    const message = say([[text('Choose')]], { buttons: buttons(5, 5, 5, 5, 5, 5, 2) })
    expect(faultsOf(render(message))).toEqual([])
    expect(rowsOf(message).map(rows => rows.flat().length)).toEqual([25, 7])
  })

  it('with too long a label are shortened, without one or twice the same left out', () => {
    const message = say([[text('Choose')]], {
      buttons: [
        [
          { label: '가'.repeat(90), data: 'a' },
          { label: '', data: 'b' },
          { label: 'Same', data: 'a' },
          { label: 'No data', data: '' },
        ],
      ],
    })
    expect(faultsOf(render(message))).toEqual([])
    expect(rowsOf(message)).toEqual([[[`${'가'.repeat(79)}…`]]])
  })

  it('have one that opens a form where something is to be written', () => {
    const [call] = render(
      say([[text('Where?')]], {
        buttons: buttons(2),
        form: { asks: 'line', label: '글로 쓰기', locale: 'ko' },
      }),
    )
    expect(call).toMatchObject({
      say: { components: [{ components: [{ label: '글로 쓰기', custom_id: 'form:line:ko' }] }, {}] },
    })
  })
})

describe('forms on Discord', () => {
  it.each(LOCALES)('keep to the limits in %s', async locale => {
    const words = await formWords(locale)
    for (const purpose of ['offer', 'line', 'account', 'receipt', 'report'] as const)
      expect(modalFaults(modal({ purpose, locale }, words))).toEqual([])
    // Nothing had to be cut for it.
    for (const text of [words.write, words.report, ...Object.values(words.fields)]) {
      expect(text.length).toBeGreaterThan(0)
      expect(text.length, text).toBeLessThanOrEqual(45)
    }
    expect(words.nothing.length).toBeGreaterThan(5)
  })
})
