import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, PRESS_LIFETIME_MS } from '../../adapters/telegram/decode.ts'
import { UNSUPPORTED } from '../../adapters/telegram/update.ts'
import { decodeAction } from '../../src/core/action.ts'
import type { Received } from '../../src/ports/platform-adapter.ts'

const FOLDER = new URL('../fixtures/telegram/', import.meta.url)
const ARRIVED = 1_795_000_123_456
const SENT = 1_795_000_000_000

const payload = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
const names = (folder: string) =>
  readdirSync(new URL(folder, FOLDER)).flatMap(file => (file.endsWith('.json') ? [file.slice(0, -5)] : []))

const one = (name: string): Received => {
  const [received, ...more] = decode(payload(name), ARRIVED)
  expect(more).toEqual([])
  if (received === undefined) throw new Error(`${name} was decoded as nothing`)
  return received
}

const EVENTS: Readonly<Record<string, Received['event']>> = {
  text: { kind: 'text', text: '캄보디아 TM 월 800, 항공권 지원', forwarded: false },
  'text-with-hidden-link': {
    kind: 'text',
    text: 'Apply here today\nhttps://t.me/example_recruiter',
    forwarded: false,
  },
  'forwarded-from-channel': {
    kind: 'text',
    text: '/apply now: typist wanted, 1500 USD',
    forwarded: true,
  },
  'forwarded-from-hidden-user': { kind: 'text', text: 'Typist wanted, ticket paid by us', forwarded: true },
  'forwarded-rich-message': {
    kind: 'text',
    text: 'Hiring\nTypists, 1500 USD, write to Anna https://t.me/example_hr\n•\nFree ticket\nPlace\nBavet',
    forwarded: true,
  },
  'start-with-payload': { kind: 'command', name: 'start', argument: 'web-3f9' },
  command: { kind: 'command', name: 'report', argument: '' },
  'command-to-bot-in-group': { kind: 'command', name: 'desk', argument: 'moderators' },
  'staff-add-by-reply': { kind: 'command', name: 'staff', argument: 'add' },
  'topic-reply-is-not-a-reply': { kind: 'command', name: 'staff', argument: 'add' },
  'ephemeral-command': { kind: 'command', name: 'console', argument: '' },
  'reply-to-bot': { kind: 'text', text: 'thanks', forwarded: false },
  'photo-album-part': {
    kind: 'media',
    media: 'picture',
    reference: 'AgAClarge',
    caption: 'first of two\nhttps://jobs.example/apply',
    album: '13800000000000001',
  },
  voice: { kind: 'media', media: 'voice', reference: 'AwACvoice', caption: '' },
  audio: { kind: 'media', media: 'voice', reference: 'CQACaudio', caption: '' },
  'video-note': { kind: 'media', media: 'video', reference: 'DQACnote', caption: '' },
  animation: { kind: 'media', media: 'video', reference: 'CgACgif', caption: '' },
  document: { kind: 'media', media: 'file', reference: 'BQACpdf', caption: 'the contract' },
  'picture-as-document': { kind: 'media', media: 'picture', reference: 'BQACpng', caption: '' },
  sticker: { kind: 'unsupported' },
  poll: { kind: 'unsupported' },
  contact: { kind: 'unsupported' },
  location: { kind: 'unsupported' },
  press: { kind: 'press', data: 's:talking#4' },
  'press-on-old-message': { kind: 'press', data: 'D' },
  'press-in-group': { kind: 'press', data: 's:claim:abc' },
}

describe('what arrives on Telegram', () => {
  it('has an expectation for every recorded payload', () => {
    expect(Object.keys(EVENTS).sort()).toEqual(names('.').sort())
  })

  it.each(Object.entries(EVENTS))('%s', (name, event) => {
    expect(one(name).event).toEqual(event)
  })

  it.each(names('ignored'))('nothing: %s', name => {
    expect(decode(payload(`ignored/${name}`), ARRIVED)).toEqual([])
  })

  it('tells who wrote, where, when and which message', () => {
    expect(one('text')).toMatchObject({
      to: { ref: { platform: 'telegram', id: '700000001' } },
      from: { id: '700000001', localeHint: 'ko' },
      where: 'private',
      sentAt: SENT,
      message: '11',
    })
    expect(one('text').to.reply).toBeUndefined()
    expect(one('text').repliesTo).toBeUndefined()
  })

  it('keeps a group and the person in it apart', () => {
    expect(one('command-to-bot-in-group')).toMatchObject({
      to: { ref: { id: '-1001500000001' } },
      from: { id: '700000009' },
      where: 'group',
    })
    expect(one('reply-to-bot').where).toBe('group')
  })

  it('tells whose message is replied to, if a person wrote it and it is a real reply', () => {
    expect(one('staff-add-by-reply').repliesTo).toEqual({ id: '700000020', localeHint: 'pt-BR' })
    expect(one('topic-reply-is-not-a-reply').repliesTo).toBeUndefined()
    expect(one('reply-to-bot').repliesTo).toBeUndefined()
  })

  it('dates a press by its arrival, for Telegram gives the date of the message under the button', () => {
    const press = one('press')
    expect(press.sentAt).toBe(ARRIVED)
    expect(press.message).toBe('40')
    expect(press.to.reply).toEqual({
      value: '3006477107000000001',
      expiresAt: ARRIVED + PRESS_LIFETIME_MS,
    })
    expect(press.event.kind === 'press' && decodeAction(press.event.data)?.turn).toBe(4)
  })

  it('knows no message id where there is none', () => {
    expect(one('ephemeral-command').message).toBeUndefined()
  })

  it('gives each update its own id, the same each time', () => {
    const ids = names('.').map(name => one(name).id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(one('text').id).toBe(one('text').id)
  })
})

const message = (content: Record<string, unknown>) => ({
  update_id: 1,
  message: {
    message_id: 2,
    date: 1_795_000_000,
    chat: { id: 5, type: 'private' },
    from: { id: 5, is_bot: false },
    ...content,
  },
})
const eventOf = (content: Record<string, unknown>) => decode(message(content), ARRIVED)[0]?.event

describe('commands', () => {
  it.each([
    ['/help', 'help', ''],
    ['/HELP', 'help', ''],
    ['/help@some_bot', 'help', ''],
    ['/staff@some_bot remove\n ', 'staff', 'remove'],
    ['/language\nko', 'language', 'ko'],
    [`/${'a'.repeat(32)} b`, 'a'.repeat(32), 'b'],
  ])('%j', (text, name, argument) => {
    expect(eventOf({ text })).toEqual({ kind: 'command', name, argument })
  })

  it.each(['/', '/ help', 'see /help', '/usr/bin', '/도움', `/${'a'.repeat(33)}`, '/help!', '//help'])(
    '%j is text',
    text => {
      expect(eventOf({ text })).toEqual({ kind: 'text', text, forwarded: false })
    },
  )
})

describe('odd content', () => {
  it.each(UNSUPPORTED)('%s is unsupported, not unseen', kind => {
    expect(eventOf({ [kind]: {} })).toEqual({ kind: 'unsupported' })
  })

  it('a link is written out once, and not at all where it can be seen', () => {
    const link = { type: 'text_link', offset: 0, length: 1, url: 'https://a.example/' }
    expect(eventOf({ text: 'ab', entities: [link, link] })).toMatchObject({ text: 'ab\nhttps://a.example/' })
    expect(eventOf({ text: 'https://a.example/', entities: [link] })).toMatchObject({
      text: 'https://a.example/',
    })
  })

  it('a picture without sizes is no picture', () => {
    expect(eventOf({ photo: [] })).toBeUndefined()
  })

  it('a rich message nested without end ends, and one without words is unsupported', () => {
    let block: unknown = { type: 'paragraph', text: 'deep' }
    for (let depth = 0; depth < 5_000; depth += 1) block = { type: 'details', blocks: [block] }
    expect(eventOf({ rich_message: { blocks: [block] } })).toEqual({ kind: 'unsupported' })
    expect(eventOf({ rich_message: { blocks: [{ type: 'divider' }] } })).toEqual({ kind: 'unsupported' })
  })
})

describe('decode is total', () => {
  it('on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), value => {
        expect(decode(value, ARRIVED)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('on any change of a real update', () => {
    const real = names('.').map(payload)
    const paths = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, each]) => [[...path, key], ...paths(each, [...path, key])])
        : []
    const replace = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown =>
      key === undefined
        ? by
        : Array.isArray(value)
          ? value.map((each, index) => (String(index) === key ? replace(each, rest, by) : each))
          : { ...(value as object), [key]: replace((value as Record<string, unknown>)[key], rest, by) }
    const changed = fc
      .constantFrom(...real)
      .chain(update =>
        fc
          .tuple(fc.constantFrom(...paths(update)), fc.jsonValue())
          .map(([path, by]) => replace(update, path, by)),
      )
    fc.assert(
      fc.property(changed, update => {
        const received = decode(update, ARRIVED)
        expect(received.length).toBeLessThanOrEqual(1)
        for (const { id, event, from, to } of received) {
          expect(id).toMatch(/^-?\d+$/)
          expect(from.id).toMatch(/^-?\d+$/)
          expect(to.ref.id).toMatch(/^-?\d+$/)
          expect(['text', 'media', 'press', 'command', 'unsupported']).toContain(event.kind)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
