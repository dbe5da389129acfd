import { createInstance, type i18n } from 'i18next'
import reviewed from '../../prompts/reviewed.json' with { type: 'json' }
import type { MessageKey } from '../core/message-key.ts'
import type { Locale } from '../core/words.ts'
import { inDangerPath } from './danger-path.ts'
import { type Flat, LOADERS, type RuleWords } from './loaders.ts'
import { operatorRule, withOperatorTexts } from './operator-texts.ts'

export const LOCALES: readonly Locale[] = Object.keys(LOADERS)
const FALLBACK: Locale = 'en'

/** A text a person wrote must never turn bold or into a link: what our small markup uses is escaped. */
const escapeMarkup = (text: string): string => text.replace(/[\\*[\]]/g, '\\$&')

export interface Words {
  readonly locale: Locale
  /** A text of the bot with its values put in; markup in the values stays inert. */
  readonly text: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string
  /**
   * The English of a line of the danger path which no named speaker of the language has approved, to stand beneath it;
   * `undefined` for every other line.
   */
  readonly beneath: (
    key: MessageKey,
    values?: Readonly<Record<string, string | number>>,
  ) => string | undefined
  /** The text as the catalogue has it, placeholders and all. */
  readonly raw: (key: MessageKey) => string
  readonly rule: (id: string) => RuleWords
  /** A label of the hotline directory, `kind.embassy` or `check.<id>`. */
  readonly hotline: (key: string) => string
  /** A text of the staff pages and cards; they know no markup. */
  readonly console: (key: string, values?: Readonly<Record<string, string | number>>) => string
  /** A text of the public pages. */
  readonly site: (key: string, values?: Readonly<Record<string, string | number>>) => string
}

/** Values, never promises: at the edge one request may not wait for what another began. */
const loaded = new Map<Locale, Words>()

const asItIs = (text: string): string => text

const instance = (locale: Locale, texts: Flat, fallback: Flat, guard = asItIs): i18n => {
  const made = createInstance()
  void made.init({
    lng: locale,
    fallbackLng: FALLBACK,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: {
      [locale]: { translation: texts },
      [FALLBACK]: { translation: locale === FALLBACK ? texts : fallback },
    },
    interpolation: { escapeValue: true, escape: guard },
  })
  return made
}

type TextsOfLanguage = Awaited<ReturnType<NonNullable<(typeof LOADERS)[string]>>>

const withOwnLines = (locale: Locale, texts: TextsOfLanguage | undefined): TextsOfLanguage | undefined =>
  texts && {
    ...texts,
    bot: withOperatorTexts(locale, 'bot', texts.bot),
    hotlines: withOperatorTexts(locale, 'hotlines', texts.hotlines),
    console: withOperatorTexts(locale, 'console', texts.console ?? {}),
    site: withOperatorTexts(locale, 'site', texts.site),
  }

const REVIEWED: Readonly<Record<Locale, Readonly<Record<string, string>>>> = reviewed

const load = async (locale: Locale): Promise<Words> => {
  const english = withOwnLines(FALLBACK, await LOADERS[FALLBACK]?.())
  const own = locale === FALLBACK ? english : withOwnLines(locale, await LOADERS[locale]?.())
  if (own === undefined || english === undefined) return wordsIn(FALLBACK)
  const bot = instance(locale, own.bot, english.bot, escapeMarkup)
  const source = instance(FALLBACK, english.bot, english.bot, escapeMarkup)
  const twoLanguages = (key: string) =>
    locale !== FALLBACK &&
    inDangerPath(key) &&
    own.bot[key] !== undefined &&
    REVIEWED[locale]?.[key] === undefined
  const desk = instance(locale, own.console ?? {}, english.console ?? {})
  const site = instance(locale, own.site, english.site)
  const nothing: RuleWords = { name: '', why: '', ask: '', honest: '' }
  return {
    locale,
    text: (key, values) => bot.t(key, { ...values }),
    beneath: (key, values) => (twoLanguages(key) ? source.t(key, { ...values }) : undefined),
    raw: key => own.bot[key] ?? english.bot[key] ?? key,
    rule: id => ({
      ...(own.rules[id] ?? english.rules[id] ?? { ...nothing, name: id }),
      ...operatorRule(locale, id),
    }),
    hotline: key => own.hotlines[key] ?? english.hotlines[key] ?? key,
    console: (key, values) => desk.t(key, { ...values }),
    site: (key, values) => site.t(key, { ...values }),
  }
}

/** The words of a language; English for one that is not there. */
export const wordsIn = async (locale: Locale): Promise<Words> => {
  const known = LOADERS[locale] === undefined ? FALLBACK : locale
  const words = loaded.get(known) ?? (await load(known))
  loaded.set(known, words)
  return words
}
