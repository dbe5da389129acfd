import type { Config } from '../src/config.ts'
import type { PlatformName } from '../src/core/words.ts'
import { chatPage } from '../src/http/views/chat-page.ts'
import { LOCALES, wordsIn } from '../src/i18n/catalogues.ts'
import { nearestLocale } from '../src/i18n/choose-locale.ts'
import { formWords } from '../src/i18n/form-words.ts'
import type { Ids } from '../src/ports/clock.ts'
import type { FetchMedia } from '../src/ports/pictures.ts'
import type { PlatformAdapter } from '../src/ports/platform-adapter.ts'
import { createDiscordAdapter } from './discord/index.ts'
import { createDiscordMedia } from './discord/media.ts'
import { createTelegramAdapter } from './telegram/index.ts'
import { createTelegramMedia } from './telegram/media.ts'
import { createWebAdapter } from './web/index.ts'

type Build = (config: Config, ids: Ids) => PlatformAdapter | undefined

/** Every platform there is, and when it is open. Nothing here needs Node: this is loaded at the edge. */
const BUILDERS: readonly Build[] = [
  ({ publicUrl }, ids) =>
    createWebAdapter({
      secureCookie: publicUrl.startsWith('https:'),
      page: async (native, locale) =>
        String(
          await chatPage({
            words: await wordsIn(nearestLocale(locale, LOCALES) ?? 'en'),
            native,
            newId: () => ids.next(),
          }),
        ),
      newToken: () => `${ids.next()}${ids.next()}`,
    }) as PlatformAdapter,
  ({ telegram }) =>
    telegram === undefined ? undefined : (createTelegramAdapter(telegram) as PlatformAdapter),
  ({ discord, publicUrl: ownUrl }) =>
    discord === undefined
      ? undefined
      : (createDiscordAdapter({ ...discord, ownUrl }, { words: formWords }) as PlatformAdapter),
]

/** How to fetch what a platform's reference names, for the platforms that have such references. */
export const createMediaSources = ({
  telegram,
  discord,
}: Pick<Config, 'telegram' | 'discord'>): ReadonlyMap<PlatformName, FetchMedia> =>
  new Map<PlatformName, FetchMedia>([
    ...(telegram === undefined ? [] : [['telegram', createTelegramMedia(telegram)] as const]),
    ...(discord === undefined ? [] : [['discord', createDiscordMedia(discord)] as const]),
  ])

export const createAdapters = (config: Config, ids: Ids): ReadonlyMap<PlatformName, PlatformAdapter> =>
  new Map(
    BUILDERS.flatMap(build => {
      const adapter = build(config, ids)
      return adapter === undefined ? [] : [[adapter.name, adapter] as const]
    }),
  )
