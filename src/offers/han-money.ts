/** What numbers and bare sums mean in texts written in Han characters. */

const KANA = /[\u3041-\u30ff]/g
const HAN = /[\u3400-\u9fff]/g
const HANGUL = /[\uac00-\ud7a3]/
const TRADITIONAL =
  /[們個這來時會說對開關國學電話機車錢資經驗歡還聯號東業務專無條簽證護員請從幫嗎萬過邊應徵萬獎兩週給與為場體環當發動間網遊輪廠飯館賣費覺錄讓誰點線級師歲領樣園區]/g
const SIMPLIFIED =
  /[们个这来时会说对开关国学电话机车钱资经验欢还联号东业务专无条签证护员请从帮吗万过边应征奖两给与为场体环当发动间网游轮厂饭馆卖费觉录让谁点线级师岁领样园]/g
const HONG_KONG =
  /[嘅唔佢哋冇喺咗嚟搵揾啲]|香港|港幣|港元|hk\$|hkd|中環|旺角|九龍|深水埗|mpf|強積金|花紅|人工/
const ENOUGH = 600

type Money = 'JPY' | 'CNY' | 'TWD' | 'HKD'

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The money that a normalised text in Han characters means where it names none; nothing for other texts. */
export const hanMoney = (whole: string): Money | undefined => {
  const text = whole.slice(0, ENOUGH)
  const han = count(text, HAN)
  const kana = count(text, KANA)
  if (han + kana < 3 || HANGUL.test(text)) return undefined
  if (kana * 8 > han) return 'JPY'
  const lean = count(text, TRADITIONAL) - count(text, SIMPLIFIED)
  if (lean >= 0 && HONG_KONG.test(text)) return 'HKD'
  return lean > 0 ? 'TWD' : 'CNY'
}

const DIGITS = '一二三四五六七八九'
const digitOf = (letter: string | undefined): number =>
  letter === undefined ? 0 : letter === '两' || letter === '兩' ? 2 : DIGITS.indexOf(letter) + 1

/** `一万五`, `十萬`, `两万多`, `三千`: sums of pay in words. */
const NUMBER =
  /(?:([一二两兩三四五六七八九])?(十))?([一二两兩三四五六七八九])?[多几幾来來]?(?:([万萬])([一二三四五六七八九])?|(千)([一二三四五六七八九])?)/uy

const BEGINS: ReadonlySet<number> = new Set(
  [...'一二两兩三四五六七八九十'].map(letter => letter.charCodeAt(0)),
)

interface HanNumber {
  readonly value: number
  readonly unit: string
  readonly length: number
}

/** The number in words that begins at `at`, from a thousand up. */
export const readHanNumber = (text: string, at: number): HanNumber | undefined => {
  if (!BEGINS.has(text.charCodeAt(at))) return undefined
  NUMBER.lastIndex = at
  const match = NUMBER.exec(text)
  if (!match) return undefined
  const [whole, tens, ten, ones, tenThousand, thousands, thousand, hundreds] = match
  const head = (ten ? (tens ? digitOf(tens) : 1) * 10 : 0) + digitOf(ones)
  if (head === 0) return undefined
  const value = tenThousand
    ? head * 10_000 + digitOf(thousands) * 1000
    : head * 1000 + digitOf(hundreds) * 100
  return { value, unit: tenThousand ?? thousand ?? '', length: whole.length }
}

/** What is counted in tens of thousands that is not money. */
export const HAN_COUNTERS =
  /^[多余餘几幾来來]?(?:人(?!民)|名|个|個|位|家|件|公里|平|米|次|字|社|店|部|本|台|员|員|粉|用户|会员|会員|会社|吨|亩|ha|kg|km)/

/** The smallest sum that a bare number after `月薪` or `日给` means. */
const LEAST: Readonly<Record<string, number>> = { hour: 8, day: 60, week: 300, month: 700, year: 10_000 }
/** Beyond this a month's bare number after `月` is yen already, up to it ten thousands of them. */
const MOST_BARE_MAN = 999

/** A bare number with a period, in the text's own money; nothing where it is too small to be pay. */
export const bareSum = (value: number, per: string, money: Money): number | undefined => {
  if (money === 'JPY' && (per === 'month' || per === 'year') && value >= 5 && value <= MOST_BARE_MAN)
    return value * 10_000
  return value >= (LEAST[per] ?? Number.POSITIVE_INFINITY) * (money === 'JPY' ? 10 : 1) ? value : undefined
}
