import type { OutboundMessage } from '../../src/ports/platform-adapter.ts'
import type { WebNative } from './config.ts'

/** Only addresses that can be opened safely become links. */
const safe = (href: string): boolean => /^(https:\/\/|tel:\+?[\d-]+$|mailto:[^\s?]+$)/.test(href)

export const render = (message: OutboundMessage): readonly WebNative[] => {
  if (message.do === 'erase') return [{ kind: 'erase' }]
  if (message.do === 'note')
    return [
      {
        kind: 'say',
        screen: 'note',
        body: [[{ t: 'text', text: message.text }]],
        buttons: [],
        replaces: false,
      },
    ]
  return [
    {
      kind: 'say',
      screen: message.screen ?? '',
      body: message.body.map(paragraph =>
        paragraph.map(inline =>
          inline.t === 'link' && !safe(inline.href)
            ? { t: 'text' as const, text: inline.text }
            : { ...inline },
        ),
      ),
      buttons: message.buttons.map(row => row.map(button => ({ ...button }))),
      replaces: message.replaces !== undefined,
    },
  ]
}
