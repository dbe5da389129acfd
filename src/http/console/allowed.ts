import { mayOpen } from '../../cases/access.ts'
import { type CaseFacets, DECISIONS, type Decision } from '../../cases/case.ts'
import type { Actor, Desk, Staff } from '../../cases/desk.ts'
import { act, type CaseAction } from '../../cases/lifecycle.ts'

const PLAIN = ['claim', 'acknowledge', 'open', 'release', 'undo', 'unblock', 'close'] as const
export type PlainVerb = (typeof PLAIN)[number]

const MINUTE = 60_000

/** What a hotline officer may have a form for, by an example of what it would do. */
const OFFICER = {
  listen: by => ({ do: 'listen', by }),
  say: by => ({ do: 'talk', by, phrase: 'seen' }),
  hush: by => ({ do: 'talk-end', by }),
  contact: by => ({ do: 'progress', by, reached: 'in-contact' }),
  accept: by => ({ do: 'progress', by, reached: 'accepted' }),
  decline: (by, desk) => ({ do: 'decline', by, desk }),
  refer: by => ({ do: 'refer', by, body: '?', grounds: 'agreed' }),
  'person-consent': by => ({ do: 'person-consent', by, answer: 'unknown' }),
  snooze: (by, _desk, now) => ({ do: 'snooze', by, reason: 'other', until: now + MINUTE }),
  wake: by => ({ do: 'wake', by }),
  close: by => ({ do: 'close', by, outcome: 'other' }),
  reopen: by => ({ do: 'reopen', by, reason: 'other' }),
} satisfies Record<string, (by: Actor, desk: Desk | typeof ANY_DESK, now: number) => CaseAction>
export type OfficerVerb = keyof typeof OFFICER

/** What a person may do with a case as it stands, found by asking the rules of its life. */
export interface Allowed {
  readonly plain: readonly PlainVerb[]
  readonly officer: readonly OfficerVerb[]
  readonly decisions: readonly Decision[]
  readonly escalateTo: readonly Desk[]
  /** They could escalate it, were there a desk to take it. */
  readonly lacksDesk: boolean
  /** Whom they could hand it on to. */
  readonly colleagues: readonly Staff[]
  /** They may stop the reporter's next reports for a time. */
  readonly block: boolean
  /** They may write something for other staff. */
  readonly note: boolean
  /** Files of it may be made. */
  readonly handOver: boolean
}

const ANY_DESK = { id: '', kind: 'hotline' as const, onCall: [] }

export const allowedActions = (
  facets: CaseFacets,
  by: Actor,
  desks: readonly Desk[],
  now: number,
  staff: readonly Staff[],
  actorOf: (staff: Staff) => Actor,
): Allowed => {
  const may = (action: CaseAction): boolean => act(facets, action, now).ok
  const own = desks.find(desk => desk.id === facets.desk) ?? ANY_DESK
  const hotlines = desks.filter(desk => desk.kind === 'hotline')
  const plain = PLAIN.filter(verb => may({ do: verb, by }))
  return {
    plain,
    officer: (Object.keys(OFFICER) as OfficerVerb[]).filter(
      // What needs no word on how it ended is closed by one press.
      verb => !(verb === 'close' && plain.includes(verb)) && may(OFFICER[verb](by, own, now)),
    ),
    decisions: DECISIONS.filter(decision => may({ do: 'decide', by, decision })),
    escalateTo: hotlines.filter(desk => may({ do: 'escalate', by, desk })),
    handOver: mayOpen(facets, by),
    lacksDesk: hotlines.length === 0 && may({ do: 'escalate', by, desk: ANY_DESK }),
    colleagues: staff.filter(each => may({ do: 'hand-on', by, to: actorOf(each) })),
    block: facets.canAsk === true && may({ do: 'block', by, days: 1, reason: 'abuse' }),
    note: may({ do: 'note', by }),
  }
}
