import type { Locale } from '../core/words.ts'
import { PLURAL } from './catalogue-keys.ts'
import type { CatalogueName, Glossary } from './glossary.ts'

export type ProblemKind =
  | 'missing'
  | 'extra'
  | 'empty'
  | 'untranslated'
  | 'placeholder'
  | 'particle'
  | 'markup'
  | 'plural'
  | 'invisible'
  | 'promise'
  | 'too-long'
  | 'exclamation'
  | 'term'
  | 'reviewed'
  | 'stale'

/** Longest label of a button in graphemes: what a narrow phone still shows on one line. */
const LABEL_LIMIT = 40
/** Longest line in graphemes. A message is several lines and must fit Discord's 2,000 characters. */
const LINE_LIMIT = 400
/** Discord's limit for the description of a command. */
const COMMAND_LIMIT = 100

const PLACEHOLDER = /\{\{([A-Za-z]\w*)\}\}/g
const LABELLED = /^(button|tap|stage|detail|departure|report\.edit|report\.route|report\.place)\./
const NOT_A_LABEL = /(\.ask|\.advice|\.short|\.meanwhile|\.consent-what)$/
const CALM = /^(danger|relative|detail|talk|consent|erase|erased|erased-here)(\.|$)/
const EXCLAMATION = /[!！¡‼⁉❗❕՜߹]/u
/** Format and control characters, and blanks that look like nothing or like a plain space. */
const INVISIBLE =
  /[\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00a0\u115f\u1160\u2000-\u200a\u202f\u2800\u3164\uffa0\ufffd]|(?!\n)\p{Cc}/gu
/** Where a script needs what is invisible elsewhere: joiners, word breaks without a space, direction marks. */
const NEEDED: readonly { readonly signs: RegExp; readonly locales: readonly string[] }[] = [
  {
    signs: /\u200c|\u200d/,
    locales: ['hi', 'bn', 'ne', 'ur', 'fa', 'ar', 'si', 'ta', 'ml', 'te', 'kn', 'my', 'km'],
  },
  { signs: /\u200b/, locales: ['km', 'my', 'lo', 'th'] },
  { signs: /[\u200e\u200f\u2066-\u2069]/, locales: ['ur', 'fa', 'ar', 'he'] },
  { signs: /[\u00a0\u202f]/, locales: ['fr'] },
]
const languageOf = (locale: Locale): string => locale.split('-')[0] ?? locale

const graphemes = (text: string): number => [...new Intl.Segmenter().segment(text)].length

const placeholdersOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(PLACEHOLDER)].map(match => match[1] ?? ''))

export interface Found {
  readonly kind: ProblemKind
  readonly detail: string
}

/** One line with what it translates. */
export interface LineToCheck {
  readonly locale: Locale
  readonly catalogue: CatalogueName
  readonly key: string
  readonly text: string
  /** The English line. */
  readonly source: string
  readonly glossary: Glossary
}

const found = (kind: ProblemKind, detail: string): Found => ({ kind, detail })
const when = (wrong: boolean, kind: ProblemKind, detail: string): readonly Found[] =>
  wrong ? [found(kind, detail)] : []

const placeholderProblems = (key: string, text: string, source: string): readonly Found[] => {
  const wanted = placeholdersOf(source)
  const has = placeholdersOf(text)
  const countless = PLURAL.test(key) && !key.endsWith('_other')
  const lost = [...wanted].filter(name => !has.has(name) && !(countless && name === 'count'))
  const added = [...has].filter(name => !wanted.has(name))
  return [
    ...when(lost.length > 0, 'placeholder', `lost {{${lost.join('}}, {{')}}}`),
    ...when(added.length > 0, 'placeholder', `not in English: {{${added.join('}}, {{')}}}`),
    ...when(/[{}]/.test(text.replace(PLACEHOLDER, '')), 'placeholder', 'a brace that is not {{name}}'),
  ]
}

const particleProblems = (text: string, particles: readonly string[]): readonly Found[] => {
  const after = [...text.matchAll(/\}\}[”’"'）)]?(\p{L}+)/gu)].map(match => match[1] ?? '')
  const wrong = after.filter(word => particles.includes(word))
  return when(
    wrong.length > 0,
    'particle',
    `“${wrong[0]}” after a placeholder depends on the sound before it`,
  )
}

const markupProblems = (text: string, source: string): readonly Found[] => {
  const links = (of: string) => [...of.matchAll(/\]\((https:\/\/[^\s)]+)\)/g)].map(match => match[1] ?? '')
  const allowed = new Set(links(source))
  const foreign = links(text).filter(link => !allowed.has(link))
  const bare = text
    .replace(/\*\*[^*\s](?:[^*]*[^*\s])?\*\*/g, '')
    .replace(/\[[^\]]+\]\(https:\/\/[^\s)]+\)/g, '')
  return [
    ...when(foreign.length > 0, 'markup', `a link English does not have: ${foreign[0]}`),
    ...when(/[*`~[\]]|__|<[^>]*>|&[a-z]+;/i.test(bare), 'markup', 'only **strong** is known'),
  ]
}

const invisibleProblems = (text: string, locale: Locale): readonly Found[] => {
  const language = languageOf(locale)
  const signs = [...text.matchAll(INVISIBLE)]
    .map(match => match[0])
    .filter(sign => !NEEDED.some(({ signs: of, locales }) => of.test(sign) && locales.includes(language)))
  const code = signs[0]?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return [
    ...when(signs.length > 0, 'invisible', `U+${code}`),
    ...when(text !== text.trim() || / {2}/.test(text), 'invisible', 'a space at an end, or two in a row'),
    ...when(
      /[\u1100-\u11ff]|[\u0300-\u036f]/.test(text) && text !== text.normalize('NFC'),
      'invisible',
      'letters in pieces: not in Unicode form NFC',
    ),
  ]
}

const promiseProblems = ({ text, locale, catalogue, glossary }: LineToCheck): readonly Found[] => {
  const flat = text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")
  const lists = [...new Set(['en', locale, languageOf(locale)])].flatMap(each => glossary.avoid[each] ?? [])
  return lists
    .filter(({ phrase, allowedIn }) => !allowedIn?.includes(catalogue) && flat.includes(phrase.toLowerCase()))
    .map(({ phrase }) => found('promise', `“${phrase}”`))
}

/** Whether a key is the label of a button. */
export const isLabel = (key: string): boolean => LABELLED.test(key) && !NOT_A_LABEL.test(key)

const lengthProblems = (key: string, text: string, catalogue: CatalogueName): readonly Found[] => {
  const limit = catalogue === 'commands' ? COMMAND_LIMIT : isLabel(key) ? LABEL_LIMIT : LINE_LIMIT
  const length = graphemes(text)
  return when(length > limit, 'too-long', `${length} characters, at most ${limit}`)
}

const leftInEnglish = (text: string, source: string, locale: Locale): boolean => {
  const words = source.replace(PLACEHOLDER, '').match(/[A-Za-z]{4,}/g) ?? []
  return languageOf(locale) !== 'en' && text === source && words.length > (source.includes(' ') ? 0 : 1)
}

/** Everything wrong with one line, apart from its terms. */
export const checkLine = (line: LineToCheck): readonly Found[] => {
  const { locale, catalogue, key, text, source, glossary } = line
  if (text.trim() === '') return when(source.trim() !== '', 'empty', 'no text')
  const loud = catalogue === 'bot' && CALM.test(key) && EXCLAMATION.test(text)
  return [
    ...placeholderProblems(key, text, source),
    ...particleProblems(text, glossary.afterPlaceholder?.[locale] ?? []),
    ...markupProblems(text, source),
    ...invisibleProblems(text, locale),
    ...promiseProblems(line),
    ...lengthProblems(key, text, catalogue),
    ...when(loud, 'exclamation', 'no exclamation marks here'),
    ...when(leftInEnglish(text, source, locale), 'untranslated', 'the same as English'),
  ]
}
