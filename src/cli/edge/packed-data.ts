import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { LOADERS } from '../../i18n/loaders.ts'
import { DISTRESS } from '../../redflags/distress/phrases/index.ts'
import { HONESTY } from '../../redflags/honesty.ts'
import { KIND_SIGNS } from '../../redflags/kinds/index.ts'
import { SPOKEN, speechOf } from '../../redflags/lexicon/speech.ts'
import { rules, SECOND } from '../../redflags/rules/index.ts'
import { partsOf, TEXT_SETS, type TextSet, textsPath } from './language-parts.ts'
import { type PackedLanguage, packLanguage } from './pack-language.ts'

const path = (from: string): string => fileURLToPath(new URL(`../../${from}`, import.meta.url))
const quote = (value: unknown): string => JSON.stringify(value)

const UNPACK = path('packed/unpack.ts')
const UNPACK_TEXTS = path('i18n/packed-texts.ts')
const NAMESPACE = 'packed'
const TEXTS = 'packed:texts/'
const SHAPES = 'packed:shapes'
const LANGUAGES = 'packed:languages'

const languages: readonly string[] = Object.keys(LOADERS)
const packed: ReadonlyMap<string, PackedLanguage> = new Map(
  languages.map(language => [language, packLanguage(partsOf(language))]),
)

const literal = (text: string): string => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``
const shapeName = (part: string, language: string): string => `${part}_${language.replace('-', '_')}`

/** The texts of a language, all its parts one after the other. */
const textsModule = (language: string): string => {
  const { pairs, parts } = packed.get(language) ?? { pairs: '', parts: [] }
  return [
    `import { unpackLater } from ${quote(UNPACK)}`,
    `import { ${parts.map(({ name }) => shapeName(name, language)).join(', ')} } from ${quote(SHAPES)}`,
    `const pairs = ${literal(pairs)}`,
    ...parts.map(
      ({ name, text }) =>
        `export const ${name} = unpackLater(${shapeName(name, language)}, ${literal(text)}, pairs)`,
    ),
  ].join('\n')
}

/** The shapes of all languages beside each other, as they are much alike. */
const shapesModule = (): string =>
  [...packed]
    .flatMap(([language, { parts }]) =>
      parts.map(({ name, shape }) => `export const ${shapeName(name, language)} = ${literal(shape)}`),
    )
    .sort()
    .join('\n')

const languagesModule = (): string =>
  [
    ...SPOKEN.map((language, at) => `import * as l${at} from ${quote(`${TEXTS}${language}`)}`),
    `export const languages = {${SPOKEN.map((language, at) => `${quote(language)}: l${at}`).join(',')}}`,
  ].join('\n')

/** Modules of data, and what stands in their place: the same exports, made of the packed languages when asked. */
const byLanguage = (keys: readonly string[], value: string): string =>
  `byKey(${quote(keys)}, language => languages[language].${value})`

const detector: ReadonlyMap<string, string> = new Map([
  [
    path('redflags/rules/index.ts'),
    `export const rules = [${rules
      .map(
        ({ languages: cells, ...rule }) =>
          `{ ...${quote(rule)}, languages: ${byLanguage(Object.keys(cells), `signs().rules[${quote(rule.id)}]`)} }`,
      )
      .join(',')}]
export const SECOND = new Set(${quote([...SECOND])})`,
  ],
  [
    path('redflags/honesty.ts'),
    `export const HONESTY = [${HONESTY.map(
      ({ languages: cells, ...sign }) =>
        `{ ...${quote(sign)}, languages: ${byLanguage(Object.keys(cells), `signs().honesty[${quote(sign.id)}]`)} }`,
    ).join(',')}]`,
  ],
  [
    path('redflags/kinds/index.ts'),
    `export const KIND_SIGNS = ${byLanguage(Object.keys(KIND_SIGNS), 'signs().kinds')}`,
  ],
  [
    path('redflags/distress/phrases/index.ts'),
    `export const DISTRESS = ${byLanguage(Object.keys(DISTRESS), 'distress()')}`,
  ],
  ...SPOKEN.map(
    language =>
      [
        path(`redflags/lexicon/speech-${language}.ts`),
        `export const SPEECH_${language.replace('-', '_').toUpperCase()} = byKey(${quote(Object.keys(speechOf(language)))}, key => languages[${quote(language)}].signs().speech[key])`,
      ] as const,
  ),
])

const catalogues: ReadonlyMap<string, string> = new Map(
  languages.flatMap(locale =>
    locale === 'en'
      ? []
      : Object.keys(TEXT_SETS).map(
          set =>
            [
              textsPath(set as TextSet, locale),
              `import english from ${quote(textsPath(set as TextSet, 'en'))} with { type: 'json' }
import { ${set} } from ${quote(`${TEXTS}${locale}`)}
import { unpackTexts } from ${quote(UNPACK_TEXTS)}
export default unpackTexts(english, ${set}())`,
            ] as const,
        ),
  ),
)

/**
 * Texts and word lists of the edge, language by language in one place each, in letters that pack well. A script finds
 * its like within the reach of gzip so, and a language is made ready when a text first needs it.
 */
export const packedData: Plugin = {
  name: 'packed-data',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^packed:/ }, ({ path }) => ({ path, namespace: NAMESPACE }))
    onLoad({ filter: /./, namespace: NAMESPACE }, ({ path: name }) => {
      const contents =
        name === LANGUAGES
          ? languagesModule()
          : name === SHAPES
            ? shapesModule()
            : textsModule(name.slice(TEXTS.length))
      return { resolveDir: path('.'), contents }
    })
    onLoad({ filter: /[\\/](redflags[\\/].*\.ts|prompts[\\/].*\.json)$/ }, ({ path: file }) => {
      const catalogue = catalogues.get(file)
      if (catalogue !== undefined) return { loader: 'js', contents: catalogue }
      const data = detector.get(file)
      if (data === undefined) return undefined
      return {
        loader: 'js',
        contents: `import { byKey } from ${quote(UNPACK)}\nimport { languages } from ${quote(LANGUAGES)}\n${data}`,
      }
    })
  },
}
