import type { CaseFacets } from '../cases/case.ts'
import type { Identity, IdentityKind } from '../cases/likeness/identities.ts'
import type { Sighting } from '../cases/likeness/independent.ts'
import type { IndexRow } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import { isDone } from './case-index.ts'
import type { Pieces } from './change-pieces.ts'

const DAY_MS = 86_400_000
/** A campaign is over, or has become another one, after this long. */
const LISTED_MS = 30 * DAY_MS
/** Of a sketch's values so many have an index of their own; all are compared once a case was found by one. */
const LISTED = 12

/** An identity a report named, as the store knows it. */
export interface NamedIdentity {
  readonly kind: IdentityKind
  /** Keyed hash of kind and value. */
  readonly name: string
  /** Stands for the account the report came from, among the reports of this identity alone. */
  readonly reporter: string
  readonly known: boolean
}

/** What a case is compared by: keyed hashes, of which none can be read and none is the same for two purposes. */
export interface LikeTokens {
  /** Keyed hashes of the sketch's values; empty where there was too little text. */
  readonly values: readonly string[]
  readonly identities: readonly NamedIdentity[]
}

export const identityName = (vault: Vault, { kind, value }: Identity): Promise<string> =>
  vault.name('identity', `${kind}:${value}`)

/** @param known the account had spoken to us a day or more before */
export const makeTokens = async (
  vault: Vault,
  sketch: readonly number[],
  identities: readonly Identity[],
  from: { readonly platform: string; readonly id: string },
  known: boolean,
): Promise<LikeTokens> => ({
  values: await Promise.all(
    sketch.map(async (value, at) =>
      (await vault.name('like', `${at}:${value}`)).slice(0, at < LISTED ? 12 : 2),
    ),
  ),
  identities: await Promise.all(
    identities.map(async identity => {
      const name = await identityName(vault, identity)
      const reporter = await vault.name(`reporter:${name}`, `${from.platform}:${from.id}`)
      return { kind: identity.kind, name, reporter: reporter.slice(0, 10), known }
    }),
  ),
})

/** Indexes in which an offer like this one has a row. */
export const listsOf = ({ values }: LikeTokens): readonly string[] =>
  values.slice(0, LISTED).map(value => `like:${value}`)

/** The stack a case belongs to by its text; the first of a campaign gives its own id. */
export const stackOf = ({ stack, id }: Pick<CaseFacets, 'stack' | 'id'>): string => stack ?? id

/** Open cases of one desk that share a text (`stackOf`) or an identity (its name). */
export const joinIndex = (desk: string, shared: string): string => `stack:${desk}:${shared}`

/** Every report that named an identity. */
export const sightingIndex = (name: string): string => `identity:seen:${name}`

const sightingMember = (caseId: string, { reporter, known }: NamedIdentity): string =>
  `${caseId}~${reporter}~${known ? 'k' : 'n'}`

/** Sightings not yet past their time. */
export const readSightings = (
  rows: readonly IndexRow[],
  now: number,
  retentionDays: number,
): readonly Sighting[] =>
  rows.flatMap(({ member, score }) => {
    const [caseId, reporter, known] = member.split('~')
    return caseId === undefined || reporter === undefined || score + retentionDays * DAY_MS <= now
      ? []
      : [{ caseId, reporter, known: known === 'k', at: score }]
  })

type Row = readonly [index: string, member: string, expiresAt: number]

const rowsOf = (facets: CaseFacets, tokens: LikeTokens, retentionDays: number): readonly Row[] => {
  const { id, desk, createdAt } = facets
  const expiresAt = createdAt + retentionDays * DAY_MS
  const open = !isDone(facets) && facets.deskKind === 'moderators' && desk !== undefined
  return [
    ...listsOf(tokens).map((list): Row => [list, id, Math.min(expiresAt, createdAt + LISTED_MS)]),
    ...tokens.identities.map((each): Row => [sightingIndex(each.name), sightingMember(id, each), expiresAt]),
    ...(open
      ? [
          ...(tokens.values.length === 0 ? [] : [stackOf(facets)]),
          ...tokens.identities.map(each => each.name),
        ].map((shared): Row => [joinIndex(desk, shared), id, expiresAt])
      : []),
  ]
}

/** Identities whose reporters are to be counted anew. */
export const RECOUNT_INDEX = 'identity:recount'
export const recountKey = (name: string): string => `identity:recount:${name}`

const recount = (identities: readonly NamedIdentity[], now: number): Pieces => ({
  sets: identities.map(({ name }) => ({ key: recountKey(name), value: '1', expiresAt: now + 7 * DAY_MS })),
  adds: identities.map(({ name }) => ({
    index: RECOUNT_INDEX,
    member: name,
    score: now,
    expiresAt: now + 7 * DAY_MS,
  })),
})

interface Compared {
  readonly facets: CaseFacets
  readonly tokens: LikeTokens | undefined
}

/** The rows a change of a case adds and takes away. What is withdrawn has no tokens any more, and so no rows. */
export const likePieces = (was: Compared | undefined, next: Compared, retentionDays: number): Pieces => {
  const rows = (of: Compared | undefined) =>
    of?.tokens === undefined ? [] : rowsOf(of.facets, of.tokens, retentionDays)
  const named = ([index, member]: Row) => `${index}\n${member}`
  const before = new Map(rows(was).map(row => [named(row), row]))
  const after = new Map(rows(next).map(row => [named(row), row]))
  const score = next.facets.createdAt
  const changed =
    (was?.tokens === undefined) === (next.tokens === undefined) ? undefined : (next.tokens ?? was?.tokens)
  const counted = changed === undefined ? {} : recount(changed.identities, next.facets.updatedAt)
  return {
    ...counted,
    adds: [
      ...[...after]
        .filter(([name]) => !before.has(name))
        .map(([, [index, member, expiresAt]]) => ({ index, member, score, expiresAt })),
      ...(counted.adds ?? []),
    ],
    removes: [...before]
      .filter(([name]) => !after.has(name))
      .map(([, [index, member]]) => ({ index, member })),
  }
}
