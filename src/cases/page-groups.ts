import type { CaseFacets } from './case.ts'

/** A case that stands in a desk's counted list, as far as the list tells of it. */
export interface Listed {
  readonly id: string
  readonly code: string
  /** Like answers from one network have the same. */
  readonly group: string
  readonly at: number
}

export interface PageGroup {
  readonly group: string
  /** The oldest first. */
  readonly cases: readonly Listed[]
}

/** What makes calls alike: their answers, language, platform, and the network they came from where it is known. */
export const groupOf = ({
  kind,
  origin,
  destination,
  language,
  platform,
  network,
  stage,
}: CaseFacets): string =>
  [kind, origin ?? '', destination ?? '', language, platform, network ?? '', stage].join('|')

/** What a group has in common; what is not known is empty. */
export const readGroup = (group: string) => {
  const [kind = '', origin = '', destination = '', language = '', platform = '', network = '', stage = ''] =
    group.split('|')
  return { kind, origin, destination, language, platform, network, stage }
}

/** Like calls together, the rarest first: a flood is alike, and whoever is not part of it stands out. */
export const groupPages = (listed: readonly Listed[]): readonly PageGroup[] => {
  const groups = new Map<string, Listed[]>()
  for (const each of listed.toSorted((a, b) => a.at - b.at)) {
    const group = groups.get(each.group) ?? []
    group.push(each)
    groups.set(each.group, group)
  }
  return [...groups]
    .map(([group, cases]) => ({ group, cases }))
    .toSorted((a, b) => a.cases.length - b.cases.length || (a.cases[0]?.at ?? 0) - (b.cases[0]?.at ?? 0))
}
