import { assess } from '../../redflags/assess.ts'
import { type Measure, percentile } from './measure.ts'

const OFFER =
  'Customer service staff wanted in Sihanoukville, Cambodia. 3,500 USD a month, no experience, flight and room paid. Telegram @goldstar_hr. '
const KOREAN =
  '시아누크빌 고객상담 월 500만원, 경력무관, 항공권과 숙소 제공, 관광비자면 돼요. 텔레그램 @goldstar_hr. '
const HOSTILE = [
  'bring your pass',
  '통장 가져',
  '@',
  '1,',
  'http://a.',
  '(((((',
  'a\u0301\u0301\u0301\u0301',
  'win ',
].map(piece => piece.repeat(10_000))

const fill = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)

const timed = (text: string, times: number): readonly number[] =>
  Array.from({ length: times }, () => {
    const start = performance.now()
    assess(text)
    return performance.now() - start
  })

/** Time to assess a message, on ordinary and on hostile text. */
export const benchAssess = async (): Promise<readonly Measure[]> => {
  const cold = performance.now()
  assess(OFFER)
  const first = performance.now() - cold
  const measures: Measure[] = [
    { what: 'assess, first call (rules are built)', value: first, unit: 'ms', budget: 30 },
  ]
  for (const [name, text] of [
    ['English', OFFER],
    ['Korean', KOREAN],
  ] as const) {
    const message = fill(text, 4096)
    timed(message, 200)
    const times = timed(message, 2_000)
    measures.push(
      {
        what: `assess 4,096 characters, ${name}, median`,
        value: percentile(times, 0.5),
        unit: 'ms',
        budget: 1,
      },
      {
        what: `assess 4,096 characters, ${name}, p99`,
        value: percentile(times, 0.99),
        unit: 'ms',
        budget: 3,
      },
    )
  }
  const ratios = HOSTILE.map(piece => {
    const short = percentile(timed(piece.slice(0, 8_000), 5), 0.5)
    const long = percentile(timed(piece.slice(0, 64_000), 5), 0.5)
    return long / Math.max(short, 0.05) / 8
  })
  measures.push({
    what: 'hostile text, 64,000 against 8,000 characters, per character',
    value: Math.max(...ratios),
    unit: '×',
    note: 'about 1 is linear',
  })
  return measures
}
