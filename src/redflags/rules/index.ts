import type { Rule } from '../rule.ts'
import { abuseDenied } from './abuse-denied/rule.ts'
import { accountLending } from './account-lending/rule.ts'
import { authorityBorrowed } from './authority-borrowed/rule.ts'
import { borderLie } from './border-lie/rule.ts'
import { broughtByFriend } from './brought-by-friend/rule.ts'
import { closedCompound } from './closed-compound/rule.ts'
import { criminalRole } from './criminal-role/rule.ts'
import { debtLure } from './debt-lure/rule.ts'
import { everythingPaid } from './everything-paid/rule.ts'
import { exitDebt } from './exit-debt/rule.ts'
import { feeUpFront } from './fee-up-front/rule.ts'
import { gamblingEmployer } from './gambling-employer/rule.ts'
import { highPay } from './high-pay/rule.ts'
import { knownHub } from './known-hub/rule.ts'
import { messengerOnly } from './messenger-only/rule.ts'
import { noEmployer } from './no-employer/rule.ts'
import { noExperience } from './no-experience/rule.ts'
import { noInterview } from './no-interview/rule.ts'
import { paidPresence } from './paid-presence/rule.ts'
import { passportHandover } from './passport-handover/rule.ts'
import { referralBonus } from './referral-bonus/rule.ts'
import { routeChanged } from './route-changed/rule.ts'
import { secrecy } from './secrecy/rule.ts'
import { taskScam } from './task-scam/rule.ts'
import { touristVisa } from './tourist-visa/rule.ts'
import { tradeCover } from './trade-cover/rule.ts'
import { urgency } from './urgency/rule.ts'
import { vagueRole } from './vague-role/rule.ts'

/** Every rule, in the order findings of one strength are shown: what endangers most comes first. */
export const rules: readonly Rule[] = [
  accountLending,
  criminalRole,
  borderLie,
  routeChanged,
  abuseDenied,
  passportHandover,
  exitDebt,
  closedCompound,
  paidPresence,
  knownHub,
  touristVisa,
  feeUpFront,
  debtLure,
  taskScam,
  gamblingEmployer,
  secrecy,
  tradeCover,
  authorityBorrowed,
  highPay,
  noInterview,
  noEmployer,
  vagueRole,
  everythingPaid,
  messengerOnly,
  referralBonus,
  broughtByFriend,
  urgency,
  noExperience,
]

export const findRule = (id: string): Rule | undefined => rules.find(rule => rule.id === id)

const usesFound = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !('phrases' in value) &&
  ('found' in value || Object.values(value).some(inner => usesFound(inner)))

/** Rules that read what others found and so come after them. */
export const SECOND: ReadonlySet<string> = new Set(
  rules.filter(({ facts, languages }) => usesFound([facts, languages])).map(({ id }) => id),
)
