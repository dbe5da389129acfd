import { maySee } from '../cases/access.ts'
import type { AskId } from '../cases/asks.ts'
import type { CaseFacets, Decision } from '../cases/case.ts'
import { DECISIONS } from '../cases/case.ts'
import type { Desk, Staff, StaffId } from '../cases/desk.ts'
import { pagingDesk } from '../cases/paging.ts'
import { LOCALES, type Words, wordsIn } from '../i18n/catalogues.ts'
import { nearestLocale } from '../i18n/choose-locale.ts'
import { giveDesks } from '../outbox/give-desks.ts'
import { cardMessage, staffName } from '../outbox/word-notice.ts'
import type { OutboundMessage, Received } from '../ports/platform-adapter.ts'
import { deskIndex, OPEN_INDEX } from '../records/case-index.ts'
import { caseKeys, readCase } from '../records/case-record.ts'
import { readSettings, SETTINGS_KEYS, type Settings } from '../records/settings-record.ts'
import { actOnCase, caseByCode, type Done, type MakeAction } from './act-on-case.ts'
import { checkIn } from './check-in.ts'
import type { DeskDeps } from './desk-deps.ts'
import { editSettings, withDesk, withoutDesk, withoutStaff, withStaff } from './edit-settings.ts'
import { letGo } from './let-go.ts'
import { noteRefusal } from './note-refusal.ts'
import { makeSignInLink } from './sign-in.ts'
import { actorOf, desksOf, staffIdOf, staffOf } from './staff.ts'
import { takeDeskList } from './take-list.ts'

/** Commands that belong to staff; everyone else's `/console` is answered as if it did not exist. */
const STAFF_COMMANDS = new Set(['desk', 'staff', 'console', 'case'])

const note = (text: string): OutboundMessage => ({
  do: 'say',
  screen: 'desk.note',
  body: [[{ t: 'text', text }]],
  buttons: [],
  silent: true,
})

interface At {
  readonly deps: DeskDeps
  readonly received: Received
  readonly words: Words
  readonly me: Staff
  readonly staff: readonly Staff[]
  readonly desks: readonly Desk[]
  readonly settings: Settings
}

const isAdministrator = ({ me }: At): boolean => me.roles.includes('administrator')

const hereDesk = ({ desks, received }: At): Desk | undefined =>
  desks.find(desk => desk.chat.platform === received.to.ref.platform && desk.chat.id === received.to.ref.id)

const onDesk = async (at: At, argument: string): Promise<string> => {
  const { deps, received, words } = at
  if (!isAdministrator(at)) return words.console('chat.administrators-only')
  if (received.where !== 'group') return words.console('chat.in-a-group')
  const [kind, ...name] = argument.trim().split(/\s+/)
  const here = hereDesk(at)
  // A desk with cases in its hands cannot simply stop being one: they would be nobody's.
  const changes =
    here !== undefined &&
    (kind === 'off' || ((kind === 'moderators' || kind === 'hotline') && kind !== here.kind))
  if (changes && (await deps.store.range(deskIndex(here.id), { order: 'ascending', limit: 1 })).length > 0)
    return words.console('chat.desk-has-cases')
  if (kind === 'off' && here !== undefined) {
    await editSettings(deps, settings => withoutDesk(settings, here.id), {
      by: at.me.id,
      act: `desk-removed:${here.id}`,
    })
    return words.console('chat.desk-off')
  }
  if (kind !== 'moderators' && kind !== 'hotline') return words.console('chat.desk-usage')
  const title =
    name.join(' ').slice(0, 60) ||
    here?.name ||
    (kind === 'hotline' ? words.console('desk.hotline', { operator: deps.operator }) : deps.operator)
  const next = await editSettings(deps, settings =>
    withDesk(settings, {
      id: here?.id ?? deps.ids.next().slice(0, 8),
      kind,
      name: title,
      chat: received.to.ref,
    }),
  )
  if (kind === 'hotline') await giveDesks(deps, desksOf(next, deps.operator), OPEN_INDEX)
  return words.console(`chat.desk-${kind}`, { name: title })
}

const onStaff = async (at: At, argument: string): Promise<string> => {
  const { deps, received, words } = at
  if (!isAdministrator(at)) return words.console('chat.administrators-only')
  const [verb, ...name] = argument.trim().split(/\s+/)
  const desk = hereDesk(at)
  if (verb === 'list' || verb === '' || verb === undefined)
    return desk === undefined
      ? words.console('chat.no-desk-here')
      : words.console('chat.staff-list', {
          names: desk.onCall.map(id => staffName(at.staff.find(each => each.id === id))).join(', ') || '-',
        })
  if (desk === undefined) return words.console('chat.no-desk-here')
  if (received.repliesTo === undefined) return words.console('chat.staff-reply')
  const { platform } = received.to.ref
  const id = await staffIdOf(deps.vault, { platform, personId: received.repliesTo.id })
  if (verb === 'remove') {
    await letGo(deps, at.me.id, id)
    await editSettings(deps, settings => withoutStaff(settings, id), { by: at.me.id, act: `leave:${id}` })
    return words.console('chat.staff-removed')
  }
  if (verb !== 'add') return words.console('chat.staff-usage')
  const language = nearestLocale(received.repliesTo.localeHint, LOCALES)
  await editSettings(deps, settings =>
    withStaff(settings, desk.id, {
      id,
      platform,
      personId: received.repliesTo?.id ?? '',
      ...(name.length === 0 ? {} : { name: name.join(' ').slice(0, 40) }),
      ...(language === undefined ? {} : { language }),
    }),
  )
  return words.console('chat.staff-added', { name: name.join(' ') || id, desk: desk.name })
}

const onCase = async (at: At, code: string): Promise<readonly OutboundMessage[]> => {
  const id = await caseByCode(at.deps, code)
  const stored = id === undefined ? undefined : readCase(await at.deps.store.read(caseKeys(id)))
  if (stored === undefined) return [note(at.words.console('chat.unknown-case'))]
  if (!maySee(stored.facets, actorOf(at.me, at.settings))) {
    await noteRefusal(at.deps, at.me.id, stored.facets.id, 'open')
    return [note(at.words.console('chat.unknown-case'))]
  }
  return [cardMessage(stored.facets, at.words, at.staff)]
}

/** What a button does, as an action of the case. */
export const caseActionOf =
  (verb: string, argument: string | undefined, more: { of?: string; ask?: AskId } = {}): MakeAction =>
  (by, desks, facets, colleague) => {
    switch (verb) {
      case 'claim':
      case 'release':
      case 'open':
      case 'acknowledge':
      case 'close':
      case 'undo':
      case 'note':
        return { do: verb, by }
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

/** Who may press is judged where the case is read: `actOnCase` reads the staff with it, and refuses a stranger. */
const onPress = async (
  deps: DeskDeps,
  { to }: Received,
  words: Words,
  me: StaffId,
  data: string,
): Promise<readonly OutboundMessage[]> => {
  const [, verb = '', caseId = '', argument] = data.split(':')
  const note = (text: string): readonly OutboundMessage[] => [
    { do: 'note', text, press: to.reply?.value ?? '' },
  ]
  if (verb === 'here')
    return note(words.console((await checkIn(deps, me, caseId)) ? 'done.here' : 'refused.no-shift'))
  if (verb === 'list') {
    const told = { taken: 'done.list', gone: 'done.list-gone', 'not-allowed': 'refused.not-allowed' }
    return note(words.console(told[await takeDeskList(deps, me, caseId)]))
  }
  const done = await actOnCase(deps, me, caseId, caseActionOf(verb, argument), { inChat: true })
  const text = done.ok
    ? words.console(done.unreached ? 'done.open-unreached' : doneKey(verb, done.facets))
    : refusalText(done, words)
  return note(text)
}

/**
 * Whatever staff do in a chat. `undefined`: not a staff matter, so the person is a reporter; in a group, where nobody
 * reports, an empty answer instead.
 */
export const handleStaffChat = async (
  deps: DeskDeps,
  received: Received,
): Promise<readonly OutboundMessage[] | undefined> => {
  const { event, where } = received
  const outside = where === 'group' ? [] : undefined
  const staffPress = event.kind === 'press' && event.data.startsWith('desk:')
  const staffCommand = event.kind === 'command' && STAFF_COMMANDS.has(event.name)
  if (!staffPress && !staffCommand) return outside
  const id = await staffIdOf(deps.vault, { platform: received.to.ref.platform, personId: received.from.id })
  const words = await wordsIn(nearestLocale(received.from.localeHint, LOCALES) ?? 'en')
  if (event.kind === 'press') return onPress(deps, received, words, id, event.data)
  const { settings } = await readSettings(deps.vault, await deps.store.read(SETTINGS_KEYS))
  const staff = staffOf(settings, deps.administrators)
  const me = staff.find(each => each.id === id)
  if (me === undefined) return outside
  const at: At = { deps, received, words, me, staff, desks: desksOf(settings, deps.operator), settings }
  if (event.kind !== 'command') return outside
  switch (event.name) {
    case 'desk':
      return [note(await onDesk(at, event.argument))]
    case 'staff':
      return [note(await onStaff(at, event.argument))]
    case 'case':
      return onCase(at, event.argument)
    default:
      return where === 'group'
        ? [note(words.console('chat.console-private'))]
        : [
            {
              ...note(words.console('chat.console-link', { link: await makeSignInLink(deps, me.id) })),
              protect: true,
            } as OutboundMessage,
          ]
  }
}
