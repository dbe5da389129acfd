import { beforeEach, describe, expect, test } from 'vitest'
import { editSettings } from '../../src/desk/edit-settings.ts'
import type { Store } from '../../src/ports/store.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { makeDesk, manualClock, type Service, startService } from '../support/service.ts'
import { type Browser, keepCase, signIn, staffId } from './console-visitor.ts'

let service: Service
let moderator: Browser
let desk: string
let hotline: string
/** What was asked of the store, one entry a trip. */
let trips: string[]

beforeEach(async () => {
  const clock = manualClock()
  const memory = createMemoryStore({ now: clock.now })
  trips = []
  const store: Store = {
    ...memory,
    read: keys => {
      trips.push(`read ${keys.length}`)
      return memory.read(keys)
    },
    range: (index, query) => {
      trips.push(`range ${index}`)
      return memory.range(index, query)
    },
  }
  service = await startService({ clock, store })
  await makeDesk(service, 'moderators', 'group-m', ['11', '12'])
  await makeDesk(service, 'hotline', 'group-h', ['21'])
  const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
  desk = settings.desks.find(each => each.kind === 'moderators')?.id ?? ''
  hotline = settings.desks.find(each => each.kind === 'hotline')?.id ?? ''
  moderator = await signIn(service, await staffId(service, '11'))
})

const codesOf = (page: string) =>
  [...page.matchAll(/href="\/console\/cases\/([\w-]+)"/g)].map(each => each[1])
const codes = async (query = '', person = moderator) => codesOf(await person.page(`/console${query}`))

const reads = async (person: string, languages: readonly string[]) => {
  const id = await staffId(service, person)
  await editSettings(service.deps, settings => ({
    ...settings,
    staff: settings.staff.map(each => (each.id === id ? { ...each, reads: languages } : each)),
  }))
}

describe('filters', () => {
  beforeEach(async () => {
    await keepCase(service, { id: 'aaaa', desk, language: 'ko', origin: 'KR', destination: 'KH' })
    await keepCase(service, { id: 'bbbb', desk, language: 'vi', level: 'critical', platform: 'web' })
    await keepCase(service, { id: 'cccc', desk, language: 'ko', urgency: 'today', stage: 'paid' })
    await keepCase(service, {
      id: 'dddd',
      desk: hotline,
      deskKind: 'hotline',
      kind: 'danger',
      language: 'ko',
      urgency: 'now',
      state: 'escalated',
    })
  })

  test.each([
    ['?language=ko', ['K7F3-CCCC', 'K7F3-AAAA']],
    ['?urgency=today', ['K7F3-CCCC']],
    ['?level=critical', ['K7F3-BBBB']],
    ['?stage=paid', ['K7F3-CCCC']],
    ['?origin=KR', ['K7F3-AAAA']],
    ['?destination=KH&language=ko', ['K7F3-AAAA']],
    ['?destination=KH&language=vi', []],
    ['?platform=web', ['K7F3-BBBB']],
    ['?state=claimed', []],
    ['?level=nonsense&urgency=<script>', ['K7F3-CCCC', 'K7F3-BBBB', 'K7F3-AAAA']],
  ])('%s', async (query, expected) => {
    expect(await codes(query)).toEqual(expected)
  })

  test('by desk, for those who see more than one', async () => {
    const operator = await signIn(service, await staffId(service, '1'))
    expect(await codes(`?desk=${hotline}`, operator)).toEqual(['K7F3-DDDD'])
    expect(await codes(`?desk=${hotline}`)).toEqual([])
  })

  test('the languages a person reads are the default view, and what is beyond it is said', async () => {
    await reads('11', ['vi', 'th'])
    const page = await moderator.page('/console')
    expect(codesOf(page)).toEqual(['K7F3-BBBB'])
    expect(page).toContain('2 more in other languages')
    expect(await codes('?language=all')).toHaveLength(3)
    expect(await codes('?language=ko')).toHaveLength(2)
  })

  test('counts are of the open cases a person may see, and follow what happens', async () => {
    expect(await moderator.page('/console')).toMatch(/urgency=today">today 1<.*urgency=queue">queue 2</s)
    expect(await moderator.page('/console')).not.toContain('NOW 1')
    await moderator.press('K7F3-CCCC', 'claim')
    expect(await moderator.page('/console')).toContain('<option value="claimed">claimed (1)</option>')
    await moderator.press('K7F3-CCCC', 'decide', 'suspicious')
    const page = await moderator.page('/console')
    expect(page).not.toContain('urgency=today">')
    expect(page).toContain('queue 2<')
    expect(await codes()).toEqual(['K7F3-BBBB', 'K7F3-AAAA'])
  })

  test('a case is claimed from the list, and the next one nobody has is one press away', async () => {
    const page = await moderator.page('/console')
    const form =
      /action="(\/console\/cases\/K7F3-CCCC\/claim)".*?name="form" value="([^"]*)".*?name="seen" value="([^"]*)"/s.exec(
        page,
      )
    const claimed = await moderator.post(form?.[1] ?? '', { form: form?.[2] ?? '', seen: form?.[3] ?? '' })
    expect([claimed.status, claimed.headers.get('location')]).toEqual([303, '/console/cases/K7F3-CCCC'])
    expect((await moderator.send('/console/next')).headers.get('location')).toBe('/console/cases/K7F3-BBBB')
  })
})

describe('cost', () => {
  const decided = (number: number) =>
    keepCase(service, {
      id: `d${number}`,
      code: `D-${number}`,
      desk,
      state: 'decided',
      decision: 'suspicious',
    })

  test('a refresh that finds nothing new is one read', async () => {
    await keepCase(service, { id: 'aaaa', desk })
    const tag = (await moderator.send('/console')).headers.get('etag') ?? ''
    trips.length = 0
    const fresh = await moderator.send('/console', { headers: { 'if-none-match': tag } })
    expect([fresh.status, trips.length]).toEqual([304, 1])
    const other = await moderator.send('/console?level=high', { headers: { 'if-none-match': tag } })
    expect(other.status).toBe(200)
  })

  test('is the same with no closed case and with three hundred', async () => {
    await keepCase(service, { id: 'aaaa', desk })
    trips.length = 0
    await moderator.page('/console')
    const few = [...trips]
    for (let number = 0; number < 300; number += 1) await decided(number)
    trips.length = 0
    expect(await codes()).toEqual(['K7F3-AAAA'])
    expect(trips).toEqual(few)
  })

  test('a page is read from the facet with the fewest cases', async () => {
    for (let number = 0; number < 230; number += 1)
      await keepCase(service, { id: `e${number}`, code: `E-${number}`, desk })
    await keepCase(service, { id: 'kkkk', desk, language: 'ko' })
    trips.length = 0
    expect(await codes('?language=ko')).toEqual(['K7F3-KKKK'])
    expect(trips.filter(each => each.startsWith('range'))).toEqual(['range cases:language:ko'])
  })

  test('a page passes over at most five hundred rows and says where to go on', async () => {
    for (let number = 0; number < 520; number += 1) {
      const createdAt = service.clock.now() + number
      const place = String(number).padStart(3, '0')
      await keepCase(service, { id: `k${place}`, code: `K-${number}`, desk, language: 'ko', createdAt })
      await keepCase(service, { id: `p${place}`, code: `P-${number}`, desk, stage: 'paid', createdAt })
    }
    await keepCase(service, {
      id: 'both',
      code: 'BOTH',
      desk,
      language: 'ko',
      stage: 'paid',
      createdAt: service.clock.now() + 1000,
    })
    trips.length = 0
    const first = await moderator.page('/console?language=ko&stage=paid')
    expect(trips.filter(each => each.startsWith('range'))).toHaveLength(5)
    expect(first).toContain('Nothing so far among the cases looked at.')
    const next = /href="([^"]*from=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(codesOf(await moderator.page(next))).toEqual(['BOTH'])
  })
})
