import type { Country } from '../core/words.ts'

/** How people name their own nationality, in the languages they do so. Beginnings of words, lower case. */
const DEMONYMS: Readonly<Record<Country, readonly string[]>> = {
  KR: ['korean', '한국인', '한국 사람', '한국사람', 'người hàn', '韩国人', '韓國人'],
  PH: ['filipin', 'pinoy', 'pinay', 'pilipin', 'ofw', '필리핀 사람', '필리핀인', '菲律宾人', '菲律賓人'],
  ID: ['indonesian', 'orang indonesia', 'wni', '인도네시아 사람', '인도네시아인', '印尼人'],
  VN: ['vietnamese', 'người việt', 'nguoi viet', '베트남 사람', '베트남인', '越南人'],
  TH: ['คนไทย', '태국 사람', '태국인', '泰国人', '泰國人'],
  MM: ['burmese', 'myanmar people', '미얀마 사람', '미얀마인', '缅甸人', '緬甸人'],
  LA: ['laotian', 'ຄົນລາວ', '라오스 사람', '라오스인'],
  KH: ['cambodian', 'khmer people', '캄보디아 사람', '캄보디아인'],
  CN: ['chinese citizen', 'chinese national', '中国人', '중국인', '중국 사람'],
  TW: ['taiwanese', '台灣人', '台湾人', '臺灣人', '대만인', '대만 사람'],
  HK: ['hong konger', 'hongkonger', '香港人'],
  MY: ['malaysian', 'orang malaysia', '말레이시아 사람', '马来西亚人', '馬來西亞人'],
  IN: ['indian', 'भारतीय', 'hindustani', '인도 사람', '인도인', '印度人'],
  BD: ['bangladeshi', 'বাংলাদেশি', '방글라데시 사람'],
  NP: ['nepali', 'nepalese', 'नेपाली', '네팔 사람', '네팔인'],
  PK: ['pakistani', 'پاکستانی', '파키스탄 사람'],
  LK: ['sri lankan', 'srilankan'],
  KE: ['kenyan', 'mkenya', 'wakenya'],
  UG: ['ugandan'],
  ET: ['ethiopian'],
  GH: ['ghanaian'],
  NG: ['nigerian'],
  ZA: ['south african'],
  MA: ['moroccan', 'marocain'],
  BR: ['brazilian', 'brasileir'],
  RU: ['russian citizen', 'россиян', 'из россии'],
  KZ: ['kazakh', 'казахстан'],
  UZ: ['uzbek', 'узбек'],
  JP: ['japanese', '日本人', '일본인', '일본 사람'],
}

/** Countries as they follow "I am from". */
const FROM: Readonly<Record<Country, string>> = {
  KR: 'korea|south korea',
  PH: 'the philippines|philippines',
  ID: 'indonesia',
  VN: 'vietnam|viet nam',
  TH: 'thailand',
  MM: 'myanmar|burma',
  LA: 'laos',
  KH: 'cambodia',
  CN: 'china',
  TW: 'taiwan',
  HK: 'hong kong',
  MY: 'malaysia',
  IN: 'india',
  BD: 'bangladesh',
  NP: 'nepal',
  PK: 'pakistan',
  LK: 'sri lanka',
  KE: 'kenya',
  UG: 'uganda',
  ET: 'ethiopia',
  GH: 'ghana',
  NG: 'nigeria',
  ZA: 'south africa',
  MA: 'morocco',
  BR: 'brazil',
  RU: 'russia',
  KZ: 'kazakhstan',
  UZ: 'uzbekistan',
  JP: 'japan',
}

const LETTER = /[\p{L}\p{N}]/u

/** Where a word begins in a text; a word of a script without spaces may begin anywhere. */
const beginsWord = (text: string, word: string): boolean => {
  if (!/^[a-zа-я]/.test(word)) return text.includes(word)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !LETTER.test(text[at - 1] ?? '')) return true
  return false
}

/** The longest text looked at: who is held does not write more before naming themself. */
const LOOKED_AT = 2_000

/**
 * The nationality somebody gives of themself or of whom they write about; `undefined` where none or more than one is
 * named.
 */
export const saidNationality = (text: string): Country | undefined => {
  const lower = text.slice(0, LOOKED_AT).normalize('NFKC').toLowerCase()
  const named = Object.keys(DEMONYMS).filter(
    country =>
      DEMONYMS[country]?.some(word => beginsWord(lower, word)) ||
      new RegExp(
        `\\b(?:am|are|is|im|i'm|we're|citizens?|nationals?|people|passport)\\s+(?:all\\s+)?(?:from|of)\\s+(?:${FROM[country]})\\b`,
      ).test(lower),
  )
  return named.length === 1 ? named[0] : undefined
}
