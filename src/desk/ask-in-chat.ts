import { CLOSE_OUTCOMES, DECLINE_REASONS, SNOOZE_HOURS, SNOOZE_REASONS } from '../cases/reasons.ts'
import type { Words } from '../i18n/catalogues.ts'
import { hoursText } from '../i18n/hours-text.ts'
import { staffButton } from '../outbox/word-notice.ts'
import type { Button, OutboundMessage } from '../ports/platform-adapter.ts'

const IN_A_ROW = 2

const asking = (text: string, buttons: readonly Button[]): OutboundMessage => {
  const rows: Button[][] = []
  for (let at = 0; at < buttons.length; at += IN_A_ROW) rows.push(buttons.slice(at, at + IN_A_ROW))
  return { do: 'say', screen: 'desk.note', body: [[{ t: 'text', text }]], buttons: rows, silent: true }
}

/** Asked after a case went on: nobody waits for a reason. */
export const askWhy = (caseId: string, words: Words): OutboundMessage =>
  asking(
    words.console('do.decline-why'),
    DECLINE_REASONS.map(reason => ({
      label: words.console(`do.why.${reason}`),
      data: staffButton('why', caseId, reason),
    })),
  )

/** What a button alone could not say: how it ended; why a case is laid aside, then for how long. Nothing was done yet. */
export const askMore = (
  verb: string,
  argument: string | undefined,
  caseId: string,
  words: Words,
): OutboundMessage | undefined => {
  const button = (label: string, data: string): Button => ({ label, data: staffButton(verb, caseId, data) })
  if (verb === 'close')
    return asking(
      words.console('do.close-how'),
      CLOSE_OUTCOMES.map(outcome => button(words.console(`outcome.${outcome}`), outcome)),
    )
  if (verb !== 'snooze') return undefined
  const reason = SNOOZE_REASONS.find(each => each === argument)
  return reason === undefined
    ? asking(
        words.console('do.snooze-why'),
        SNOOZE_REASONS.map(each => button(words.console(`snooze.${each}`), each)),
      )
    : asking(
        words.console('do.snooze-until'),
        SNOOZE_HOURS.map(hours => button(hoursText(words.locale, hours), `${reason}-${hours}`)),
      )
}
