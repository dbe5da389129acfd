import type { CaseSealed } from '../cases/case.ts'

/** The sealed part of a report that says only this, by nobody who can be answered. */
export const madeUpReport = (text: string): CaseSealed => ({
  texts: [text],
  media: [],
  contacts: [],
  links: [],
  answers: {},
  consent: { desk: 'share', hotline: 'share', reply: false },
  personConsent: 'unknown',
  additions: [],
})
