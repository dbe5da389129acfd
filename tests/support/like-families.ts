import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A family of offers: sentences with the ways each is worded, and what is rotated in them. */
interface Told {
  readonly slots: Readonly<Record<string, readonly string[]>>
  readonly families: readonly { readonly id: string; readonly say: readonly (readonly string[])[] }[]
}

export interface Rewritten {
  readonly language: string
  readonly family: string
  readonly text: string
}

const FOLDER = join(import.meta.dirname, '../corpus/like')

/** Numbers that look random and are the same on every machine. */
const chances = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const shuffled = <T>(list: readonly T[], chance: (below: number) => number): readonly T[] => {
  const left = [...list]
  return list.map(() => left.splice(chance(left.length), 1)[0] as T)
}

/**
 * Rewritten offers: every copy takes other names, numbers, pay and town, words some sentences otherwise, puts them
 * in another order and leaves one or two out.
 */
export const rewrittenOffers = (copies: number): readonly Rewritten[] =>
  readdirSync(FOLDER).flatMap(file => {
    const { slots, families } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Told
    return families.flatMap(({ id, say }, number) =>
      Array.from({ length: copies }, (_, copy) => {
        const chance = chances(copy * 7919 + number * 104_729 + 17)
        const slot = (text: string) =>
          text.replace(/\{(\w+)\}/g, (_all, name: string) => {
            const words = slots[name] ?? []
            return words[(copy + chance(2)) % words.length] ?? ''
          })
        const dropped = copy === 0 ? 0 : 1 + chance(2)
        const order = copy === 0 ? say : shuffled(say, chance).slice(dropped)
        const text = order.map(ways => slot(ways[copy === 0 ? 0 : chance(ways.length)] ?? ''))
        return {
          language: file.replace('.json', ''),
          family: id,
          text: text.join(chance(2) === 0 ? '\n' : ' '),
        }
      }),
    )
  })
