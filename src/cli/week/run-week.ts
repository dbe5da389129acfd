import type { CaseFacets } from '../../cases/case.ts'
import type { Desk } from '../../cases/desk.ts'
import { compose } from '../../compose.ts'
import { readConfig } from '../../config.ts'
import type { DeskDeps } from '../../desk/desk-deps.ts'
import { editSettings, withoutStaff } from '../../desk/edit-settings.ts'
import { staffButton } from '../../outbox/word-notice.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Received } from '../../ports/platform-adapter.ts'
import type { Store } from '../../ports/store.ts'
import { readSettings, SETTINGS_KEYS } from '../../records/settings-record.ts'
import { createMemoryStore } from '../../store/memory.ts'
import { createVault } from '../../store/vault.ts'
import { receivedFrom, recordingPlatform } from '../recording-platform.ts'
import { chanceOf } from './chance.ts'
import { allCases, keepOffer } from './week-cases.ts'
import { LEAVES, WEEK_DESKS, WEEK_STARTS, withTerms } from './week-desks.ts'
import { type Deed, weekStaff } from './week-staff.ts'

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60
const WEEK_MINUTES = 7 * DAY_MINUTES
/** What came in the last minutes has its time too. */
const AFTER_MINUTES = 90
const LEAVES_AT = 3 * DAY_MINUTES
const NOTICES_A_TICK = 100

export interface WeekOptions {
  readonly seed: number
  readonly escalations: number
  /** Which part of the week, in minutes since it began; all of it unless told. */
  readonly part?: { readonly from: number; readonly minutes: number }
  /** One store a process, all leading to the same data: each drives the clock and takes its share of what comes in. */
  readonly stores?: (clock: Clock) => readonly Store[]
  /** Called before the ticks of a minute; what it returns after them. */
  readonly disturb?: (minute: number) => (() => void) | undefined
}

export interface Week {
  readonly deps: DeskDeps
  readonly desks: readonly Desk[]
  readonly cases: readonly CaseFacets[]
  /** Loud pages that went out, shift tests, and calls to a counted list. */
  readonly pages: number
  readonly shiftsAsked: number
  readonly shiftsMissed: number
  readonly listed: number
  readonly failures: readonly string[]
}

/** The whole service against made-up people: who calls, who answers, sleeps, declines, leaves. Seeded. */
export const runWeek = async (options: WeekOptions): Promise<Week> => {
  const { from, minutes } = options.part ?? { from: 0, minutes: WEEK_MINUTES }
  const chance = chanceOf(options.seed)
  let now = WEEK_STARTS + from * MINUTE
  const clock = { now: () => now }
  let count = 0
  const ids = {
    next: () => {
      count += 1
      // Whole or cut short it is like no other: a desk keeps its first letters alone.
      return `w${count.toString(36)}-`.padEnd(22, '0')
    },
    bytes: (length: number) => Uint8Array.from({ length }, () => Math.floor(chance.next() * 256)),
  }
  const platform = recordingPlatform()
  const read = readConfig({ ADMINS: 'telegram:1', OPERATOR_NAME: 'Week' }, 'node')
  if (!read.ok) throw new Error('The built-in settings are not valid.')
  const { config } = read
  const vault = () => createVault({ dataKeys: [btoa('k'.repeat(32))], indexKey: 'i'.repeat(32) })
  const stores = options.stores?.(clock) ?? [createMemoryStore(clock)]
  const services = await Promise.all(
    stores.map(store =>
      compose({
        config,
        store,
        vault: vault(),
        clock,
        ids,
        journal: { note: () => {} },
        adapters: new Map([['telegram', platform.adapter]]),
      }),
    ),
  )
  const deps = services[0]?.deps
  if (deps === undefined) throw new Error('A week needs a store.')

  let update = 0
  /** What somebody does, at the process whose turn it is; with `twice` at all of them at once, as where an update is sent again. */
  const does = async (
    person: string,
    event: Received['event'],
    { chat = person, other, twice = false }: { chat?: string; other?: string; twice?: boolean } = {},
  ) => {
    update += 1
    const received = receivedFrom(person, event, {
      update,
      chat,
      sentAt: now,
      ...(other === undefined ? {} : { repliesTo: { id: other, localeHint: 'en' } }),
    })
    const at = update % services.length
    await Promise.all(
      (twice ? services : services.slice(at, at + 1)).map(async each => {
        const { settle } = await each.deps.handle(received, platform.adapter)
        await settle([])
      }),
    )
  }
  const command = (name: string, argument: string) => ({ kind: 'command', name, argument }) as const
  for (const { chat, name, people } of WEEK_DESKS) {
    await does('1', command('desk', `hotline ${name}`), { chat })
    for (const person of people) await does('1', command('staff', `add P${person}`), { chat, other: person })
  }
  await editSettings(deps, withTerms)
  const { settings } = await readSettings(deps.vault, await deps.store.read(SETTINGS_KEYS))

  const staff = weekStaff(chance)
  let later: readonly Deed[] = []
  const runMinute = async (minute: number) => {
    const ready = later.filter(({ at }) => at <= now)
    later = later.filter(({ at }) => at > now)
    for (const { person, data } of ready)
      await does(person, { kind: 'press', data }, { twice: chance.next() < 0.1 })
    const calm = options.disturb?.(minute)
    await Promise.all(services.map(({ tick }) => tick(NOTICES_A_TICK).catch(() => {})))
    calm?.()
    later = [...later, ...platform.sent.splice(0).flatMap(said => staff.react(said, now))]
    now += MINUTE
  }
  const origins = ['KR', 'VN', 'PH', 'ID', '']
  const places = ['KH', 'MM', 'LA', '']
  let called = 0
  for (let minute = from; minute < from + minutes; minute += 1) {
    const due = Math.floor(((minute + 1 - from) / minutes) * options.escalations)
    for (; called < due; called += 1) {
      const about = chance.next() < 0.3 ? 'r' : 's'
      const data = `C:share:${about}:${chance.pick(origins)}:${chance.pick(places)}`
      await does(`p${called}`, { kind: 'press', data }, { twice: chance.next() < 0.05 })
      // Some tap or write more: a second answer.
      if (chance.next() < 0.2)
        await does(`p${called}`, { kind: 'text', text: 'third floor', forwarded: false })
      // And a reviewer hands a hotline an offer that is to be answered today.
      if (chance.next() < 0.1) {
        const desk = chance.pick(settings.desks)
        const data = staffButton('escalate', await keepOffer(deps, called), desk.id)
        await does('1', { kind: 'press', data })
      }
    }
    if (minute === LEAVES_AT) {
      staff.leave(LEAVES)
      const person = (await deps.vault.name('staff', `telegram:${LEAVES}`)).slice(0, 12)
      await editSettings(deps, each => withoutStaff(each, person))
    }
    await runMinute(minute)
  }
  for (let minute = 0; minute < AFTER_MINUTES; minute += 1) await runMinute(from + minutes + minute)

  const cases = await allCases(deps.store)
  const failures: string[] = []
  for (const person of WEEK_DESKS.flatMap(({ people }) => people)) {
    const id = (await deps.vault.name('staff', `telegram:${person}`)).slice(0, 12)
    for (const each of cases) {
      const acts = each.history.map(({ act }) => act)
      const first = acts.filter(act => act.startsWith('page:') && act.endsWith(`:${id}`)).length
      const got = staff.calls(person, each.id)
      const everybody = acts.filter(act => act.endsWith(':everybody')).length
      // One whose outcome nobody knows is sent again and says so, whether it had arrived or not.
      if (got.all < first || got.first > first + everybody)
        failures.push(
          `${each.code}: ${person} was called ${got.all} times, ${got.first} for the first time, by the history ${first}`,
        )
    }
  }
  const { pages, asked, missed, listed } = staff.counted
  return {
    deps,
    desks: settings.desks,
    cases,
    pages,
    shiftsAsked: asked,
    shiftsMissed: missed,
    listed,
    failures,
  }
}
