import type { Button, Inline, OutboundMessage } from '../../src/ports/platform-adapter.ts'
import { withDirections } from '../shared/direction.ts'
import { BETWEEN, type Paragraph, splitBody } from '../shared/split-body.ts'
import { shortenText } from '../shared/split-text.ts'
import { TELEGRAM_CAN } from './can.ts'

/** Text with its buttons, as Telegram's HTML; the chat is added when it is sent. */
export interface TelegramText {
  readonly text: string
  readonly buttons: readonly (readonly Button[])[]
  readonly protect: boolean
  readonly silent: boolean
}

/** One call of the Bot API. `edit` turns into `send` where the message can no longer be changed. */
export type TelegramCall =
  | { readonly call: 'send'; readonly say: TelegramText }
  | { readonly call: 'edit'; readonly message: string; readonly say: TelegramText }
  /** `tidy`: a message whose place was taken; that it cannot be deleted is no failure. */
  | { readonly call: 'delete'; readonly messages: readonly string[]; readonly tidy: boolean }
  | { readonly call: 'answer-press'; readonly press: string; readonly text: string }

const NOTE_LENGTH = 200
const DATA_BYTES = 64
/** Telegram takes no more buttons than this in one message. */
const MOST_BUTTONS = 100
const DELETED_AT_ONCE = 100

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, sign => SIGNS[sign] ?? sign)

const html = (inline: Inline): string => {
  const text = escapeHtml(inline.text)
  switch (inline.t) {
    case 'text':
      return text
    case 'strong':
      return `<b>${text}</b>`
    case 'quote':
      return `<i>${text}</i>`
    case 'code':
      return `<code>${text}</code>`
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${text}</a>`
  }
}

/** Telegram drops links it cannot open, and their address with them: those are written out. */
const writtenOut = (inline: Inline): readonly Inline[] => {
  if (inline.t === 'quote') return [{ t: 'text', text: '“' }, inline, { t: 'text', text: '”' }]
  if (inline.t !== 'link' || /^(https?|tg):\/\/./i.test(inline.href)) return [inline]
  const address = inline.href.replace(/^(tel|mailto|sms):/i, '')
  return [{ t: 'text', text: inline.text.includes(address) ? inline.text : `${inline.text} (${address})` }]
}

const bytes = (text: string): number => new TextEncoder().encode(text).length

/** Rows no wider than Telegram shows, and without what it would refuse the whole message for. */
const layOut = (rows: readonly (readonly Button[])[]): readonly (readonly Button[])[] => {
  const width = TELEGRAM_CAN.maxButtonsPerRow
  let left = MOST_BUTTONS
  return rows.flatMap(row => {
    const fitting = row
      .filter(({ label, data }) => label !== '' && data !== '' && bytes(data) <= DATA_BYTES)
      .slice(0, left)
    left -= fitting.length
    return Array.from({ length: Math.ceil(fitting.length / width) }, (_, index) =>
      fitting.slice(index * width, (index + 1) * width),
    )
  })
}

const visible = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some(paragraph => paragraph.some(({ text }) => /[^\s\p{Cf}]/u.test(text)))

const say = (message: Extract<OutboundMessage, { do: 'say' }>): readonly TelegramCall[] => {
  const body = withDirections(
    message.body.map(paragraph => paragraph.flatMap(writtenOut)),
    message.rtl === true,
  )
  const parts = splitBody(body, TELEGRAM_CAN.maxTextLength).filter(visible)
  const buttons = layOut(message.buttons)
  const { replaces, protect = false, silent = false } = message
  const calls = parts.map((part, index): TelegramCall => {
    const text = part.map(paragraph => paragraph.map(html).join('')).join(BETWEEN)
    const last = index === parts.length - 1
    const worded: TelegramText = { text, buttons: last ? buttons : [], protect, silent }
    return index === 0 && replaces !== undefined && !protect
      ? { call: 'edit', message: replaces, say: worded }
      : { call: 'send', say: worded }
  })
  // An edit cannot protect what was sent unprotected, so a new message takes the place.
  return replaces !== undefined && protect && calls.length > 0
    ? [...calls, { call: 'delete', messages: [replaces], tidy: true }]
    : calls
}

/** A message as the calls that say it, in order. A body without a visible sign gives none: Telegram takes no empty text. */
export const render = (message: OutboundMessage): readonly TelegramCall[] => {
  switch (message.do) {
    case 'say':
      return say(message)
    case 'erase': {
      const { references } = message
      return Array.from({ length: Math.ceil(references.length / DELETED_AT_ONCE) }, (_, index) => ({
        call: 'delete',
        messages: references.slice(index * DELETED_AT_ONCE, (index + 1) * DELETED_AT_ONCE),
        tidy: false,
      }))
    }
    case 'note':
      return [{ call: 'answer-press', press: message.press, text: shortenText(message.text, NOTE_LENGTH) }]
  }
}
