import { parseArgs } from 'node:util'
import { benchAssess } from './bench/assess.ts'
import { benchBundle } from './bench/bundle.ts'
import { benchDesk } from './bench/desk.ts'
import { benchDetector } from './bench/detector.ts'
import { benchDiscord } from './bench/discord.ts'
import { benchFlood } from './bench/flood.ts'
import { benchLike } from './bench/like.ts'
import type { Measure } from './bench/measure.ts'
import { benchModules } from './bench/modules.ts'
import { benchStore } from './bench/store.ts'
import { benchTurn } from './bench/turn.ts'
import { benchWorkerd } from './bench/workerd.ts'

const USAGE = `The measurements of the project.

  npm run bench [-- --json] [--only assess,detector,like,turn,store,desk,flood,workerd,discord,bundle,modules]


Left out unless asked for, because it takes a quarter of an hour: --only flood.
Timings depend on the machine; the budget beside each is the one of the design.`

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    help: { type: 'boolean' },
    only: {
      type: 'string',
      default: 'assess,detector,like,turn,store,desk,workerd,discord,bundle,modules',
    },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

const GROUPS: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  assess: benchAssess,
  detector: benchDetector,
  like: benchLike,
  turn: benchTurn,
  store: benchStore,
  desk: benchDesk,
  flood: benchFlood,
  workerd: benchWorkerd,
  discord: benchDiscord,
  bundle: benchBundle,
  modules: benchModules,
}

const measures: Measure[] = []
const asked = values.only.split(',').map(name => name.trim())
const unknown = asked.find(name => GROUPS[name] === undefined)
if (unknown !== undefined)
  throw new Error(`There is no group "${unknown}". Groups: ${Object.keys(GROUPS).join(', ')}.`)
// In the order of the table: a first call is one only as long as nothing was assessed in this process.
for (const [name, group] of Object.entries(GROUPS))
  if (asked.includes(name)) measures.push(...(await group()))

if (values.json) console.log(JSON.stringify(measures, null, 2))
else
  for (const { what, value, unit, budget, note } of measures)
    console.log(
      `${what.padEnd(58)} ${(Number.isInteger(value) ? String(value) : value.toFixed(3)).padStart(12)} ${unit.padEnd(6)} ${budget === undefined ? '' : `${value <= budget ? 'ok' : 'OVER'} (≤ ${budget})`}${note === undefined ? '' : `  ${note}`}`,
    )
