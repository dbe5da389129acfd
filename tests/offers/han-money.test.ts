import { expect, test } from 'vitest'
import { readPay } from '../../src/offers/pay.ts'
import { normalise } from '../../src/offers/text/normal-text.ts'

const pay = (text: string): unknown => {
  const [first] = readPay(normalise(text).text)
  return first && [first.value.max, first.value.currency, first.value.per]
}

test.each([
  ['底薪8000+提成，上不封顶', 8000, 'CNY', 'month'],
  ['我弟说一个月一万五，包吃住', 15_000, 'CNY', 'month'],
  ['工资说是两万多人民币', 20_000, 'CNY', 'month'],
  ['月入十萬不是夢，公司徵客服', 100_000, 'TWD', 'month'],
  ['起薪32,000～36,000，供員工宿舍', 36_000, 'TWD', 'month'],
  ['月薪$16,500，包兩餐，落嚟舖頭傾', 16_500, 'HKD', 'month'],
  ['人工四萬幾，機票佢哋出', 40_000, 'HKD', 'month'],
  ['めちゃくちゃ楽だし月80は固い', 800_000, 'JPY', 'month'],
  ['1か月で150万になるお仕事です', 1_500_000, 'JPY', 'month'],
  ['月給23〜28万円、寮あり', 280_000, 'JPY', 'month'],
])('%s', (text, max, currency, per) => {
  expect(pay(text)).toEqual([max, currency, per])
})

test.each(['员工两万人，成立八年', '寮費は月2万円かかります', '月休4天，三班轮换'])('no pay in: %s', text => {
  expect(pay(text)).toBeUndefined()
})
