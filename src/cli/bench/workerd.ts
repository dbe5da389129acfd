import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import bot from '../../../prompts/en.json' with { type: 'json' }
import { type EdgeService, startEdgeService } from '../../../tests/support/edge-service.ts'
import { systemPackages } from '../../../tests/support/system-packages.ts'
import { type Measure, percentile } from './measure.ts'
import { startPlainWorkerd } from './plain-workerd.ts'

const OFFER =
  'Customer service staff wanted in Sihanoukville, Cambodia. 3,500 USD a month, no experience, flight and room paid. Telegram @goldstar_hr.'
const WARM_UP = 200
const TURNS = 1000
/** The kernel counts a process's time in hundredths of a second. */
const TICK_MS = 10
const STARTS = 3

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** The worker's presses in a report, again and again from the first. */
const WAY = [
  bot['button.report'],
  bot['stage.talking'],
  ...Array.from({ length: 6 }, () => bot['button.skip']),
  bot['button.back'],
]

/** What a process has used so far, user and system, in milliseconds. */
const cpuOf = async (pid: number): Promise<number> => {
  // The name stands in brackets and may hold anything; user and system time are the 12th and 13th after it.
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

/** Reporter turns over Telegram's webhook: an offer, then the report by buttons. */
const turns = async (service: EdgeService, count: number, firstPerson: number): Promise<void> => {
  let person = firstPerson
  let at = WAY.length
  for (let turn = 0; turn < count; turn += 1) {
    const label = WAY[at]
    if (label === undefined) {
      person += 1
      at = 0
      await service.deliver(service.message(person, OFFER))
    } else {
      at += 1
      await service.deliver(service.pressed(person, label))
    }
  }
}

const turnCpu = async (): Promise<readonly Measure[]> => {
  let pid = 0
  const service = await startEdgeService(async options => {
    const edge = await startPlainWorkerd(options)
    pid = edge.pid
    return edge
  })
  try {
    const used = async (act: () => Promise<void>) => {
      const before = await cpuOf(pid)
      await act()
      return (await cpuOf(pid)) - before
    }
    await turns(service, WARM_UP, 1000)
    const outside = service.bridge.seen.requests + service.api.calls.length
    const whole = await used(() => turns(service, TURNS, 2000))
    const asked = service.bridge.seen.requests + service.api.calls.length - outside
    const requests = (path: string) =>
      used(async () => {
        for (let request = 0; request < TURNS; request += 1)
          await (await fetch(`${service.url}${path}`)).arrayBuffer()
      })
    const empty = await requests('/healthz')
    const reading = await requests('/readyz')
    return [
      {
        what: 'reporter turn in workerd, CPU, mean',
        value: (whole - empty) / TURNS,
        unit: 'ms',
        budget: 5,
        note: `${TURNS} turns by webhook, ${(empty / TURNS).toFixed(2)} ms of an empty request taken off`,
      },
      {
        what: 'requests of such a turn to store and Telegram, mean',
        value: asked / TURNS,
        unit: '',
        note: `one read of the store costs workerd ${((reading - empty) / TURNS).toFixed(2)} ms of CPU`,
      },
    ]
  } finally {
    await service.stop()
  }
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** Profiles a start of the worker; what was not idle, in milliseconds. An empty worker's is next to nothing. */
const startUp = async (profile: string): Promise<number> => {
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
  const child = spawn(process.execPath, [wrangler, 'check', 'startup', '--outfile', profile], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  })
  const code = await new Promise(resolve => child.once('exit', resolve))
  if (code !== 0) throw new Error(`wrangler check startup ended with ${code}.`)
  const { nodes, samples, timeDeltas } = JSON.parse(await readFile(profile, 'utf8')) as Profile
  const idle = new Set(
    nodes.flatMap(({ id, callFrame }) => (callFrame.functionName === '(idle)' ? [id] : [])),
  )
  return samples.reduce((sum, id, at) => sum + (idle.has(id) ? 0 : (timeDeltas[at] ?? 0)), 0) / 1000
}

const startCpu = async (folder: string): Promise<Measure> => {
  const times: number[] = []
  for (let start = 0; start < STARTS; start += 1) times.push(await startUp(join(folder, 'start.cpuprofile')))
  return {
    what: `start-up of the worker, CPU, median of ${STARTS}`,
    value: percentile(times, 0.5),
    unit: 'ms',
    budget: 100,
  }
}

/** What a reporter turn and a start cost at the edge, by the CPU time of workerd: inside a request its clock stands still. */
export const benchWorkerd = async (): Promise<readonly Measure[]> => {
  if (systemPackages.redis.command === undefined) {
    console.warn(
      `workerd: left out, redis-server is missing (apt-get install -y ${systemPackages.redis.install}).`,
    )
    return []
  }
  if (process.platform !== 'linux') {
    console.warn('workerd: left out, the CPU time of a process is read from /proc.')
    return []
  }
  const folder = await mkdtemp(join(tmpdir(), 'offerwatch-bench-'))
  try {
    return [...(await turnCpu()), await startCpu(folder)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
