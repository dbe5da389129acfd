import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { compose } from '../compose.ts'
import { readConfig } from '../config.ts'
import type { OutboundMessage, PlatformAdapter } from '../ports/platform-adapter.ts'
import { randomIds } from '../random-ids.ts'
import { createMemoryStore } from '../store/memory.ts'
import { createVault } from '../store/vault.ts'
import { judgeWeek } from './week/judge-week.ts'
import { runWeek } from './week/run-week.ts'
import { traceCase } from './week/trace-case.ts'

const USAGE = `Talk to the bot in the terminal. Nothing is kept.

  npm run simulate -- [--lang ko]

  npm run simulate -- --week [--seed 7] [--escalations 2000] [--redis] [--trace CODE]

Write as a job seeker would; a number presses that button; an empty line ends.
--week runs a made-up week instead: people who call, staff who answer, sleep, decline and leave, clocks that change,
holidays; it says whether every urgent case was acknowledged or everybody woken in the promised minutes. The same seed
gives the same week; --trace tells one of its cases step by step. --redis: two services with a client each on one
redis-server of their own, instead of one in memory.`

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'en' },
    help: { type: 'boolean' },
    week: { type: 'boolean' },
    seed: { type: 'string', default: '7' },
    escalations: { type: 'string', default: '2000' },
    trace: { type: 'string' },
    redis: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

if (values.week) {
  const began = performance.now()
  const redis = values.redis ? await (await import('./week/two-on-redis.ts')).twoOnRedis() : undefined
  const week = await runWeek({
    seed: Number(values.seed),
    escalations: Number(values.escalations),
    ...(redis === undefined ? {} : { stores: () => redis.stores }),
  })
  if (values.trace !== undefined) {
    const lines = await traceCase(week.deps, values.trace)
    await redis?.stop()
    console.log(lines === undefined ? `There is no case ${values.trace} in this week.` : lines.join('\n'))
    process.exit(lines === undefined ? 1 : 0)
  }
  const { faults, ...judged } = judgeWeek(week)
  const { pages, shiftsAsked, shiftsMissed, listed, failures } = week
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log({ ...judged, cases: week.cases.length, pages, shiftsAsked, shiftsMissed, listed, seconds })
  if (redis !== undefined) console.log({ requests: redis.requests() })
  await redis?.stop()
  for (const fault of [...faults, ...failures]) console.log(`FAULT ${fault}`)
  console.log(`A case of it, step by step: --week --seed ${values.seed} --trace ${week.cases[0]?.code}`)
  process.exit(faults.length + failures.length === 0 ? 0 : 1)
}

const clock = { now: () => Date.now() }
const read = readConfig({ OPERATOR_NAME: 'Offerwatch' }, 'node')
if (!read.ok) throw new Error('The built-in settings are not valid.')
const key = () => btoa(String.fromCharCode(...randomIds.bytes(32)))
const { deps } = await compose({
  config: read.config,
  store: createMemoryStore(clock),
  vault: createVault({ dataKeys: [key()], indexKey: key() }),
  clock,
  ids: randomIds,
  journal: { note: code => console.error(`[${code}]`) },
})

let buttons: readonly { readonly label: string; readonly data: string }[] = []

const print = (message: OutboundMessage): void => {
  if (message.do !== 'say') return
  for (const paragraph of message.body)
    console.log(paragraph.map(inline => (inline.t === 'quote' ? `“${inline.text}”` : inline.text)).join(''))
  for (const button of message.buttons.flat()) {
    buttons = [...buttons, button]
    console.log(`  [${buttons.length}] ${button.label}`)
  }
  console.log()
}

const web = deps.adapters.get('web') as PlatformAdapter
const prompt = () => process.stdout.write('> ')
let turn = 0
const say = async (line: string): Promise<void> => {
  turn += 1
  const pressed = buttons[Number(line) - 1]
  const command = /^\/(\w+)\s*(.*)$/.exec(line)
  buttons = []
  const { messages, settle } = await deps.handle(
    {
      id: String(turn),
      event:
        pressed !== undefined
          ? { kind: 'press', data: pressed.data }
          : command
            ? { kind: 'command', name: command[1] ?? '', argument: command[2] ?? '' }
            : { kind: 'text', text: line, forwarded: false },
      to: { ref: { platform: 'web', id: 'terminal' } },
      from: { id: 'terminal', localeHint: values.lang },
      where: 'private',
      sentAt: clock.now(),
    },
    web,
  )
  for (const message of messages) print(message)
  await settle([])
}

await say('/start')
prompt()
// Made only now: lines that come before someone listens would be lost.
const terminal = createInterface({ input: process.stdin })
for await (const line of terminal) {
  if (line.trim() === '') break
  await say(line)
  prompt()
}
terminal.close()
