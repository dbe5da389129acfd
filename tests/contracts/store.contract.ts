import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Change, Committed, IndexRow, Store } from '../../src/ports/store.ts'
import { createModelStore } from '../support/store-model.ts'

/** A store under test, empty, with the clock it goes by. */
export interface StoreBench {
  readonly store: Store
  now(): number
  /** Lets time pass: by moving the clock, or by waiting. */
  pass(ms: number): Promise<void>
  close(): Promise<void>
}

export interface StoreContract {
  readonly name: string
  /** Whether `pass` moves a clock, so that minutes cost nothing. */
  readonly movesClock: boolean
  readonly before?: () => Promise<void>
  readonly after?: () => Promise<void>
  readonly create: () => Promise<StoreBench>
}

/** What every store must do, whatever it is made of. */
export const storeContract = (contract: StoreContract): void => {
  const hour = 3_600_000
  // Real time passes in small steps where the clock cannot be moved.
  const soon = contract.movesClock ? 60_000 : 150

  describe(`${contract.name} holds to the store contract`, () => {
    let bench: StoreBench
    let store: Store
    let changes = 0

    beforeAll(async () => contract.before?.())
    afterAll(async () => contract.after?.())
    beforeEach(async () => {
      bench = await contract.create()
      store = bench.store
    })
    afterEach(async () => bench.close())

    const commit = (change: Omit<Change, 'id'>, id = `change-${++changes}`) => store.commit({ id, ...change })
    const later = () => bench.now() + hour
    const set = (key: string, value: string) => ({ key, value, expiresAt: later() })
    const row = (index: string, member: string, score: number) => ({
      index,
      member,
      score,
      expiresAt: later(),
    })
    const count = (key: string, by: number) => ({ key, by, expiresAt: later() })
    const values = async (...keys: string[]) => (await store.read(keys)).map(each => each?.value)
    const up = (index: string, limit = 500) => store.range(index, { order: 'ascending', limit })

    describe('records', () => {
      it('reads what was set, in the order asked for, with the change as version', async () => {
        await commit({ sets: [set('a', 'one'), set('b', 'two')] }, 'first')
        expect(await store.read(['b', 'missing', 'a', 'b'])).toEqual([
          { value: 'two', version: 'first' },
          undefined,
          { value: 'one', version: 'first' },
          { value: 'two', version: 'first' },
        ])
      })

      it('reads nothing when asked for nothing', async () => {
        expect(await store.read([])).toEqual([])
      })

      it('replaces and deletes', async () => {
        await commit({ sets: [set('a', 'one'), set('b', 'two')] })
        await commit({ sets: [set('a', 'three')], deletes: ['b', 'never-there'] }, 'second')
        expect(await store.read(['a', 'b'])).toEqual([{ value: 'three', version: 'second' }, undefined])
      })

      it('keeps the record when one change deletes and sets a key', async () => {
        await commit({ sets: [set('a', 'one')] })
        await commit({ deletes: ['a'], sets: [set('a', 'two')] })
        expect(await values('a')).toEqual(['two'])
      })

      it.each([
        ['empty', ''],
        ['a number', '42'],
        ['JSON', '{"a":[1,null,"true"]}'],
        ['null as text', 'null'],
        ['lines and separators', 'a\nb\r\n\tc\u001f\u0000d'],
        ['a byte order mark', '\ufeffmarked'],
        ['Korean, Burmese, emoji', '캄보디아 TM 월 800 · မြန်မာ · 👩🏽‍💻'],
        [
          'every code unit up to U+0200',
          Array.from({ length: 0x200 }, (_, at) => String.fromCharCode(at)).join(''),
        ],
      ])('keeps text exactly: %s', async (_, value) => {
        await commit({
          sets: [set('text', value), set(`key ${value}`, 'by this key')],
          adds: [row('names', value, 1)],
        })
        expect(await values('text', `key ${value}`)).toEqual([value, 'by this key'])
        expect(await up('names')).toEqual([{ member: value, score: 1 }])
      })

      it('replaces lone surrogates, which no UTF-8 store can hold', async () => {
        await commit({ sets: [set('text', 'a\ud800b')] })
        expect(await values('text')).toEqual(['a\ufffdb'])
      })

      it('keeps 200 KB in one record', async () => {
        const value = '가나다라 \\ " 😀 '.repeat(10_000)
        expect(Buffer.byteLength(value)).toBeGreaterThan(200_000)
        await commit({ sets: [set('big', value)] })
        expect(await values('big')).toEqual([value])
      })

      it('reads 200 keys at once', async () => {
        const keys = Array.from({ length: 200 }, (_, at) => `key-${at}`)
        await commit({ sets: keys.map(key => set(key, `value of ${key}`)) })
        expect(await values(...keys)).toEqual(keys.map(key => `value of ${key}`))
      })
    })

    describe('checks', () => {
      it('commits on the version read, once', async () => {
        await commit({ sets: [set('a', 'one')] }, 'v1')
        expect(await commit({ checks: [{ key: 'a', version: 'v1' }], sets: [set('a', 'two')] }, 'v2')).toBe(
          'committed',
        )
        expect(await commit({ checks: [{ key: 'a', version: 'v1' }], sets: [set('a', 'late')] })).toBe(
          'conflict',
        )
        expect(await values('a')).toEqual(['two'])
      })

      it('takes null for "does not exist"', async () => {
        expect(await commit({ checks: [{ key: 'a', version: null }], sets: [set('a', 'one')] })).toBe(
          'committed',
        )
        expect(await commit({ checks: [{ key: 'a', version: null }], sets: [set('a', 'two')] })).toBe(
          'conflict',
        )
        expect(await commit({ checks: [{ key: 'b', version: 'some' }], sets: [set('b', 'x')] })).toBe(
          'conflict',
        )
        expect(await values('a', 'b')).toEqual(['one', undefined])
      })

      it('is not fooled by a record deleted and made again alike', async () => {
        await commit({ sets: [set('a', 'same')] }, 'before')
        await commit({ deletes: ['a'] })
        await commit({ sets: [set('a', 'same')] }, 'after')
        expect(await commit({ checks: [{ key: 'a', version: 'before' }], sets: [set('a', 'x')] })).toBe(
          'conflict',
        )
        expect(await commit({ checks: [{ key: 'a', version: 'after' }], sets: [set('a', 'x')] })).toBe(
          'committed',
        )
      })

      it('does nothing at all on a conflict', async () => {
        await commit({
          sets: [set('a', 'one'), set('gone?', 'still')],
          adds: [row('q', 'old', 1)],
          counts: [count('n', 5)],
        })
        const outcome = await commit({
          checks: [
            { key: 'a', version: null },
            { key: 'b', version: null },
          ],
          sets: [set('b', 'no')],
          deletes: ['gone?'],
          adds: [row('q', 'new', 2)],
          removes: [{ index: 'q', member: 'old' }],
          counts: [count('n', 1)],
        })
        expect(outcome).toBe('conflict')
        expect(await values('b', 'gone?', 'n')).toEqual([undefined, 'still', '5'])
        expect(await up('q')).toEqual([{ member: 'old', score: 1 }])
      })

      it('checks keys it does not write, and several at once', async () => {
        await commit({ sets: [set('a', 'one')] }, 'v1')
        const checks = [
          { key: 'a', version: 'v1' },
          { key: 'other', version: null },
        ]
        expect(await commit({ checks, sets: [set('b', 'two')] })).toBe('committed')
        await commit({ sets: [set('other', 'here now')] })
        expect(await commit({ checks, sets: [set('b', 'three')] })).toBe('conflict')
      })

      it('lets one of fifty win each version', async () => {
        let winner: string | null = null
        for (let round = 0; round < 4; round++) {
          const checks: Change['checks'] = [{ key: 'hot', version: winner }]
          const outcomes: readonly Committed[] = await Promise.all(
            Array.from({ length: 50 }, (_, at) =>
              commit(
                {
                  checks,
                  sets: [set('hot', `${round}/${at}`)],
                  counts: [count('wins', 1)],
                  adds: [row('won', `${round}/${at}`, at)],
                },
                `round-${round}-${at}`,
              ),
            ),
          )
          const won = outcomes.flatMap((outcome, at) => (outcome === 'committed' ? [at] : []))
          expect(won).toHaveLength(1)
          winner = `round-${round}-${won[0]}`
          expect(await store.read(['hot', 'wins'])).toEqual([
            { value: `${round}/${won[0]}`, version: winner },
            { value: String(round + 1), version: '' },
          ])
        }
        expect(await up('won')).toHaveLength(4)
      })
    })

    describe('a change sent again', () => {
      it('is answered committed and acts once', async () => {
        const change = { counts: [count('n', 1)], adds: [row('q', 'm', 1)], sets: [set('a', 'one')] }
        expect(await commit(change, 'same')).toBe('committed')
        await commit({ removes: [{ index: 'q', member: 'm' }], sets: [set('a', 'two')] })
        expect(await commit(change, 'same')).toBe('committed')
        expect(await values('n', 'a')).toEqual(['1', 'two'])
        expect(await up('q')).toEqual([])
      })

      it('is answered committed though it would now conflict', async () => {
        const change = { checks: [{ key: 'a', version: null }], sets: [set('a', 'one')] }
        expect(await commit(change, 'same')).toBe('committed')
        expect(await commit(change, 'same')).toBe('committed')
        await commit({ deletes: ['a'] })
        expect(await commit(change, 'same')).toBe('committed')
        expect(await values('a')).toEqual([undefined])
      })

      it('is tried again after a conflict', async () => {
        const change = { checks: [{ key: 'a', version: null }], sets: [set('b', 'one')] }
        await commit({ sets: [set('a', 'in the way')] })
        expect(await commit(change, 'same')).toBe('conflict')
        await commit({ deletes: ['a'] })
        expect(await commit(change, 'same')).toBe('committed')
        expect(await values('b')).toEqual(['one'])
      })

      it('acts once when sent fifty times at once', async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 50 }, () => commit({ counts: [count('n', 1)] }, 'same')),
        )
        expect(new Set(outcomes)).toEqual(new Set(['committed']))
        expect(await values('n')).toEqual(['1'])
      })

      it.runIf(contract.movesClock)('is remembered for ten minutes', async () => {
        const counted = () => commit({ counts: [count('n', 1)] }, 'same')
        await counted()
        await bench.pass(599_999)
        await counted()
        expect(await values('n')).toEqual(['1'])
        await bench.pass(2)
        await counted()
        expect(await values('n')).toEqual(['2'])
      })
    })

    describe('expiry', () => {
      it('drops a record when its time comes, and lets it be made anew', async () => {
        const expiresAt = bench.now() + soon
        await commit({ sets: [{ key: 'a', value: 'one', expiresAt }, set('b', 'stays')] })
        expect(await values('a', 'b')).toEqual(['one', 'stays'])
        await bench.pass(soon + 20)
        expect(await values('a', 'b')).toEqual([undefined, 'stays'])
        expect(await commit({ checks: [{ key: 'a', version: null }], sets: [set('a', 'new')] })).toBe(
          'committed',
        )
        expect(await values('a')).toEqual(['new'])
      })

      it('takes the newest expiry of a record', async () => {
        await commit({ sets: [{ key: 'a', value: 'one', expiresAt: bench.now() + soon }] })
        await commit({ sets: [set('a', 'two')] })
        await bench.pass(soon + 20)
        expect(await values('a')).toEqual(['two'])
      })

      it('never shows a record set for a time that has passed', async () => {
        await commit({ sets: [set('a', 'one')] })
        await commit({ sets: [{ key: 'a', value: 'late', expiresAt: bench.now() - 1000 }] })
        expect(await values('a')).toEqual([undefined])
      })

      it('keeps the expiry a counter was made with', async () => {
        await commit({ counts: [{ key: 'n', by: 2, expiresAt: bench.now() + soon }] })
        await commit({ counts: [count('n', 3)] })
        expect(await values('n')).toEqual(['5'])
        await bench.pass(soon + 20)
        expect(await values('n')).toEqual([undefined])
        await commit({ counts: [count('n', 1)] })
        expect(await values('n')).toEqual(['1'])
      })

      it('sweeps index rows whose time has come, and no others', async () => {
        const gone = ['a', 'b', 'c'].map(member => ({
          ...row('q', member, 1),
          expiresAt: bench.now() + soon,
        }))
        const elsewhere = { ...row('고객:1', '3:m', 7), expiresAt: bench.now() + soon }
        await commit({ adds: [...gone, elsewhere, row('q', 'stays', 2)] })
        expect(await store.sweep(100)).toBe(0)
        expect(await up('q')).toHaveLength(4)
        await bench.pass(soon + 20)
        await commit({ adds: [row('q', 'b', 5)] }) // put back in time
        expect(await store.sweep(100)).toBe(3)
        expect(await up('q')).toEqual([
          { member: 'stays', score: 2 },
          { member: 'b', score: 5 },
        ])
        expect(await up('고객:1')).toEqual([])
        expect(await store.sweep(100)).toBe(0)
      })

      it('sweeps no more than asked for', async () => {
        const expiresAt = bench.now() + soon
        await commit({
          adds: Array.from({ length: 25 }, (_, at) => ({
            index: `q${at % 3}`,
            member: `m${at}`,
            score: at,
            expiresAt,
          })),
        })
        await bench.pass(soon + 20)
        const swept = [
          await store.sweep(10),
          await store.sweep(10),
          await store.sweep(10),
          await store.sweep(10),
        ]
        expect(swept).toEqual([10, 10, 5, 0])
      })

      it('forgets the expiry of a row taken away', async () => {
        await commit({ adds: [{ ...row('q', 'a', 1), expiresAt: bench.now() + soon }] })
        await commit({ removes: [{ index: 'q', member: 'a' }] })
        await bench.pass(soon + 20)
        expect(await store.sweep(10)).toBe(0)
      })
    })

    describe('counters', () => {
      it('counts up and down, from nothing', async () => {
        await commit({ counts: [count('n', 3), count('m', -2)] })
        await commit({ counts: [count('n', -10), count('n', 1)] })
        expect(await store.read(['n', 'm'])).toEqual([
          { value: '-6', version: '' },
          { value: '-2', version: '' },
        ])
      })

      it('adds up fifty at once', async () => {
        await Promise.all(Array.from({ length: 50 }, (_, at) => commit({ counts: [count('n', at)] })))
        expect(await values('n')).toEqual(['1225'])
      })

      it('starts anew when the same change deletes it', async () => {
        await commit({ counts: [count('n', 7)] })
        await commit({ deletes: ['n'], counts: [count('n', 1)] })
        expect(await values('n')).toEqual(['1'])
      })

      it('refuses to count a record or past whole numbers, and then does nothing', async () => {
        await commit({ sets: [set('a', '5')], counts: [count('n', Number.MAX_SAFE_INTEGER)] })
        await expect(commit({ sets: [set('b', 'no')], counts: [count('a', 1)] })).rejects.toThrow(TypeError)
        await expect(commit({ sets: [set('b', 'no')], counts: [count('n', 1)] })).rejects.toThrow(TypeError)
        expect(await values('a', 'b', 'n')).toEqual(['5', undefined, String(Number.MAX_SAFE_INTEGER)])
      })
    })

    describe('indexes', () => {
      const scores = [5, -1, 3.5, 0, 1_795_000_000_000, 3.25]

      it('orders by score both ways, within inclusive bounds', async () => {
        await commit({ adds: scores.map(score => row('q', `m${score}`, score)) })
        const sorted = [...scores].sort((a, b) => a - b)
        const scoresOf = async (query: Parameters<Store['range']>[1]) =>
          (await store.range('q', query)).map(each => each.score)
        expect(await scoresOf({ order: 'ascending', limit: 10 })).toEqual(sorted)
        expect(await scoresOf({ order: 'descending', limit: 10 })).toEqual([...sorted].reverse())
        expect(await scoresOf({ order: 'ascending', limit: 10, from: 0, to: 3.5 })).toEqual([0, 3.25, 3.5])
        expect(await scoresOf({ order: 'descending', limit: 2, from: 0, to: 3.5 })).toEqual([3.5, 3.25])
        expect(await scoresOf({ order: 'ascending', limit: 2, from: 3.25 })).toEqual([3.25, 3.5])
        expect(await scoresOf({ order: 'descending', limit: 1, to: 0 })).toEqual([0])
        expect(await scoresOf({ order: 'ascending', limit: 10, from: 4, to: 2 })).toEqual([])
        expect(await store.range('nothing', { order: 'ascending', limit: 10 })).toEqual([])
      })

      it('answers several ranges at once, each as if asked alone', async () => {
        await commit({ adds: scores.map(score => row('q', `m${score}`, score)) })
        await commit({ adds: [row('other', 'ñ', 2)] })
        const asked = [
          { index: 'q', order: 'descending', limit: 2 },
          { index: 'nothing', order: 'ascending', limit: 5 },
          { index: 'other', order: 'ascending', limit: 5, to: 2 },
          { index: 'q', order: 'ascending', limit: 2, after: { member: 'm0', score: 0 } },
        ] as const
        const alone = await Promise.all(asked.map(({ index, ...query }) => store.range(index, query)))
        expect(await store.ranges(asked)).toEqual(alone)
        expect(alone.map(rows => rows.length)).toEqual([2, 0, 1, 2])
        expect(await store.ranges([])).toEqual([])
        const tooMany = Array.from({ length: 101 }, () => asked[0])
        await expect((async () => store.ranges(tooMany))()).rejects.toThrow(TypeError)
      })

      it('orders ties by the bytes of the member', async () => {
        const members = ['b', '', 'B', 'é', 'a', 'aa', '가', '\uffee', '😀', '😁', 'Z', 'a\u0000', '_', '-1']
        await commit({ adds: members.map(member => row('q', member, 7)) })
        const byBytes = [...members].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        expect((await up('q')).map(each => each.member)).toEqual(byBytes)
      })

      it.each(['ascending', 'descending'] as const)(
        'pages %s through many ties, each row once',
        async order => {
          const rows = Array.from(
            { length: 120 },
            (_, at): IndexRow => ({
              member: `m-${(at * 77) % 120}-${at % 5 === 0 ? '나' : 'z'}`,
              score: at % 3,
            }),
          )
          await commit({ adds: rows.map(each => row('q', each.member, each.score)) })
          const seen: IndexRow[] = []
          for (;;) {
            const last = seen.at(-1)
            const page = await store.range('q', { order, limit: 7, ...(last && { after: last }) })
            seen.push(...page)
            if (page.length < 7) break
          }
          const sign = order === 'ascending' ? 1 : -1
          const sorted = [...rows].sort(
            (a, b) =>
              sign * (a.score - b.score || Buffer.compare(Buffer.from(a.member), Buffer.from(b.member))),
          )
          expect(seen).toEqual(sorted)
        },
      )

      it('goes on after a row that has moved away or was never there', async () => {
        await commit({ adds: ['a', 'b', 'c', 'd'].map(member => row('q', member, 1)) })
        await commit({ adds: [row('q', 'b', 9)] })
        const after = { member: 'b', score: 1 }
        const members = async (query: Parameters<Store['range']>[1]) =>
          (await store.range('q', query)).map(each => each.member)
        expect(await members({ order: 'ascending', limit: 10, after })).toEqual(['c', 'd', 'b'])
        expect(await members({ order: 'descending', limit: 10, after })).toEqual(['a'])
        expect(await members({ order: 'ascending', limit: 10, after: { member: '', score: 5 } })).toEqual([
          'b',
        ])
        expect(await members({ order: 'ascending', limit: 10, after, to: 1 })).toEqual(['c', 'd'])
        expect(
          await members({ order: 'descending', limit: 10, after: { member: 'z', score: 100 }, from: 1 }),
        ).toEqual(['b', 'd', 'c', 'a'])
      })

      it('moves a member to its new score and keeps it once', async () => {
        await commit({ adds: [row('q', 'a', 1), row('q', 'b', 2)] })
        await commit({ adds: [row('q', 'a', 3)] })
        expect(await up('q')).toEqual([
          { member: 'b', score: 2 },
          { member: 'a', score: 3 },
        ])
      })

      it('moves a member from one index to another in one change', async () => {
        await commit({ adds: [row('open', 'case', 1)] })
        await commit({ removes: [{ index: 'open', member: 'case' }], adds: [row('closed', 'case', 2)] })
        expect(await up('open')).toEqual([])
        expect(await up('closed')).toEqual([{ member: 'case', score: 2 }])
      })

      it('keeps indexes and records of one name apart', async () => {
        await commit({ sets: [set('x', 'record')], adds: [row('x', 'x', 1)] })
        await commit({ deletes: ['x'] })
        expect(await up('x')).toEqual([{ member: 'x', score: 1 }])
      })

      it.each([0, 501, 1.5])('refuses a limit of %d', async limit => {
        await expect(store.range('q', { order: 'ascending', limit })).rejects.toThrow(TypeError)
      })

      it('gives 500 rows at once', async () => {
        await commit({ adds: Array.from({ length: 510 }, (_, at) => row('q', `m${at}`, at)) })
        const rows = await up('q')
        expect(rows).toHaveLength(500)
        expect(rows.at(-1)).toEqual({ member: 'm499', score: 499 })
      })
    })

    describe('changes no store could carry out', () => {
      it.each([
        ['an empty id', { id: '' }],
        ['an id with a line break', { id: 'a\nb' }],
        [
          'a score that is no number',
          { id: 'x', adds: [{ index: 'q', member: 'm', score: Number.NaN, expiresAt: 1 }] },
        ],
        [
          'no end in time',
          { id: 'x', sets: [{ key: 'a', value: 'b', expiresAt: Number.POSITIVE_INFINITY }] },
        ],
        ['half a count', { id: 'x', counts: [{ key: 'n', by: 0.5, expiresAt: 1e13 }] }],
        [
          'set and counted',
          {
            id: 'x',
            sets: [{ key: 'a', value: 'b', expiresAt: 1e13 }],
            counts: [{ key: 'a', by: 1, expiresAt: 1e13 }],
          },
        ],
      ])('are refused: %s', async (_, change) => {
        await expect(store.commit(change)).rejects.toThrow(TypeError)
        expect(await values('a', 'n')).toEqual([undefined, undefined])
      })
    })

    describe('any sequence of changes', () => {
      const key = fc.constantFrom('a', 'b', 'c', '한')
      const index = fc.constantFrom('q', 'r')
      const member = fc.constantFrom('m', 'n', 'ñ', '😀', '\uffee', '')
      const score = fc.constantFrom(-1, 0, 1, 1.5, 1_795_000_000_000)
      const step = fc.oneof(
        {
          weight: 6,
          arbitrary: fc.record({
            do: fc.constant('commit' as const),
            again: fc.boolean(),
            checks: fc.uniqueArray(fc.record({ key, holds: fc.boolean() }), {
              maxLength: 2,
              selector: each => each.key,
            }),
            sets: fc.array(fc.record({ key, value: fc.string({ unit: 'binary', maxLength: 6 }) }), {
              maxLength: 2,
            }),
            deletes: fc.array(key, { maxLength: 1 }),
            adds: fc.array(fc.record({ index, member, score }), { maxLength: 3 }),
            removes: fc.array(fc.record({ index, member }), { maxLength: 2 }),
            counts: fc.array(
              fc.record({ key: fc.constantFrom('x', 'y'), by: fc.integer({ min: -5, max: 5 }) }),
              { maxLength: 2 },
            ),
            brief: fc.boolean(),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({
            do: fc.constant('range' as const),
            index,
            order: fc.constantFrom('ascending' as const, 'descending' as const),
            limit: fc.integer({ min: 1, max: 4 }),
            bounds: fc.record(
              { from: score, to: score, after: fc.record({ member, score }) },
              { requiredKeys: [] },
            ),
          }),
        },
        { weight: 1, arbitrary: fc.record({ do: fc.constant('pass' as const) }) },
      )

      it('has the effect a simple model says', async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
            await bench.close()
            bench = await contract.create()
            store = bench.store
            const model = createModelStore({ now: () => bench.now() })
            let last = 0
            for (const each of steps) {
              if (each.do === 'range') {
                const query = { order: each.order, limit: each.limit, ...each.bounds }
                expect(await store.range(each.index, query)).toEqual(model.range(each.index, query))
                continue
              }
              if (each.do === 'pass') {
                if (contract.movesClock) await bench.pass(10_000)
                continue
              }
              const expiresAt = bench.now() + (each.brief && contract.movesClock ? 5_000 : hour)
              const held = await store.read(each.checks.map(check => check.key))
              const change: Change = {
                id: each.again && last > 0 ? `step-${last}` : `step-${++last}`,
                checks: each.checks.map((check, at) => ({
                  key: check.key,
                  version: check.holds ? (held[at]?.version ?? null) : 'step-0',
                })),
                sets: each.sets.map(one => ({ ...one, expiresAt })),
                deletes: each.deletes,
                adds: each.adds.map(one => ({ ...one, expiresAt })),
                removes: each.removes,
                counts: each.counts.map(one => ({ ...one, expiresAt })),
              }
              expect(await store.commit(change)).toBe(model.commit(change))
              const keys = ['a', 'b', 'c', '한', 'x', 'y']
              expect(await store.read(keys)).toEqual(model.read(keys))
            }
            for (const name of ['q', 'r'])
              expect(await up(name)).toEqual(model.range(name, { order: 'ascending', limit: 500 }))
          }),
          { numRuns: contract.movesClock ? 200 : 60 },
        )
      }, 60_000)
    })
  })
}
