import { describe, expect, test } from 'vitest'
import { fitWording } from '../../src/cli/wording/fit-wording.ts'
import { trainWording } from '../../src/cli/wording/train.ts'
import { normalise } from '../../src/offers/text/normal-text.ts'
import { weighWording } from '../../src/redflags/distress/weigh-wording.ts'
import { BUCKETS, gramsOf } from '../../src/redflags/distress/wording/grams.ts'
import { LEARNED } from '../../src/redflags/distress/wording/learned.ts'
import { packWeights, unpackWeights } from '../../src/redflags/distress/wording/packed.ts'
import { createWordingReader } from '../../src/redflags/distress/wording/read-wording.ts'

const oddsOf = (text: string): number => createWordingReader()(normalise(text).text)

test('the wording in place is the one that npm run fit -- --texts learns', () => {
  expect(fitWording()).toEqual(LEARNED)
}, 60_000)

test('weights come back from their letters as they went in, far apart or side by side', () => {
  const steps = new Int8Array(BUCKETS)
  for (const [at, step] of [
    [0, 15],
    [1, -15],
    [2, 1],
    [91, -1],
    [92, 7],
    [5_000, -7],
    [BUCKETS - 1, 15],
  ] as const)
    steps[at] = step
  expect(unpackWeights(packWeights(steps))).toEqual(steps)
  expect(unpackWeights(packWeights(new Int8Array(BUCKETS)))).toEqual(new Int8Array(BUCKETS))
})

test('the letters need no escape in a source', () => {
  expect(LEARNED.gaps + LEARNED.weights).toMatch(/^[#-&(-[\]-_a-~]+$/)
})

test('what two kinds of text say is learned, and what both say weighs nothing', () => {
  const cries = ['the door is locked', 'they locked the door on us', 'locked in here']
  const others = ['the shop is open', 'we opened the door at nine', 'open all day']
  const learned = trainWording(
    [...cries.map(text => ({ text, distress: true })), ...others.map(text => ({ text, distress: false }))],
    { kept: 500, leastTexts: 1 },
  )
  const reader = createWordingReader(learned)
  expect(reader('my room is locked')).toBeGreaterThan(0)
  expect(reader('my shop is open')).toBeLessThan(0)
})

test('only the beginning is read, and no letters say nothing', () => {
  const long = 'they locked us in and we cannot call anyone '.repeat(40)
  expect(gramsOf(long)).toEqual(gramsOf(long.slice(0, 600)))
  expect(oddsOf('')).toBe(Number.NEGATIVE_INFINITY)
  expect(oddsOf('12345 !!!')).toBe(Number.NEGATIVE_INFINITY)
})

describe('what phrases heard and wording are weighed', () => {
  const around = { told: false, aboutSomeoneElse: () => true }
  const heard = (distress: 'none' | 'doubt' | 'certain') =>
    ({ distress, aboutSomeoneElse: false, firm: true }) as const

  test('wording alone asks; where it is plain it is certain; news is left alone', () => {
    expect(weighWording(heard('none'), 0.4, around).distress).toBe('none')
    expect(weighWording(heard('none'), 0.6, around)).toEqual({
      distress: 'doubt',
      aboutSomeoneElse: true,
      firm: false,
    })
    expect(weighWording(heard('none'), 9, around).distress).toBe('certain')
    expect(weighWording(heard('none'), 9, { ...around, told: true }).distress).toBe('none')
  })

  test('doubt becomes certain, and is never taken back', () => {
    expect(weighWording(heard('doubt'), 3, around).distress).toBe('certain')
    expect(weighWording(heard('doubt'), -30, around).distress).toBe('doubt')
  })

  test('what is certain becomes doubt at most, and stays about a relative', () => {
    expect(weighWording(heard('certain'), -2, around).distress).toBe('certain')
    expect(weighWording(heard('certain'), -30, around).distress).toBe('doubt')
    expect(weighWording({ ...heard('certain'), aboutSomeoneElse: true }, -30, around).distress).toBe(
      'certain',
    )
  })
})
