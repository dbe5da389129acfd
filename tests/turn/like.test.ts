import { describe, expect, it } from 'vitest'
import { OPEN_INDEX } from '../../src/records/case-index.ts'
import { caseKeys, readCase } from '../../src/records/case-record.ts'
import { joinIndex, sightingIndex, stackOf } from '../../src/records/like-record.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { countedStore } from '../support/counted-store.ts'
import { rewrittenOffers } from '../support/like-families.ts'
import { makeDesk, manualClock, press, reportOffer, startService } from '../support/service.ts'

const CAMPAIGN = rewrittenOffers(6).filter(each => each.family === 'en-chat-support')
const OTHER = rewrittenOffers(1).find(each => each.family === 'en-hotel-desk')

const started = async () => {
  const clock = manualClock()
  const counted = countedStore(createMemoryStore({ now: clock.now }))
  const service = await startService({ clock, store: counted.store })
  await makeDesk(service, 'moderators', '-100', ['2'])
  return { service, ...counted }
}

const storedCases = async (service: Awaited<ReturnType<typeof startService>>) => {
  const rows = await service.store.range(OPEN_INDEX, { order: 'ascending', limit: 500 })
  const records = await service.store.read(rows.map(({ member }) => caseKeys(member)[0]))
  return records.flatMap(record => readCase([record, undefined]) ?? [])
}

describe('a report is compared as it comes', () => {
  it('joins the stack of its campaign, and leaves another trade alone', async () => {
    const { service } = await started()
    for (const [at, { text }] of CAMPAIGN.entries()) {
      service.clock.forward(60_000)
      await reportOffer(service, `${100 + at}`, text)
    }
    await reportOffer(service, '900', OTHER?.text ?? '')
    const stored = await storedCases(service)
    expect(stored).toHaveLength(CAMPAIGN.length + 1)
    const stacks = stored.map(({ facets }) => stackOf(facets))
    const [mostNamed] = stacks.toSorted(
      (a, b) => stacks.filter(each => each === b).length - stacks.filter(each => each === a).length,
    )
    expect(stacks.filter(each => each === mostNamed)).toHaveLength(CAMPAIGN.length)
    const desk = stored[0]?.facets.desk ?? ''
    expect(
      await service.store.range(joinIndex(desk, mostNamed ?? ''), { order: 'ascending', limit: 500 }),
    ).toHaveLength(CAMPAIGN.length)
  })

  it('takes read, ranges, read and commit for the receipt, and no trip more', async () => {
    const { service, trips } = await started()
    await reportOffer(service, '100', CAMPAIGN[0]?.text)
    service.clock.forward(60_000)
    await service.receive('101', { kind: 'text', text: CAMPAIGN[1]?.text ?? '', forwarded: true })
    await press(service, '101', 'Report')
    await press(service, '101', 'Talking to them')
    for (let at = 0; at < 12; at += 1) {
      const labels = service.platform.sent.filter(each => each.to === '101').at(-1)?.message as {
        buttons?: { label: string }[][]
      }
      const offered = (labels.buttons ?? []).flat().map(each => each.label)
      if (offered.includes('Send the report')) break
      await press(service, '101', offered.includes('Share') ? 'Share' : 'Skip')
    }
    // What the outbox does after the answer is not part of the turn.
    service.deps.outbox.send = async () => []
    trips.length = 0
    await press(service, '101', 'Send the report')
    // The last one remembers, after the answer, under which number it was sent.
    expect(trips).toEqual(['read', 'ranges', 'read', 'commit', 'commit'])
  })

  it('keeps nothing of it but keyed hashes, and a person no two of their own reports share', async () => {
    const { service, changes } = await started()
    await reportOffer(service, '100', CAMPAIGN[0]?.text)
    await reportOffer(service, '100', OTHER?.text)
    const written = JSON.stringify(changes)
    for (const plain of ['linda_hr88', 'goldlake', 'chat support', '85512345678', '+855'])
      expect(written).not.toContain(plain)
    const reporters = (await storedCases(service)).flatMap(({ tokens }) =>
      (tokens?.identities ?? []).map(each => each.reporter),
    )
    expect(reporters.length).toBeGreaterThan(1)
    expect(new Set(reporters).size).toBe(reporters.length)
  })

  it('is not compared where someone is in danger', async () => {
    const { service } = await started()
    await service.receive('100', {
      kind: 'text',
      text: 'help me they locked me up in KK Park',
      forwarded: false,
    })
    await press(service, '100', 'No')
    const stored = await storedCases(service)
    for (const { tokens } of stored) expect(tokens).toBeUndefined()
  })
})

describe('what is withdrawn takes along what it was compared by', () => {
  it('leaves no row and no count of it', async () => {
    const { service, changes } = await started()
    await reportOffer(service, '100', CAMPAIGN[0]?.text)
    const [before] = await storedCases(service)
    const rows = changes
      .flatMap(change => change.adds ?? [])
      .filter(({ index }) => /^(like|stack|identity:seen):/.test(index))
    expect(rows.length).toBeGreaterThan(12)
    const [identity] = before?.tokens?.identities ?? []
    const seen = sightingIndex(identity?.name ?? '')
    expect(await service.store.range(seen, { order: 'ascending', limit: 9 })).toHaveLength(1)

    await service.receive('100', { kind: 'command', name: 'withdraw', argument: '' })
    await press(service, '100', 'Withdraw the report')
    for (const { index } of rows)
      expect(await service.store.range(index, { order: 'ascending', limit: 500 }), index).toEqual([])
    const after = readCase(await service.store.read(caseKeys(before?.facets.id ?? '')))
    expect(after?.facets.state).toBe('withdrawn')
    expect(after?.tokens).toBeUndefined()
    expect(JSON.stringify(after)).not.toContain(identity?.name)
  })

  it('ages with the report', async () => {
    const { service, changes } = await started()
    await reportOffer(service, '100', CAMPAIGN[0]?.text)
    const rows = changes
      .flatMap(change => change.adds ?? [])
      .filter(({ index }) => /^(like|stack|identity:seen):/.test(index))
    service.clock.forward(service.deps.retentionDays * 86_400_000 + 1)
    for (let at = 0; at < 4; at += 1) await service.tick(20)
    for (const { index } of rows)
      expect(await service.store.range(index, { order: 'ascending', limit: 500 }), index).toEqual([])
  })
})
