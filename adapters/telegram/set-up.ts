import type { Api } from 'grammy/web'
import { ALLOWED_UPDATES } from './update.ts'

/** Descriptions of the commands in one language; `language` is what Telegram calls it, none for everybody else. */
export interface CommandList {
  readonly language?: string
  readonly commands: readonly { readonly command: string; readonly description: string }[]
}

/** How updates are to arrive; `as-it-is` changes nothing. */
export type Arrival =
  | { readonly by: 'webhook'; readonly url: string; readonly secret: string }
  | { readonly by: 'polling' }
  | { readonly by: 'as-it-is'; readonly wanted: 'webhook' | 'polling' }

/** One line of the account given to the operator. */
export interface SetUpLine {
  readonly state: 'set' | 'unchanged' | 'missing' | 'hint'
  readonly text: string
}

const same = (left: CommandList['commands'], right: CommandList['commands']): boolean =>
  left.length === right.length &&
  left.every(
    ({ command, description }, at) =>
      command === right[at]?.command && description === right[at]?.description,
  )

/** In groups there are staff alone, who know their commands. */
const SCOPE = { type: 'all_private_chats' } as const

const setCommands = async (api: Api, { language, commands }: CommandList): Promise<SetUpLine> => {
  const where = { scope: SCOPE, ...(language === undefined ? {} : { language_code: language as 'en' }) }
  const text = `commands ${language === undefined ? 'for every other language (English)' : `in "${language}"`}: ${commands.length}`
  if (same(await api.getMyCommands(where), commands)) return { state: 'unchanged', text }
  await api.setMyCommands([...commands], where)
  return { state: 'set', text }
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? 'an unreadable address'

const arrange = async (api: Api, arrival: Arrival): Promise<readonly SetUpLine[]> => {
  const { url = '', last_error_message, pending_update_count } = await api.getWebhookInfo()
  if (arrival.by === 'webhook') {
    // Always: whether Telegram has the right secret cannot be read back.
    await api.setWebhook(arrival.url, { secret_token: arrival.secret, allowed_updates: ALLOWED_UPDATES })
    const state = url === arrival.url ? 'unchanged' : 'set'
    return [
      { state, text: `webhook: ${arrival.url} (with the secret)` },
      ...(state === 'unchanged' && last_error_message !== undefined
        ? [
            {
              state: 'hint',
              text: `Telegram's last trouble with the webhook: ${last_error_message}`,
            } as const,
          ]
        : []),
    ]
  }
  if (arrival.by === 'polling') {
    if (url === '') return [{ state: 'unchanged', text: 'no webhook: the bot can be polled' }]
    await api.deleteWebhook({ drop_pending_updates: false })
    return [
      {
        state: 'set',
        text: `webhook to ${hostOf(url)} taken away, ${pending_update_count} waiting updates kept: the bot can be polled`,
      },
    ]
  }
  if (arrival.wanted === 'webhook')
    return [
      {
        state: url === '' ? 'missing' : 'unchanged',
        text: url === '' ? 'webhook: none is set' : `webhook: ${hostOf(url)}`,
      },
    ]
  return url === ''
    ? [{ state: 'unchanged', text: 'no webhook: the bot can be polled' }]
    : [
        {
          state: 'missing',
          text: `polling: a webhook to ${hostOf(url)} is set, so the bot cannot be polled. Take it away with --polling, or set it anew with --webhook`,
        },
      ]
}

/**
 * Brings the bot's commands and the way its updates arrive into order at Telegram; a second time changes nothing.
 * Errors: throws what the library throws; its caller tells it by kind alone.
 */
export const setUp = async (
  api: Api,
  commands: readonly CommandList[],
  arrival: Arrival,
): Promise<readonly SetUpLine[]> => {
  const me = await api.getMe()
  const lines: SetUpLine[] = [{ state: 'unchanged', text: `bot: @${me.username}` }]
  for (const list of commands) lines.push(await setCommands(api, list))
  lines.push(...(await arrange(api, arrival)))
  if (me.can_join_groups === false)
    lines.push({
      state: 'hint',
      text: 'The bot may not be added to groups, so no group can be a desk: allow it with /setjoingroups at @BotFather',
    })
  return lines
}
