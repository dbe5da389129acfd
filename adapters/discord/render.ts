import type { OutboundMessage } from '../../src/ports/platform-adapter.ts'
import { withDirections } from '../shared/direction.ts'
import { BETWEEN, type Paragraph, splitBody } from '../shared/split-body.ts'
import { shortenText } from '../shared/split-text.ts'
import { LIMITS } from './can.ts'
import { layOut, type Row } from './layout.ts'
import { escapeMarkdown, markdown } from './markdown.ts'

/** A message in Discord's form; who sees it is decided when it is sent. */
export interface DiscordText {
  readonly content: string
  readonly components: readonly Row[]
  readonly silent: boolean
}

/** What is to be done. `edit` turns into `send` where the message can no longer be changed. */
export type DiscordCall =
  | { readonly call: 'send'; readonly say: DiscordText }
  | { readonly call: 'edit'; readonly message: string; readonly say: DiscordText }
  | { readonly call: 'delete'; readonly messages: readonly string[] }
  /** Seen by the one who pressed alone. */
  | { readonly call: 'note'; readonly text: string }

/** Stands over buttons that found no room under the text. */
const MORE_BUTTONS = '…'

const visible = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some(paragraph => paragraph.some(({ text }) => /[^\s\p{Cf}]/u.test(text)))

/** Escaping makes a text longer, so it is cut until each part fits as it will be sent. */
const contents = (
  body: readonly Paragraph[],
  ownUrl: string | undefined,
  limit: number = LIMITS.content,
): readonly string[] => {
  const parts = splitBody(body, limit)
    .filter(visible)
    .map(part =>
      part.map(paragraph => paragraph.map(inline => markdown(inline, ownUrl)).join('')).join(BETWEEN),
    )
  return parts.every(part => part.length <= LIMITS.content) || limit < 100
    ? parts.map(part => shortenText(part, LIMITS.content))
    : contents(body, ownUrl, Math.floor(limit * 0.8))
}

const say = (
  message: Extract<OutboundMessage, { do: 'say' }>,
  ownUrl: string | undefined,
): readonly DiscordCall[] => {
  const parts = contents(withDirections(message.body, message.rtl === true), ownUrl)
  if (parts.length === 0) return []
  const { replaces, silent = false } = message
  const [first = [], ...more] = layOut(message.buttons, message.form)
  const calls = parts.map((content, index): DiscordCall => {
    const worded = { content, components: index === parts.length - 1 ? first : [], silent }
    return index === 0 && replaces !== undefined
      ? { call: 'edit', message: replaces, say: worded }
      : { call: 'send', say: worded }
  })
  return [
    ...calls,
    ...more.map(
      components => ({ call: 'send', say: { content: MORE_BUTTONS, components, silent } }) as const,
    ),
  ]
}

/** A message as what says it, in order. A body without a visible sign gives nothing: Discord takes no empty message. */
export const render = (message: OutboundMessage, ownUrl?: string): readonly DiscordCall[] => {
  switch (message.do) {
    case 'say':
      return say(message, ownUrl)
    case 'erase':
      return [{ call: 'delete', messages: message.references }]
    case 'note':
      return [{ call: 'note', text: escapeMarkdown(shortenText(message.text, LIMITS.content / 2), ownUrl) }]
  }
}
