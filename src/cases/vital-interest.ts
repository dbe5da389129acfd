import type { Actor } from './desk.ts'

/** The operator's written rule on when life is in such danger that a no does not bind. */
export interface VitalInterest {
  /** Its text; empty or absent: a no always binds. */
  readonly vitalRule?: string
  /** Who may use it besides administrators: whoever has the case. */
  readonly vitalBy?: 'holder'
}

/** Whether this person may act against a no, and why not. */
export const mayOverride = (
  { vitalRule, vitalBy }: VitalInterest,
  { roles }: Pick<Actor, 'roles'>,
): 'yes' | 'no-rule' | 'rule-not-yours' => {
  if (vitalRule === undefined || vitalRule.trim() === '') return 'no-rule'
  return vitalBy === 'holder' || roles.includes('administrator') ? 'yes' : 'rule-not-yours'
}
