import glossary from '../../prompts/glossary.json' with { type: 'json' }
import { type FlatTexts, flatten, keysFor, sourceOf } from './catalogue-keys.ts'
import type { Problem } from './check-catalogue.ts'
import { checkLine } from './check-line.ts'
import type { CatalogueName } from './glossary.ts'
import { LOADERS } from './loaders.ts'
import { OPERATOR_TEXTS, type OperatorTexts } from './operator-texts.ts'

/** The sets of texts an operator can put lines of their own into. */
const OPEN: readonly CatalogueName[] = ['bot', 'rules', 'hotlines', 'site', 'console']

/** Everything wrong with an operator's own lines, checked as the catalogues are. Empty where all is well. */
export const checkOperatorTexts = async (
  operator: OperatorTexts = OPERATOR_TEXTS,
): Promise<readonly Problem[]> => {
  const english = await LOADERS.en?.()
  return Object.entries(operator).flatMap(([locale, sets]) => {
    const at = (catalogue: CatalogueName, key: string, detail: string): Problem => ({
      locale,
      catalogue,
      key,
      kind: 'extra',
      detail,
    })
    if (LOADERS[locale] === undefined) return [at('bot', '*', 'there is no such language here')]
    return (Object.entries(sets) as [CatalogueName, FlatTexts][]).flatMap(([catalogue, lines]) => {
      if (!OPEN.includes(catalogue))
        return [at(catalogue, '*', `no such set of texts; there are ${OPEN.join(', ')}`)]
      const source: FlatTexts = flatten(
        english?.[catalogue as 'bot' | 'rules' | 'hotlines' | 'site' | 'console'] ?? {},
      )
      const known = new Set(keysFor(locale, source))
      return Object.entries(lines).flatMap(([key, text]) =>
        known.has(key)
          ? checkLine({ locale, catalogue, key, text, source: sourceOf(source, key) ?? '', glossary }).map(
              found => ({ locale, catalogue, key, ...found }),
            )
          : [at(catalogue, key, 'no such key, or a plural form this language does not have')],
      )
    })
  })
}
