import { maySee } from '../cases/access.ts'
import type { Desk, Staff, StaffId } from '../cases/desk.ts'
import { LOCALES, type Words, wordsIn } from '../i18n/catalogues.ts'
import { nearestLocale } from '../i18n/choose-locale.ts'
import { giveDesks } from '../outbox/give-desks.ts'
import { cardMessage, staffName } from '../outbox/word-notice.ts'
import type { OutboundMessage, Received } from '../ports/platform-adapter.ts'
import { deskIndex, OPEN_INDEX } from '../records/case-index.ts'
import { caseKeys, readCase } from '../records/case-record.ts'
import type { Pieces } from '../records/change-pieces.ts'
import { readSettings, SETTINGS_KEYS, type Settings } from '../records/settings-record.ts'
import { actOnCase, caseByCode } from './act-on-case.ts'
import { askMore, askWhy } from './ask-in-chat.ts'
import { caseActionOf, doneKey, refusalText } from './case-verbs.ts'
import { checkIn } from './check-in.ts'
import type { DeskDeps } from './desk-deps.ts'
import { editSettings, withDesk, withoutDesk, withoutStaff, withStaff } from './edit-settings.ts'
import { hotlineAction } from './hotline-verbs.ts'
import { letGo } from './let-go.ts'
import { noteRefusal } from './note-refusal.ts'
import { queueMessage } from './queue-in-chat.ts'
import { makeSignInLink } from './sign-in.ts'
import { actorOf, desksOf, staffIdOf, staffOf } from './staff.ts'
import { takeDeskList } from './take-list.ts'
import { hush, openPanel, sayInWords } from './talk-from-chat.ts'

/** Commands that belong to staff; everyone else's `/console` is answered as if it did not exist. */
const STAFF_COMMANDS = new Set(['desk', 'staff', 'console', 'case'])

type Say = Extract<OutboundMessage, { do: 'say' }>

const note = (text: string): Say => ({
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
  const here = hereDesk(at)
  if (code.trim() === '') {
    const actor = actorOf(at.me, at.settings)
    const theirs = here === undefined ? at.desks.filter(({ id }) => actor.desks.includes(id)) : [here]
    return [await queueMessage(at.deps, theirs, actor, at.words, at.staff)]
  }
  const id = await caseByCode(at.deps, code)
  const stored = id === undefined ? undefined : readCase(await at.deps.store.read(caseKeys(id)))
  if (stored === undefined) return [note(at.words.console('chat.unknown-case'))]
  if (!maySee(stored.facets, actorOf(at.me, at.settings))) {
    await noteRefusal(at.deps, at.me.id, stored.facets.id, 'open')
    return [note(at.words.console('chat.unknown-case'))]
  }
  return [cardMessage(stored.facets, at.words, at.staff)]
}

/** Who may press is judged where the case is read: `actOnCase` reads the staff with it, and refuses a stranger. */
const onPress = async (
  deps: DeskDeps,
  { to, from, where }: Received,
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
  if (verb === 'talk') {
    const shown = await openPanel(deps, me, caseId)
    const told = {
      shown: 'done.talk',
      unreached: 'done.open-unreached',
      'wrong-state': 'refused.wrong-state',
    }
    return note(shown === 'not-yours' ? words.console('refused.not-allowed') : words.console(told[shown]))
  }
  const done =
    verb === 'hush'
      ? await hush(deps, me, { platform: to.ref.platform, id: from.id }, caseId)
      : await actOnCase(
          deps,
          me,
          caseId,
          hotlineAction(verb, argument, deps.clock.now()) ?? caseActionOf(verb, argument),
          {
            inChat: true,
          },
        )
  if (!done.ok) {
    const more =
      done.why === 'needs-reason' || done.why === 'bad-time'
        ? askMore(verb, argument, caseId, words)
        : undefined
    return more === undefined ? note(refusalText(done, words)) : [more]
  }
  const said = note(words.console(done.unreached ? 'done.open-unreached' : doneKey(verb, done.facets)))
  if (verb === 'decline') return [...said, askWhy(caseId, words)]
  // Whoever acknowledged from their own chat goes on from there.
  return verb === 'acknowledge' && where === 'private'
    ? [...said, cardMessage(done.facets, words, staffOf(done.settings, deps.administrators))]
    : said
}

/** What an officer writes in their own chat while they talk with somebody. */
export const speakFromChat = async (
  deps: DeskDeps,
  { to, from }: Received,
  caseId: string,
  text: string,
  mark: Pieces,
): Promise<readonly OutboundMessage[]> => {
  const me = await staffIdOf(deps.vault, { platform: to.ref.platform, personId: from.id })
  const words = await wordsIn(nearestLocale(from.localeHint, LOCALES) ?? 'en')
  const done = await sayInWords(deps, me, to.ref, caseId, text, mark)
  return [note(done.ok ? words.console('done.say') : refusalText(done, words))]
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
