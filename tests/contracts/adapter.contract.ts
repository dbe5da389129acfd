import { describe, expect, it } from 'vitest'
import type {
  Delivery,
  Inline,
  OutboundMessage,
  PlatformAdapter,
  Received,
  Reception,
} from '../../src/ports/platform-adapter.ts'

type Why = Extract<Delivery, { ok: false }>['why']
type RequestKind = 'text' | 'press' | 'unknown' | 'own' | 'malformed' | 'huge'
type Check =
  | RequestKind
  | 'forged'
  | 'redelivered'
  | 'data'
  | 'split'
  | 'rows'
  | 'escape'
  | 'replace'
  | 'erase'
  | 'deliver'

/** A platform's adapter, and how its platform speaks. */
export interface AdapterContract<Native> {
  readonly name: string
  create(): PlatformAdapter<Native>
  /** Requests as the platform makes them, each a fresh one. */
  readonly requests: {
    /** Somebody writes; the same update each time. */
    text(): Request
    /** Somebody presses a button that carries this. */
    press(data: string): Request
    /** Properly signed, but of a kind that is not known. */
    unknown(): Request
    /** Properly signed: what the bot itself, or another, wrote. */
    own(): Request
    /** Properly signed bytes that are no message. */
    malformed(): Request
    /** Properly signed, more than 1 MB. */
    huge(): Request
    /** This body with signatures that are absent or wrong in every way there is. */
    forged(body: string): readonly Request[]
  }
  /** What `requests.text()` holds, and the body of it. */
  readonly text: { readonly says: string; readonly body: string }
  /** What a person reads once the platform parsed this, or `undefined` where the platform would refuse it. */
  read(native: Native): string | undefined
  /** The data of the buttons under this, by row. */
  buttons(native: Native): readonly (readonly string[])[]
  /** Delivers a message to a platform that takes it, or that fails in this way. */
  deliver(message: OutboundMessage, failing?: Why): Promise<Delivery>
  /** Which failures this platform has. */
  readonly failures: readonly Why[]
  /** What does not apply here, and why. */
  readonly skip?: Readonly<Partial<Record<Check, string>>>
}

export const HOSTILE = [
  '<b>bold</b>',
  '</b></i></code>',
  '<a href="https://evil.example">x</a>',
  '<script>alert(1)</script>',
  '&lt;b&gt; &amp;amp; &#60;',
  '"quoted" \'single\' `ticks`',
  '**strong** __under__ ~~struck~~ ||hidden||',
  '*star* _low_ [label](https://evil.example)',
  '# heading\n> quote\n- list\n1. list',
  '```\ncode\n```',
  '@everyone @here <@123> <#123> <:e:1>',
  '\\* \\_ \\\\ \\',
  '{{name}} $name %s',
  'https://evil.example/?a=1&b=2',
  '!#+-=.|{}()',
]

const family = '👩‍👩‍👧‍👦'
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const graphemes = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)

export const say = (
  body: readonly (readonly Inline[])[],
  more: Partial<Extract<OutboundMessage, { do: 'say' }>> = {},
): OutboundMessage => ({ do: 'say', body, buttons: [], ...more })

const accepted = <Native>(reception: Reception<Native>): readonly Received[] => {
  expect(reception.kind).toBe('accepted')
  return reception.kind === 'accepted' ? reception.received : []
}

const nodes = (text: string): readonly Inline[] => [
  { t: 'text', text },
  { t: 'strong', text },
  { t: 'quote', text },
  { t: 'code', text },
  { t: 'link', text, href: 'https://offers.example/' },
]

/** Every check as a function that throws, so that the contract itself can be tested. */
export const adapterChecks = <Native>(contract: AdapterContract<Native>) => {
  const { requests } = contract
  const receive = (request: Request) => contract.create().receive(request)
  const render = (message: OutboundMessage) => contract.create().render(message)
  const everything = (message: OutboundMessage) =>
    render(message).map(native => contract.read(native) ?? '\u0000')

  const checks: Readonly<Record<Check, readonly [string, () => Promise<void>]>> = {
    text: [
      'takes what a person writes',
      async () => {
        const [received, ...more] = accepted(await receive(requests.text()))
        expect(more).toEqual([])
        expect(received?.event).toMatchObject({ kind: 'text', text: contract.text.says })
        expect(received?.to.ref.platform).toBe(contract.create().name)
        expect(received?.from.id).toMatch(/^\S+$/)
      },
    ],
    press: [
      'takes a press, with a way to answer it',
      async () => {
        const [received] = accepted(await receive(requests.press('D')))
        expect(received?.event).toEqual({ kind: 'press', data: 'D' })
        expect(received?.to.ref.id).toMatch(/^\S+$/)
      },
    ],
    redelivered: [
      'gives an update the same id when it comes again',
      async () => {
        const [first] = accepted(await receive(requests.text()))
        const [again] = accepted(await receive(requests.text()))
        const [other] = accepted(await receive(requests.press('D')))
        expect(first?.id).toMatch(/^\S+$/)
        expect(again?.id).toBe(first?.id)
        expect(other?.id).not.toBe(first?.id)
      },
    ],
    forged: [
      'refuses what is not signed, whatever is in it',
      async () => {
        const bodies = [contract.text.body, '{"half":', '\u0000', '']
        for (const body of bodies) {
          const forged = requests.forged(body)
          expect(forged.length).toBeGreaterThan(1)
          for (const request of forged) {
            const reception = await receive(request)
            // The same answer for a sound body and a broken one: nothing was parsed to find out.
            expect(reception).toMatchObject({ kind: 'rejected' })
            expect(reception.kind === 'rejected' && [401, 403].includes(reception.status)).toBe(true)
          }
        }
      },
    ],
    unknown: [
      'accepts what it does not know, with nothing in it',
      async () => expect(accepted(await receive(requests.unknown()))).toEqual([]),
    ],
    own: [
      'ignores what a bot wrote',
      async () => expect(accepted(await receive(requests.own()))).toEqual([]),
    ],
    malformed: [
      'refuses a malformed body with 400',
      async () =>
        expect(await receive(requests.malformed())).toMatchObject({ kind: 'rejected', status: 400 }),
    ],
    huge: [
      'refuses a huge body with 413',
      async () => expect(await receive(requests.huge())).toMatchObject({ kind: 'rejected', status: 413 }),
    ],
    data: [
      'brings the data of a button back as it was, up to 64 bytes',
      async () => {
        for (const data of ['D', 's:talking#4', 'P:kh:th:mm#zz', `a:${'x'.repeat(62)}`]) {
          const shown = render(
            say([[{ t: 'text', text: 'Choose' }]], { buttons: [[{ label: 'One', data }]] }),
          )
          const [shownData] = shown.flatMap(native => contract.buttons(native)).flat()
          expect(shownData).toBe(data)
          const [received] = accepted(await receive(requests.press(shownData ?? '')))
          expect(received?.event).toEqual({ kind: 'press', data })
        }
      },
    ],
    rows: [
      'shows every button, in order, in rows no wider than the platform takes',
      async () => {
        const { maxButtonsPerRow } = contract.create().can
        const data = Array.from({ length: maxButtonsPerRow + 1 }, (_, index) => `b${index}`)
        const buttons = [data.map(each => ({ label: each, data: each })), [{ label: 'Last', data: 'last' }]]
        const rows = render(say([[{ t: 'text', text: 'Choose' }]], { buttons })).flatMap(native =>
          contract.buttons(native),
        )
        expect(rows.flat()).toEqual([...data, 'last'])
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(maxButtonsPerRow)
      },
    ],
    split: [
      'cuts what is too long between graphemes, buttons under the last part',
      async () => {
        const { maxTextLength } = contract.create().can
        const long = family.repeat(Math.ceil((maxTextLength * 2.5) / family.length))
        const parts = render(
          say([[{ t: 'text', text: long }]], { buttons: [[{ label: 'Go on', data: 'go' }]] }),
        )
        const read = parts.map(native => contract.read(native) ?? '\u0000')
        expect(read.length).toBeGreaterThan(2)
        for (const part of read) expect(part.length).toBeLessThanOrEqual(maxTextLength)
        expect(read.join('')).toBe(long)
        expect(read.flatMap(graphemes)).toEqual(graphemes(long))
        expect(parts.map(native => contract.buttons(native).flat())).toEqual(
          parts.map((_, index) => (index === parts.length - 1 ? ['go'] : [])),
        )
      },
    ],
    escape: [
      'shows any text as it is, in every kind of run',
      async () => {
        for (const hostile of HOSTILE)
          for (const node of nodes(hostile))
            expect(
              everything(say([[{ t: 'text', text: 'a ' }, node, { t: 'text', text: ' z' }]])).join(''),
            ).toContain(hostile)
      },
    ],
    replace: [
      'puts a message in the place of another, and says it once',
      async () => {
        const message = say([[{ t: 'text', text: 'New words' }]], { replaces: '1234' })
        expect(everything(message).filter(text => text.includes('New words'))).toHaveLength(1)
        expect(await contract.deliver(message)).toMatchObject({ ok: true })
      },
    ],
    erase: [
      'takes messages away',
      async () => {
        expect(contract.create().can.canErase).toBe(true)
        expect(await contract.deliver({ do: 'erase', references: ['1', '2'] })).toMatchObject({ ok: true })
      },
    ],
    deliver: [
      'says what became of a delivery, and never throws',
      async () => {
        const message = say([[{ t: 'text', text: 'Canary 4711' }]])
        const sent = await contract.deliver(message)
        expect(sent.ok && sent.references.length).toBe(1)
        expect(contract.failures.length).toBeGreaterThan(0)
        for (const why of contract.failures) {
          const delivery = await contract.deliver(message, why)
          expect(delivery).toMatchObject({ ok: false, why })
          expect(JSON.stringify(delivery)).not.toContain('4711')
          if (why === 'rate-limited') expect(delivery).toMatchObject({ retryAfterMs: expect.any(Number) })
        }
      },
    ],
  }
  return checks
}

/** What every adapter must do, whatever the platform. */
export const adapterContract = <Native>(contract: AdapterContract<Native>): void => {
  describe(`${contract.name} holds to the adapter contract`, () => {
    for (const [name, [title, run]] of Object.entries(adapterChecks(contract))) {
      const reason = contract.skip?.[name as Check]
      if (reason === undefined) it(title, run)
      else it.skip(`${title} (${reason})`, run)
    }
  })
}
