import type { AskId } from '../cases/asks.ts'
import { type CaseFacets, DECISIONS, type Decision } from '../cases/case.ts'
import type { CaseAction } from '../cases/lifecycle.ts'
import { BLOCK_DAYS, BLOCK_REASONS } from '../cases/limits.ts'
import { pagingDesk } from '../cases/paging.ts'
import type { Words } from '../i18n/catalogues.ts'
import { staffName } from '../outbox/word-notice.ts'
import type { Done, MakeAction } from './act-on-case.ts'

/** What a button does, as an action of the case. */
export const caseActionOf =
  (verb: string, argument: string | undefined, more: { of?: string; ask?: AskId } = {}): MakeAction =>
  (by, desks, facets, colleague): CaseAction | 'no-desk' => {
    switch (verb) {
      case 'claim':
      case 'release':
      case 'open':
      case 'acknowledge':
      case 'close':
      case 'undo':
      case 'note':
        return { do: verb, by }
      case 'unblock':
        return { do: 'unblock', by }
      case 'block': {
        const [days, why] = (argument ?? '').split('-')
        const reason = BLOCK_REASONS.find(each => each === why)
        const length = BLOCK_DAYS.find(each => String(each) === days)
        return reason === undefined || length === undefined
          ? 'no-desk'
          : { do: verb, by, days: length, reason }
      }
      case 'hand-on': {
        const to = colleague(argument ?? '')
        return to === undefined ? 'no-desk' : { do: 'hand-on', by, to }
      }
      case 'decline':
        return { do: 'decline', by, desk: pagingDesk(desks, facets.desk) }
      case 'escalate': {
        const hotline = desks.find(
          each => each.kind === 'hotline' && (argument === undefined || each.id === argument),
        )
        return hotline === undefined
          ? 'no-desk'
          : { do: 'escalate', by, desk: { ...pagingDesk(desks, hotline.id), kind: hotline.kind } }
      }
      case 'decide': {
        const decision = DECISIONS.find((each): each is Decision => each === argument)
        return decision === undefined ? 'no-desk' : { do: 'decide', by, decision, ...more }
      }
      default:
        return 'no-desk'
    }
  }

/** What was done, by its key: a decision that waits for a second person is none yet. */
export const doneKey = (verb: string, { state, proposed }: CaseFacets): string =>
  verb === 'decide' && state === 'open' && proposed !== undefined ? 'done.propose' : `done.${verb}`

export const refusalText = (done: Extract<Done, { ok: false }>, words: Words): string =>
  words.console(`refused.${done.why}`, { by: staffName(done.by) })
