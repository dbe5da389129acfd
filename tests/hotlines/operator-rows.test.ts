import { describe, expect, it } from 'vitest'
import { choose } from '../../src/hotlines/choose.ts'
import { BUILT_IN, DIRECTORY } from '../../src/hotlines/directory/index.ts'
import { WITHOUT_A_WAY } from '../../src/hotlines/directory/without-a-way.ts'
import { dueRows } from '../../src/hotlines/due.ts'
import { type OperatorRow, operatorRowProblems, withOperatorRows } from '../../src/hotlines/operator-rows.ts'

const TODAY = Date.UTC(2026, 10, 24)
const by = ['Kim A.', 'Lee B.']
const entry = (more: Partial<OperatorRow>): OperatorRow => ({
  row: 'kr-embassy-phnom-penh',
  do: 'confirm',
  seen: '2026-11-20',
  by,
  ...more,
})

describe('an operator’s rows', () => {
  it('the file of the release is in order', () => {
    expect(operatorRowProblems([], BUILT_IN, TODAY)).toEqual([])
    expect(DIRECTORY.length).toBe(BUILT_IN.length)
  })

  it.each([
    [entry({ row: 'no-such-row' }), 'no such row'],
    [entry({ do: 'delete' as never }), 'confirm, change or hide'],
    [entry({ by: ['Kim A.'] }), 'two different people'],
    [entry({ by: ['Kim A.', ' kim a. '] }), 'two different people'],
    [entry({ by: undefined as never }), 'two different people'],
    [entry({ seen: '20.11.2026' }), 'YYYY-MM-DD'],
    [entry({ seen: '2027-01-01' }), 'future'],
    [entry({ do: 'change', numbers: [{ dial: '0123', dialFrom: 'anywhere' }] }), 'begins with +'],
    [entry({ do: 'change', numbers: [{ dial: '+855 12', dialFrom: 'KH' }] }), 'begins with +'],
    [entry({ do: 'change', url: 'javascript:alert(1)' }), 'https'],
    [entry({ row: 'la-womens-union' }), 'nothing to confirm'],
    [entry({ do: 'change', numbers: [{ dial: '117', dialFrom: 'KH' }] }), undefined],
    [entry({ do: 'hide', row: 'la-womens-union' }), undefined],
    [entry({}), undefined],
  ])('%j', (row, problem) => {
    const problems = operatorRowProblems([row], BUILT_IN, TODAY)
    if (problem === undefined) expect(problems).toEqual([])
    else expect(problems.join()).toContain(problem)
  })

  it('anything but a list is refused', () => {
    for (const wrong of [{}, 'rows', null, [null]])
      expect(operatorRowProblems(wrong, BUILT_IN, TODAY).length).toBeGreaterThan(0)
  })

  it('a number two people found is shown, first, and counts as confirmed for two years', () => {
    const rows = [entry({ do: 'change', numbers: [{ dial: '+85512345678', dialFrom: 'anywhere' }] })]
    const directory = withOperatorRows(BUILT_IN, rows)
    const ask = (today: number) =>
      choose({ nationality: 'KR', place: 'KH', need: 'held', today }, directory).contacts[0]
    expect(ask(TODAY)?.contact).toMatchObject({
      id: 'kr-embassy-phnom-penh',
      numbers: [{ dial: '+85512345678' }],
    })
    expect(ask(TODAY)?.expired).toBe(false)
    expect(dueRows(directory, TODAY + 731 * 86_400_000, 0).map(({ contact }) => contact.id)).toContain(
      'kr-embassy-phnom-penh',
    )
  })

  it('an unverified row is shown once it is confirmed; a hidden one never', () => {
    const unverified = BUILT_IN.find(
      ({ confidence, numbers }) => confidence === 'unverified' && numbers.length > 0,
    )
    const row = unverified?.id ?? ''
    const rowWith = (found: OperatorRow) => withOperatorRows(BUILT_IN, [found]).find(({ id }) => id === row)
    expect(rowWith(entry({ row }))?.confidence).toBe('secondary')
    expect(rowWith(entry({ row, do: 'hide' }))).toBeUndefined()
  })
})

describe('lines without a number', () => {
  it('are on record and shown to nobody', () => {
    expect(WITHOUT_A_WAY.length).toBeGreaterThanOrEqual(10)
    const ids = new Set(WITHOUT_A_WAY.map(({ id }) => id))
    for (const nationality of [undefined, 'KH', 'IN', 'BD', 'KE', 'LA', 'MM', 'GH', 'MA', 'RU'])
      for (const place of [undefined, 'KH', 'LA', 'MM', 'TH'])
        for (const need of ['held', 'relative', 'offer'] as const) {
          const question = {
            need,
            today: TODAY,
            limit: 50,
            ...(nationality === undefined ? {} : { nationality }),
            ...(place === undefined ? {} : { place }),
          }
          const { contacts } = choose(question)
          expect(contacts.length).toBeGreaterThan(0)
          expect(contacts.filter(({ contact }) => ids.has(contact.id))).toEqual([])
        }
  })
})

it('a Korean relative of someone in Cambodia is not told that there is nothing: the line that answers, then the embassy', () => {
  const { contacts, kind } = choose({ nationality: 'KR', place: 'KH', need: 'relative', today: TODAY })
  expect(kind).toBe('direct')
  expect(contacts.slice(0, 2).map(({ contact }) => contact.id)).toEqual([
    'kr-consular-call-center',
    'kr-embassy-phnom-penh',
  ])
})

describe('what is due', () => {
  it('lists what is over first, then what will be, then what bears no date; nothing that is not shown', () => {
    const due = dueRows(DIRECTORY, TODAY, 90)
    const days = due.map(each => each.days ?? Number.MAX_SAFE_INTEGER)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect(due.some(each => each.days === undefined)).toBe(true)
    expect(due.every(({ contact }) => contact.confidence !== 'unverified')).toBe(true)
    expect(dueRows(DIRECTORY, TODAY, 10_000).length).toBeGreaterThan(due.length)
  })
})
