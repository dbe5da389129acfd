import { describe, expect, test } from 'vitest'
import { checkAll, readCatalogues, readGlossary, readReviewed } from '../../src/cli/prompts-check.ts'
import { officialChecks } from '../../src/hotlines/official-checks.ts'
import { type FlatTexts, flatten, keysFor } from '../../src/i18n/catalogue-keys.ts'
import { LOCALES } from '../../src/i18n/catalogues.ts'
import { checkCatalogue, checkReviewed } from '../../src/i18n/check-catalogue.ts'
import { isLabel } from '../../src/i18n/check-line.ts'
import type { CatalogueName, Glossary } from '../../src/i18n/glossary.ts'

const glossary: Glossary = {
  terms: {
    report: {
      words: {
        en: { word: 'report', forms: ['report', 'reports'] },
        ko: { word: '제보', instead: ['신고'] },
      },
    },
  },
  avoid: { en: [{ phrase: 'guarantee', allowedIn: ['rules'] }], ko: [{ phrase: '구조해 드' }] },
  afterPlaceholder: { ko: ['을', '를', '가'] },
}

const kindsOf = (
  locale: string,
  english: FlatTexts,
  texts: FlatTexts,
  catalogue: CatalogueName = 'bot',
): readonly string[] =>
  checkCatalogue({ locale, catalogue, english, texts, glossary }).map(({ key, kind }) => `${key} ${kind}`)

/** The kinds found in one line. */
const inLine = (locale: string, key: string, source: string, text: string, catalogue?: CatalogueName) =>
  kindsOf(locale, { [key]: source }, { [key]: text }, catalogue)

const COUNTRIES = [
  'KR',
  'PH',
  'ID',
  'IN',
  'KE',
  'NP',
  'LK',
  'BD',
  'TH',
  'VN',
  'SG',
  'MY',
  'TW',
  'HK',
  'JP',
  'BR',
  'RU',
  'CN',
  'ZA',
  'PK',
  '??',
]
const bots = readCatalogues().filter(({ catalogue }) => catalogue === 'bot')

describe('the catalogues as they are', () => {
  test('have no problem that prompts:check knows', () => {
    expect(checkAll()).toEqual([])
  })

  test('are the ones that are loaded', () => {
    expect(bots.map(({ locale }) => locale).toSorted()).toEqual(LOCALES.toSorted())
  })

  test('Korean buttons fit in twenty characters, and no Korean line shouts', () => {
    const ko =
      readCatalogues().find(({ locale, catalogue }) => locale === 'ko' && catalogue === 'bot')?.texts ?? {}
    const labels = Object.entries(ko).filter(([key]) => isLabel(key))
    expect(labels.length).toBeGreaterThan(100)
    expect(labels.filter(([, text]) => [...text].length > 20)).toEqual([])
    expect(Object.values(ko).filter(text => /[!！]/.test(text))).toEqual([])
  })

  test.each(bots)('$locale: a line that names a button says what stands on it', ({ texts }) => {
    expect(texts['button.where']).toBe(texts['stage.ask'])
    for (const step of ['stage', 'offer', 'place', 'who'])
      expect(texts[`report.summary.${step}`]?.split(/\s?[:：៖፦]/)[0]).toBe(texts[`report.edit.${step}`])
    expect(texts['report.summary.not-shared']).toContain(texts['report.edit.consent'] ?? '?')
    expect(texts['report.offer.ask']).toContain(texts['button.done'] ?? '?')
  })

  test.each(bots)(
    '$locale: an answer leaves three signs a third of its 600 characters',
    ({ locale, texts }) => {
      const labels =
        readCatalogues().find(each => each.locale === locale && each.catalogue === 'hotlines')?.texts ?? {}
      const lengthOf = (keys: readonly string[], of: FlatTexts) =>
        keys.map(key => of[key]?.length ?? Number.POSITIVE_INFINITY).reduce((sum, each) => sum + each, 0)
      const around = lengthOf(
        ['advice.high', 'advice.findings', 'advice.checks', 'advice.ask', 'advice.ask.default'],
        texts,
      )
      const checks = COUNTRIES.map(country =>
        officialChecks(country).reduce(
          (sum, { label, number = '' }) => sum + lengthOf([label], labels) + number.length + 3,
          0,
        ),
      )
      expect(around + Math.max(...checks)).toBeLessThanOrEqual(400)
    },
  )

  test('every language of the glossary says why, and has its list of what is never promised', () => {
    const { terms, avoid } = readGlossary()
    const locales = [...new Set(readCatalogues().map(({ locale }) => locale))]
    const incomplete = Object.entries(terms).flatMap(([term, { words }]) =>
      locales
        .filter(locale => !(words[locale] as { why?: string } | undefined)?.why)
        .map(locale => `${term} ${locale}`),
    )
    expect(incomplete).toEqual([])
    expect(locales.filter(locale => (avoid[locale] ?? []).length === 0)).toEqual([])
  })

  test('nothing is marked as reviewed that nobody outside reviewed', () => {
    expect(readReviewed()).toEqual(Object.fromEntries(LOCALES.map(locale => [locale, {}])))
  })
})

describe('what the check finds', () => {
  test('missing and extra keys, and empty lines', () => {
    expect(kindsOf('ko', { a: 'One', b: 'Two' }, { b: ' ', c: '셋' })).toEqual([
      'a missing',
      'b empty',
      'c extra',
    ])
  })

  test.each([
    ['a lost placeholder', 'Passed at {{time}}', '전달했어요'],
    ['a foreign placeholder', 'Passed', '{{time}}에 전달했어요'],
    ['a misspelt placeholder', 'Passed at {{time}}', '{{ time }}에 전달했어요'],
    ['single braces', 'Passed', '{time}에 전달했어요'],
  ])('%s', (_, source, text) => {
    expect(inLine('ko', 'x', source, text)).toContain('x placeholder')
  })

  test('a placeholder moved or repeated is fine', () => {
    expect(inLine('ko', 'x', '{{a}}, {{b}}', '{{b}} · {{a}} · {{a}}')).toEqual([])
  })

  test('a particle that depends on what is put in', () => {
    expect(inLine('ko', 'x', 'Ask {{desk}}', '{{desk}}를 불러요')).toEqual(['x particle'])
    expect(inLine('ko', 'x', '{{count}} kinds', '{{count}}가지예요')).toEqual([])
    expect(inLine('ko', 'x', 'To {{desk}}', '{{desk}}에 보내요')).toEqual([])
  })

  test.each(['*하나*', '**하나', '<b>하나</b>', '`하나`', '[하나](https://example.org)', '하나 &amp; 둘'])(
    'markup that is not known: %s',
    text => {
      expect(inLine('ko', 'x', 'One', text)).toContain('x markup')
    },
  )

  test('strong text, and a link that English has too, are fine', () => {
    expect(inLine('ko', 'x', '[One](https://example.org) two', '**하나** [둘](https://example.org)')).toEqual(
      [],
    )
  })

  test('plural forms are those of the language', () => {
    const english = { sign_one: '{{count}} sign', sign_other: '{{count}} signs' }
    expect(kindsOf('ko', english, { sign_other: '{{count}}개' })).toEqual([])
    expect(kindsOf('ko', english, { sign_one: '{{count}}개', sign_other: '{{count}}개' })).toEqual([
      'sign_one extra',
    ])
    expect(keysFor('ru', english)).toEqual(['sign_one', 'sign_few', 'sign_many', 'sign_other'])
    expect(
      kindsOf('ru', english, { sign_one: '{{count}} знак', sign_other: '{{count}} знака' }).slice(0, 2),
    ).toEqual(['sign_few plural', 'sign_many plural'])
  })

  test.each([
    ['a zero-width space', '하나\u200b둘'],
    ['a soft hyphen', '하나\u00ad둘'],
    ['a no-break space', '하나\u00a0둘'],
    ['a direction mark', '하나\u202e둘'],
    ['a joiner', '하나\u200d둘'],
    ['a tab', '하나\t둘'],
    ['a space at the end', '하나 '],
    ['two spaces', '하나  둘'],
    ['letters in pieces', '하나'.normalize('NFD')],
  ])('invisible: %s', (_, text) => {
    expect(inLine('ko', 'x', 'One', text)).toEqual(['x invisible'])
  })

  test('what is invisible is allowed where the script needs it', () => {
    const terms = {}
    const check = (locale: string, text: string) =>
      checkCatalogue({
        locale,
        catalogue: 'bot',
        english: { x: 'One' },
        texts: { x: text },
        glossary: { ...glossary, terms },
      })
    expect(check('km', 'មួយ\u200bពីរ')).toEqual([])
    expect(check('hi', 'क्\u200dष')).toEqual([])
    expect(check('ur', 'ایک\u200fدو')).toEqual([])
    expect(check('th', 'หนึ่ง\u200dสอง')).toHaveLength(1)
  })

  test('promises nobody can keep, in the language and in English', () => {
    expect(inLine('ko', 'x', 'One', '저희가 구조해 드려요')).toEqual(['x promise'])
    expect(inLine('ko', 'x', 'One', '100% Guarantee 하나')).toEqual(['x promise'])
    expect(inLine('ko', 'x', 'One', 'guaranteed 하나', 'rules')).toEqual([])
  })

  test('labels of buttons that are too long, and lines that are', () => {
    const long = '가'.repeat(41)
    expect(inLine('ko', 'button.x', 'One', long)).toEqual(['button.x too-long'])
    expect(inLine('ko', 'stage.x.advice', 'One', long)).toEqual([])
    expect(inLine('ko', 'x', 'One', '가'.repeat(401))).toEqual(['x too-long'])
  })

  test('an exclamation mark, in the danger path alone', () => {
    expect(inLine('ko', 'danger.x', 'One', '하나!')).toEqual(['danger.x exclamation'])
    expect(inLine('ko', 'erased', 'One', '하나！')).toEqual(['erased exclamation'])
    expect(inLine('ko', 'welcome.x', 'One', '하나!')).toEqual([])
  })

  test('a line left in English', () => {
    expect(inLine('ko', 'x', 'Send the offer', 'Send the offer')).toEqual(['x untranslated'])
    expect(inLine('ko', 'x', '{{language}}', '{{language}}')).toEqual([])
    expect(inLine('ko', 'x', 'Telegram', 'Telegram')).toEqual([])
  })

  test('a term said with a word that was decided against', () => {
    expect(inLine('ko', 'x', 'Your report', '보내신 신고')).toEqual(['x term'])
    expect(inLine('ko', 'x', 'Your {{report}}', '{{report}} 신고')).toEqual([])
  })

  test('a term mostly said another way', () => {
    const english = { a: 'Your report', b: 'A report', c: 'Reports', d: 'The report' }
    expect(kindsOf('ko', english, { a: '제보', b: '제보', c: '제보', d: '보낸 글' })).toEqual([])
    expect(kindsOf('ko', english, { a: '제보', b: '제보', c: '글', d: '글' })).toEqual(['report term'])
  })

  test('a language with no word chosen for a term', () => {
    expect(kindsOf('vi', { a: 'Hello' }, { a: 'Xin chào' })).toEqual(['report term'])
  })

  test('marks of review without a name or for nothing', () => {
    const marks = { a: 'Kim Example', b: ' ', c: 'Kim Example' }
    expect(checkReviewed('ko', marks, { a: '하나', b: '둘' }).map(({ key }) => key)).toEqual(['b', 'c'])
  })
})

test('nested files are checked by their dotted keys', () => {
  expect(flatten({ 'a-rule': { name: 'A', why: 'B' }, flat: 'C' })).toEqual({
    'a-rule.name': 'A',
    'a-rule.why': 'B',
    flat: 'C',
  })
})
