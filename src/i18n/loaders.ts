import type { Locale } from '../core/words.ts'

export interface RuleWords {
  readonly name: string
  readonly why: string
  readonly ask: string
  readonly honest: string
}

/** One set of texts, key to text. */
export type Flat = Readonly<Record<string, string>>

interface Texts {
  readonly bot: Flat
  readonly rules: Readonly<Record<string, RuleWords>>
  readonly hotlines: Flat
  readonly site: Flat
  /** The staff pages; English where a language has none. */
  readonly console?: Flat
}

/** One entry a language. Each is read and parsed when first needed, so that twenty cost no more at start than one. */
export const LOADERS: Readonly<Record<Locale, () => Promise<Texts>>> = {
  en: async () => ({
    bot: (await import('../../prompts/en.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/en.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/en.json', { with: { type: 'json' } })).default,
    console: (await import('../../prompts/console/en.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/en.json', { with: { type: 'json' } })).default,
  }),
  ko: async () => ({
    bot: (await import('../../prompts/ko.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/ko.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/ko.json', { with: { type: 'json' } })).default,
    console: (await import('../../prompts/console/ko.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/ko.json', { with: { type: 'json' } })).default,
  }),
  th: async () => ({
    bot: (await import('../../prompts/th.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/th.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/th.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/th.json', { with: { type: 'json' } })).default,
  }),
  vi: async () => ({
    bot: (await import('../../prompts/vi.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/vi.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/vi.json', { with: { type: 'json' } })).default,
    console: (await import('../../prompts/console/vi.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/vi.json', { with: { type: 'json' } })).default,
  }),
  km: async () => ({
    bot: (await import('../../prompts/km.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/km.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/km.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/km.json', { with: { type: 'json' } })).default,
  }),
  my: async () => ({
    bot: (await import('../../prompts/my.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/my.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/my.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/my.json', { with: { type: 'json' } })).default,
  }),
  'zh-Hant': async () => ({
    bot: (await import('../../prompts/zh-Hant.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/zh-Hant.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/zh-Hant.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/zh-Hant.json', { with: { type: 'json' } })).default,
  }),
  ja: async () => ({
    bot: (await import('../../prompts/ja.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/ja.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/ja.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/ja.json', { with: { type: 'json' } })).default,
  }),
  ur: async () => ({
    bot: (await import('../../prompts/ur.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/ur.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/ur.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/ur.json', { with: { type: 'json' } })).default,
  }),
  hi: async () => ({
    bot: (await import('../../prompts/hi.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/hi.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/hi.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/hi.json', { with: { type: 'json' } })).default,
  }),
  'zh-Hans': async () => ({
    bot: (await import('../../prompts/zh-Hans.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/zh-Hans.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/zh-Hans.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/zh-Hans.json', { with: { type: 'json' } })).default,
  }),
  tl: async () => ({
    bot: (await import('../../prompts/tl.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/tl.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/tl.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/tl.json', { with: { type: 'json' } })).default,
  }),
  id: async () => ({
    bot: (await import('../../prompts/id.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/id.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/id.json', { with: { type: 'json' } })).default,
    console: (await import('../../prompts/console/id.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/id.json', { with: { type: 'json' } })).default,
  }),
  ms: async () => ({
    bot: (await import('../../prompts/ms.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/ms.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/ms.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/ms.json', { with: { type: 'json' } })).default,
  }),
  lo: async () => ({
    bot: (await import('../../prompts/lo.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/lo.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/lo.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/lo.json', { with: { type: 'json' } })).default,
  }),
  sw: async () => ({
    bot: (await import('../../prompts/sw.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/sw.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/sw.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/sw.json', { with: { type: 'json' } })).default,
  }),
  ne: async () => ({
    bot: (await import('../../prompts/ne.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/ne.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/ne.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/ne.json', { with: { type: 'json' } })).default,
  }),
  am: async () => ({
    bot: (await import('../../prompts/am.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/am.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/am.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/am.json', { with: { type: 'json' } })).default,
  }),
  fr: async () => ({
    bot: (await import('../../prompts/fr.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/fr.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/fr.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/fr.json', { with: { type: 'json' } })).default,
  }),
  ru: async () => ({
    bot: (await import('../../prompts/ru.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/ru.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/ru.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/ru.json', { with: { type: 'json' } })).default,
  }),
  'pt-BR': async () => ({
    bot: (await import('../../prompts/pt-BR.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/pt-BR.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/pt-BR.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/pt-BR.json', { with: { type: 'json' } })).default,
  }),
  bn: async () => ({
    bot: (await import('../../prompts/bn.json', { with: { type: 'json' } })).default,
    rules: (await import('../../prompts/rules/bn.json', { with: { type: 'json' } })).default,
    hotlines: (await import('../../prompts/hotlines/bn.json', { with: { type: 'json' } })).default,
    site: (await import('../../prompts/site/bn.json', { with: { type: 'json' } })).default,
  }),
}
