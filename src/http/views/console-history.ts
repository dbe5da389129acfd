import { html } from 'hono/html'
import type { CaseFacets, HistoryEntry } from '../../cases/case.ts'
import type { MessageKey } from '../../core/message-key.ts'
import type { Visitor } from '../console/visitor.ts'
import { deskName, momentView, nameOfStaff } from './console-words.ts'
import type { Html } from './layout.ts'

const ACTS: ReadonlySet<string> = new Set([
  'route',
  'claim',
  'release',
  'decide',
  'escalate',
  'page',
  'unreached',
  'acknowledge',
  'decline',
  'close',
  'withdraw',
  'update',
  'take-back',
  'refused',
  'propose',
  'undo',
  'hand-on',
  'note',
  'ask',
  'expire',
  'age-out',
  'block',
  'unblock',
  'preview',
  'file',
  'fetched',
  'correct',
  'progress',
  'refer',
  'say-why',
  'reopen',
  'snooze',
  'snooze-over',
  'wake',
  'talk',
  'talk-end',
  'talk-stop',
  'listen',
  'take-consent-back',
  'override',
  'move-up',
  'identity-confirm',
  'identity-take-back',
  'identity-appeal',
])

/** How the rest of an act is worded, where a key says it. */
const ARGUMENTS: Readonly<Record<string, (argument: string) => string>> = {
  progress: argument => `progress.${argument}`,
  refer: argument => `ground.${argument}`,
  override: argument => `ground.${argument}`,
  decline: argument => `do.why.${argument}`,
  'say-why': argument => `do.why.${argument}`,
  close: argument => `outcome.${argument}`,
  reopen: argument => `reopen.${argument}`,
  snooze: argument => `snooze.${argument}`,
  refused: argument =>
    argument === 'person-consent' ? 'open.person-consent' : `do.${TRIED[argument] ?? argument}`,
}

/** What was tried is named by its action; its button may be called otherwise. */
const TRIED: Readonly<Record<string, string>> = {
  talk: 'say',
  'talk-end': 'hush',
  'say-why': 'decline',
}

/** What an entry says was done: `decide:confirmed`, `page:2`, `refused:open`. */
export const actText = (visitor: Visitor, { act, by }: HistoryEntry): string => {
  const { words } = visitor
  const [verb = '', argument] = act.split(':')
  if (verb === 'open') return words.console(by === 'reporter' ? 'act.open' : 'act.look')
  if (verb === 'person-consent')
    return `${words.console('open.person-consent')}: ${words.console(`person-consent.${argument}`)}`
  const said = words.console(ACTS.has(verb) ? `act.${verb}` : 'act.other')
  if (argument === undefined || verb === 'page') return said
  const worded = ARGUMENTS[verb]
  if (worded !== undefined) return `${said}: ${words.console(worded(argument))}`
  if (verb === 'talk') return `${said}: ${words.text(`talk.phrase.${argument}` as MessageKey)}`
  if (verb === 'ask') return `${said}: ${words.text(`ask.${argument}` as MessageKey)}`
  if (verb === 'hand-on' || verb === 'unreached') return `${said}: ${nameOfStaff(visitor.staff, argument)}`
  if (verb === 'decide' || verb === 'propose') return `${said}: ${words.console(`decision.${argument}`)}`
  if (verb === 'file' || verb === 'preview' || verb === 'fetched')
    return `${said}: ${words.console(`file.format-${argument}`)}`
  if (verb === 'correct')
    return `${said}: ${words.console(argument === 'reopened' ? 'like.reopened' : `decision.${argument}`)}`
  if (verb.startsWith('identity-')) return `${said}: ${words.console(`identity.kind.${argument}`)}`
  if (verb === 'block') return `${said}: ${words.console(`block.${argument}`)}`
  return `${said}: ${deskName(visitor, argument)}`
}

export const byText = ({ words, staff }: Visitor, by: string): string =>
  by === 'reporter' || by === 'clock' || by === 'recipient'
    ? words.console(`by.${by}`)
    : nameOfStaff(staff, by)

export const historyView = (visitor: Visitor, { history, code }: CaseFacets): Html =>
  html`<section><h2>${visitor.words.console('case.history')}</h2>
<ol class="history">${history
    .toReversed()
    .map(
      entry =>
        html`<li>${momentView(visitor, entry.at)} <strong>${byText(visitor, entry.by)}</strong> ${actText(visitor, entry)}</li>`,
    )}</ol><p><a class="small" href="/console/cases/${code}/audit">${visitor.words.console('audit.all')}</a></p></section>`
