import { describe, expect, test } from 'vitest'
import { runCheck } from '../../src/cli/check.ts'
import { readCorpus, runEval } from '../../src/cli/eval.ts'

const LURE = '캄보디아 TM 월 800, 항공권 지원, 통장 가져오면 우대'
const from = (text: string) => (): string => text

describe('check', () => {
  test('prints the level, the kind and the words that show each finding', () => {
    const { code, out } = runCheck([], from(LURE))
    expect(code).toBe(0)
    expect(out).toContain('level critical')
    expect(out).toContain('account-lending')
    expect(out).toContain('"통장 가져오"')
  })

  test('says that no finding is no approval', () => {
    expect(runCheck([], from('hello there')).out).toContain('not an approval')
  })

  test('--json is one result', () => {
    const result = JSON.parse(runCheck(['--json'], from(LURE)).out)
    expect(result).toMatchObject({ kind: 'offer', language: 'ko', coverage: 'full', level: 'critical' })
  })

  test('--lang is taken at its word', () => {
    expect(JSON.parse(runCheck(['--json', '--lang', 'vi'], from(LURE)).out).language).toBe('vi')
  })

  test('--jsonl answers every line in order, also the ones it cannot read', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: LURE }),
      'nonsense',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 7, text: 'hi' }),
    ]
    const out = runCheck(['--jsonl'], from(lines.join('\n')))
      .out.trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(out.map(({ id, error }) => id ?? error)).toEqual(['a', 'not JSON', 'no "text"', '7'])
  })

  test('--help explains, wrong calls say what is wrong', () => {
    expect(runCheck(['--help'], from('')).out).toContain('Usage')
    expect(runCheck(['--nonsense'], from('')).code).toBe(2)
    expect(runCheck(['a', 'b'], from('')).code).toBe(2)
    const missing = runCheck(['no-such-file'], () => {
      throw new Error('ENOENT')
    })
    expect(missing).toMatchObject({ code: 2, error: 'Cannot read no-such-file.\n' })
  })
})

describe('eval', () => {
  const ROWS = [
    { id: 's1', lang: 'ko', label: 'scam', text: LURE },
    { id: 's2', lang: 'ko', label: 'scam', text: '안녕하세요' },
    { id: 'l1', lang: 'ko', label: 'legit', text: '동네 카페 알바 구해요. 시급 10,030원' },
    { id: 'o1', lang: 'en', label: 'other', text: 'See you at eight' },
  ]
  const jsonl = ROWS.map(row => JSON.stringify(row)).join('\n')

  test('counts recall, false alarms and misses', () => {
    const { code, out } = runEval(['--json', 'rows.jsonl'], from(jsonl))
    expect(code).toBe(0)
    const { tallies, misses } = JSON.parse(out)
    const all = tallies.find(({ group }: { group: string }) => group === 'all')
    expect(all).toMatchObject({
      lures: 2,
      others: 2,
      recall: { high: 0.5 },
      falseAlarm: { high: 0 },
      precision: 1,
    })
    expect(misses.map(({ id }: { id: string }) => id)).toEqual(['s2'])
    expect(out).not.toContain('안녕하세요')
  })

  test('prints a table a person can read', () => {
    const { out } = runEval(['rows.jsonl'], from(jsonl))
    expect(out).toMatch(/^group/)
    expect(out).toContain('ko scam')
  })

  test('refuses what is not labelled, naming the line', () => {
    expect(runEval(['x.jsonl'], from('{"text":"a","label":"scam"}\n{"text":"b"}'))).toMatchObject({ code: 2 })
    expect(runEval(['x.jsonl'], from('{"text":"a","label":"scam"}\n{"text":"b"}')).error).toContain('Line 2')
    expect(runEval(['x.jsonl'], from('no')).error).toContain('Line 1 is not JSON')
    expect(runEval(['--nonsense']).code).toBe(2)
  })

  test('the own corpus holds the promised floors', () => {
    const { code, out } = runEval([])
    expect(out).not.toContain('Below the floors')
    expect(code).toBe(0)
  })

  test('the own corpus has enough of each kind in every fully covered language', () => {
    const rows = readCorpus()
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line))
    for (const lang of ['en', 'ko']) {
      const count = (label: string): number =>
        rows.filter(row => row.lang === lang && row.label === label).length
      expect(count('scam')).toBeGreaterThanOrEqual(20)
      expect(count('legit')).toBeGreaterThanOrEqual(20)
      expect(count('other')).toBeGreaterThanOrEqual(6)
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })
})
