import type { CaseFacets, CaseSealed } from '../cases/case.ts'
import { redact } from '../cases/redact.ts'
import type { Words } from '../i18n/catalogues.ts'
import type { Inline, OutboundMessage } from '../ports/platform-adapter.ts'
import { wordAnswers } from './word-answers.ts'

/** What may be read of a report by the one who holds its case: redacted, the recruiter's own contacts kept as evidence. */
export const openedLines = (
  sealed: CaseSealed,
  words: Words,
): readonly { readonly label: string; readonly text: string }[] => {
  const keep = [...sealed.contacts.map(contact => contact.value), ...sealed.links]
  const { 'person-consent': relative, ...answers } = sealed.answers
  const line = (key: string, text: string) => ({ label: words.console(key), text })
  return [
    ...sealed.texts.map(text => line('open.offer', redact(text, { keep }))),
    ...(sealed.media.length === 0 ? [] : [line('open.pictures', String(sealed.media.length))]),
    ...Object.entries(wordAnswers(answers, words)).map(([question, answer]) => ({
      label: words.console(`answer.${question}`),
      text: redact(answer, { keep }),
    })),
    ...sealed.additions.map(({ text }) => line('open.added', redact(text, { keep }))),
    ...(sealed.talk ?? [])
      .filter(({ from }) => from === 'person')
      .map(({ text = '' }) => line('open.added', redact(text, { keep }))),
    line(
      'open.consent',
      `${words.console(`consent.${sealed.consent.desk}`)} / ${words.console(sealed.consent.reply ? 'consent.reply' : 'consent.no-reply')}`,
    ),
    ...(relative === undefined
      ? []
      : [line('open.person-consent', words.console(`person-consent.${sealed.personConsent}`))]),
  ]
}

export const openedMessage = (facets: CaseFacets, sealed: CaseSealed, words: Words): OutboundMessage => ({
  do: 'say',
  screen: 'desk.open',
  protect: true,
  silent: true,
  body: [
    [{ t: 'strong', text: facets.code }],
    ...openedLines(sealed, words).map(({ label, text }): Inline[] => [
      { t: 'strong', text: `${label}: ` },
      { t: 'text', text },
    ]),
  ],
  buttons: [],
})
