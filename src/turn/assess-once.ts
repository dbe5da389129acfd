import type { Facts } from '../core/facts.ts'
import type { Assessment } from '../redflags/assessment.ts'

type Assess = Pick<Facts, 'assess' | 'assessTaps'>

/** The same assessments, each made once: the screens of one turn ask for the same several times. Nothing outlives the turn. */
export const assessOnce = ({ assess, assessTaps }: Assess): Assess => {
  const made = new Map<string, Assessment>()
  const once = (name: string, make: () => Assessment): Assessment => {
    const known = made.get(name) ?? make()
    made.set(name, known)
    return known
  }
  return {
    assess: text => once(`text ${text}`, () => assess(text)),
    assessTaps: (answers, text = '') =>
      once(`taps ${JSON.stringify(Object.entries(answers))} ${text}`, () => assessTaps(answers, text)),
  }
}
