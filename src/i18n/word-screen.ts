import { type Action, type ActionName, encodeAction } from '../core/action.ts'
import type { MessageKey } from '../core/message-key.ts'
import { BOUND } from '../core/scene.ts'
import type { Param, Params, Part, Screen } from '../core/screen.ts'
import type { ChosenContact, Choice as ContactChoice, ContactQuestion } from '../hotlines/choose.ts'
import type { OfficialCheck } from '../hotlines/official-checks.ts'
import type { Inline, OutboundMessage } from '../ports/platform-adapter.ts'
import type { Finding } from '../redflags/assessment.ts'
import type { Words } from './catalogues.ts'
import { displayName, ownName } from './display-name.ts'
import { parseMarkup } from './markup.ts'
import { notSpoken } from './not-spoken.ts'
import { isRightToLeft } from './right-to-left.ts'

/** What a screen needs besides words: the choices that depend on the day. */
export interface Wording {
  readonly words: Words
  readonly turn: number
  readonly now: number
  readonly chooseContacts: (question: ContactQuestion) => ContactChoice
  readonly officialChecks: (country: string | undefined) => readonly OfficialCheck[]
  /** IANA zone for times shown to the reader. */
  readonly zone: string
}

type Paragraph = readonly Inline[]
const QUOTE_LENGTH = 48

export const clockTime = (words: Words, time: number, zone: string): string =>
  new Intl.DateTimeFormat(words.locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(time)

const dayAndTime = (words: Words, moment: number, zone: string): string =>
  new Intl.DateTimeFormat(words.locale, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(moment)

const paramText = (param: Param, { words, zone }: Wording): string | number => {
  if (typeof param === 'string' || typeof param === 'number') return param
  if ('country' in param) return displayName(words.locale, 'region', param.country)
  if ('text' in param) return words.text(param.text)
  if ('time' in param) return clockTime(words, param.time, zone)
  if ('moment' in param) return dayAndTime(words, param.moment, zone)
  return ownName(param.language)
}

const valuesOf = (params: Params | undefined, wording: Wording) =>
  Object.fromEntries(Object.entries(params ?? {}).map(([name, param]) => [name, paramText(param, wording)]))

const worded = (key: MessageKey, params: Params | undefined, wording: Wording) =>
  wording.words.text(key, valuesOf(params, wording))

/** A line, and its English beneath where the language's own wording was not approved yet. */
const withEnglish = (
  key: MessageKey,
  { words }: Wording,
  values: Readonly<Record<string, string | number>> = {},
): Paragraph[] => {
  const english = words.beneath(key, values)
  return [parseMarkup(words.text(key, values)), ...(english === undefined ? [] : [parseMarkup(english)])]
}

/** Cut between letters as a reader sees them, never inside one: a half syllable of Khmer is another word. */
const shorten = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= QUOTE_LENGTH) return flat
  let end = 0
  for (const { index, segment } of new Intl.Segmenter().segment(flat.slice(0, QUOTE_LENGTH * 2))) {
    if (index + segment.length > QUOTE_LENGTH - 1) break
    end = index + segment.length
  }
  return `${flat.slice(0, end).trimEnd()}…`
}

const findingParagraphs = (
  { words }: Wording,
  finding: Finding,
  full: boolean,
  asking: boolean,
): Paragraph[] => {
  const { name, why, ask, honest } = words.rule(finding.rule)
  const quoted = finding.evidence
    .slice(0, 3)
    .map(evidence => evidence.text)
    .join(' … ')
  const head: Inline[] = [
    { t: 'text', text: '• ' },
    { t: full ? 'strong' : 'text', text: name },
    ...(quoted === ''
      ? [{ t: 'text', text: ` (${words.text('advice.tapped')})` } as const]
      : [{ t: 'text', text: ': ' } as const, { t: 'quote', text: shorten(quoted) } as const]),
  ]
  return full
    ? [
        head,
        [{ t: 'text', text: why }],
        [{ t: 'text', text: `${words.text('advice.honest')} ${honest}` }],
        ...(ask === '' || !asking
          ? []
          : [[{ t: 'text' as const, text: `${words.text('advice.ask')} ${ask}` }]]),
      ]
    : [head]
}

const contactParagraph = ({ words }: Wording, { contact, expired }: ChosenContact): Paragraph => {
  const ways: Inline[] = []
  const add = (inline: Inline) => ways.push({ t: 'text', text: ways.length === 0 ? '' : ' · ' }, inline)
  for (const { channel, address } of contact.textChannels)
    add(
      address.startsWith('https://')
        ? { t: 'link', text: words.hotline(`channel.${channel}`), href: address }
        : { t: 'text', text: `${words.hotline(`channel.${channel}`)} ${address}` },
    )
  for (const { dial } of contact.numbers) add({ t: 'link', text: dial, href: `tel:${dial}` })
  if (contact.url !== undefined && (ways.length === 0 || contact.numbers.length === 0))
    add({
      t: 'link',
      text: contact.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''),
      href: contact.url,
    })
  if (contact.hours === 'always') ways.push({ t: 'text', text: ` · ${words.hotline('hours.always')}` })
  return [
    { t: 'text', text: '• ' },
    { t: 'strong', text: contact.name },
    { t: 'text', text: ` (${words.hotline(`kind.${contact.kind}`)})\n` },
    ...ways,
    ...(expired ? [{ t: 'text', text: ` (${words.text('danger.outdated')})` } as const] : []),
  ]
}

const checkParagraph = ({ words }: Wording, check: OfficialCheck): Paragraph => [
  { t: 'text', text: '• ' },
  check.url === undefined
    ? { t: 'text', text: words.hotline(check.label) }
    : { t: 'link', text: words.hotline(check.label), href: check.url },
  ...(check.number === undefined ? [] : [{ t: 'text', text: ` ${check.number}` } as const]),
]

const chosenFor = (
  { need, most, nationality, place }: Omit<Extract<Part, { show: 'contacts' }>, 'show'>,
  { chooseContacts, now }: Wording,
): ContactChoice =>
  chooseContacts({
    need,
    today: now,
    limit: most,
    ...(nationality === undefined ? {} : { nationality }),
    ...(place === undefined ? {} : { place }),
  })

/** What a line wants before it acts. */
const askParagraphs = ({ words }: Wording, { name, asksFor = [] }: ChosenContact['contact']): Paragraph[] =>
  asksFor.length === 0
    ? []
    : [
        [
          { t: 'strong', text: name },
          { t: 'text', text: `: ${words.hotline('asks.intro')}` },
        ],
        [{ t: 'text', text: asksFor.map(each => `• ${words.hotline(`asks.${each}`)}`).join('\n') }],
      ]

const partParagraphs = (part: Part, wording: Wording): Paragraph[] => {
  const { words } = wording
  if ('say' in part) {
    const [own = [], ...english] = withEnglish(part.say, wording, valuesOf(part.with, wording))
    return [
      part.strong
        ? own.map(inline => (inline.t === 'text' ? { t: 'strong', text: inline.text } : inline))
        : own,
      ...english,
    ]
  }
  switch (part.show) {
    case 'findings': {
      const shown = part.assessment.findings.slice(0, part.most)
      const rest = part.assessment.findings.length - shown.length
      return [
        [{ t: 'text', text: words.text('advice.findings') }],
        ...shown.flatMap(
          finding => // Nothing is owed to whoever sent a critical offer, not even a question.
            findingParagraphs(wording, finding, part.full === true, part.assessment.level !== 'critical'),
        ),
        ...(rest > 0
          ? [[{ t: 'text', text: words.text('advice.more-findings', { count: rest }) } as const]]
          : []),
      ]
    }
    case 'question-to-ask': {
      const asks = part.rules.map(id => words.rule(id).ask).filter(ask => ask !== '')
      const all = asks.length > 0 ? asks : [words.text('advice.ask.default')]
      return [[{ t: 'text', text: `${words.text('advice.ask')} ${all.slice(0, part.most).join(' ')}` }]]
    }
    case 'checks':
      return [
        [{ t: 'text', text: words.text('advice.checks') }],
        ...wording.officialChecks(part.country).map(check => checkParagraph(wording, check)),
      ]
    case 'contacts': {
      const chosen = chosenFor(part, wording)
      const lines = chosen.contacts.map(each => contactParagraph(wording, each))
      // Without a place there is no "that place"; the list speaks for itself.
      if ((part.need === 'offer' || part.place === undefined) && lines.length > 0) return lines
      if (chosen.contacts.length === 0 || chosen.kind === 'nothing-verified')
        return [...withEnglish('danger.no-contacts', wording), ...lines]
      return chosen.kind === 'consular-fallback'
        ? [...withEnglish('danger.fallback', wording), ...lines]
        : lines
    }
    case 'what-they-ask':
      return chosenFor({ ...part, need: 'held', most: 5 }, wording).contacts.flatMap(({ contact }) =>
        askParagraphs(wording, contact),
      )
    case 'not-spoken': {
      const line = notSpoken(part.language)
      return line === undefined ? [] : [[{ t: 'text', text: line }]]
    }
    case 'code':
      return [[{ t: 'code', text: part.code }]]
  }
}

const dataOf = ({ name, args }: Action, turn: number): string =>
  encodeAction(BOUND.has(name as ActionName) ? { name, args, turn } : { name, args })

/** A screen in words: what is said, in the reader's language, in no platform's form. */
export const wordScreen = (screen: Screen, wording: Wording, replaces?: string): OutboundMessage => ({
  do: 'say',
  screen: screen.id,
  body: screen.parts.flatMap(part => partParagraphs(part, wording)),
  buttons: screen.choices
    .filter(row => row.length > 0)
    .map(row =>
      row.map(({ label, with: params, action }) => ({
        label: worded(label, params, wording).replace(/\\([\\*[\]])/g, '$1'),
        data: dataOf(action, wording.turn),
      })),
    ),
  ...(screen.replace && replaces !== undefined ? { replaces } : {}),
  ...(screen.protect ? { protect: true } : {}),
  ...(isRightToLeft(wording.words.locale) ? { rtl: true } : {}),
  ...(screen.asks === undefined
    ? {}
    : {
        form: {
          asks: screen.asks,
          label: wording.words.text('button.write'),
          locale: wording.words.locale,
        },
      }),
})
