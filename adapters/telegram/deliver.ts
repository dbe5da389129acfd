import type { Api } from 'grammy/web'
import type { Address, Delivery } from '../../src/ports/platform-adapter.ts'
import { type Failed, type Failure, failureOf } from './failure.ts'
import type { Presses } from './presses.ts'
import type { TelegramCall, TelegramText } from './render.ts'

const DONE = { ok: true, references: [] } as const
const REFUSED: Failed = { ok: false, why: 'refused' }

const asFailed = (failure: Failure): Failed => (failure.kind === 'failed' ? failure.failed : REFUSED)

/** Runs one call; what the library throws is told by kind alone. */
const attempt = async <T>(
  call: Promise<T>,
): Promise<{ readonly result: T } | { readonly failure: Failure }> => {
  try {
    return { result: await call }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

const keyboard = ({ buttons }: TelegramText) => ({
  inline_keyboard: buttons.map(row => row.map(({ label, data }) => ({ text: label, callback_data: data }))),
})

const common = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const

const send = async (api: Api, chat: number, say: TelegramText): Promise<Delivery> => {
  const sent = await attempt(
    api.sendMessage(chat, say.text, {
      ...common,
      ...(say.protect ? { protect_content: true } : {}),
      ...(say.silent ? { disable_notification: true } : {}),
      ...(say.buttons.length > 0 ? { reply_markup: keyboard(say) } : {}),
    }),
  )
  return 'failure' in sent
    ? asFailed(sent.failure)
    : { ok: true, references: [String(sent.result.message_id)] }
}

const edit = async (api: Api, chat: number, message: string, say: TelegramText): Promise<Delivery> => {
  const edited = await attempt(
    api.editMessageText(chat, Number(message), say.text, { ...common, reply_markup: keyboard(say) }),
  )
  if (!('failure' in edited) || edited.failure.kind === 'unchanged')
    return { ok: true, references: [message] }
  const { failure } = edited
  return failure.kind === 'failed' ? failure.failed : send(api, chat, say)
}

/** Deletes one by one, and goes on past what cannot be deleted. */
const deleteEach = async (api: Api, chat: number, messages: readonly number[]): Promise<Delivery> => {
  let outcome: Delivery = DONE
  for (const message of messages) {
    const deleted = await attempt(api.deleteMessage(chat, message))
    if (!('failure' in deleted) || deleted.failure.kind === 'missing' || deleted.failure.kind === 'unchanged')
      continue
    if (deleted.failure.kind === 'failed' && deleted.failure.failed.why !== 'refused')
      return deleted.failure.failed
    outcome = REFUSED
  }
  return outcome
}

/**
 * Deletes. Many at once where the server can: it passes over those that are not there, but may refuse all for one
 * that is too old, and some servers do not know the call.
 */
const remove = async (api: Api, chat: number, references: readonly string[]): Promise<Delivery> => {
  const messages = references.filter(isMessage).map(Number)
  if (messages.length > 1) {
    const deleted = await attempt(api.deleteMessages(chat, messages))
    if (!('failure' in deleted)) return DONE
    const { failure } = deleted
    if (failure.kind === 'failed' && ['blocked', 'gone', 'rate-limited'].includes(failure.failed.why))
      return failure.failed
  }
  return deleteEach(api, chat, messages)
}

const isMessage = (reference: string): boolean => /^[1-9]\d{0,15}$/.test(reference)

const perform = async (api: Api, chat: number, call: TelegramCall): Promise<Delivery> => {
  switch (call.call) {
    case 'send':
      return send(api, chat, call.say)
    case 'edit':
      return isMessage(call.message) ? edit(api, chat, call.message, call.say) : send(api, chat, call.say)
    case 'delete': {
      const removed = await remove(api, chat, call.messages)
      return call.tidy ? DONE : removed
    }
    case 'answer-press': {
      const answered = await attempt(api.answerCallbackQuery(call.press, { text: call.text }))
      return 'failure' in answered ? asFailed(answered.failure) : DONE
    }
  }
}

/** Stops the button turning. A press too old to be answered has stopped by itself. */
const stopSpinner = async (api: Api, press: string): Promise<void> => {
  await attempt(api.answerCallbackQuery(press))
}

/**
 * Makes the calls one after the other and stops at the first that failed. References are message ids. A pressed
 * button (`to.reply`) is answered beside the first call, once, unless one of the calls is a note that answers it; so
 * of several deliveries for one press the note comes first.
 */
export const deliver = async (
  to: Address,
  calls: readonly TelegramCall[],
  api: Api,
  presses: Presses,
): Promise<Delivery> => {
  if (!/^-?[1-9]\d{0,15}$/.test(to.ref.id)) return REFUSED
  const chat = Number(to.ref.id)
  for (const call of calls) if (call.call === 'answer-press') presses.take(call.press)
  const press = to.reply?.value
  const answering = press !== undefined && presses.take(press) ? stopSpinner(api, press) : undefined
  const references: string[] = []
  let failed: Failed | undefined
  for (const call of calls) {
    const outcome = await perform(api, chat, call)
    if (!outcome.ok) {
      failed = outcome
      break
    }
    references.push(...outcome.references)
  }
  await answering
  return failed ?? { ok: true, references }
}
