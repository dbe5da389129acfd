import { withDanger } from '../core/around-screen.ts'
import { newConversation } from '../core/conversation.ts'
import { prompt } from '../core/step.ts'
import { desksOf } from '../desk/staff.ts'
import { LOCALES, wordsIn } from '../i18n/catalogues.ts'
import { nearestLocale } from '../i18n/choose-locale.ts'
import { newsOf, outcomeMessage, quietMessage } from '../outbox/word-outcome.ts'
import { talkScreen } from '../outbox/word-talk.ts'
import type { Capabilities, ConversationRef, OutboundMessage } from '../ports/platform-adapter.ts'
import { caseKeys, openCase, readCase } from '../records/case-record.ts'
import { joinPieces } from '../records/change-pieces.ts'
import { conversationNames, readConversation } from '../records/conversation-record.ts'
import type { Notice } from '../records/notice-record.ts'
import { readSettings, SETTINGS_KEYS } from '../records/settings-record.ts'
import { factsFor } from './facts.ts'
import type { TurnDeps } from './turn-deps.ts'
import { wordAll } from './word-all.ts'

/** Where a conversation stands, without a step and without keeping anything: what a page shows when it is opened. */
export const currentPrompt = async (
  deps: TurnDeps,
  ref: ConversationRef | undefined,
  localeHint: string | undefined,
  can: Capabilities,
): Promise<{ readonly messages: readonly OutboundMessage[]; readonly locale: string }> => {
  const hinted = nearestLocale(localeHint, LOCALES) ?? 'en'
  const names = ref === undefined ? undefined : await conversationNames(deps.vault, ref)
  const [record, key, offer, ...settingsRecords] = await deps.store.read([
    ...(names === undefined ? ['-', '-', '-'] : [names.record, names.key, names.offer]),
    ...SETTINGS_KEYS,
  ])
  const stored =
    names === undefined ? undefined : await readConversation(deps.vault, names, [record, key, offer])
  const { settings } = await readSettings(deps.vault, settingsRecords)
  const conversation = stored?.conversation ?? newConversation(hinted, undefined)
  const facts = factsFor(deps, desksOf(settings, deps.operator), can, conversation)
  const screen = withDanger(prompt({ conversation, offer: stored?.offer ?? { texts: [], media: [] }, facts }))
  return {
    messages: await wordAll([screen], conversation.locale, conversation.turn, deps.clock.now()),
    locale: conversation.locale,
  }
}

/** What waited for someone we may not write to first; given once. */
export const collectInbox = async (
  deps: TurnDeps,
  ref: ConversationRef,
): Promise<readonly OutboundMessage[]> => {
  const { store, vault, ids } = deps
  const names = await conversationNames(vault, ref)
  const rows = await store.range(names.inbox, { order: 'ascending', limit: 20 })
  if (rows.length === 0) return []
  const waiting = (await store.read(rows.map(row => `waiting:${row.member}`))).flatMap(record =>
    record === undefined ? [] : [JSON.parse(record.value) as Notice],
  )
  const [record, key, ...settingsRecords] = await store.read([names.record, names.key, ...SETTINGS_KEYS])
  const { conversation } = await readConversation(vault, names, [record, key, undefined])
  const { settings } = await readSettings(vault, settingsRecords)
  const desks = desksOf(settings, deps.operator)
  const locale = conversation?.locale ?? 'en'
  const words = await wordsIn(locale)
  const messages: OutboundMessage[] = []
  const now = deps.clock.now()
  for (const { tell, caseId, createdAt } of waiting) {
    const stored = readCase(await store.read(caseKeys(caseId)))
    if (stored === undefined) continue
    const sealed = await openCase(vault, stored)
    const desk = desks.find(each => each.id === stored.facets.desk)?.name || deps.operator
    // What was said to a chat that was erased is not for whoever sits there now.
    if (tell.notice === 'talk-line' || tell.notice === 'talk-ended') {
      const screen = sealed?.reporter === undefined ? undefined : talkScreen(tell, sealed, desk)
      if (screen !== undefined) messages.push(quietMessage(screen, words, now))
      continue
    }
    // What waits here beside it was told to nobody yet: if it no longer stands, there is nothing to correct.
    const unread = waiting.some(
      each => each.caseId === caseId && each.createdAt < createdAt && each.tell.notice === 'reporter-outcome',
    )
    const news = newsOf(tell, stored.facets, unread ? undefined : 'told', false)
    if (news !== undefined)
      messages.push(
        outcomeMessage(
          { ...news, facets: stored.facets, desk, at: createdAt, body: sealed?.body },
          words,
          now,
        ),
      )
  }
  await store.commit(
    joinPieces(ids.next(), {
      removes: rows.map(({ member }) => ({ index: names.inbox, member })),
      deletes: rows.map(({ member }) => `waiting:${member}`),
    }),
  )
  return messages
}
