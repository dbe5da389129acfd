import { maySee } from '../../cases/access.ts'
import type { CaseFacets, CaseSealed } from '../../cases/case.ts'
import { act } from '../../cases/lifecycle.ts'
import { type IdentityKind, identitiesOf } from '../../cases/likeness/identities.ts'
import type { Sightings } from '../../cases/likeness/independent.ts'
import { caseKeys, readCase, type StoredCase } from '../../records/case-record.ts'
import {
  countRows,
  type IdentityRecord,
  identityKey,
  isNamed,
  readIdentity,
  sightingQueries,
} from '../../records/identity-record.ts'
import { identityName, joinIndex, type LikeTokens, stackOf } from '../../records/like-record.ts'
import { readStackWork, type StackWork, stackWorkKey } from '../../records/stack-record.ts'
import { assess } from '../../redflags/assess.ts'
import type { HttpDeps } from '../http-deps.ts'
import type { Visitor } from './visitor.ts'

/** Open cases proposed as like this one, for one reason. */
export interface Join {
  readonly reason: 'text' | IdentityKind
  /** What goes with the form. */
  readonly shared: string
  readonly count: number
  /** The first of them. */
  readonly cases: readonly CaseFacets[]
}

export interface IdentityRow {
  readonly kind: IdentityKind
  readonly name: string
  /** Only while the report lies open. */
  readonly value: string | undefined
  readonly sightings: Sightings | undefined
  readonly record: IdentityRecord | undefined
  readonly named: boolean
}

export interface Like {
  readonly joins: readonly Join[]
  readonly identities: readonly IdentityRow[]
  /** The decision of a stack that decided this case. */
  readonly work: StackWork | undefined
  readonly mayDecide: boolean
  readonly mayCorrect: boolean
  readonly mayJudge: boolean
}

const SHOWN = 8
const MOST = 500

const reasonsOf = (facets: CaseFacets, tokens: LikeTokens) => [
  ...(tokens.values.length === 0 ? [] : [{ reason: 'text' as const, shared: stackOf(facets) }]),
  ...tokens.identities.map(({ kind, name }) => ({ reason: kind, shared: name })),
]

/** Identities by name, for whoever has the report open. */
const valuesOf = async ({ vault }: HttpDeps, sealed: CaseSealed | undefined) => {
  if (sealed === undefined) return new Map<string, string>()
  const identities = identitiesOf(assess(sealed.texts.join('\n\n')).offer, sealed.texts)
  return new Map(
    await Promise.all(identities.map(async each => [await identityName(vault, each), each.value] as const)),
  )
}

/** What a page says of cases like this one and of its recruiter: two trips. */
export const readLike = async (
  deps: HttpDeps,
  { facets, tokens }: StoredCase,
  { actor, now }: Visitor,
  sealed?: CaseSealed,
): Promise<Like | undefined> => {
  const { desk, kind, stackDecision } = facets
  if (tokens === undefined || kind !== 'offer' || desk === undefined) return undefined
  const reasons = reasonsOf(facets, tokens)
  const found = await deps.store.ranges([
    ...reasons.map(
      ({ shared }) => ({ index: joinIndex(desk, shared), order: 'ascending', limit: MOST }) as const,
    ),
    ...tokens.identities.flatMap(({ name }) => sightingQueries(name)),
  ])
  const members = reasons.map((_reason, at) =>
    (found[at] ?? []).map(({ member }) => member).filter(id => id !== facets.id),
  )
  const shown = [...new Set(members.flatMap(ids => ids.slice(0, SHOWN)))]
  const records = await deps.store.read([
    stackDecision === undefined ? '-' : stackWorkKey(stackDecision),
    ...tokens.identities.map(({ name }) => identityKey(name)),
    ...shown.map(id => caseKeys(id)[0]),
  ])
  const cases = new Map(
    records.slice(1 + tokens.identities.length).flatMap(record => {
      const other = readCase([record, undefined])?.facets
      return other === undefined || !maySee(other, actor) ? [] : [[other.id, other] as const]
    }),
  )
  const values = await valuesOf(deps, sealed)
  const identities = tokens.identities.map(({ kind, name }, at): IdentityRow => {
    const rows = [0, 1].flatMap(end => found[reasons.length + 2 * at + end] ?? [])
    const sightings = countRows(rows, { ...deps, now })
    const record = readIdentity(records[1 + at])
    return { kind, name, value: values.get(name), sightings, record, named: isNamed(record, sightings) }
  })
  const trial = { by: actor, decision: 'confirmed', stack: stackDecision ?? '', lead: '' } as const
  return {
    joins: reasons
      .map(({ reason, shared }, at) => {
        const ids = members[at] ?? []
        return {
          reason,
          shared,
          count: ids.length,
          cases: ids.slice(0, SHOWN).flatMap(id => cases.get(id) ?? []),
        }
      })
      .filter(({ count }) => count > 0),
    identities,
    work: stackDecision === undefined ? undefined : readStackWork(records[0])?.work,
    mayDecide: act(facets, { do: 'decide-alike', ...trial }, now).ok,
    mayCorrect: stackDecision !== undefined && act(facets, { do: 'correct-alike', ...trial }, now).ok,
    mayJudge:
      actor.roles.includes('moderator') && facets.deskKind === 'moderators' && actor.desks.includes(desk),
  }
}
