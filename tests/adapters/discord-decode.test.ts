import { describe, expect, it } from 'vitest'
import { decode } from '../../adapters/discord/decode.ts'
import { madeAt } from '../../adapters/discord/payload.ts'
import { readReply } from '../../adapters/discord/reply.ts'
import { discordPayload } from '../support/discord-payloads.ts'

const PERSON = '700000000000000077'
const payload = (name: string) => JSON.parse(discordPayload(name))
const events = (name: string) => decode(payload(name)).map(({ event }) => event)
const OFFER = '캄보디아 TM 월 800, 항공권 지원'

describe('what arrives from Discord', () => {
  it.each([
    ['slash-check', { name: 'check', argument: OFFER }],
    ['slash-danger', { name: 'danger', argument: '' }],
    ['slash-status', { name: 'status', argument: '7K2M-9QX4-TT3P-W8NB' }],
    ['slash-language', { name: 'language', argument: 'en' }],
    ['slash-erase', { name: 'erase', argument: '' }],
    ['slash-privacy', { name: 'privacy', argument: '' }],
    ['slash-help', { name: 'help', argument: '' }],
    ['slash-withdraw', { name: 'withdraw', argument: '' }],
    ['slash-stop', { name: 'stop', argument: '' }],
    ['slash-desk', { name: 'desk', argument: 'hotline 긴급팀' }],
    ['slash-case', { name: 'case', argument: 'K7F3-QX' }],
    ['slash-console', { name: 'console', argument: '' }],
    ['slash-staff-add', { name: 'staff', argument: 'add 담당 김' }],
    ['slash-staff-list', { name: 'staff', argument: 'list' }],
    ['modal-report-empty', { name: 'report', argument: '' }],
    ['direct-command', { name: 'status', argument: '7K2M-9QX4' }],
  ])('%s is a command', (name, command) => {
    expect(events(name)).toEqual([{ kind: 'command', ...command }])
  })

  it.each([
    ['message-command', OFFER, true],
    ['message-command-forwarded', 'Dubai data entry, 2500 USD', true],
    ['modal-offer', OFFER, false],
    ['modal-offer-old-form', 'Dubai data entry', false],
    ['modal-line', '시아누크빌', false],
    ['direct-text', '살려주세요 KK파크에 감금됐어요', false],
    ['direct-reply', '네', false],
    ['direct-forwarded', 'Dubai data entry, 2500 USD', true],
  ])('%s is a text', (name, text, forwarded) => {
    expect(events(name)).toEqual([{ kind: 'text', text, forwarded }])
  })

  it.each([
    ['button', 's:talking#4'],
    ['button-direct', 'D'],
    ['button-desk', 'desk:claim:c0ffee'],
    ['select', 'P:kh'],
  ])('%s is a press', (name, data) => {
    expect(events(name)).toEqual([{ kind: 'press', data }])
  })

  it('the form of a report is all that it holds', () => {
    expect(events('modal-report')).toEqual([{ kind: 'form', text: OFFER, media: [] }])
    expect(events('modal-report-pictures')).toEqual([
      {
        kind: 'form',
        text: OFFER,
        stage: 'ticket-booked',
        media: [
          {
            kind: 'picture',
            reference: expect.stringMatching(/^https:\/\/cdn\.discordapp\.com\/.*chat\.png/),
          },
          { kind: 'file', reference: expect.stringMatching(/ticket\.pdf/) },
        ],
      },
    ])
  })

  it('files come one by one, the words with the first, as one album', () => {
    const [first, second, ...more] = events('message-command-pictures')
    expect(more).toEqual([])
    expect(first).toMatchObject({
      kind: 'media',
      media: 'picture',
      caption: OFFER,
      album: '1504000000000000401',
    })
    expect(second).toMatchObject({ kind: 'media', caption: '', album: '1504000000000000401' })
    expect(events('direct-picture')).toMatchObject([{ kind: 'media', media: 'picture', caption: '이거요' }])
    expect(events('direct-voice')).toMatchObject([{ kind: 'media', media: 'voice', caption: '' }])
    const ids = decode(payload('message-command-pictures')).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it.each(['direct-sticker', 'modal-empty'])('%s holds no offer', name => {
    expect(events(name)).toEqual([{ kind: 'unsupported' }])
  })

  it.each(['slash-check-empty', 'slash-report', 'button-form'])('%s only opens a form', name => {
    expect(events(name)).toEqual([])
  })

  it.each([
    'kind-to-come',
    'from-bot',
    'modal-of-another-release',
    'user-command',
    'direct-from-bot',
    'server-message',
    'direct-pin',
  ])('ignored/%s is nothing', name => {
    expect(events(`ignored/${name}`)).toEqual([])
  })

  it.each([
    null,
    1,
    'text',
    [],
    {},
    { type: 2 },
    { id: '1', type: 2, token: 't', data: 7, user: { id: 'x' } },
  ])('%j is nothing', given => {
    expect(decode(given)).toEqual([])
  })

  it('is one conversation a person, wherever they are, except what is about a channel', () => {
    for (const name of ['slash-check', 'button-direct', 'slash-danger-group', 'direct-text', 'slash-console'])
      expect(decode(payload(name))[0]).toMatchObject({
        to: { ref: { platform: 'discord', id: PERSON } },
        from: { id: PERSON },
        where: 'private',
      })
    for (const name of ['slash-desk', 'slash-staff-add', 'slash-case', 'button-desk'])
      expect(decode(payload(name))[0]).toMatchObject({
        to: { ref: { platform: 'discord', id: 'channel:700000000000000100' } },
        where: 'group',
      })
  })

  it('keeps the way back: hidden in servers and groups, open in direct messages, by channel for a message', () => {
    const reply = (name: string) => readReply(decode(payload(name))[0]?.to.reply?.value ?? '')
    const sent = payload('button')
    expect(reply('button')).toEqual({
      by: 'interaction',
      id: sent.id,
      token: sent.token,
      channel: '700000000000000100',
      message: '1504000000000000500',
      ephemeral: true,
    })
    expect(reply('slash-danger-group')).toMatchObject({ ephemeral: true })
    expect(reply('slash-danger-direct')).toMatchObject({ ephemeral: false })
    expect(reply('direct-text')).toEqual({ by: 'channel', channel: '700000000000000101' })
  })

  it('dates by the number, hints at the language, names who a staff command is about', () => {
    const [received] = decode(payload('slash-staff-add'))
    expect(received?.sentAt).toBe(madeAt(received?.id ?? '0'))
    expect(madeAt('175928847299117063')).toBe(1_462_015_105_796)
    expect(received?.from.localeHint).toBe('ko')
    expect(received?.repliesTo).toEqual({ id: '700000000000000050', localeHint: 'ko' })
    expect(received?.to.reply?.expiresAt).toBe((received?.sentAt ?? 0) + 900_000)
  })
})
