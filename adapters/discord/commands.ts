/** The texts of commands in one language, by key; English first. */
export interface CommandTexts {
  readonly locale: string
  readonly texts: Readonly<Record<string, string>>
}

export type Definition = Readonly<Record<string, unknown>>

const [SUBCOMMAND, STRING, USER] = [1, 3, 6]
const [SLASH, ON_MESSAGE] = [1, 3]
/** Installed by a server, by a person; used in a server, in the bot's direct messages, in other private chats. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] }
const STAFF = { integration_types: [0], contexts: [0, 1] }
/** In a server, seen by those who manage it; who may really use them is decided when they are used. */
const DESKS = { integration_types: [0], contexts: [0], default_member_permissions: '32' }

const CHECK_MESSAGE = 'Check job offer'

/** What Discord calls our languages; the others of ours it does not have. */
const DISCORD_LOCALES: Readonly<Record<string, string>> = {
  ko: 'ko',
  vi: 'vi',
  th: 'th',
  id: 'id',
  hi: 'hi',
  ru: 'ru',
  ja: 'ja',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  'pt-BR': 'pt-BR',
}
const [LONGEST_NAME, LONGEST_DESCRIPTION] = [32, 100]

const endonym = (locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale

/**
 * Every command as it is registered, in every language Discord has. Slash commands keep their English names, which
 * the help texts call; `locales`: what `/language` offers.
 */
export const commandDefinitions = (
  all: readonly CommandTexts[],
  locales: readonly string[],
): readonly Definition[] => {
  const [english, ...others] = all
  const localized = (key: string, longest: number) =>
    Object.fromEntries(
      others.flatMap(({ locale, texts }) => {
        const [name, text] = [DISCORD_LOCALES[locale], texts[key]]
        return name === undefined || text === undefined ? [] : [[name, text.slice(0, longest)]]
      }),
    )
  const described = (key: string) => ({
    description: (english?.texts[key] ?? key).slice(0, LONGEST_DESCRIPTION),
    description_localizations: localized(key, LONGEST_DESCRIPTION),
  })
  const option = (type: number, name: string, key: string, more: object = {}) => ({
    type,
    name,
    ...described(`option.${key}`),
    ...more,
  })
  const slash = (name: string, options: readonly object[] = [], where: object = EVERYWHERE) => ({
    type: SLASH,
    name,
    ...described(`command.${name}`),
    options,
    ...where,
  })
  const code = option(STRING, 'code', 'code', { max_length: 40 })
  const person = option(USER, 'person', 'person', { required: true })
  const name = (longest: number) => option(STRING, 'name', 'name', { max_length: longest })
  return [
    slash('check', [option(STRING, 'text', 'text', { max_length: 4_000 })]),
    slash('report'),
    slash('danger'),
    slash('status', [code]),
    slash('withdraw', [code]),
    slash('language', [
      option(STRING, 'language', 'language', {
        choices: locales.slice(0, 25).map(locale => ({ name: endonym(locale), value: locale })),
      }),
    ]),
    ...['erase', 'privacy', 'help', 'stop'].map(each => slash(each)),
    {
      type: ON_MESSAGE,
      name: CHECK_MESSAGE,
      name_localizations: localized('command.check-message', LONGEST_NAME),
      ...EVERYWHERE,
    },
    slash(
      'desk',
      [
        option(STRING, 'kind', 'kind', {
          required: true,
          choices: ['moderators', 'hotline', 'off'].map(value => ({ name: value, value })),
        }),
        name(60),
      ],
      DESKS,
    ),
    slash(
      'staff',
      [
        { type: SUBCOMMAND, name: 'add', ...described('option.add'), options: [person, name(40)] },
        { type: SUBCOMMAND, name: 'remove', ...described('option.remove'), options: [person] },
        { type: SUBCOMMAND, name: 'list', ...described('option.list') },
      ],
      DESKS,
    ),
    slash('case', [option(STRING, 'code', 'case', { max_length: 16 })], STAFF),
    slash('console', [], STAFF),
  ]
}

const asObject = (value: unknown): Definition =>
  typeof value === 'object' && value !== null ? (value as Definition) : {}
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const sorted = (value: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(asObject(value)).toSorted(([left], [right]) => (left < right ? -1 : 1))

const comparableOption = (given: unknown): unknown => {
  const option = asObject(given)
  return [
    option.type,
    option.name,
    option.description,
    sorted(option.description_localizations),
    option.required === true,
    option.max_length ?? null,
    asList(option.choices).map(choice => [asObject(choice).name, asObject(choice).value]),
    asList(option.options).map(comparableOption),
  ]
}

/** The part of a command that is ours to set, in a form two of which can be compared. */
export const comparable = (given: unknown): string => {
  const command = asObject(given)
  return JSON.stringify([
    command.type ?? SLASH,
    command.name,
    command.description ?? '',
    sorted(command.name_localizations),
    sorted(command.description_localizations),
    command.default_member_permissions ?? null,
    asList(command.integration_types).toSorted(),
    asList(command.contexts).toSorted(),
    asList(command.options).map(comparableOption),
  ])
}
