import type { HandOver } from './hand-over.ts'
import { observableOf } from './stix-observables.ts'
import { type Tlp, tlpMarking } from './tlp.ts'
import { ownUuid } from './uuid5.ts'

const YEAR_MS = 365 * 86_400_000

const moment = (ms: number): string => new Date(ms).toISOString()

/** How sure the reviewers are, on STIX's scale of 0 to 100: a report alone is no more than a report. */
const CONFIDENCE: Readonly<Record<string, number>> = { confirmed: 85, suspicious: 50 }
const REPORTED = 15

/**
 * Indicators as a STIX 2.1 bundle: who says so, what was seen, a pattern for each, and what holds them together.
 * That is a `report` in any case, with its confidence: OASIS's own schema of a bundle knows no `grouping`. Nothing is about a person who was offered
 * the work. The same case gives the same ids again. Without anything to point at the bundle holds no observed data.
 */
export const stixBundle = (
  { facets, indicators, operator, publicUrl }: Omit<HandOver, 'words' | 'answers'>,
  tlp: Tlp,
): object => {
  const marking = tlpMarking(tlp)
  const created = moment(facets.createdAt)
  const modified = moment(Math.max(facets.createdAt, facets.updatedAt))
  const id = (type: string, ...parts: readonly string[]) => `${type}--${ownUuid(publicUrl, type, ...parts)}`
  const identity = {
    type: 'identity',
    spec_version: '2.1',
    id: id('identity', operator),
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    name: operator,
    identity_class: 'organization',
    object_marking_refs: [marking.id],
  }
  const common = {
    spec_version: '2.1',
    created_by_ref: identity.id,
    created,
    modified,
    object_marking_refs: [marking.id],
  }
  const observables = indicators.map(observableOf)
  const confidence = CONFIDENCE[facets.decision ?? ''] ?? REPORTED
  const labels = ['overseas-job-offer', ...facets.rules]
  const observed = {
    type: 'observed-data',
    ...common,
    id: id('observed-data', facets.code),
    first_observed: created,
    last_observed: created,
    number_observed: 1,
    object_refs: observables.map(({ object }) => object.id),
  }
  const found = observables.flatMap(({ pattern }) => {
    const indicator = {
      type: 'indicator',
      ...common,
      id: id('indicator', facets.code, pattern),
      indicator_types: [facets.decision === 'confirmed' ? 'malicious-activity' : 'anomalous-activity'],
      pattern,
      pattern_type: 'stix',
      pattern_version: '2.1',
      valid_from: created,
      valid_until: moment(facets.createdAt + YEAR_MS),
      confidence,
      labels,
    }
    const basedOn = {
      type: 'relationship',
      ...common,
      id: id('relationship', facets.code, pattern),
      relationship_type: 'based-on',
      source_ref: indicator.id,
      target_ref: observed.id,
    }
    return [indicator, basedOn]
  })
  const seen = observables.length === 0 ? [] : [observed]
  const members = [...observables.map(({ object }) => object), ...seen, ...found]
  const object_refs = members.length === 0 ? [identity.id] : members.map(member => member.id)
  const report = {
    type: 'report',
    ...common,
    id: id('report', facets.code),
    name: `Offerwatch ${facets.code}`,
    report_types: [observables.length === 0 ? 'threat-report' : 'indicator'],
    published: modified,
    confidence,
    labels,
    object_refs,
  }
  return {
    type: 'bundle',
    id: id('bundle', facets.code, modified, tlp),
    objects: [
      marking,
      identity,
      ...members.map(member =>
        'object_marking_refs' in member ? member : { ...member, object_marking_refs: [marking.id] },
      ),
      report,
    ],
  }
}
