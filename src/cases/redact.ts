/** What stands where something was taken out. */
export const MASK = '▮▮▮'

const LINK = String.raw`\bhttps?:\/\/[^\s<>"'|]{1,2000}|\b(?:t|wa|line|lin|m|zalo)\.(?:me|ee)\/[^\s<>"'|]{1,500}`
const EMAIL = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`
const HANDLE = String.raw`(?<![\p{L}\p{N}_@/])@[\p{L}\p{N}_.]{2,64}`
/** Passport and identity numbers: a few letters and six to ten digits, in either order. */
const DOCUMENT = String.raw`(?<![\p{L}\p{N}])(?:[A-Z]{1,3}[\s-]?\d{6,10}[A-Z]?|\d{5,9}[A-Z]{1,2})(?![\p{L}\p{N}])`
/** Seven digits or more in one run, with two separators at most between any two. */
const NUMBER = String.raw`(?<![\p{L}\p{N}])\+?\(?\d(?:[\s.\-()\/]{0,2}\d){6,19}(?![\p{L}\p{N}])`

/** One pass, the first that fits wins, so that no pattern sees into what another has decided. */
const IDENTIFYING = new RegExp(
  `(?<link>${LINK})|(?<name>${EMAIL}|${HANDLE})|(?<number>${DOCUMENT}|${NUMBER})`,
  'giu',
)

const DATE =
  /^\(?(?:(?:19|20)\d\d[.\-/ ]{1,2}\d{1,2}[.\-/ ]{1,2}\d{1,2}|\d{1,2}[.\-/ ]{1,2}\d{1,2}[.\-/ ]{1,2}(?:19|20)\d\d)$/
const CURRENCY_AFTER =
  /^\s?(?:원|만|천|달러|円|元|đ|₫|vnd|usd|krw|php|idr|thb|won|baht|peso|dollars?|rupiah|million|juta)/i
const CURRENCY_BEFORE = /(?:[$€£¥₩₱₫฿₹]|(?:^|[^a-z])(?:rp\.?|rm|us\$|usd|krw|php|idr|thb|vnd))\s?$/i
const CURRENCY_WITHIN = /^(?:rp|rm|usd|krw|php|idr|thb|vnd)[\s-]?\d/i

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const isDigits = (text: string): boolean => /^\d+$/.test(text)
/** A number written at home and abroad differs at its front only. */
const TAIL = 8

const isKept = (found: string, keep: readonly string[]): boolean => {
  const value = plain(found)
  return keep.some(
    kept =>
      kept !== '' &&
      (kept === value ||
        (kept.length >= 3 && !isDigits(kept) && value.endsWith(kept)) ||
        (isDigits(kept) &&
          isDigits(value) &&
          kept.length >= TAIL &&
          kept.slice(-TAIL) === value.slice(-TAIL))),
  )
}

/** Groups of three to four digits joined by signs, from a zero or a plus: a telephone number, whatever follows it. */
const TELEPHONE = /^\(?(?:\+\d|0\d)[\d().-]*[().-][\d().\s-]*\d$/

const isAmount = (found: string, offset: number, whole: string): boolean =>
  !TELEPHONE.test(found) &&
  (CURRENCY_WITHIN.test(found) ||
    CURRENCY_AFTER.test(whole.slice(offset + found.length, offset + found.length + 10)) ||
    CURRENCY_BEFORE.test(whole.slice(Math.max(0, offset - 6), offset)))

/** The host says where a link leads; what follows it may name a person or carry a token. */
const maskLink = (link: string): string => {
  const [, host = link, rest = ''] = /^((?:https?:\/\/)?[^/?#]+)(.*)$/is.exec(link) ?? []
  const safe = host.replace(/\/\/[^/]*@/, '//')
  return rest === '' || rest === '/' ? safe : `${safe}/${MASK}`
}

/**
 * The text with e-mail addresses, telephone and identity numbers, handles and the identifying parts of links masked.
 * `keep` is left in: a recruiter's own contacts are evidence. Amounts and dates stay. It masks what has a form; a name
 * has none, so the result is redacted, not anonymous. Time linear in the length of the text.
 */
export const redact = (text: string, { keep = [] }: { readonly keep?: readonly string[] } = {}): string => {
  const kept = keep.map(plain)
  return text.replace(IDENTIFYING, (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<'link' | 'name' | 'number', string | undefined>
    const offset = rest.at(-3) as number
    if (isKept(found, kept)) return found
    if (groups.link !== undefined) return maskLink(found)
    return groups.number !== undefined && (DATE.test(found) || isAmount(found, offset, text)) ? found : MASK
  })
}
