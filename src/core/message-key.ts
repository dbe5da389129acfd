import type catalogue from '../../prompts/en.json'

type WithoutPlural<K extends string> =
  K extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : K

/** A key of the catalogues: misspelling one is a type error. */
export type MessageKey = WithoutPlural<keyof typeof catalogue & string>
