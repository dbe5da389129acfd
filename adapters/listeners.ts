import type { Config } from '../src/config.ts'
import type { Journal } from '../src/ports/journal.ts'
import type { PlatformListener } from '../src/ports/platform-adapter.ts'
import { createTelegramListener } from './telegram/listen.ts'

/** The connections this process holds (Node only), one for each platform that is set to be listened to. */
export const createListeners = ({ telegram }: Config, journal: Journal): readonly PlatformListener[] =>
  telegram?.mode === 'polling' ? [createTelegramListener(telegram, journal)] : []
