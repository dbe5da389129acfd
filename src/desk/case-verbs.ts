import type { AskId } from '../cases/asks.ts'
import { type CaseFacets, DECISIONS, type Decision } from '../cases/case.ts'
import type { CaseAction } from '../cases/lifecycle.ts'
import { BLOCK_DAYS, BLOCK_REASONS } from '../cases/limits.ts'
import { pagingDesk } from '../cases/paging.ts'
import type { Override } from '../cases/reasons.ts'
import type { Words } from '../i18n/catalogues.ts'
import { staffName } from '../outbox/word-notice.ts'
import type { Done, MakeAction, Unmade } from './act-on-case.ts'

/** What a reviewer's button or form does, as an action of the case. */
export const caseActionOf =
  (
    verb: string,
    argument: string | undefined,
    more: { of?: string; ask?: AskId; override?: Override } = {},
  ): MakeAction =>
  (by, desks, _facets, colleague): CaseAction | Unmade => {
    switch (verb) {
      case 'claim':
      case 'release':
      case 'open':
      case 'acknowledge':
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
      case 'escalate': {
        const hotline = desks.find(
          each => each.kind === 'hotline' && (argument === undefined || each.id === argument),
        )
        return hotline === undefined
          ? 'no-desk'
          : {
              do: 'escalate',
              by,
              desk: { ...pagingDesk(desks, hotline.id), kind: hotline.kind },
              ...(more.override === undefined ? {} : { override: more.override }),
            }
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
  verb === 'decide' && state === 'open' && proposed !== undefined
    ? 'done.propose'
    : `done.${verb === 'person-consent' ? 'note' : verb}`

export const refusalText = (done: Extract<Done, { ok: false }>, words: Words): string =>
  words.console(`refused.${done.why}`, { by: staffName(done.by) })
