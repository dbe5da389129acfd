import type { Config } from '../src/config.ts'
import { formWords } from '../src/i18n/form-words.ts'
import type { Journal } from '../src/ports/journal.ts'
import type { PlatformListener } from '../src/ports/platform-adapter.ts'
import { createDiscordListener } from './discord/listen.ts'
import { createTelegramListener } from './telegram/listen.ts'

/** The connections this process holds (Node only), one for each platform that is set to be listened to. */
export const createListeners = (
  { telegram, discord }: Config,
  journal: Journal,
): readonly PlatformListener[] => [
  ...(telegram?.mode === 'polling' ? [createTelegramListener(telegram, journal)] : []),
  ...(discord?.token === undefined ? [] : [createDiscordListener(discord, journal, { words: formWords })]),
]
