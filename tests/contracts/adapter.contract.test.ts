import { describe, expect, it } from 'vitest'
import type { OutboundMessage, PlatformAdapter, Reception } from '../../src/ports/platform-adapter.ts'
import { type AdapterContract, adapterChecks, adapterContract } from './adapter.contract.ts'

/** The smallest platform there can be: its messages are JSON, its markup is none, its text is 20 graphemes long. */
interface Note {
  readonly text: string
  readonly rows: readonly (readonly string[])[]
}

const SIGNED = { 'x-signed': 'yes' }
const post = (body: string, headers: HeadersInit = SIGNED) =>
  new Request('https://bot.example/', { method: 'POST', body, headers })
const rejected = (status: 400 | 401 | 413): Reception<Note> => ({ kind: 'rejected', status, reason: 'no' })

const createFake = (): PlatformAdapter<Note> => ({
  name: 'web',
  can: {
    maxTextLength: 200,
    maxButtonsPerRow: 2,
    maxRows: 9,
    freeText: 'always',
    canStartConversation: true,
    canErase: true,
    canReplace: true,
  },
  async receive(request) {
    if (request.headers.get('x-signed') !== 'yes') return rejected(401)
    const body = await request.text()
    if (body.length > 1_000_000) return rejected(413)
    let update: { id?: string; text?: string; data?: string; bot?: boolean }
    try {
      update = JSON.parse(body)
    } catch {
      return rejected(400)
    }
    const { id = '', text, data, bot } = update
    const event =
      data !== undefined
        ? ({ kind: 'press', data } as const)
        : ({ kind: 'text', text: text ?? '', forwarded: false } as const)
    const to = { ref: { platform: 'web', id: 'c1' } } as const
    const received = { id, event, to, from: { id: 'p1' }, where: 'private', sentAt: 0 } as const
    return {
      kind: 'accepted',
      received: bot === true || (text === undefined && data === undefined) ? [] : [received],
      answer: { when: 'later', ack: () => new Response(null), redelivers: false },
    }
  },
  render(message) {
    if (message.do !== 'say') return []
    const text = message.body.map(paragraph => paragraph.map(inline => inline.text).join('')).join('\n')
    const signs = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    const rows = message.buttons.flatMap(row =>
      Array.from({ length: Math.ceil(row.length / 2) }, (_, at) =>
        row.slice(at * 2, at * 2 + 2).map(({ data }) => data),
      ),
    )
    return Array.from({ length: Math.ceil(signs.length / 18) }, (_, at) => ({
      text: signs.slice(at * 18, at * 18 + 18).join(''),
      rows: at === Math.ceil(signs.length / 18) - 1 ? rows : [],
    }))
  },
  deliver: async (_to, notes) => ({ ok: true, references: notes.map((_, index) => `${index}`) }),
})

const contractOf = (create: () => PlatformAdapter<Note>): AdapterContract<Note> => ({
  name: 'a small fake platform',
  create,
  requests: {
    text: () => post('{"id":"u1","text":"hello"}'),
    press: data => post(JSON.stringify({ id: 'u2', data })),
    unknown: () => post('{"id":"u3","hologram":1}'),
    own: () => post('{"id":"u4","text":"hello","bot":true}'),
    malformed: () => post('{"id"'),
    huge: () => post(`{"text":"${'x'.repeat(1_000_001)}"}`),
    forged: body => [post(body, {}), post(body, { 'x-signed': 'no' })],
  },
  text: { says: 'hello', body: '{"id":"u1","text":"hello"}' },
  read: ({ text }) => text,
  buttons: ({ rows }) => rows,
  deliver: async (message: OutboundMessage, failing) =>
    failing === undefined
      ? create().deliver({ ref: { platform: 'web', id: 'c1' } }, create().render(message))
      : { ok: false, why: failing, ...(failing === 'rate-limited' ? { retryAfterMs: 1 } : {}) },
  failures: ['blocked', 'rate-limited', 'unknown'],
})

adapterContract(contractOf(createFake))

const with_ = (change: Partial<PlatformAdapter<Note>>) => () => ({ ...createFake(), ...change })
const resigned = (request: Request) => new Request(request, { headers: SIGNED })
const fake = createFake()

const swapped = (text: string, to: string) =>
  with_({
    render: message => fake.render(message).map(note => ({ ...note, text: note.text.replaceAll(text, to) })),
  })

describe('the adapter contract finds an adapter that', () => {
  it.each<[string, keyof ReturnType<typeof adapterChecks>, () => PlatformAdapter<Note>]>([
    ['believes a forged request', 'forged', with_({ receive: request => fake.receive(resigned(request)) })],
    [
      'parses before it looks at the signature',
      'forged',
      with_({
        receive: async request => {
          const reception = await fake.receive(resigned(request.clone() as Request))
          return reception.kind === 'rejected' ? reception : fake.receive(request)
        },
      }),
    ],
    [
      'makes something of an unknown update',
      'unknown',
      with_({ receive: () => fake.receive(post('{"id":"u","text":"?"}')) }),
    ],
    ['answers bots', 'own', with_({ receive: () => fake.receive(post('{"id":"u","text":"?"}')) })],
    [
      'cuts data off',
      'data',
      with_({
        render: message =>
          fake
            .render(message)
            .map(note => ({ ...note, rows: note.rows.map(row => row.map(data => data.slice(0, 63))) })),
      }),
    ],
    ['lets markup through', 'escape', swapped('<b>', '')],
    ['escapes twice', 'escape', swapped('&', '&amp;')],
    [
      'cuts through graphemes',
      'split',
      with_({
        render: message => {
          const text = message.do === 'say' ? (message.body[0]?.[0]?.text ?? '') : ''
          return Array.from({ length: Math.ceil(text.length / 200) }, (_, at) => ({
            text: text.slice(at * 200, at * 200 + 200),
            rows: at === Math.ceil(text.length / 200) - 1 ? [['go']] : [],
          }))
        },
      }),
    ],
    ['sends no parts', 'split', with_({ render: () => [] })],
    ['loses a delivery', 'deliver', with_({ deliver: async () => ({ ok: true, references: [] }) })],
    [
      'numbers updates anew',
      'redelivered',
      () => {
        let count = 0
        return with_({
          receive: async request => {
            const reception = await fake.receive(request)
            count += 1
            return reception.kind === 'accepted'
              ? {
                  ...reception,
                  received: reception.received.map(each => ({ ...each, id: `${count}${Math.random()}` })),
                }
              : reception
          },
        })()
      },
    ],
  ])('%s', async (_, check, create) => {
    await expect(adapterChecks(contractOf(create))[check][1]()).rejects.toThrow()
  })
})
