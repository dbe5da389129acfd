import type { Desk, DeskId, Staff } from '../cases/desk.ts'
import type { Tell } from '../cases/tell.ts'
import { wordsIn } from '../i18n/catalogues.ts'
import type { ConversationRef, OutboundMessage } from '../ports/platform-adapter.ts'
import type { Notice } from '../records/notice-record.ts'
import { listedQuery, wholeList } from '../records/page-index.ts'
import type { OutboxDeps } from './outbox-deps.ts'
import { languageOf, type Post } from './post.ts'
import { listMessage } from './word-list.ts'
import { shiftMessage } from './word-shift.ts'

type DeskTell = Extract<Tell, { notice: 'shift-test' | 'shift-missed' | 'page-list' }>

/** Whether a notice belongs to a desk rather than to a case. */
export const isDeskTell = (tell: Tell): tell is DeskTell =>
  tell.notice === 'shift-test' || tell.notice === 'shift-missed' || tell.notice === 'page-list'

const KEPT_MS = 14 * 86_400_000

/** Where a desk's counted list stands in somebody's chat. */
export const listCardKey = ({ desk, to }: Extract<Tell, { notice: 'page-list' }>): string =>
  `listcard:${desk}:${'staff' in to ? to.staff : 'desk' in to ? `desk-${to.desk}` : 'administrators'}`

interface About {
  readonly desks: readonly Desk[]
  readonly staff: readonly Staff[]
  readonly repeat: boolean
  readonly kept: string | undefined
}

/** A person or a group: the chat they are written to in, where they have one, and the language. */
interface Reader {
  readonly way: string
  readonly to?: ConversationRef
  readonly language: string
  readonly person?: Staff
  readonly group?: DeskId
}

const chatOf = (staff: Staff): readonly Reader[] => [
  {
    way: staff.id,
    ...(staff.platform === 'web' ? {} : { to: { platform: staff.platform, id: staff.personId } }),
    language: staff.languages?.[0] ?? 'en',
    person: staff,
  },
]

const groupOf = (desk: Desk | undefined, staff: readonly Staff[]): readonly Reader[] =>
  desk === undefined || desk.chat.platform === 'web'
    ? []
    : [{ way: desk.id, to: desk.chat, language: languageOf(desk, staff), group: desk.id }]

const readersOf = (tell: DeskTell, { desks, staff }: About): readonly Reader[] => {
  if (tell.notice === 'shift-missed')
    return groupOf(
      desks.find(each => each.id === tell.desk),
      staff,
    )
  const { to } = tell
  if (typeof to === 'string') return staff.filter(each => each.id === to).flatMap(chatOf)
  if ('staff' in to) return staff.filter(each => each.id === to.staff).flatMap(chatOf)
  if ('desk' in to)
    return groupOf(
      desks.find(each => each.id === to.desk),
      staff,
    )
  return staff.filter(each => each.roles.includes('administrator')).flatMap(chatOf)
}

/** A person's own channels ring for what is loud. */
const ringsOf = (
  deps: OutboxDeps,
  notice: Notice,
  desk: Desk,
  person: Staff | undefined,
  message: OutboundMessage,
): readonly Post[] => {
  if (message.do !== 'say' || message.silent) return []
  const title = message.body[0]?.map(({ text }) => text).join('') ?? ''
  const ring = {
    id: notice.id,
    what: notice.tell.notice,
    about: desk.name,
    urgency: 'now' as const,
    title,
    link: `${deps.publicUrl}/console`,
    at: notice.createdAt,
    over: false,
  }
  return (person?.channels ?? []).map(by => ({
    way: `${person?.id}/${by.id}`,
    of: person?.id ?? '',
    by,
    ring,
  }))
}

/** What is written for a desk's shifts and its counted list. */
export const deskPosts = async (
  deps: OutboxDeps,
  notice: Notice,
  tell: DeskTell,
  about: About,
): Promise<readonly Post[]> => {
  const desk = about.desks.find(each => each.id === tell.desk)
  const readers = readersOf(tell, about)
  if (desk === undefined || readers.length === 0) return []
  const query = listedQuery(desk.id)
  const listed =
    tell.notice === 'page-list'
      ? await wholeList(deps.store, desk.id, await deps.store.range(query.index, query))
      : []
  if (tell.notice === 'page-list' && listed.length === 0) return []
  const expiresAt = deps.clock.now() + KEPT_MS
  const made = readers.map(async ({ way, to, language, person, group }): Promise<readonly Post[]> => {
    const words = await wordsIn(language)
    const message =
      tell.notice === 'page-list'
        ? listMessage(tell, desk, listed, words, about.repeat, about.kept)
        : shiftMessage(tell, desk, words, about.staff, about.repeat)
    const keep = ([reference]: readonly string[]) =>
      tell.notice !== 'page-list' || reference === undefined || readers.length > 1
        ? {}
        : { sets: [{ key: listCardKey(tell), value: reference, expiresAt }] }
    return [
      ...(to === undefined ? [] : [{ way, to, message, keep, ...(group === undefined ? {} : { group }) }]),
      ...ringsOf(deps, notice, desk, person, message),
    ]
  })
  return (await Promise.all(made)).flat()
}
