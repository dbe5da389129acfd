import { compose } from '../../../compose.ts'
import { readConfig } from '../../../config.ts'
import type { Received } from '../../../ports/platform-adapter.ts'
import type { Store } from '../../../ports/store.ts'
import { randomIds } from '../../../random-ids.ts'
import { listedIndex, pagesIndex, readListed } from '../../../records/page-index.ts'
import { readSettings, SETTINGS_KEYS } from '../../../records/settings-record.ts'
import { createVault } from '../../../store/vault.ts'
import { answerByDelivery } from '../../../turn/answer.ts'
import { receivedFrom, recordingPlatform, type SentMessage, textOf } from '../../recording-platform.ts'
import { countedStore } from '../counted-store.ts'
import { busyChats } from './busy-chats.ts'

const MINUTE = 60_000
const STARTS = Date.parse('2030-10-20T14:00:00Z')
const JUNK = 'good money fast, trust me, write to my friend, many people go'
/** Whoever has a duty at the hotline desk, its group, and the administrator. */
const READERS: ReadonlySet<string> = new Set(['20', '21', '-9', '1'])

export interface FloodOptions {
  readonly store: (now: () => number) => Store
  readonly junk: number
  readonly calls: number
  /** Which of the calls is the real one. */
  readonly realAt: number
  /** Whether it looks like all the others in what a list tells of it. */
  readonly alike: boolean
  /** All of it comes within so long. */
  readonly lastsMinutes: number
  readonly tickMs: number
  readonly noticesATick: number
}

interface Cost {
  readonly wallMs: number
  readonly cpuMs: number
  readonly trips: number
  readonly sends: number
}

export interface Flooded {
  /** From the consent to the first message that has the real call in it, or counts it: simulated, and what it cost. */
  readonly waited: {
    readonly ms: number
    readonly ticks: number
    readonly wallMs: number
    readonly cpuMs: number
  }
  /** Which line of the list it stood in, of how many; 0 where it had a call of its own. */
  readonly line: number
  readonly lines: number
  readonly listed: number
  /** Its place in the queue once it asked for a person, and whether somebody was called for it in that very turn. */
  readonly placeAfterTalk: number
  readonly calledAtOnce: boolean
  /** Calls of the hotline desk that are open in the end, in the list or by themselves. */
  readonly openCalls: number
  readonly reports: number
  readonly turns: readonly Cost[]
  readonly ticks: readonly Cost[]
  readonly refused: number
}

/** Junk reports and false calls for help through the real turn, desk and outbox, with one real call among them. */
export const runFlood = async (options: FloodOptions): Promise<Flooded> => {
  let now = STARTS
  const clock = { now: () => now }
  const { store, count } = countedStore(options.store(clock.now))
  const chats = busyChats(clock.now)
  const platform = recordingPlatform('telegram', chats.answers)
  const read = readConfig({ ADMINS: 'telegram:1', OPERATOR_NAME: 'Bench' }, 'node')
  if (!read.ok) throw new Error('The settings of the bench are wrong.')
  const vault = createVault({ dataKeys: [btoa('k'.repeat(32))], indexKey: 'i'.repeat(32) })
  const journal = { note: () => {} }
  const { deps, tick } = await compose({
    config: read.config,
    store,
    vault,
    clock,
    ids: randomIds,
    journal,
    adapters: new Map([['telegram', platform.adapter]]),
  })
  const turns: Cost[] = []
  const ticks: Cost[] = []
  const costOf = async (work: () => Promise<unknown>): Promise<Cost> => {
    const [began, cpu, trips, sends] = [performance.now(), process.cpuUsage(), count.trips, chats.count.tried]
    await work()
    const { user, system } = process.cpuUsage(cpu)
    return {
      wallMs: performance.now() - began,
      cpuMs: (user + system) / 1000,
      trips: count.trips - trips,
      sends: chats.count.tried - sends,
    }
  }
  let update = 0
  const does = async (
    person: string,
    event: Received['event'],
    more: Partial<Received> = {},
    chat = person,
  ) => {
    update += 1
    const from = platform.sent.length
    const received = receivedFrom(person, event, {
      update,
      chat,
      sentAt: now,
      message: String(update),
      ...more,
    })
    turns.push(await costOf(() => answerByDelivery(deps, deps.handle, received, platform.adapter)))
    return platform.sent.slice(from)
  }
  const buttonsOf = (messages: readonly SentMessage[], to: string) =>
    messages.flatMap(each => (each.to === to && each.message.do === 'say' ? each.message.buttons.flat() : []))
  const press = async (person: string, data: string, more: Partial<Received> = {}) =>
    does(person, { kind: 'press', data }, more)
  const command = (name: string, argument: string) => ({ kind: 'command', name, argument }) as const

  const report = async (person: string): Promise<void> => {
    let answer = await does(person, { kind: 'text', text: JUNK, forwarded: true })
    for (let step = 0; step < 20; step += 1) {
      const buttons = buttonsOf(answer, person).map(({ data }) => data)
      const on = ['ok#', 'co:reviewers:share', 's:talking', 'k#', 'r'].flatMap(
        prefix => buttons.find(data => data === prefix || (prefix !== 'r' && data.startsWith(prefix))) ?? [],
      )[0]
      if (on === undefined) throw new Error('A report of the flood did not come to its end.')
      answer = await press(person, on)
      if (on.startsWith('ok#')) return
    }
    throw new Error('A report of the flood has no end.')
  }
  const call = async (person: string, language: string): Promise<void> => {
    const from = { from: { id: person, localeHint: language } }
    await does(person, command('danger', ''), from)
    const asked = await press(person, 'S:y', from)
    const share = buttonsOf(asked, person).find(({ data }) => data.startsWith('C:share'))
    if (share === undefined) throw new Error('A call of the flood was not asked for its consent.')
    await press(person, share.data, from)
  }

  for (const [chat, kind, people] of [
    ['-8', 'moderators', ['11']],
    ['-9', 'hotline', ['20', '21']],
  ] as const) {
    await does('1', command('desk', `${kind} ${kind}`), {}, chat)
    for (const person of people)
      await does(
        '1',
        command('staff', `add Officer ${person}`),
        { repliesTo: { id: person, localeHint: 'en' } },
        chat,
      )
  }
  const { settings } = await readSettings(vault, await store.read(SETTINGS_KEYS))
  const desk = settings.desks.find(each => each.kind === 'hotline')?.id ?? ''
  turns.length = 0

  const events = options.junk + options.calls + 1
  const step = (options.lastsMinutes * MINUTE) / events
  let nextTick = now + options.tickMs
  let [junk, calls] = [0, 0]
  let real: { at: number; from: number; tick: number; turn: number; id: string; code: string } | undefined
  let seen: { at: number; tick: number; text: string } | undefined
  const looks = () => {
    if (real === undefined || seen !== undefined) return
    const { code } = real
    const says = ({ to, message }: SentMessage) =>
      READERS.has(to) &&
      message.do === 'say' &&
      (options.alike
        ? message.screen === 'desk.page-list'
        : !message.silent && textOf(message).includes(code))
    const found = platform.sent.slice(real.from).find(says)
    if (found !== undefined) seen = { at: now, tick: ticks.length, text: textOf(found.message) }
  }
  const drive = async () => {
    ticks.push(await costOf(() => tick(options.noticesATick)))
    looks()
  }
  for (let event = 0; event < events || seen === undefined; event += 1) {
    now = STARTS + Math.round((event + 1) * step)
    for (; now >= nextTick; nextTick += options.tickMs) await drive()
    // A call after every so many reports, as many as there are of each.
    if (calls <= options.calls && calls * options.junk <= junk * (options.calls + 1)) {
      calls += 1
      if (calls !== options.realAt) await call(`f${calls}`, 'en')
      else {
        const from = platform.sent.length
        await call('real', options.alike ? 'en' : 'vi')
        const newest = { order: 'descending', limit: 1 } as const
        const [listed, own] = await store.ranges([
          { index: listedIndex(desk), ...newest },
          { index: pagesIndex(desk), ...newest },
        ])
        const row = (listed ?? []).map(readListed)[0] ?? { id: own?.[0]?.member ?? '', code: '' }
        real = { at: now, from, tick: ticks.length, turn: turns.length - 1, id: row.id, code: row.code }
      }
      looks()
    } else if (junk < options.junk) {
      junk += 1
      await report(`j${junk}`)
    } else if (event > events * 2) throw new Error('The real call was never seen.')
  }
  if (real === undefined || seen === undefined) throw new Error('There was no real call.')
  const { code, id } = real
  const between = ticks.slice(real.tick, seen.tick)
  const sum = (of: (cost: Cost) => number) => between.reduce((total, each) => total + of(each), 0)
  const lines = seen.text.split('\n').slice(2)

  await drive()
  const before = platform.sent.length
  const status = await does('real', command('status', ''))
  const talk = buttonsOf(status, 'real').find(({ data }) => data === 'tk' || data.startsWith('tk'))
  await press('real', talk?.data ?? 'tk')
  const own = platform.sent
    .slice(before)
    .some(({ to, message }) => READERS.has(to) && message.do === 'say' && message.screen === 'desk.page')
  const [open, listedNow, pagesNow] = await store.ranges([
    { index: 'cases:open', order: 'ascending', limit: 500 },
    { index: listedIndex(desk), order: 'ascending', limit: 500 },
    { index: pagesIndex(desk), order: 'ascending', limit: 500 },
  ])
  return {
    waited: {
      ms: seen.at - real.at,
      ticks: seen.tick - real.tick,
      wallMs: (turns[real.turn]?.wallMs ?? 0) + sum(each => each.wallMs),
      cpuMs: (turns[real.turn]?.cpuMs ?? 0) + sum(each => each.cpuMs),
    },
    line: lines.findIndex(line => line.includes(code)) + 1,
    lines: lines.length,
    listed: Number(/\d+/.exec(seen.text.split('\n')[0] ?? '')?.[0] ?? 0),
    placeAfterTalk: (open ?? []).findIndex(({ member }) => member === id) + 1,
    calledAtOnce: own,
    openCalls: (listedNow?.length ?? 0) + (pagesNow?.length ?? 0),
    reports: junk,
    turns,
    ticks,
    refused: chats.count.refused,
  }
}
