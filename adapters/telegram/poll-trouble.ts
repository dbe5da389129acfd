import { GrammyError } from 'grammy/web'

/** Why a poll failed, for the operator: a code, words without anybody's data, and how it is to be gone on with. */
export interface PollTrouble {
  readonly code: string
  readonly detail?: Readonly<Record<string, string | number>>
  /** It will not pass by itself soon. */
  readonly slow: boolean
  readonly waitMs?: number
}

const WEBHOOK = {
  why: 'a webhook is set for this bot, so it cannot be polled',
  next: 'set TELEGRAM_MODE=webhook, or take the webhook away with: npm run setup -- --polling (it is never deleted unasked)',
}
const OTHER_PROCESS = {
  why: 'another process polls this bot with the same token',
  next: 'stop the other process; polling goes on here once it is gone',
}
const TOKEN = {
  why: 'Telegram does not know the bot token',
  next: 'get the token from @BotFather and set TELEGRAM_BOT_TOKEN',
}

export const pollTrouble = (error: unknown): PollTrouble => {
  if (!(error instanceof GrammyError)) return { code: 'telegram/unreachable', slow: false }
  const { error_code: status, description, parameters } = error
  if (status === 409)
    return {
      code: 'telegram/polling-conflict',
      detail: /webhook/i.test(description) ? WEBHOOK : OTHER_PROCESS,
      slow: true,
    }
  if (status === 401 || status === 404) return { code: 'telegram/token-refused', detail: TOKEN, slow: true }
  const { retry_after } = parameters
  return {
    code: 'telegram/poll-refused',
    detail: { status: typeof status === 'number' ? status : 0 },
    slow: false,
    ...(retry_after === undefined ? {} : { waitMs: retry_after * 1000 }),
  }
}
