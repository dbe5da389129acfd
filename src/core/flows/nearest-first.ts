import type { Locale } from '../words.ts'

/** Languages whose speakers live beside each other, and often read one another's. */
const NEIGHBOURS: readonly (readonly Locale[])[] = [
  ['ko', 'ja', 'zh-Hans', 'zh-Hant'],
  ['vi', 'th', 'lo', 'km', 'my'],
  ['id', 'ms', 'tl'],
  ['hi', 'ur', 'ne', 'bn'],
  ['sw', 'am', 'fr'],
  ['ru', 'pt-BR'],
]

/** The languages to choose from: the present one, English, its neighbours, then the rest in a fixed order. */
export const nearestFirst = (current: Locale, available: readonly Locale[]): readonly Locale[] => {
  const near = NEIGHBOURS.find(group => group.includes(current)) ?? []
  const ordered = [current, 'en', ...near, ...NEIGHBOURS.flat(), ...available]
  return [...new Set(ordered)].filter(each => available.includes(each))
}
