import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

/** The public suffix list as `tldts` carries it: nodes with edges to others, each edge a part of a host name. */
interface Suffixes {
  readonly nodeFlags: Uint8Array
  readonly edgeStart: Uint16Array
  readonly edgeLength: Uint8Array
  readonly edgeChild: Uint16Array
  readonly labelText: string
  readonly rulesRoot: number
  readonly exceptionsRoot: number
}

const ICANN = 1
/** Hosts are looked up as `offers/links.ts` finds them, in these signs, the last part in these. */
const PART = /^[a-z0-9*-]+$/
const LAST_PART = /^[a-z]{2,18}$/

/**
 * The list without what no host found in an offer can ask for: suffixes of private owners, which `parse` passes over
 * unless told otherwise, and those in other scripts.
 */
const slimSuffixes = (list: Suffixes): string => {
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot } = list
  const edgesOf = (node: number): readonly number[] => {
    const from = edgeStart[node] ?? 0
    return Array.from({ length: (edgeStart[node + 1] ?? from) - from }, (_, at) => from + at)
  }
  const starts: number[] = []
  let start = 0
  for (const [edge, length] of edgeLength.entries()) {
    starts[edge] = start
    start += length
  }
  const label = (edge: number): string => {
    const from = starts[edge] ?? 0
    return labelText.slice(from, from + (edgeLength[edge] ?? 0))
  }
  const child = (edge: number): number => edgeChild[edge] ?? 0
  const isRoot = (node: number): boolean => node === rulesRoot || node === exceptionsRoot
  const official = new Map<number, boolean>()
  const isOfficial = (node: number): boolean => {
    const known = official.get(node)
    if (known !== undefined) return known
    const found =
      ((nodeFlags[node] ?? 0) & ICANN) !== 0 || edgesOf(node).some(edge => isOfficial(child(edge)))
    official.set(node, found)
    return found
  }
  const keptOf = (node: number): readonly number[] =>
    edgesOf(node).filter(
      edge => isOfficial(child(edge)) && (isRoot(node) ? LAST_PART : PART).test(label(edge)),
    )
  const reached = new Set<number>()
  const reach = (node: number): void => {
    if (reached.has(node)) return
    reached.add(node)
    for (const edge of keptOf(node)) reach(child(edge))
  }
  reach(rulesRoot)
  reach(exceptionsRoot)
  const nodes = [...reached].sort((a, b) => a - b)
  const place = new Map(nodes.map((node, at) => [node, at]))
  const edges = nodes.map(keptOf)
  const edgeStarts = [0]
  for (const kept of edges) edgeStarts.push((edgeStarts.at(-1) ?? 0) + kept.length)
  const all = edges.flat()
  const array = (kind: string, numbers: readonly number[]): string => `new ${kind}([${numbers.join(',')}])`
  return [
    `export const nodeFlags = ${array(
      'Uint8Array',
      nodes.map(node => (nodeFlags[node] ?? 0) & ICANN),
    )}`,
    `export const edgeStart = ${array('Uint16Array', edgeStarts)}`,
    `export const edgeLength = ${array(
      'Uint8Array',
      all.map(edge => edgeLength[edge] ?? 0),
    )}`,
    `export const edgeChild = ${array(
      'Uint16Array',
      all.map(edge => place.get(child(edge)) ?? 0),
    )}`,
    `export const labelText = ${JSON.stringify(all.map(label).join(''))}`,
    `export const rulesRoot = ${place.get(rulesRoot)}`,
    `export const exceptionsRoot = ${place.get(exceptionsRoot)}`,
  ].join('\n')
}

/** Telephone numbers by country, as `libphonenumber-js` carries them; what stands fifth is how numbers are grouped. */
interface PhoneMetadata {
  readonly countries: Readonly<Record<string, readonly unknown[]>>
  readonly nonGeographic: Readonly<Record<string, readonly unknown[]>>
}
const GROUPING = 4

/** The numbers without how they are grouped for reading: ours are written as E.164. */
const slimPhones = (metadata: PhoneMetadata): string => {
  const slim = (rows: PhoneMetadata['countries']) =>
    Object.fromEntries(
      Object.entries(rows).map(([key, row]) => [key, row.map((value, at) => (at === GROUPING ? 0 : value))]),
    )
  return `export default ${JSON.stringify({ ...metadata, countries: slim(metadata.countries), nonGeographic: slim(metadata.nonGeographic) })}`
}

/** Tables of libraries without what the edge never asks for. */
export const slimLibraries: Plugin = {
  name: 'slim-libraries',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]tldts[\\/].*[\\/]data[\\/]trie\.js$/ }, async ({ path }) => ({
      contents: slimSuffixes((await import(pathToFileURL(path).href)) as Suffixes),
    }))
    onLoad({ filter: /[\\/]libphonenumber-js[\\/]metadata\.min\.json\.js$/ }, async ({ path }) => {
      const { default: metadata } = (await import(pathToFileURL(path).href)) as { default: PhoneMetadata }
      return { contents: slimPhones(metadata) }
    })
  },
}
