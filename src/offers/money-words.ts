/** Which money an amount is in: by its name, by its multiplier, by the words of pay around it. */

/** Names of currencies, before or after the number. Latin ones end where the word ends. */
const MONEY: Readonly<Record<string, string>> = {
  USD: '불 usd us$ $ dollar dollars bucks 달러 美金 美元 刀 ドル đô usa долл дол dolar dola do ดอลลาร์ ดอลล่าร์ ดอล ដុល្លារ ដុល្លា ဒေါ်လာ ໂດລາ ໂດລ່າ dolyar डॉलर डलर डालर ডলার ডলারের ڈالر ڈالرز dolares бакс $us',
  USDT: 'usdt 테더 u',
  KRW: '₩ krw won 원 วอน ວອນ ဝမ် វ៉ុន',
  JPY: '¥ jpy yen 円 엔 เยน ယန်း យ៉េន ເຢັນ येन ইয়েন',
  CNY: 'rmb cny 위안 人民币 人民幣 元 块 塊 หยวน ယွမ် ຢວນ យ័ន युआन ইউয়ান یوآن',
  TWD: 'nt$ ntd twd nt 台币 台幣 เหรียญไต้หวัน',
  HKD: 'hk$ hkd 港币 港幣 港元 蚊',
  SGD: 's$ sgd 싱달러 新币 新幣',
  AUD: 'a$ au$ aud 호주달러',
  CAD: 'c$ ca$ cad',
  NZD: 'nz$ nzd',
  EUR: '€ eur euro euros 유로 ยูโร ເອີໂຣ ယူရို អឺរ៉ូ यूरो ইউরো یورو евро',
  GBP: '£ gbp pound pounds 파운드',
  PHP: '₱ php peso pesos piso 페소 比索 披索 ペソ',
  INR: '₹ rs inr rupee rupees रुपय रु रुपये रुपए rupaye rupay',
  PKR: 'pkr روپے روپیہ',
  NPR: 'npr',
  LKR: 'lkr',
  BDT: 'tk ৳ bdt taka টাকা টাকার',
  MYR: 'rm myr ringgit 링깃 马币 馬幣 令吉 রিঙ্গিত रिंगिट رنگٹ',
  IDR: 'rp idr rupiah',
  THB: '฿ thb baht 바트 บาท 泰铢 泰銖 บ. ບາດ ဘတ် បាត बाट भात বাথ بھات',
  VND: '₫ vnd dong d',
  AED: 'aed dh dhs dirham dirhams 디르함 迪拉姆 迪拉母 ディルハム दिरहम দিরহাম درہم дирхам',
  QAR: 'qar 리얄',
  SAR: 'sar रियाल রিয়াল ریال',
  KES: 'kes ksh shilling shillings sh shs shilingi bob',
  TZS: 'tsh tzs',
  UGX: 'ugx',
  NGN: 'ngn naira',
  ZAR: 'zar rand',
  ETB: 'etb birr',
  XOF: 'cfa fcfa xof f francs xaf',
  BRL: 'r$ brl reais',
  PLN: 'pln zl',
  RUB: '₽ руб рублей р рубл rub',
  KZT: 'kzt тенге тг',
  UZS: 'uzs сум',
  LAK: 'ກີບ kip lak',
  KHR: '៛ រៀល riel khr',
  MMK: 'mmk kyat ကျပ် kyats ks',
}

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(MONEY).flatMap(([currency, words]) =>
    words.split(' ').map(word => [word, currency] as const),
  ),
)
const LONGEST = Math.max(...[...NAMES.keys()].map(word => word.length))
/** Korean and Russian names of one syllable, which longer words begin with. */
const ALONE = /^(?:[불р]|тг)$/
const GOES_ON = /^[가-힣а-я]/
const isLatin = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= 'a' && letter <= 'z'

/** The currency named right after a number, from what follows it; the longest name wins. */
export const currencyAfter = (after: string): string | undefined => {
  const from = after.startsWith(' ') ? 1 : 0
  for (let length = Math.min(LONGEST, after.length - from); length > 0; length -= 1) {
    const word = after.slice(from, from + length)
    const currency = NAMES.get(word)
    if (currency === undefined) continue
    const rest = after.slice(from + length)
    if (isLatin(word.at(-1)) && isLatin(rest[0])) continue
    if (ALONE.test(word) && GOES_ON.test(rest)) continue
    return currency
  }
  return undefined
}

/** The currency named right before a number, from what leads to it; the longest name wins. */
export const currencyBefore = (before: string): string | undefined => {
  const text = before.endsWith(' ') ? before.slice(0, -1) : before
  // `p50,000`: pesos as Filipinos write them.
  if (/(?<![a-z])p$/.test(before)) return 'PHP'
  for (const lead of text.endsWith('.') ? [text, text.slice(0, -1)] : [text]) {
    for (let length = Math.min(LONGEST, lead.length); length > 0; length -= 1) {
      const currency = NAMES.get(lead.slice(-length))
      if (currency !== undefined && !isLatin(lead.at(-length - 1))) return currency
    }
  }
  return undefined
}

/** Multipliers that only one currency's country writes, for amounts without a currency. */
export const CURRENCY_OF_UNIT: Readonly<Record<string, string>> = {
  tr: 'VND',
  trieu: 'VND',
  jt: 'IDR',
  juta: 'IDR',
  rb: 'IDR',
  ribu: 'IDR',
  万: 'CNY',
  萬: 'TWD',
  หมื่น: 'THB',
  แสน: 'THB',
  พัน: 'THB',
  тыс: 'RUB',
  тысяч: 'RUB',
  тысячи: 'RUB',
  тыщ: 'RUB',
  к: 'RUB',
  lakh: 'INR',
  lakhs: 'INR',
  lac: 'INR',
  lacs: 'INR',
  لاکھ: 'PKR',
  ہزار: 'PKR',
  হাজারের: 'BDT',
  লক্ষ: 'BDT',
  লাখ: 'BDT',
  হাজার: 'BDT',
  hazaar: 'INR',
  hazar: 'INR',
  लाख: 'INR',
  हजार: 'INR',
  हज़ार: 'INR',
  cu: 'VND',
  ล้าน: 'THB',
  ລ້ານ: 'LAK',
  ແສນ: 'LAK',
  ຫມື່ນ: 'LAK',
  លាន: 'KHR',
  ម៉ឺន: 'KHR',
  သိန်း: 'MMK',
  သောင်း: 'MMK',
}

/** Money that needs no name where these words stand before or after the number, by its size. */
const BARE: readonly {
  readonly before: RegExp
  readonly after: RegExp
  /** From this value on, up to the next row's. */
  readonly money: readonly (readonly [from: number, currency: string | undefined])[]
}[] = [
  {
    before: /(?:sahod|sweldo|suweldo)[^\d\n]{0,12}$/,
    after:
      /^ ?(?:(?:ang |na |a month )?(?:sahod|sweldo|minimum)|\+ ?(?:free|libre|bonus|comm|komis|incentive))/,
    money: [
      [8000, 'PHP'],
      [1_000_000, undefined],
    ],
  },
  {
    before: /(?:gaji|upah|pendapatan|penghasilan)[^\d\n]{0,12}$/,
    after: /^ ?(?:campur|campo) /,
    money: [
      [800, 'MYR'],
      [50_000, undefined],
      [500_000, 'IDR'],
    ],
  },
  {
    before: /(?:เดือน|เงินเดือน|รายได้|วัน|ฐาน|ค่าแรง|เริ่มต้น|ได้)(?:ละ|แรก)?[^\d\n]{0,8}$/,
    after: /^ ?(?:\/ ?|ต่อ)(?:เดือน|วัน|ด\.)/,
    money: [
      [300, 'THB'],
      [1_000_000, undefined],
    ],
  },
  {
    before: /(?:mshahara|mwezi|kwa mwezi|salary)[^\d\n]{0,12}$/,
    after: /^ ?(?:kwa|per) (?:mwezi|month)/,
    money: [
      [5000, 'KES'],
      [400_000, 'TZS'],
      [20_000_000, undefined],
    ],
  },
  {
    before: /(?:salaire|remuneration)[^\d\n]{0,8}$/,
    after: /^ ?(?:\/ ?mois|par mois|le mois)/,
    money: [
      [900, 'EUR'],
      [50_000, 'XOF'],
      [20_000_000, undefined],
    ],
  },
  {
    before: /(?:salario|cache|faturar|tirando|ganhando)[^\d\n]{0,8}$/,
    after: /^ ?(?:\/ ?mes|por mes|ao mes|mensais|livres|limpos)/,
    money: [
      [900, 'BRL'],
      [300_000, undefined],
    ],
  },
  {
    before: /(?:зарплата|зп|з\/п|оклад|доход)[^\d\n]{0,8}$/,
    after: /^ ?(?:в мес|\/ ?мес|на руки)/,
    money: [
      [8000, 'RUB'],
      [5_000_000, undefined],
    ],
  },
  {
    before: /(?:ເດືອນ|ມື້|ລາຍໄດ້|ລາຍຮັບ|ຄ່າແຮງ|ໄດ້)(?:ລະ|ຫນຶ່ງ)?[^\d\n]{0,8}$/,
    after: /^ ?(?:\/ ?|ຕໍ່)(?:ເດືອນ|ມື້|ວັນ)/,
    money: [
      [300, 'THB'],
      [100_000, 'LAK'],
      [100_000_000, undefined],
    ],
  },
  {
    before: /(?:luong|thu nhap|ngay|thang)[^\d\n]{0,10}$/,
    after: /^ ?\/ ?(?:ngay|thang|gio|cong|dem|tuan)(?![a-z])/,
    money: [
      [15_000, 'VND'],
      [300_000_000, undefined],
    ],
  },
  {
    before: /(?:လစာ|တစ်လ|တစ်ရက်|တစ်နေ့|နေ့စား)[^\d\n]{0,6}$/,
    after: /^ ?(?:ရတယ်|ရမယ်|ရရှိ)/,
    money: [
      [300, 'THB'],
      [5000, 'MMK'],
      [100_000_000, undefined],
    ],
  },
]

/** The currency of a bare number by the words around it: local pay is often named without its money. */
export const currencyOfWords = (before: string, after: string, value: number): string | undefined => {
  if (/^ ?(?!(?:per|par|por|kwa|le|ao) )[a-z]{2,4}(?![a-z])/.test(after)) return undefined
  const row = BARE.find(bare => bare.before.test(before) || bare.after.test(after))
  return row?.money.findLast(([from]) => value >= from)?.[1]
}
