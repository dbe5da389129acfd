import texts from '../../prompts/operator/lines.json' with { type: 'json' }
import type { Locale } from '../core/words.ts'
import type { CatalogueName } from './glossary.ts'

/** Lines an operator says in words of their own: language, set of texts, key. */
export type OperatorTexts = Readonly<
  Record<Locale, Readonly<Partial<Record<CatalogueName, Readonly<Record<string, string>>>>>>
>

/** `prompts/operator/lines.json`, as it was when the service was started or deployed. */
export const OPERATOR_TEXTS: OperatorTexts = texts

/** What an operator says of a rule in words of their own; its lines are named `account-lending.why`. */
export const operatorRule = (
  locale: Locale,
  id: string,
  operator: OperatorTexts = OPERATOR_TEXTS,
): Readonly<Partial<Record<'name' | 'why' | 'ask' | 'honest', string>>> =>
  Object.fromEntries(
    ['name', 'why', 'ask', 'honest'].flatMap(part => {
      const line = operator[locale]?.rules?.[`${id}.${part}`]
      return line === undefined ? [] : [[part, line]]
    }),
  )

/** A catalogue with the operator's lines in place of its own. */
export const withOperatorTexts = <Texts extends Readonly<Record<string, string>>>(
  locale: Locale,
  catalogue: CatalogueName,
  own: Texts,
  operator: OperatorTexts = OPERATOR_TEXTS,
): Readonly<Record<string, string>> => ({ ...own, ...operator[locale]?.[catalogue] })
