import type { IndexRow, Store } from '../ports/store.ts'
import { AUDIT_INDEX, AUDIT_MS, HOUSE, HOUSE_KEYS, readHouseHead } from './audit-record.ts'
import { caseKeys, readCase } from './case-record.ts'

/** The heads of the chains that grew, bound to the anchor before: what shows that a whole chain was replaced. */
export interface Anchor {
  readonly v: 1
  readonly n: number
  readonly at: number
  /** Hash of the anchor before, empty for the first. */
  readonly before: string
  readonly heads: readonly (readonly [chain: string, count: number, head: string])[]
}

/** Where the anchors stand. `upTo`: the last row of the index that is in them. */
export interface AnchorHead {
  readonly count: number
  readonly hash: string
  readonly at: number
  readonly upTo?: IndexRow
}

export const ANCHOR_HEAD = 'audit-anchor'
export const anchorKey = (n: number): string => `audit-anchor:${n}`

/** How often heads are anchored, and how old a change must be by then, so that no late commit is passed over. */
const EVERY_MS = 3_600_000
const SETTLED_MS = 60_000
const AT_ONCE = 500

/** SHA-256 of an anchor's canonical text, hexadecimal. */
export const hashAnchor = async ({ n, at, before, heads }: Anchor): Promise<string> => {
  const text = JSON.stringify([n, at, before, heads])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

const headOf = async (
  store: Store,
  chain: string,
): Promise<readonly [string, number, string] | undefined> => {
  if (chain === HOUSE) {
    const { count, head } = readHouseHead((await store.read(HOUSE_KEYS))[0])
    return [chain, count, head]
  }
  const audit = readCase(await store.read([caseKeys(chain)[0]]))?.facets.audit
  return audit === undefined ? undefined : [chain, audit.count, audit.head]
}

/** Anchors what grew since the last time, at most once an hour. Returns the anchor it made. */
export const anchorHeads = async (
  store: Store,
  now: number,
  id: string,
): Promise<{ readonly n: number; readonly hash: string } | undefined> => {
  const [record] = await store.read([ANCHOR_HEAD])
  const was: AnchorHead =
    record === undefined ? { count: 0, hash: '', at: 0 } : (JSON.parse(record.value) as AnchorHead)
  if (now - was.at < EVERY_MS) return undefined
  const rows = await store.range(AUDIT_INDEX, {
    to: now - SETTLED_MS,
    order: 'ascending',
    limit: AT_ONCE,
    ...(was.upTo === undefined ? {} : { after: was.upTo }),
  })
  const last = rows.at(-1)
  if (last === undefined) return undefined
  const found = await Promise.all(rows.map(({ member }) => headOf(store, member)))
  const heads = found.filter(each => each !== undefined)
  const anchor: Anchor = { v: 1, n: was.count, at: now, before: was.hash, heads }
  const hash = await hashAnchor(anchor)
  // Where more is left than fits into one, the next tick goes on.
  const head: AnchorHead = {
    count: was.count + 1,
    hash,
    at: rows.length === AT_ONCE ? 0 : now,
    upTo: last,
  }
  const done = await store.commit({
    id,
    checks: [{ key: ANCHOR_HEAD, version: record?.version ?? null }],
    sets: [
      { key: anchorKey(anchor.n), value: JSON.stringify(anchor), expiresAt: now + AUDIT_MS },
      { key: ANCHOR_HEAD, value: JSON.stringify(head), expiresAt: now + AUDIT_MS },
    ],
  })
  return done === 'committed' ? { n: anchor.n, hash } : undefined
}
