import rows from '../../prompts/operator/hotlines.json' with { type: 'json' }
import type { Contact } from './contact.ts'

/**
 * What an operator's people found out about one row of the directory. `by`: the names of the two who looked, apart
 * from each other. `seen`: the day, `YYYY-MM-DD`.
 */
export interface OperatorRow {
  readonly row: string
  /** `confirm`: it is as written. `change`: what is given here stands instead. `hide`: it is not to be shown. */
  readonly do: 'confirm' | 'change' | 'hide'
  readonly seen: string
  readonly by: readonly string[]
  readonly why?: string
  readonly numbers?: Contact['numbers']
  readonly textChannels?: Contact['textChannels']
  readonly url?: string
}

/** `prompts/operator/hotlines.json`, as it was when the service was started or deployed. */
export const OPERATOR_ROWS = rows as readonly OperatorRow[]

/** What two people confirmed stands for two years. */
const KEPT_MS = 2 * 365 * 86_400_000
const DAY = /^\d{4}-\d\d-\d\d$/

const confirmed = (contact: Contact, { seen }: OperatorRow): Contact => ({
  ...contact,
  confidence: contact.confidence === 'unverified' ? 'secondary' : contact.confidence,
  verifiedAt: seen,
  expiresAt: new Date(Date.parse(seen) + KEPT_MS).toISOString().slice(0, 10),
})

const applied = (contact: Contact, found: OperatorRow): Contact | undefined => {
  if (found.do === 'hide') return undefined
  const { numbers, textChannels, url } = found
  return confirmed(
    found.do === 'confirm'
      ? contact
      : {
          ...contact,
          ...(numbers === undefined ? {} : { numbers }),
          ...(textChannels === undefined ? {} : { textChannels }),
          ...(url === undefined ? {} : { url }),
        },
    found,
  )
}

/** The directory as an operator knows it; what it does not name stays as it is. */
export const withOperatorRows = (
  directory: readonly Contact[],
  found: readonly OperatorRow[] = OPERATOR_ROWS,
): readonly Contact[] =>
  directory.flatMap(contact => {
    const own = found.findLast(({ row }) => row === contact.id)
    return own === undefined ? [contact] : (applied(contact, own) ?? [])
  })

const E164 = /^\+[1-9]\d{5,14}$/
const SHORT = /^[#*]?\d{2,12}$/
const COUNTRY = /^[A-Z]{2}$/

const dialProblem = (numbers: unknown): string | undefined => {
  if (numbers === undefined) return undefined
  if (!Array.isArray(numbers)) return '"numbers" is a list of { dial, dialFrom }'
  for (const each of numbers as readonly { dial?: unknown; dialFrom?: unknown }[]) {
    const [dial, from] = [String(each?.dial ?? ''), String(each?.dialFrom ?? '')]
    if (
      from === 'anywhere' ? !E164.test(dial) : !COUNTRY.test(from) || !(E164.test(dial) || SHORT.test(dial))
    )
      return `"${dial}" from "${from}": from anywhere a number begins with + and the country code; else name the country it is dialled in`
  }
  return undefined
}

const linkProblem = ({ url, textChannels }: OperatorRow): string | undefined => {
  if (url !== undefined && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(String(url)))
    return `"${url}" is not an https address`
  if (textChannels !== undefined && !Array.isArray(textChannels))
    return '"textChannels" is a list of { channel, address }'
  return undefined
}

const problemOf = (found: OperatorRow, directory: readonly Contact[], today: number): string | undefined => {
  const row = directory.find(({ id }) => id === found?.row)
  if (row === undefined) return 'there is no such row in the directory'
  if (!['confirm', 'change', 'hide'].includes(found.do)) return '"do" is confirm, change or hide'
  const names = Array.isArray(found.by) ? found.by.map(name => String(name).trim().toLowerCase()) : []
  if (new Set(names.filter(name => name !== '')).size < 2)
    return '"by" needs the names of two different people'
  const seen = DAY.test(String(found.seen)) ? Date.parse(found.seen) : Number.NaN
  if (Number.isNaN(seen)) return '"seen" is a day, YYYY-MM-DD'
  if (seen > today) return '"seen" lies in the future'
  if (found.do === 'hide') return undefined
  const problem = dialProblem(found.numbers) ?? linkProblem(found)
  if (problem !== undefined) return problem
  const next = applied(row, found)
  return next !== undefined && next.numbers.length + next.textChannels.length === 0 && next.url === undefined
    ? 'it has no number, channel or address, so there is nothing to confirm: use change'
    : undefined
}

/** What is wrong with an operator's file, row by row; empty where all is well. `today` in milliseconds. */
export const operatorRowProblems = (
  found: unknown,
  directory: readonly Contact[],
  today: number,
): readonly string[] =>
  Array.isArray(found)
    ? found.flatMap((each: OperatorRow, at) => {
        const problem = problemOf(each, directory, today)
        return problem === undefined ? [] : [`${at + 1}. ${String(each?.row ?? '?')}: ${problem}`]
      })
    : ['it is not a list']
