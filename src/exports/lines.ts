import type { Words } from '../i18n/catalogues.ts'
import { displayName } from '../i18n/display-name.ts'
import { wordAnswers } from '../outbox/word-answers.ts'
import type { About } from './consent.ts'
import type { HandOver } from './hand-over.ts'
import type { Indicator } from './indicators.ts'

/** One line of what a file says, as it is read by a person. */
export interface Line {
  readonly label: string
  readonly text: string
}

const indicatorText = (indicator: Indicator): string => {
  switch (indicator.kind) {
    case 'account':
      return `${indicator.service}: ${indicator.login}`
    case 'phone':
      return indicator.number
    case 'email':
    case 'wallet':
      return indicator.address
    case 'url':
      return indicator.url
    case 'domain':
      return indicator.domain
  }
}

/** What goes into a file, line by line: shown before it is made, and what the one-page summary is. */
export const linesOf = (handOver: HandOver, about: About, words: Words): readonly Line[] => {
  const { facets, indicators, personConsent, language } = handOver
  const t = (key: string) => words.console(key)
  const country = (code: string | undefined) =>
    code === undefined ? t('case.unknown-country') : displayName(words.locale, 'region', code)
  const line = (key: string, text: string): Line => ({ label: t(key), text })
  const of = (lines: readonly Line[]) => (about === 'case' ? lines : [])
  return [
    line('file.number', facets.code),
    ...of([
      line('case.urgency', t(`urgency.${facets.urgency}`)),
      line('file.kind', t(`kind.${facets.kind}`)),
      line(
        'case.stage',
        t(facets.skipped?.includes('stage') ? 'case.skipped-stage' : `stage.${facets.stage}`),
      ),
      line('case.route', `${country(facets.origin)} → ${country(facets.destination)}`),
      ...(language === undefined
        ? []
        : [line('case.language', displayName(words.locale, 'language', language))]),
      ...Object.entries(wordAnswers(handOver.answers, words)).map(([question, answer]) =>
        line(`answer.${question}`, answer),
      ),
      ...(personConsent === undefined
        ? []
        : [line('open.person-consent', t(`person-consent.${personConsent}`))]),
    ]),
    ...(facets.kind === 'offer' ? [line('file.level', t(`level.${facets.level}`))] : []),
    ...(facets.decision === undefined ? [] : [line('case.state', t(`decision.${facets.decision}`))]),
    ...facets.rules.map(rule => line('case.signs', words.rule(rule).name)),
    ...indicators
      .filter(({ kind }) => about === 'indicators' || kind !== 'domain')
      .map(each => line('file.contacts', indicatorText(each))),
    ...of(handOver.words.map(({ at, text }) => line(`file.words-${at}`, text))),
  ]
}

/** Lines that follow each other under one label, as one. */
export const joinedLines = (lines: readonly Line[]): readonly Line[] => {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last?.label === line.label) joined.splice(-1, 1, { ...last, text: `${last.text}\n${line.text}` })
    else joined.push(line)
  }
  return joined
}

/** What does not go in, by the key of its name. */
export const leftOut = (handOver: HandOver, about: About): readonly string[] => [
  'file.out-way-back',
  // What has a form is masked in what was written; a name or a street has none.
  handOver.words.length > 0 && about === 'case' ? 'file.out-masked' : 'file.out-person',
  ...(handOver.pictures > 0 ? ['file.out-pictures'] : []),
  ...(about === 'indicators' ? ['file.out-case'] : handOver.words.length === 0 ? ['file.out-words'] : []),
]
