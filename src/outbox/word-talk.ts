import type { CaseFacets, CaseSealed } from '../cases/case.ts'
import { TALK_PHRASES } from '../cases/talk-phrases.ts'
import type { Tell } from '../cases/tell.ts'
import type { MessageKey } from '../core/message-key.ts'
import type { Part, Screen } from '../core/screen.ts'
import type { Words } from '../i18n/catalogues.ts'
import type { Button, OutboundMessage } from '../ports/platform-adapter.ts'
import { staffButton } from './word-notice.ts'
import { firstLines } from './word-outcome.ts'

/** An officer's line, or the end of a talk, as the person reads it. `undefined`: there is no such line any more. */
export const talkScreen = (
  tell: Extract<Tell, { notice: 'talk-line' | 'talk-ended' }>,
  sealed: Pick<CaseSealed, 'talk'>,
  desk: string,
  repeat = false,
): Screen | undefined => {
  const first = firstLines(repeat)
  if (tell.notice === 'talk-ended') {
    const closed: readonly Part[] = tell.closed ? [{ say: 'status.closed' }] : []
    return {
      id: 'talk.ended',
      danger: true,
      parts: [...first, ...closed, { say: 'talk.ended' }],
      choices: [],
    }
  }
  const line = sealed.talk?.find(({ at, from }) => at === tell.at && from === 'officer')
  if (line === undefined) return undefined
  const phrase = TALK_PHRASES.find(each => each === line.phrase)
  const text = phrase === undefined ? (line.text ?? '') : { text: `talk.phrase.${phrase}` as MessageKey }
  return {
    id: 'talk.line',
    danger: true,
    parts: [
      ...first,
      ...(tell.opened ? [{ say: 'talk.opened', with: { desk } } as const] : []),
      { say: 'talk.line', with: { desk, text } },
    ],
    choices: [],
  }
}

/** What the person wrote, for the officer alone: protected, and taken away with the case. */
export const heardMessage = (
  tell: Extract<Tell, { notice: 'talk-heard' }>,
  facets: CaseFacets,
  sealed: Pick<CaseSealed, 'talk'>,
  words: Words,
): OutboundMessage => ({
  do: 'say',
  screen: 'desk.talk-heard',
  protect: true,
  body: [
    [{ t: 'strong', text: words.console('notice.talk-heard', { code: facets.code }) }],
    ...(sealed.talk ?? [])
      .filter(({ at, from }) => at === tell.at && from === 'person')
      .map(({ text = '' }) => [{ t: 'text' as const, text }]),
  ],
  buttons: [[{ label: words.console('do.talk'), data: staffButton('talk', facets.id) }]],
})

const IN_A_ROW = 5

/** The phrases by their numbers; what each says stands above, in the officer's language. */
export const panelMessage = (facets: CaseFacets, words: Words): OutboundMessage => {
  const buttons = TALK_PHRASES.map(
    (phrase, index): Button => ({
      label: String(index + 1),
      data: staffButton('say', facets.id, phrase),
    }),
  )
  const rows: Button[][] = []
  for (let at = 0; at < buttons.length; at += IN_A_ROW) rows.push(buttons.slice(at, at + IN_A_ROW))
  return {
    do: 'say',
    screen: 'desk.talk-panel',
    silent: true,
    body: [
      [{ t: 'strong', text: words.console('talk.panel', { code: facets.code }) }],
      [
        {
          t: 'text',
          text: TALK_PHRASES.map(
            (phrase, index) => `${index + 1}. ${words.text(`talk.phrase.${phrase}`)}`,
          ).join('\n'),
        },
      ],
    ],
    buttons: [
      ...rows,
      [
        { label: words.console('do.contact'), data: staffButton('contact', facets.id) },
        { label: words.console('do.accept'), data: staffButton('accept', facets.id) },
      ],
      [{ label: words.console('do.hush'), data: staffButton('hush', facets.id) }],
    ],
  }
}
