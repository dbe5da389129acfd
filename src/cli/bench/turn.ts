import { compose } from '../../compose.ts'
import { readConfig } from '../../config.ts'
import type { PlatformAdapter, Received } from '../../ports/platform-adapter.ts'
import { randomIds } from '../../random-ids.ts'
import { createMemoryStore } from '../../store/memory.ts'
import { createVault } from '../../store/vault.ts'
import { receivedFrom } from '../recording-platform.ts'
import { countedStore } from './counted-store.ts'
import { type Measure, percentile } from './measure.ts'

const OFFER =
  'Customer service staff wanted in Sihanoukville, Cambodia. 3,500 USD a month, no experience, flight and room paid. Telegram @goldstar_hr.'

/** CPU of whole reporter turns, what crosses to the store, and how large a conversation gets. */
export const benchTurn = async (): Promise<readonly Measure[]> => {
  const clock = { now: () => Date.now() }
  const { store, count } = countedStore(createMemoryStore(clock))
  const read = readConfig({}, 'node')
  if (!read.ok) throw new Error('The built-in settings are not valid.')
  const { deps } = await compose({
    config: read.config,
    store,
    vault: createVault({ dataKeys: [btoa('k'.repeat(32))], indexKey: 'i'.repeat(32) }),
    clock,
    ids: randomIds,
    journal: { note: () => {} },
  })
  const web = deps.adapters.get('web') as PlatformAdapter
  let update = 0
  const turn = async (person: string, event: Received['event']) => {
    update += 1
    const { messages, settle } = await deps.handle(
      receivedFrom(person, event, { update, platform: 'web', sentAt: clock.now() }),
      web,
    )
    await settle([])
    return messages.flatMap(message => (message.do === 'say' ? message.buttons.flat() : []))
  }
  const cpu: number[] = []
  const own: number[] = []
  const trips: number[] = []
  const measured = async (person: string, event: Received['event'], counts: boolean) => {
    const before = process.cpuUsage()
    const threadBefore = process.threadCpuUsage()
    const from = count.trips
    const buttons = await turn(person, event)
    const used = process.cpuUsage(before)
    const thread = process.threadCpuUsage(threadBefore)
    if (counts) {
      cpu.push((used.user + used.system) / 1000)
      own.push((thread.user + thread.system) / 1000)
      trips.push(count.trips - from)
    }
    return buttons
  }
  for (let round = 0; round < 300; round += 1) {
    const person = `person-${round}`
    const warm = round >= 100
    let buttons = await measured(person, { kind: 'text', text: OFFER, forwarded: true }, warm)
    for (const label of ['Report', 'Talking to them', 'Skip', 'Skip', 'Skip', 'Skip', 'Back', 'Skip']) {
      const button = buttons.find(each => each.label === label)
      if (button !== undefined) buttons = await measured(person, { kind: 'press', data: button.data }, warm)
    }
  }
  return [
    { what: 'reporter turn in Node, CPU, median', value: percentile(cpu, 0.5), unit: 'ms' },
    {
      what: 'reporter turn in Node, CPU, p99',
      value: percentile(cpu, 0.99),
      unit: 'ms',
      budget: 5,
      note: `${cpu.length} turns`,
    },
    {
      what: 'the same on its own thread, p99',
      value: percentile(own, 0.99),
      unit: 'ms',
      note: 'the rest is collecting garbage and compiling, beside it',
    },
    {
      what: 'store round trips of a conversation turn, most',
      value: Math.max(...trips),
      unit: '',
      budget: 2,
    },
    { what: 'largest conversation record', value: count.largest, unit: 'bytes', budget: 4096 },
  ]
}
