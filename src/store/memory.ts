import type { IndexRow, Store } from '../ports/store.ts'
import { refuseCount, rememberedMs, settleAsked, settleChange, settleQuery } from './change.ts'

interface Held {
  readonly value: string
  readonly version: string
  readonly expiresAt: number
}

/** Order of the UTF-8 bytes, which is what SQLite and Redis order ties by; UTF-16 order differs past U+FFFF. */
const compareText = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue
    const start = at > 0 && (a.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at
    return (a.codePointAt(start) ?? 0) - (b.codePointAt(start) ?? 0)
  }
  return a.length - b.length
}

const compareRows = (a: IndexRow, b: IndexRow): number => a.score - b.score || compareText(a.member, b.member)

/** A store in this process's memory, for tests and for trying things out. Everything is gone when it ends. */
export const createMemoryStore = ({ now }: { now: () => number }): Store => {
  const records = new Map<string, Held>()
  const indexes = new Map<string, Map<string, { score: number; expiresAt: number }>>()
  const remembered = new Map<string, number>()

  const alive = (key: string): Held | undefined => {
    const held = records.get(key)
    return held && held.expiresAt > now() ? held : undefined
  }

  const dropRow = (index: string, member: string) => {
    const rows = indexes.get(index)
    rows?.delete(member)
    if (rows?.size === 0) indexes.delete(index)
  }

  const range: Store['range'] = async (index, query) => {
    const { from, to, descending, limit, after } = settleQuery(query)
    const rows = [...(indexes.get(index.toWellFormed()) ?? [])]
      .map(([member, { score }]) => ({ member, score }))
      .filter(row => row.score >= from && row.score <= to)
      .sort(compareRows)
    if (descending) rows.reverse()
    const ahead = after
      ? rows.filter(row => (descending ? compareRows(row, after) < 0 : compareRows(row, after) > 0))
      : rows
    return ahead.slice(0, limit)
  }

  return {
    async read(keys) {
      return keys.map(key => {
        const held = alive(key.toWellFormed())
        return held && { value: held.value, version: held.version }
      })
    },

    range,
    ranges: asked => Promise.all(settleAsked(asked).map(({ index, ...query }) => range(index, query))),

    async commit(change) {
      const { id, checks, deletes, sets, counts, removes, adds } = settleChange(change)
      if ((remembered.get(id) ?? 0) > now()) return 'committed'
      for (const [key, version] of checks) if ((alive(key)?.version ?? null) !== version) return 'conflict'

      const counted = [...counts].map(([key, { by, expiresAt }]): [string, Held] => {
        const held = deletes.has(key) ? undefined : alive(key)
        const sum = Number(held?.value ?? 0) + by
        if (held?.version || !Number.isSafeInteger(sum)) throw refuseCount()
        return [key, { value: String(sum), version: '', expiresAt: held?.expiresAt ?? expiresAt }]
      })
      // Nothing above wrote, nothing below can fail.
      for (const key of deletes) records.delete(key)
      for (const [key, { value, expiresAt }] of sets) records.set(key, { value, version: id, expiresAt })
      for (const [key, held] of counted) records.set(key, held)
      for (const { index, member } of removes) dropRow(index, member)
      for (const { index, member, score, expiresAt } of adds) {
        const rows = indexes.get(index) ?? new Map<string, { score: number; expiresAt: number }>()
        indexes.set(index, rows.set(member, { score, expiresAt }))
      }
      remembered.set(id, now() + rememberedMs)
      return 'committed'
    },

    async sweep(limit) {
      let dropped = 0
      for (const [index, rows] of indexes)
        for (const [member, { expiresAt }] of rows) {
          if (expiresAt > now() || dropped >= limit) continue
          dropRow(index, member)
          dropped++
        }
      for (const [key, { expiresAt }] of records) {
        if (expiresAt > now() || dropped >= limit) continue
        records.delete(key)
        dropped++
      }
      for (const [id, until] of remembered) if (until <= now()) remembered.delete(id)
      return dropped
    },
  }
}
