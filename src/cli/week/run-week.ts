import type { CaseFacets } from '../../cases/case.ts'
import type { Desk } from '../../cases/desk.ts'
import { compose } from '../../compose.ts'
import { readConfig } from '../../config.ts'
import { AppError } from '../../core/app-error.ts'
import type { PlatformName } from '../../core/words.ts'
import type { DeskDeps } from '../../desk/desk-deps.ts'
import { editSettings, withoutStaff } from '../../desk/edit-settings.ts'
import type { OutboundMessage, PlatformAdapter, Received } from '../../ports/platform-adapter.ts'
import type { Store } from '../../ports/store.ts'
import { caseKeys, readCase } from '../../records/case-record.ts'
import { createMemoryStore } from '../../store/memory.ts'
import { createVault } from '../../store/vault.ts'
import { chanceOf } from './chance.ts'

const MINUTE = 60_000
const WEEK_MINUTES = 7 * 24 * 60
/** Clocks go back in Berlin on the sixth day of it, and one of its days is a holiday in Seoul. */
const STARTS = Date.parse('2026-10-20T00:00:00Z')

export interface WeekOptions {
  readonly seed: number
  readonly escalations: number
  /** So many processes drive the clock and the outbox of one store side by side. */
  readonly processes?: number
  /** Minutes in which the store fails in the middle of what a tick does. */
  readonly outage?: (minute: number) => boolean
}

export interface Week {
  readonly deps: DeskDeps
  readonly cases: readonly CaseFacets[]
  /** Loud pages that went out: what a page was for, to whom, which step, whether again. */
  readonly pages: number
  readonly shiftsAsked: number
  readonly shiftsMissed: number
  readonly listed: number
  readonly failures: readonly string[]
}

interface Said {
  readonly to: string
  readonly message: Extract<OutboundMessage, { do: 'say' }>
}

/** The whole service against made-up people: who calls, who answers, sleeps, declines, leaves. Seeded. */
export const runWeek = async (options: WeekOptions): Promise<Week> => {
  const chance = chanceOf(options.seed)
  let now = STARTS
  const clock = { now: () => now }
  let count = 0
  const ids = {
    next: () => {
      count += 1
      return `w${count.toString(36)}`.padEnd(22, '0')
    },
    bytes: (length: number) => Uint8Array.from({ length }, () => Math.floor(chance.next() * 256)),
  }
  const out: Said[] = []
  const adapter: PlatformAdapter = {
    name: 'telegram',
    can: {
      maxTextLength: 4096,
      maxButtonsPerRow: 8,
      maxRows: 20,
      freeText: 'always',
      canStartConversation: true,
      canErase: true,
      canReplace: true,
    },
    receive: async () => ({ kind: 'rejected', status: 404, reason: 'Nothing comes in here.' }),
    render: message => [message],
    deliver: async ({ ref }, native) => {
      for (const message of native as readonly OutboundMessage[])
        if (message.do === 'say') out.push({ to: ref.id, message })
      return { ok: true, references: native.map(() => ids.next()) }
    },
  }
  const read = readConfig({ ADMINS: 'telegram:1', OPERATOR_NAME: 'Week' }, 'node')
  if (!read.ok) throw new Error('The built-in settings are not valid.')
  const memory = createMemoryStore(clock)
  let failing = false
  /** While it fails, every third trip is lost: half of those after the change was made. */
  const lost = () => failing && chance.next() < 0.33
  const unreachable = () => new AppError('store/unreachable', 'The store does not answer.')
  const store: Store = {
    ...memory,
    read: async keys => {
      if (lost()) throw unreachable()
      return memory.read(keys)
    },
    commit: async change => {
      const goes = lost()
      if (goes && chance.next() < 0.5) throw unreachable()
      const done = await memory.commit(change)
      if (goes) throw unreachable()
      return done
    },
  }
  const service = () =>
    compose({
      config: read.config,
      store,
      vault: createVault({ dataKeys: [btoa('k'.repeat(32))], indexKey: 'i'.repeat(32) }),
      clock,
      ids,
      journal: { note: () => {} },
      adapters: new Map<PlatformName, PlatformAdapter>([['telegram', adapter]]),
    })
  const { deps, tick: first } = await service()
  const others = await Promise.all(Array.from({ length: (options.processes ?? 1) - 1 }, service))
  const tick = async (minute: number) => {
    failing = options.outage?.(minute) === true
    const ticks = [first, ...others.map(each => each.tick)].map(each => each(100).catch(() => {}))
    await Promise.all(ticks)
    failing = false
  }
  let update = 0
  const does = async (person: string, event: Received['event'], chat = person, other?: string) => {
    update += 1
    const { settle } = await deps.handle(
      {
        id: String(update),
        event,
        to: { ref: { platform: 'telegram', id: chat } },
        from: { id: person, localeHint: 'en' },
        where: chat === person ? 'private' : 'group',
        sentAt: now,
        ...(other === undefined ? {} : { repliesTo: { id: other, localeHint: 'en' } }),
      },
      adapter,
    )
    await settle([])
  }
  const command = (name: string, argument: string) => ({ kind: 'command', name, argument }) as const
  const desks = [
    { chat: '-1', name: 'Korean desk', people: ['10', '11', '12'] },
    { chat: '-2', name: 'Berlin desk', people: ['20', '21', '22'] },
    { chat: '-3', name: 'Night desk', people: ['30', '31'] },
  ]
  for (const { chat, name, people } of desks) {
    await does('1', command('desk', `hotline ${name}`), chat)
    for (const person of people) await does('1', command('staff', `add P${person}`), chat, person)
  }
  await editSettings(deps, settings => {
    const night = settings.desks.find(desk => desk.name === 'Night desk')?.id ?? ''
    const every = [0, 1, 2, 3, 4, 5, 6]
    const office = { from: 9 * 60, to: 18 * 60 }
    const week = [null, office, office, office, office, office, null]
    const terms = (desk: Desk): Desk => {
      const [first = '', second = ''] = desk.onCall
      if (desk.name === 'Night desk') return { ...desk, isDefault: true }
      const korean = desk.name === 'Korean desk'
      return {
        ...desk,
        fallback: night,
        zone: korean ? 'Asia/Seoul' : 'Europe/Berlin',
        hours: { week, holidays: korean ? ['2026-10-22'] : [] },
        ...(korean ? { origins: ['KR'] } : { destinations: ['MM', 'LA'] }),
        shifts: [
          { staff: first, days: every, from: 9 * 60, to: 21 * 60 },
          { staff: second, days: every, from: 21 * 60, to: 9 * 60 },
        ],
      }
    }
    return { ...settings, desks: settings.desks.map(terms) }
  })

  const failures: string[] = []
  const later: { at: number; run: () => Promise<void> }[] = []
  const gone = new Set<string>()
  const counted = { pages: 0, asked: 0, missed: 0, listed: 0 }
  /** First calls that reached somebody, by person and case: to be as many as the case's history has. */
  const firstCalls = new Map<string, number>()
  const press = (person: string, data: string) => does(person, { kind: 'press', data })
  /** What someone does about what reached them. */
  const react = ({ to, message }: Said) => {
    const button = (verb: string) =>
      message.buttons.flat().find(({ data }) => data.startsWith(`desk:${verb}:`))?.data
    const soon = (minutes: number, data: string | undefined) => {
      if (data !== undefined && !gone.has(to))
        later.push({ at: now + minutes * MINUTE, run: () => press(to, data) })
    }
    if (message.screen === 'desk.shift-missed') counted.missed += 1
    if (message.screen === 'desk.shift-test') {
      counted.asked += 1
      if (chance.next() < 0.85) soon(chance.next() * 9, button('here'))
    }
    if (message.screen === 'desk.page-list' && !message.silent) {
      counted.listed += 1
      for (const { data } of message.buttons.flat())
        if (chance.next() < 0.5) soon(1 + chance.next() * 3, data)
    }
    if (message.screen !== 'desk.page' || to.startsWith('-')) return
    counted.pages += 1
    const data = button('acknowledge')
    const says = message.body[0]?.map(({ text }) => text).join('') ?? ''
    const key = `${to} ${data?.split(':')[2]}`
    if (!says.startsWith('(')) firstCalls.set(key, (firstCalls.get(key) ?? 0) + 1)
    const mood = chance.next()
    if (mood < 0.55) soon(0.3 + chance.next() * 4, data)
    else if (mood < 0.7) soon(0.3 + chance.next() * 3, button('decline'))
    // Whoever acknowledged closes it in the end.
    if (mood < 0.55) soon(20 + chance.next() * 200, data?.replace('acknowledge', 'close').concat(':helped'))
  }
  const origins = ['KR', 'VN', 'PH', 'ID', '']
  const places = ['KH', 'MM', 'LA', '']
  let called = 0
  for (let minute = 0; minute < WEEK_MINUTES; minute += 1) {
    const due = Math.floor(((minute + 1) / WEEK_MINUTES) * options.escalations)
    for (; called < due; called += 1) {
      const about = chance.next() < 0.3 ? 'r' : 's'
      await press(`p${called}`, `C:share:${about}:${chance.pick(origins)}:${chance.pick(places)}`)
      // Some tap or write more: a second answer.
      if (chance.next() < 0.2)
        await does(`p${called}`, { kind: 'text', text: 'third floor', forwarded: false })
    }
    if (minute === 3 * 24 * 60) {
      // One of the Berlin desk leaves for good.
      gone.add('22')
      const person = (await deps.vault.name('staff', 'telegram:22')).slice(0, 12)
      await editSettings(deps, settings => withoutStaff(settings, person))
    }
    const ready = later.filter(({ at }) => at <= now)
    for (const each of ready) {
      later.splice(later.indexOf(each), 1)
      await each.run()
    }
    await tick(minute)
    for (const said of out.splice(0)) react(said)
    now += MINUTE
  }
  // What came in the last minutes has its time too.
  for (let minute = 0; minute < 90; minute += 1) {
    for (const each of later.filter(({ at }) => at <= now)) {
      later.splice(later.indexOf(each), 1)
      await each.run()
    }
    await tick(WEEK_MINUTES + minute)
    for (const said of out.splice(0)) react(said)
    now += MINUTE
  }
  const cases: CaseFacets[] = []
  for (const index of ['cases:open', 'cases:done'])
    for (let after: { member: string; score: number } | undefined; ; ) {
      const rows = await store.range(index, {
        order: 'ascending',
        limit: 500,
        ...(after === undefined ? {} : { after }),
      })
      for (const { member } of rows) {
        const stored = readCase(await store.read(caseKeys(member)))
        if (stored !== undefined) cases.push(stored.facets)
      }
      after = rows.at(-1)
      if (rows.length < 500) break
    }
  for (const { id, code, history } of cases)
    for (const person of desks.flatMap(({ people }) => people)) {
      const staff = (await deps.vault.name('staff', `telegram:${person}`)).slice(0, 12)
      const called = history.filter(({ act }) => act.startsWith('page:') && act.endsWith(`:${staff}`)).length
      const got = firstCalls.get(`${person} ${id}`) ?? 0
      const everybody = history.filter(({ act }) => act.endsWith(':everybody')).length
      if (got < called || got > called + everybody)
        failures.push(`${code}: ${person} was called ${got} times, by the history ${called}`)
    }
  const { pages, asked, missed, listed } = counted
  return { deps, cases, pages, shiftsAsked: asked, shiftsMissed: missed, listed, failures }
}
