import { describe, expect, it } from 'vitest'
import type { CaseFacets } from '../../src/cases/case.ts'
import { stixBundle } from '../../src/exports/stix.ts'
import { TLP_LEVELS, type Tlp } from '../../src/exports/tlp.ts'
import { uuid5 } from '../../src/exports/uuid5.ts'
import { facetsOf, handOver, sealedOf, WALLETS } from './a-case.ts'
import { readPattern, type StixObject, stixErrors } from './stix-schema.ts'

const sealed = sealedOf('2222-2222-2222-2222')
const bundleOf = (facets: Partial<CaseFacets> = {}, tlp: Tlp = 'amber+strict', of = sealed) =>
  stixBundle(handOver(facetsOf(facets), of), tlp) as { id: string; objects: StixObject[] }
const ofType = (bundle: { objects: StixObject[] }, type: string) =>
  bundle.objects.filter(each => each.type === type)

describe('a STIX bundle', () => {
  it.each(TLP_LEVELS)('holds to the tables of the standard, marked %s', tlp => {
    expect(stixErrors(bundleOf({}, tlp))).toEqual([])
    expect(stixErrors(bundleOf({ decision: 'confirmed' }, tlp))).toEqual([])
  })

  it('the checks themselves see what is wrong', () => {
    const bundle = bundleOf()
    const spoiled = (change: (each: StixObject) => object) => ({
      ...bundle,
      objects: bundle.objects.map(change),
    })
    expect(stixErrors(spoiled(({ spec_version: _, ...rest }) => rest))).not.toEqual([])
    expect(stixErrors(spoiled(each => ({ ...each, x_note: 'more' })))).not.toEqual([])
    expect(stixErrors(spoiled(each => ({ ...each, id: `${each.type}--1` })))).not.toEqual([])
  })

  it('every reference leads to an object that is there, and every object is marked', () => {
    for (const facets of [{}, { decision: 'confirmed' as const }]) {
      const bundle = bundleOf(facets)
      const ids = new Set(bundle.objects.map(({ id }) => id))
      expect(ids.size).toBe(bundle.objects.length)
      const refs = bundle.objects.flatMap(each =>
        Object.entries(each).flatMap(([name, value]) =>
          name.endsWith('_ref') ? [String(value)] : name.endsWith('_refs') ? (value as string[]) : [],
        ),
      )
      expect(refs.length).toBeGreaterThan(20)
      expect(refs.filter(ref => !ids.has(ref))).toEqual([])
      const [marking] = ofType(bundle, 'marking-definition')
      for (const each of bundle.objects.filter(({ type }) => type !== 'marking-definition'))
        expect(each.object_marking_refs, each.type).toEqual([marking?.id])
    }
  })

  it('each observable has a pattern that finds it, whatever signs are in it', () => {
    const bundle = bundleOf()
    const patterns = ofType(bundle, 'indicator').map(each => readPattern(String(each.pattern)))
    const seen = bundle.objects.filter(({ type }) =>
      ['url', 'domain-name', 'email-addr', 'user-account', 'cryptocurrency-wallet'].includes(type),
    )
    expect(patterns).toHaveLength(seen.length)
    for (const each of seen)
      expect(
        patterns.some(pattern =>
          pattern.every(([path, value]) => {
            const [type, property = ''] = path.split(':')
            return type === each.type && each[property] === value
          }),
        ),
        each.id,
      ).toBe(true)
    expect(patterns.flat()).toContainEqual(['email-addr:value', "o'hara@evil.example"])
    expect(patterns.flat()).toContainEqual(['user-account:account_login', 'bavet\\77'])
  })

  it('a host that everybody uses is no indicator, one of the recruiter’s is', () => {
    const domains = ofType(bundleOf(), 'domain-name').map(each => each.value)
    expect(domains.toSorted()).toEqual(['jobs.evil.example', 'pay.evil.example'])
  })

  it('gives the same ids again, and other ids to another case', () => {
    const ids = (code: string) => bundleOf({ code }).objects.map(({ id }) => id)
    expect(ids('K7F3-QX')).toEqual(ids('K7F3-QX'))
    const shared = ids('K7F3-QX').filter(id => ids('AAAA-AA').includes(id))
    // The same account seen twice is the same account; who says so stays who they are.
    expect(
      shared.every(id =>
        /^(marking-definition|identity|url|domain-name|email-addr|user-account|cryptocurrency-wallet)--/.test(
          id,
        ),
      ),
    ).toBe(true)
    expect(shared.length).toBeGreaterThan(8)
  })

  it('says how sure anybody is: a report alone is little, a confirmed one much', () => {
    const sure = (facets: Partial<CaseFacets>) =>
      ofType(bundleOf(facets), 'report').map(each => each.confidence)
    expect(sure({})).toEqual([15])
    expect(sure({ decision: 'suspicious' })).toEqual([50])
    expect(sure({ decision: 'confirmed' })).toEqual([85])
  })

  it('with nothing to point at it is valid all the same', () => {
    const none = sealedOf('', { contacts: [], links: [] })
    const bundle = stixBundle(handOver(facetsOf(), none, false, []), 'amber+strict') as {
      objects: StixObject[]
    }
    expect(stixErrors(bundle)).toEqual([])
    expect(ofType(bundle, 'indicator')).toEqual([])
  })
})

describe('ids of observables', () => {
  it('are those of the RFC', () => {
    // RFC 9562, appendix A.4.
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
  })

  it('are those others give: the address of a wallet, as the extension’s own example has it', () => {
    const wallets = ofType(bundleOf(), 'cryptocurrency-wallet')
    expect(wallets.find(each => each.value === WALLETS[0])?.id).toMatch(/^cryptocurrency-wallet--/)
  })
})
