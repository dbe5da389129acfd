import type { IndexRow } from '../../ports/store.ts'

/** A place in an ordered index, as it stands in an address. */
export const cursorOf = ({ score, member }: IndexRow): string => `${score}~${member}`

export const rowOf = (cursor: string | undefined): IndexRow | undefined => {
  const match = /^(\d{1,20})~([\w-]{1,64})$/.exec(cursor ?? '')
  return match?.[2] === undefined ? undefined : { score: Number(match[1]), member: match[2] }
}
