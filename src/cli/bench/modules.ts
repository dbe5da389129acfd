import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Measure, percentile } from './measure.ts'

const sizes = (folder: string): number[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      return /(rules|lexicon|phrases|kinds|directory|gazetteer|assets)$/.test(path) ? [] : sizes(path)
    return entry.name.endsWith('.ts') && !/(honesty|roles|learned-\w+)\.ts$/.test(path)
      ? [statSync(path).size]
      : []
  })

/** How large the modules are; rules, directory and gazetteer are data and stand apart. */
export const benchModules = async (): Promise<readonly Measure[]> => {
  const all = [...sizes('src'), ...sizes('adapters')]
  return [
    {
      what: 'module size, median',
      value: percentile(all, 0.5),
      unit: 'bytes',
      budget: 3072,
      note: `${all.length} modules`,
    },
    { what: 'module size, largest', value: Math.max(...all), unit: 'bytes', budget: 12_288 },
  ]
}
