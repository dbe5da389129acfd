import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * System packages some test groups need. Where one is missing its group is left out and said so
 * (`report-left-out.ts`); with `REQUIRE_SYSTEM_PACKAGES=1`, as in `.ci/run`, that is a failure instead.
 */
const onPath = (names: readonly string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(path => existsSync(path))

export const systemPackages = {
  redis: {
    command: onPath(['redis-server']),
    install: 'redis-server',
    groups: 'Upstash store, edge end-to-end',
  },
  chromium: {
    command: onPath(['chromium', 'chromium-browser']),
    install: 'chromium',
    groups: 'browser end-to-end',
  },
} as const

export const missingPackages = () => Object.values(systemPackages).filter(each => each.command === undefined)
