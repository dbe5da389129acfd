import type { Desk, Staff } from '../cases/desk.ts'
import type { Tell } from '../cases/tell.ts'
import type { Words } from '../i18n/catalogues.ts'
import { clockTime } from '../i18n/word-screen.ts'
import type { OutboundMessage } from '../ports/platform-adapter.ts'
import { staffButton, staffName } from './word-notice.ts'

/** The test page before a shift, with its "Here"; or to the desk, that nobody answered it. */
export const shiftMessage = (
  tell: Extract<Tell, { notice: 'shift-test' | 'shift-missed' }>,
  desk: Desk,
  words: Words,
  staff: readonly Staff[],
  repeat: boolean,
): OutboundMessage => {
  const test = tell.notice === 'shift-test'
  const values = {
    desk: desk.name,
    by: test ? '' : staffName(staff.find(each => each.id === tell.staff)),
    time: test ? clockTime(words, tell.start, desk.zone ?? 'UTC') : '',
  }
  const text = words.console(`notice.${tell.notice}`, values)
  return {
    do: 'say',
    screen: `desk.${tell.notice}`,
    body: [[{ t: 'strong', text: repeat ? `${words.console('notice.again')} ${text}` : text }]],
    buttons: test ? [[{ label: words.console('do.here'), data: staffButton('here', desk.id) }]] : [],
    silent: false,
  }
}
