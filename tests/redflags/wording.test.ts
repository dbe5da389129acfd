import { describe, expect, test } from 'vitest'
import { fitWording } from '../../src/cli/wording/fit-wording.ts'
import { trainWording } from '../../src/cli/wording/train.ts'
import { normalise } from '../../src/offers/text/normal-text.ts'
import { assess } from '../../src/redflags/assess.ts'
import type { Strength } from '../../src/redflags/assessment.ts'
import { weighWording } from '../../src/redflags/distress/weigh-wording.ts'
import { scoreOf } from '../../src/redflags/score.ts'
import { BUCKETS, gramsOf } from '../../src/redflags/wording/grams.ts'
import { CRIES } from '../../src/redflags/wording/learned-cries.ts'
import { LURES } from '../../src/redflags/wording/learned-lures.ts'
import { packWeights, unpackWeights } from '../../src/redflags/wording/packed.ts'
import { createOdds, createWordingReader } from '../../src/redflags/wording/read-wording.ts'

const readWording = createWordingReader()

test('the wording in place is the one that npm run fit -- --texts learns', () => {
  expect(fitWording()).toEqual({ CRIES, LURES })
}, 180_000)

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
  expect(CRIES.gaps + CRIES.weights + LURES.gaps + LURES.weights).toMatch(/^[#-&(-[\]-_a-~]+$/)
})

test('what two kinds of text say is learned, and what both say weighs nothing', () => {
  const cries = ['the door is locked', 'they locked the door on us', 'locked in here']
  const others = ['the shop is open', 'we opened the door at nine', 'open all day']
  const learned = trainWording(
    [...cries.map(text => ({ text, is: true })), ...others.map(text => ({ text, is: false }))],
    { kept: 500, leastTexts: 1 },
  )
  const reader = createOdds(learned)
  expect(reader('my room is locked')).toBeGreaterThan(0)
  expect(reader('my shop is open')).toBeLessThan(0)
})

test('only the beginning is read, and no letters say nothing', () => {
  const long = 'they locked us in and we cannot call anyone '.repeat(40)
  expect(gramsOf(long)).toEqual(gramsOf(long.slice(0, 480)))
  for (const nothing of ['', '12345 !!!']) {
    const { cry, lure } = readWording(normalise(nothing).text)
    expect(cry).toBeLessThan(-10)
    expect(lure).toBe(0)
  }
})

describe('what phrases heard and wording are weighed', () => {
  const around = { told: false, aboutSomeoneElse: () => true }
  const heard = (distress: 'none' | 'doubt' | 'certain') =>
    ({ distress, aboutSomeoneElse: false, firm: true }) as const

  test('wording alone asks; where it is plain it is certain; news is left alone', () => {
    expect(weighWording(heard('none'), -0.1, around).distress).toBe('none')
    expect(weighWording(heard('none'), 0.1, around)).toEqual({
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

describe('how like lures an offer is worded', () => {
  const finding = (strength: Strength) => ({ rule: 'urgency', strength, evidence: [] })
  const level = (strengths: readonly Strength[], wording: number, length = 100) =>
    scoreOf(strengths.map(finding), 0, { length, wording }).level

  test('makes caution of findings too few for it, never more, adds to those that are caution, and is nothing without any', () => {
    expect(level(['weak'], 0)).toBe('none')
    expect(level(['weak'], 5)).toBe('caution')
    expect(level(['moderate'], 50)).toBe('caution')
    expect(level(['strong'], 0)).toBe('caution')
    expect(level(['strong'], 5)).toBe('high')
    expect(level(['moderate', 'weak', 'weak'], 50)).toBe('caution')
    expect(level([], 50)).toBe('none')
    expect(level(['weak'], 50, 2_000)).toBe('none')
    expect(level(['weak'], 50, 12)).toBe('none')
  })

  test('forgives like a sign of honesty, and nothing that decides', () => {
    expect(level(['strong'], -5)).toBe('none')
    expect(level(['strong', 'strong', 'strong'], -5)).toBe('high')
    expect(level(['decisive'], -50)).toBe('critical')
  })
})

test('a few words that do not say they are an offer are one where they are worded like a lure and a rule knows them', () => {
  expect(assess('overseas, no interview, tonight')).toMatchObject({ kind: 'offer', level: 'caution' })
  expect(assess('no interview this week, see you tonight for dinner')).toMatchObject({
    kind: 'other',
    level: 'none',
  })
})
