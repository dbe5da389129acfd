import type { Locale } from '../core/words.ts'

/** Which set of texts: the bot's own lines, the rules' explanations, the directory's labels, commands, staff pages, public pages. */
export type CatalogueName = 'bot' | 'rules' | 'hotlines' | 'commands' | 'console' | 'site'

/** What a term is called in one language. */
export interface TermWord {
  readonly word: string
  /** Spellings that count as the word; the word itself where there are none. */
  readonly forms?: readonly string[]
  /** Words that are never to stand for this term. */
  readonly instead?: readonly string[]
}

export interface Term {
  /** The catalogues the choice binds; all of them where it does not say. */
  readonly in?: readonly string[]
  readonly words: Readonly<Record<Locale, TermWord>>
}

/** `prompts/glossary.json`, as far as it is checked: the reasons in it are for people. */
export interface Glossary {
  readonly terms: Readonly<Record<string, Term>>
  readonly avoid: Readonly<
    Record<Locale, readonly { readonly phrase: string; readonly allowedIn?: readonly string[] }[]>
  >
  /** Particles whose form depends on the sound before them, so that they cannot follow a placeholder. */
  readonly afterPlaceholder?: Readonly<Record<Locale, readonly string[]>>
}
