import type { SentMessage } from '../recording-platform.ts'
import type { Chance } from './chance.ts'

const MINUTE = 60_000

/** Something somebody will do. */
export interface Deed {
  readonly at: number
  readonly person: string
  readonly data: string
}

/**
 * What staff do about what reaches them: some come to their shift, most acknowledge in time, some decline, some sleep,
 * who acknowledged closes it in the end. Counts what reached whom.
 */
export const weekStaff = (chance: Chance) => {
  const gone = new Set<string>()
  const counted = { pages: 0, asked: 0, missed: 0, listed: 0 }
  /** Calls that reached somebody, by person and case, and those of them that did not say that they are repeats. */
  const calls = new Map<string, { all: number; first: number }>()
  const react = ({ to, message }: SentMessage, now: number): readonly Deed[] => {
    if (message.do !== 'say') return []
    const buttons = message.buttons.flat()
    const button = (verb: string) => buttons.find(({ data }) => data.startsWith(`desk:${verb}:`))?.data
    const deeds: Deed[] = []
    const soon = (minutes: number, data: string | undefined) => {
      if (data !== undefined && !gone.has(to)) deeds.push({ at: now + minutes * MINUTE, person: to, data })
    }
    if (message.screen === 'desk.shift-missed') counted.missed += 1
    if (message.screen === 'desk.shift-test') {
      counted.asked += 1
      if (chance.next() < 0.85) soon(chance.next() * 9, button('here'))
    }
    if (message.screen === 'desk.page-list' && !message.silent) {
      counted.listed += 1
      for (const { data } of buttons) if (chance.next() < 0.5) soon(1 + chance.next() * 3, data)
    }
    if (message.screen !== 'desk.page' || to.startsWith('-')) return deeds
    counted.pages += 1
    const data = button('acknowledge')
    const says = message.body[0]?.map(({ text }) => text).join('') ?? ''
    const key = `${to} ${data?.split(':')[2]}`
    const got = calls.get(key) ?? { all: 0, first: 0 }
    calls.set(key, { all: got.all + 1, first: got.first + (says.startsWith('(') ? 0 : 1) })
    const mood = chance.next()
    if (mood < 0.55) soon(0.3 + chance.next() * 4, data)
    else if (mood < 0.7) soon(0.3 + chance.next() * 3, button('decline'))
    // Whoever acknowledged closes it in the end.
    if (mood < 0.55) soon(20 + chance.next() * 200, data?.replace('acknowledge', 'close').concat(':helped'))
    return deeds
  }
  return {
    react,
    counted,
    leave: (person: string) => void gone.add(person),
    calls: (person: string, caseId: string) => calls.get(`${person} ${caseId}`) ?? { all: 0, first: 0 },
  }
}
