import type { Change, Committed, IndexRow, RangeQuery, Versioned } from '../../src/ports/store.ts'

/**
 * What a store means, said as plainly as possible and with no regard for speed: lists gone through from the start.
 * Written apart from the stores, to compare them with.
 */
export const createModelStore = ({ now }: { now: () => number }) => {
  let records: { key: string; value: string; version: string; expiresAt: number }[] = []
  let rows: { index: string; member: string; score: number }[] = []
  const done: { id: string; at: number }[] = []

  const find = (key: string) => records.find(each => each.key === key && each.expiresAt > now())
  const drop = (key: string) => {
    records = records.filter(each => each.key !== key)
  }
  const compare = (a: IndexRow, b: IndexRow) =>
    a.score - b.score || Buffer.compare(Buffer.from(a.member), Buffer.from(b.member))

  return {
    read: (keys: readonly string[]): (Versioned | undefined)[] =>
      keys.map(key => {
        const held = find(key)
        return held && { value: held.value, version: held.version }
      }),

    range(index: string, { from, to, order, limit, after }: RangeQuery): IndexRow[] {
      const sign = order === 'ascending' ? 1 : -1
      return rows
        .filter(each => each.index === index)
        .map(({ member, score }) => ({ member, score }))
        .filter(each => (from === undefined || each.score >= from) && (to === undefined || each.score <= to))
        .filter(each => after === undefined || sign * compare(each, after) > 0)
        .sort((a, b) => sign * compare(a, b))
        .slice(0, limit)
    },

    commit(change: Change): Committed {
      if (done.some(each => each.id === change.id && each.at + 600_000 > now())) return 'committed'
      for (const check of change.checks ?? [])
        if ((find(check.key)?.version ?? null) !== check.version) return 'conflict'
      for (const key of change.deletes ?? []) drop(key)
      for (const { key, value, expiresAt } of change.sets ?? []) {
        drop(key)
        records.push({ key, value: value.toWellFormed(), version: change.id, expiresAt })
      }
      for (const { key, by, expiresAt } of change.counts ?? []) {
        const held = find(key)
        drop(key)
        const value = String(Number(held?.value ?? '0') + by)
        records.push({ key, value, version: '', expiresAt: held?.expiresAt ?? expiresAt })
      }
      for (const { index, member } of change.removes ?? [])
        rows = rows.filter(each => each.index !== index || each.member !== member)
      for (const { index, member, score } of change.adds ?? []) {
        rows = rows.filter(each => each.index !== index || each.member !== member)
        rows.push({ index, member, score })
      }
      done.push({ id: change.id, at: now() })
      return 'committed'
    },
  }
}
