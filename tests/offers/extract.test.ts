import { describe, expect, test } from 'vitest'
import { createExtractor, toOffer } from '../../src/offers/extract.ts'
import type { Offer } from '../../src/offers/offer.ts'
import { PLACES } from '../../src/offers/places.ts'
import { UNITS_PER_USD } from '../../src/offers/rates.ts'
import { normalise } from '../../src/offers/text/normal-text.ts'
import { createPhraseBook } from '../../src/offers/text/phrase-book.ts'

const book = createPhraseBook()
const extract = createExtractor(book)

const read = (text: string, language = 'en'): Offer => {
  const normal = normalise(text)
  return toOffer(extract(text, normal, book.find(normal), language))
}

describe('pay', () => {
  test.each([
    ['월 800', 8_000_000, 8_000_000, 'KRW', 'month'],
    ['월 500~800만원', 5_000_000, 8_000_000, 'KRW', 'month'],
    ['월급 천만원', 10_000_000, 10_000_000, 'KRW', 'month'],
    ['월 7백~1천5백', 7_000_000, 15_000_000, 'KRW', 'month'],
    ['일당 50만원', 500_000, 500_000, 'KRW', 'day'],
    ['시급 13,000', 13_000, 13_000, 'KRW', 'hour'],
    ['연봉 6,500만원', 65_000_000, 65_000_000, 'KRW', 'year'],
    ['건당 5천원', 5000, 5000, 'KRW', 'task'],
    ['2-3k USD/mo', 2000, 3000, 'USD', 'month'],
    ['$1,300 + commission', 1300, 1300, 'USD', 'month'],
    ['RM 3,000-8,000', 3000, 8000, 'MYR', 'month'],
    ['₱60,000/mo', 60_000, 60_000, 'PHP', 'month'],
    ['S$2,200', 2200, 2200, 'SGD', 'month'],
    ['月薪2万', 20_000, 20_000, 'CNY', 'month'],
    ['日薪600元', 600, 600, 'CNY', 'day'],
    ['lương 15-25tr/tháng', 15_000_000, 25_000_000, 'VND', 'month'],
    ['Rp 15jt', 15_000_000, 15_000_000, 'IDR', 'month'],
    ['500$/week', 500, 500, 'USD', 'week'],
    ['90,000 INR in hand', 90_000, 90_000, 'INR', 'month'],
    ['월 ４００만원', 4_000_000, 4_000_000, 'KRW', 'month'],
    ['월 4️⃣0️⃣0️⃣만원', 4_000_000, 4_000_000, 'KRW', 'month'],
  ] as const)('%s', (text, min, max, currency, per) => {
    expect(read(text).pay[0]).toMatchObject({ min, max, currency, per })
  })

  test.each([
    'Pay $300 now for visa stamp',
    '하루 30분',
    '주 5일 근무',
    '추천 상품 5천 개',
    'room 204, floor 3',
    '시리즈 B 투자 320억 원 유치',
    'deposit $500',
  ])('none in: %s', text => {
    expect(read(text).pay).toEqual([])
  })

  test('comes to dollars a month, from the most that is promised', () => {
    const usd = (text: string): number => read(text).pay[0]?.usdPerMonth ?? 0
    expect(usd('월 800')).toBe(Math.round(8_000_000 / (UNITS_PER_USD.KRW ?? 1)))
    expect(usd('500$/week')).toBe(2165)
    expect(usd('건당 5천원')).toBe(0)
  })
})

describe('places', () => {
  test.each([
    ['시아누크빌', 'sihanoukville', 'KH', true],
    ['西港', 'sihanoukville', 'KH', true],
    ['Myawady', 'myawaddy', 'MM', true],
    ['แม่สอด', 'mae-sot', 'TH', true],
    ['골든트라이앵글', 'golden-triangle', 'LA', true],
    ['Phnom Penh', 'phnom-penh', 'KH', false],
    ['🇰🇭', 'KH', 'KH', false],
    ['두바이', 'dubai', 'AE', false],
  ])('%s', (text, id, country, hub) => {
    expect(read(text).places[0]).toEqual({ id, country, hub })
  })

  test.each(['대만족', '세부사항', '오만원', '마스터키', 'Balis'])('none in: %s', text => {
    expect(read(text, 'ko').places).toEqual([])
  })

  test('every place has its own id, a country and names', () => {
    expect(new Set(PLACES.map(({ id }) => id)).size).toBe(PLACES.length)
    for (const { country, names } of PLACES) {
      expect(country).toMatch(/^[A-Z]{2}$/)
      expect(names.length).toBeGreaterThan(0)
    }
  })
})

describe('contacts', () => {
  test.each([
    ['텔레그램 @expo_staff_01', 'telegram', 'expo_staff_01'],
    ['t.me/hr_luna', 'telegram', 'hr_luna'],
    ['https://wa.me/60123456789', 'whatsapp', '60123456789'],
    ['WhatsApp +60 12-345 6789', 'whatsapp', '+60123456789'],
    ['call +82 2-3210-0404', 'phone', '+82232100404'],
    ['카톡 dubai_coin00', 'kakaotalk', 'dubai_coin00'],
    ['open.kakao.com/o/abc123', 'kakaotalk', 'abc123'],
    ['라인 아이디 stay2weeks00', 'line', 'stay2weeks00'],
    ['微信 cn_expo00', 'wechat', 'cn_expo00'],
    ['zalo.me/0901234567', 'zalo', '0901234567'],
    ['m.me/some.page', 'messenger', 'some.page'],
    ['careers@asia-bridge.com', 'email', 'careers@asia-bridge.com'],
    ['ＴＧ：@ＢＯＳＳ_１２', 'telegram', 'boss_12'],
  ])('%s', (text, channel, value) => {
    expect(read(text).contacts).toContainEqual({ channel, value })
  })

  test('a local number takes the country of the language', () => {
    expect(read('문의 02-3210-0404', 'ko').contacts).toContainEqual({
      channel: 'phone',
      value: '+82232100404',
    })
  })
})

test('links are judged by their host, and mail addresses are not links', () => {
  expect(
    read('see https://Example.com/jobs?a=1, write to hr@example.com, v1.2.3 and file.txt').links,
  ).toEqual(['https://example.com/jobs?a=1'])
  expect(read('bit.ly/3S3d4Dd').links).toEqual(['https://bit.ly/3s3d4dd'])
})

describe('wallets, by checksum', () => {
  test.each([
    'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  ])('%s', wallet => {
    expect(read(`send to ${wallet} today`).wallets).toEqual([wallet])
  })

  test.each([
    'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u',
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdp',
  ])('not %s', wallet => {
    expect(read(`send to ${wallet} today`).wallets).toEqual([])
  })
})

test('roles are named by what the work is', () => {
  expect(read('캄보디아 TM 상담원', 'ko').roles).toEqual(
    expect.arrayContaining(['telemarketing', 'customer-service']),
  )
  expect(read('Steel fixers and welders').roles).toContain('construction')
})
