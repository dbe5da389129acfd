import type { Store } from '../ports/store.ts'
import { ANCHOR_HEAD, type Anchor, type AnchorHead, anchorKey, hashAnchor } from '../records/audit-anchor.ts'
import {
  AUDIT_INDEX,
  type AuditEntry,
  type AuditHead,
  auditKey,
  HOUSE,
  HOUSE_KEYS,
  hashEntry,
  readHouseHead,
} from '../records/audit-record.ts'
import { caseKeys, readCase } from '../records/case-record.ts'

const AT_ONCE = 500

/** One thing that is not as it was written. `n`: the entry or anchor it shows at. */
export interface AuditProblem {
  readonly chain: string
  readonly n: number
  readonly what: 'missing' | 'changed' | 'moved' | 'unreadable' | 'not-anchored-so' | 'anchor-changed'
}

interface Verified {
  readonly entries: readonly AuditEntry[]
  readonly problems: readonly AuditProblem[]
}

const parsed = (value: string): AuditEntry | undefined => {
  try {
    const entry = JSON.parse(value) as AuditEntry
    return typeof entry.n === 'number' && typeof entry.before === 'string' ? entry : undefined
  } catch {
    return undefined
  }
}

/** The values of a chain, as many as it should have, else until one is missing. */
const readChain = async (store: Store, chain: string, count: number | undefined) => {
  const values: (string | undefined)[] = []
  for (let from = 0; count === undefined || from < count; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, (count ?? from + AT_ONCE) - from)
    const found = await store.read(Array.from({ length: size }, (_, at) => auditKey(chain, from + at)))
    values.push(...found.map(each => each?.value))
    if (count === undefined && found.at(-1) === undefined) break
  }
  if (count !== undefined) return values
  const end = values.findLastIndex(value => value !== undefined)
  return values.slice(0, end + 1)
}

/** Heads that anchors hold of a chain: what the hash of its n-th entry was. */
export type Anchored = ReadonlyMap<string, ReadonlyMap<number, string>>

/**
 * Reads a chain and tells where it is not what was written. `head`: where it should end, as the record beside says;
 * absent once that is gone, then the anchors say.
 */
export const verifyChain = async (
  store: Store,
  chain: string,
  head: AuditHead | undefined,
  anchored: Anchored = new Map(),
): Promise<Verified> => {
  const anchors = anchored.get(chain) ?? new Map<number, string>()
  const least = Math.max(0, ...anchors.keys())
  const values = await readChain(store, chain, head === undefined ? undefined : Math.max(head.count, least))
  while (values.length < least) values.push(undefined)
  const problems: AuditProblem[] = []
  const entries: AuditEntry[] = []
  let before: string | undefined = ''
  for (const [n, value] of values.entries()) {
    const wrong = (what: AuditProblem['what'], at = n) => problems.push({ chain, n: at, what })
    const entry = value === undefined ? undefined : parsed(value)
    if (entry === undefined) {
      wrong(value === undefined ? 'missing' : 'unreadable')
      before = undefined
      continue
    }
    entries.push(entry)
    if (entry.n !== n) wrong('moved')
    // What an entry says of the one before shows that that one is no longer what it was.
    else if (before !== undefined && entry.before !== before) wrong('changed', Math.max(0, n - 1))
    const hash = await hashEntry(entry)
    const expected = anchors.get(n + 1)
    if (expected !== undefined && expected !== hash) wrong('not-anchored-so')
    if (head !== undefined && n + 1 === head.count && head.head !== hash) wrong('changed')
    before = hash
  }
  const once = [...new Map(problems.map(each => [`${each.n} ${each.what}`, each])).values()]
  return { entries, problems: once }
}

/** Every anchor, and where their own chain is broken. `known`: the hash of one that was written down elsewhere. */
export const readAnchors = async (
  store: Store,
  known?: string,
): Promise<{
  readonly anchored: Anchored
  readonly count: number
  readonly last: string
  readonly problems: readonly AuditProblem[]
}> => {
  const [record] = await store.read([ANCHOR_HEAD])
  const head = record === undefined ? undefined : (JSON.parse(record.value) as AnchorHead)
  const anchored = new Map<string, Map<number, string>>()
  const problems: AuditProblem[] = []
  const hashes = new Set<string>()
  let before = ''
  for (let n = 0; n < (head?.count ?? 0); n += 1) {
    const [found] = await store.read([anchorKey(n)])
    const wrong = (what: AuditProblem['what']) => problems.push({ chain: 'anchors', n, what })
    if (found === undefined) {
      wrong('missing')
      continue
    }
    const anchor = JSON.parse(found.value) as Anchor
    if (anchor.n !== n || anchor.before !== before) wrong('anchor-changed')
    before = await hashAnchor(anchor)
    hashes.add(before)
    for (const [chain, count, hash] of anchor.heads)
      anchored.set(chain, (anchored.get(chain) ?? new Map<number, string>()).set(count, hash))
  }
  const count = head?.count ?? 0
  if (head !== undefined && head.hash !== before)
    problems.push({ chain: 'anchors', n: count - 1, what: 'anchor-changed' })
  if (known !== undefined && !hashes.has(known))
    problems.push({ chain: 'anchors', n: count - 1, what: 'anchor-changed' })
  return { anchored, count, last: before, problems }
}

/** The head a chain should have, as the record beside it says. */
export const headOfChain = async (store: Store, chain: string): Promise<AuditHead | undefined> =>
  chain === HOUSE
    ? readHouseHead((await store.read(HOUSE_KEYS))[0])
    : readCase(await store.read([caseKeys(chain)[0]]))?.facets.audit

/** Reads every chain and every anchor there is. */
export const verifyAudit = async (
  store: Store,
  known?: string,
): Promise<{
  readonly chains: number
  readonly entries: number
  readonly anchors: number
  readonly lastAnchor: string
  readonly problems: readonly AuditProblem[]
}> => {
  const anchors = await readAnchors(store, known)
  const problems: AuditProblem[] = [...anchors.problems]
  const chains = new Set<string>(anchors.anchored.keys())
  let after: { member: string; score: number } | undefined
  for (;;) {
    const rows = await store.range(AUDIT_INDEX, {
      order: 'ascending',
      limit: AT_ONCE,
      ...(after === undefined ? {} : { after }),
    })
    for (const { member } of rows) chains.add(member)
    after = rows.at(-1)
    if (rows.length < AT_ONCE) break
  }
  let entries = 0
  for (const chain of chains) {
    const verified = await verifyChain(store, chain, await headOfChain(store, chain), anchors.anchored)
    entries += verified.entries.length
    problems.push(...verified.problems)
  }
  return { chains: chains.size, entries, anchors: anchors.count, lastAnchor: anchors.last, problems }
}
