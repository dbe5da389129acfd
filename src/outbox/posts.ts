import type { Staff } from '../cases/desk.ts'
import { desksOf, staffOf } from '../desk/staff.ts'
import { wordsIn } from '../i18n/catalogues.ts'
import { zoneOf } from '../i18n/time-zones.ts'
import type { Versioned } from '../ports/store.ts'
import { caseKeys, openCase, readCase } from '../records/case-record.ts'
import type { Notice } from '../records/notice-record.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import { deskPosts, isDeskTell, listCardKey } from './desk-posts.ts'
import { hookOffPosts, hookPosts } from './hook-posts.ts'
import type { OutboxDeps } from './outbox-deps.ts'
import { languageOf, type Post } from './post.ts'
import { quietUntil } from './quiet-hours.ts'
import { ringPosts } from './ring-posts.ts'
import { cardMessage, staffMessage } from './word-notice.ts'
import { openedMessage } from './word-open.ts'
import { isFinal, isReview, newsOf, outcomeMessage, quietMessage } from './word-outcome.ts'
import { heardMessage, panelMessage, talkScreen } from './word-talk.ts'

const CARD_MS = 100 * 86_400_000
/** Where a card stands in a desk's chat, and what *Open* showed to whom. */
const cardKey = (caseId: string, desk: string): string => `card:${caseId}:${desk}`
/** What a reporter was told of a case, or may have been. */
const toldKey = (caseId: string): string => `told:${caseId}`
const openedKey = (caseId: string, staff: string): string => `opened:${caseId}:${staff}`

/** What must be read to word a notice. */
export const keysFor = ({ caseId, tell }: Notice): readonly string[] => [
  ...caseKeys(caseId),
  ...SETTINGS_KEYS,
  ...(tell.notice === 'desk-card' ? [cardKey(caseId, tell.desk)] : []),
  ...(tell.notice === 'page-list' ? [listCardKey(tell)] : []),
  ...(tell.notice === 'talk-heard' ? [openedKey(caseId, tell.to)] : []),
  ...(tell.notice === 'take-back-open' ? [openedKey(caseId, tell.from)] : []),
  ...(tell.notice === 'show-open' ? [openedKey(caseId, tell.to)] : []),
  ...(tell.notice === 'reporter-outcome' || tell.notice === 'reporter-corrected' ? [toldKey(caseId)] : []),
]

/** Who is to be written to, and what; made when it is sent, from what stands then. `found`: the records of its keys. */
export const postsFor = async (
  deps: OutboxDeps,
  notice: Notice,
  found: ReadonlyMap<string, Versioned | undefined>,
  /** The person called cannot be written to: their desk's group is called instead. */
  inGroup = false,
): Promise<readonly Post[]> => {
  const { vault, clock } = deps
  const { tell } = notice
  const [record, key, settingsRecord, settingsKey, kept] = keysFor(notice).map(name => found.get(name))
  const { settings } = await readSettings(vault, [settingsRecord, settingsKey])
  const desks = desksOf(settings, deps.operator)
  const staff = staffOf(settings, deps.administrators)
  const now = clock.now()
  if (tell.notice === 'hook-off') return hookOffPosts(tell, desks, staff)
  if (isDeskTell(tell))
    return deskPosts(deps, notice, tell, { desks, staff, repeat: notice.repeat, kept: kept?.value })
  const stored = readCase([record, key])
  if (stored === undefined) return []
  const { facets } = stored
  const toStaff = async (each: Staff): Promise<readonly Post[]> => {
    const words = await wordsIn(each.languages?.[0] ?? 'en')
    const rings = ringPosts(notice, each, facets, words, staff, deps.publicUrl)
    // Who is rung every minute is written to twice, not five times.
    const rung = tell.notice === 'page' && tell.ring !== undefined && tell.ring !== 2 && rings.length > 0
    if (each.platform === 'web' || rung) return rings
    const message = staffMessage(tell, facets, words, staff, notice.repeat)
    return [{ way: each.id, to: { platform: each.platform, id: each.personId }, message }, ...rings]
  }
  const toDesk = async (id: string): Promise<readonly Post[]> => {
    const desk = desks.find(each => each.id === id)
    return desk === undefined || desk.chat.platform === 'web'
      ? []
      : [
          {
            way: `desk:${id}`,
            to: desk.chat,
            group: id,
            message: staffMessage(tell, facets, await wordsIn(languageOf(desk, staff)), staff, notice.repeat),
          },
        ]
  }
  switch (tell.notice) {
    case 'desk-card': {
      const desk = desks.find(each => each.id === tell.desk)
      if (desk === undefined || desk.chat.platform === 'web') return []
      const message = cardMessage(facets, await wordsIn(languageOf(desk, staff)), staff, kept?.value)
      return [
        {
          way: `desk:${desk.id}`,
          to: desk.chat,
          group: desk.id,
          message,
          keep: ([reference]) =>
            reference === undefined || reference === kept?.value
              ? {}
              : {
                  sets: [{ key: cardKey(facets.id, desk.id), value: reference, expiresAt: now + CARD_MS }],
                },
        },
      ]
    }
    case 'page': {
      if (facets.state !== 'escalated') return []
      if ('desk' in tell.to) return toDesk(tell.to.desk)
      if (inGroup) return facets.desk === undefined ? [] : toDesk(facets.desk)
      const called =
        'staff' in tell.to
          ? [tell.to.staff]
          : staff.filter(each => each.roles.includes('administrator')).map(each => each.id)
      return (await Promise.all(staff.filter(each => called.includes(each.id)).map(toStaff))).flat()
    }
    case 'hook':
      return hookPosts(notice, tell, facets, desks)
    case 'ring-stop':
      return (await Promise.all(staff.filter(each => each.id === tell.to).map(toStaff)))
        .flat()
        .filter(post => 'by' in post && post.by.kind === 'pagerduty')
    case 'page-passed':
    case 'page-taken':
    case 'page-withdrawn':
    case 'handed-on':
    case 'talk-wanted':
    case 'talk-stopped':
    case 'wrote-again':
    case 'snooze-over':
      return (await Promise.all(staff.filter(each => each.id === tell.to).map(toStaff))).flat()
    case 'show-open': {
      const person = staff.find(each => each.id === tell.to)
      const sealed = facets.claimedBy === tell.to ? await openCase(vault, stored) : undefined
      if (person === undefined || sealed === undefined || person.platform === 'web') return []
      return [
        {
          way: person.id,
          to: { platform: person.platform, id: person.personId },
          message: openedMessage(facets, sealed, await wordsIn(person.languages?.[0] ?? 'en')),
          keep: references => ({
            sets: [
              {
                key: openedKey(facets.id, tell.to),
                // Opened twice, it stands there twice, and both are taken back.
                value: [kept?.value, ...references].filter(each => each !== undefined).join(','),
                expiresAt: now + CARD_MS,
              },
            ],
          }),
        },
      ]
    }
    case 'talk-panel':
    case 'talk-heard': {
      const person = staff.find(each => each.id === tell.to)
      const sealed = facets.claimedBy === tell.to ? await openCase(vault, stored) : undefined
      if (person === undefined || sealed === undefined || person.platform === 'web') return []
      const words = await wordsIn(person.languages?.[0] ?? 'en')
      const to = { platform: person.platform, id: person.personId }
      if (tell.notice === 'talk-panel') return [{ way: person.id, to, message: panelMessage(facets, words) }]
      return [
        {
          way: person.id,
          to,
          message: heardMessage(tell, facets, sealed, words),
          // Taken away with whatever else was opened of this case.
          keep: references => ({
            sets: [
              {
                key: openedKey(facets.id, tell.to),
                value: [kept?.value, ...references].filter(each => each !== undefined).join(','),
                expiresAt: now + CARD_MS,
              },
            ],
          }),
        },
      ]
    }
    case 'take-back-open': {
      const person = staff.find(each => each.id === tell.from)
      if (person === undefined || kept === undefined) return []
      return [
        {
          way: person.id,
          to: { platform: person.platform, id: person.personId },
          message: { do: 'erase', references: kept.value.split(',') },
          keep: () => ({ deletes: [openedKey(facets.id, tell.from)] }),
        },
      ]
    }
    case 'talk-line':
    case 'talk-ended':
    case 'reporter-outcome':
    case 'reporter-corrected': {
      const sealed = await openCase(vault, stored)
      if (sealed?.reporter === undefined || !sealed.consent.reply) return []
      const { locale, platform, id } = sealed.reporter
      const desk = desks.find(each => each.id === facets.desk)?.name || deps.operator
      if (tell.notice === 'talk-line' || tell.notice === 'talk-ended') {
        const screen = talkScreen(tell, sealed, desk, notice.repeat)
        return screen === undefined
          ? []
          : [
              {
                way: 'reporter',
                to: { platform, id },
                message: quietMessage(screen, await wordsIn(locale), now),
              },
            ]
      }
      const news = newsOf(tell, facets, kept?.value, notice.repeat)
      if (news === undefined) return []
      return [
        {
          way: 'reporter',
          to: { platform, id },
          message: outcomeMessage(
            { ...news, facets, desk, at: notice.createdAt, body: sealed.body, repeat: notice.repeat },
            await wordsIn(locale),
            now,
          ),
          // What was seen or passed on is waited for; a review may wait for the morning.
          ...(isReview(news.outcome) && facets.urgency !== 'now'
            ? { notBefore: quietUntil(now, zoneOf(locale)) }
            : {}),
          ...(isFinal(news.outcome)
            ? {
                attempted: {
                  sets: [{ key: toldKey(facets.id), value: news.outcome, expiresAt: now + CARD_MS }],
                },
              }
            : {}),
        },
      ]
    }
  }
}
