import type { Tell } from '../cases/tell.ts'
import { action, encodeAction } from '../core/action.ts'
import type { MessageKey } from '../core/message-key.ts'
import type { Words } from '../i18n/catalogues.ts'
import { parseMarkup } from '../i18n/markup.ts'
import { clockTime } from '../i18n/word-screen.ts'
import type { OutboundMessage } from '../ports/platform-adapter.ts'

type Outcome = Extract<Tell, { notice: 'reporter-outcome' }>['outcome']

const keyOf = (outcome: Outcome): MessageKey => {
  if (outcome === 'seen') return 'danger.seen-at'
  if (outcome === 'escalated') return 'danger.passing'
  return outcome === 'needs-more' ? 'status.needs-more' : `status.decided.${outcome}`
}

/** News for the reporter: without a sound, and a first line that tells nothing. */
export const outcomeMessage = (
  outcome: Outcome,
  words: Words,
  desk: string,
  at: number,
  zone: string,
): OutboundMessage => ({
  do: 'say',
  screen: `outcome.${outcome}`,
  body: [
    parseMarkup(words.text('notice.reporter')),
    parseMarkup(words.text(keyOf(outcome), { desk, time: clockTime(words, at, zone) })),
  ],
  buttons:
    outcome === 'needs-more'
      ? [[{ label: words.text('button.answer'), data: encodeAction(action('reply')) }]]
      : [],
  silent: true,
})
