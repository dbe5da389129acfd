import { readHanNumber } from './han-money.ts'
import type { Span } from './text/normal-text.ts'

/** A number written in a text, with the words that multiply it already applied. */
export interface Amount extends Span {
  readonly value: number
  /** The multiplier as written (`만`, `k`), empty without one. */
  readonly unit: string
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  grand: 1e3,
  천: 1e3,
  千: 1e3,
  พัน: 1e3,
  rb: 1e3,
  ribu: 1e3,
  тыс: 1e3,
  тысяч: 1e3,
  тысячи: 1e3,
  тыщ: 1e3,
  к: 1e3,
  млн: 1e6,
  лям: 1e6,
  mille: 1e3,
  millions: 1e6,
  milhoes: 1e6,
  milhao: 1e6,
  laki: 1e5,
  milioni: 1e6,
  mil: 1e3,
  nghin: 1e3,
  ngan: 1e3,
  백: 100,
  만: 1e4,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  หมื่น: 1e4,
  백만: 1e6,
  천만: 1e7,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  แสน: 1e5,
  লাখ: 1e5,
  लाख: 1e5,
  لاکھ: 1e5,
  သိန်း: 1e5,
  m: 1e6,
  jt: 1e6,
  juta: 1e6,
  tr: 1e6,
  trieu: 1e6,
  million: 1e6,
  ล้าน: 1e6,
  লক্ষ: 1e5,
  ہزار: 1e3,
  হাজারের: 1e3,
  হাজার: 1e3,
  hajar: 1e3,
  hazaar: 1e3,
  hazar: 1e3,
  हजार: 1e3,
  हज़ार: 1e3,
  cu: 1e6,
  ພັນ: 1e3,
  ຫມື່ນ: 1e4,
  ແສນ: 1e5,
  ລ້ານ: 1e6,
  ពាន់: 1e3,
  ម៉ឺន: 1e4,
  លាន: 1e6,
  ထောင်: 1e3,
  သောင်း: 1e4,
  သန်း: 1e6,
  억: 1e8,
}
const UNIT = new RegExp(
  `^ ?(${Object.keys(MULTIPLIERS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![a-zа-я])`,
  'u',
)
const NUMBER = /(?:\d{1,3}(?:[,.]\d{3}){1,4}|\d{1,3}(?: \d{3}){1,3}(?!\d)|\d{1,9})(?:[.,]\d{1,2}(?!\d))?/y

/** `7백`, `1천5백만`, `2천`: digits before Korean thousands and hundreds; `5천원` is five thousand won. */
const MIXED = /^(?=\d[천백])(?:(\d)천)?(?:(\d)백)?(만)?/

const plain = (written: string): number => {
  const grouped = /^\d{1,3}(?:[,. ]\d{3})+/.exec(written)?.[0]
  if (grouped === undefined) return Number(written.replace(',', '.'))
  return Number(grouped.replace(/[,. ]/g, '') + written.slice(grouped.length).replace(',', '.'))
}

const HANGUL_DIGITS = '영일이삼사오육칠팔구'
/** `천만`, `오백만`, `이천`: Korean numbers in words, from a hundred up. */
const HANGUL = /(?:[일이삼사오육칠팔구]?천)?(?:[일이삼사오육칠팔구]?백)?만?/uy

const BEGINS_HANGUL: ReadonlySet<number> = new Set(
  [...'천백일이삼사오육칠팔구'].map(letter => letter.charCodeAt(0)),
)

const hangulValue = (written: string): number => {
  let value = 0
  let digit = 1
  for (const letter of written) {
    const at = HANGUL_DIGITS.indexOf(letter)
    if (at > 0) digit = at
    else if (letter === '만') value *= 1e4
    else {
      value += digit * (letter === '천' ? 1000 : 100)
      digit = 1
    }
  }
  return value
}

/** `추천` and `천연` hold no thousand: a number in words stands apart, or between words that go with pay. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  /(?:^|[^가-힣]|월|급|당|면|달에|최소|최대|보장)$/.test(text.slice(Math.max(0, start - 3), start)) &&
  /^(?:[^가-힣]|$|원|이상|까지|씩|은|을|도|넘|보장|준|받|정도|가까이|부터)/.test(text.slice(end, end + 3))

const LONGEST_RUN = 15

/** The zeros of the scripts that count with digits of their own; nine more follow each. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0]
const OWN_DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙໐-໙၀-၉០-៩]/
const OWN_DIGITS = new RegExp(OWN_DIGIT, 'g')

/** The same text with every digit written 0 to 9; nothing moves. */
export const plainDigits = (text: string): string =>
  OWN_DIGIT.test(text)
    ? text.replace(OWN_DIGITS, digit => {
        const unit = digit.charCodeAt(0)
        return String(unit - (ZEROS.findLast(zero => zero <= unit) ?? unit))
      })
    : text

/** Burmese may say the multiplier first: `သိန်း ၂၀`. */
const UNIT_BEFORE = /(သိန်း|သောင်း) ?$/

/** Numbers in words are read in Han and Hangul alone. */
const FIRST_HAN = 0x3400
const FIRST_HANGUL = 0xac00

/** Every number of a normalised text, from left to right; runs too long for pay are passed over. Linear. */
export const readAmounts = (text: string, most: number): readonly Amount[] => {
  const amounts: Amount[] = []
  let at = 0
  while (at < text.length && amounts.length < most) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      NUMBER.lastIndex = at
      const written = NUMBER.exec(text)?.[0] ?? text[at] ?? ''
      let end = at + written.length
      if (/\d/.test(text[end] ?? '')) {
        while (/\d/.test(text[end] ?? '')) end += 1
        at = end
        continue
      }
      const mixed = MIXED.exec(text.slice(at, at + 10))
      if (mixed) {
        const [whole, thousands = '0', hundreds = '0', million = ''] = mixed
        const value = (Number(thousands) * 1000 + Number(hundreds) * 100) * (million === '' ? 1 : 1e4)
        amounts.push({ value, unit: million === '' ? '한글' : '만', start: at, end: at + whole.length })
        at += whole.length
        continue
      }
      const unit = UNIT.exec(text.slice(end, end + 10))
      const name = unit?.[1] ?? UNIT_BEFORE.exec(text.slice(Math.max(0, at - 8), at))?.[1] ?? ''
      const value = plain(written) * (MULTIPLIERS[name] ?? 1)
      amounts.push({ value, unit: name, start: at, end: end + (unit?.[0].length ?? 0) })
      at = end + (unit?.[0].length ?? 0)
      continue
    }
    if (code < FIRST_HAN) {
      at += 1
      continue
    }
    if (code >= FIRST_HANGUL && BEGINS_HANGUL.has(code)) {
      HANGUL.lastIndex = at
      const written = HANGUL.exec(text)?.[0] ?? ''
      const value = written === '' ? 0 : hangulValue(written)
      if (value >= 100 && written.length <= LONGEST_RUN && standsAlone(text, at, at + written.length)) {
        amounts.push({
          value,
          unit: written.endsWith('만') ? '만' : '한글',
          start: at,
          end: at + written.length,
        })
        at += written.length
        continue
      }
    }
    const han = code < FIRST_HANGUL ? readHanNumber(text, at) : undefined
    if (han) {
      amounts.push({ value: han.value, unit: han.unit, start: at, end: at + han.length })
      at += han.length
      continue
    }
    at += 1
  }
  return amounts
}
