import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import enTexts from '../../prompts/rules/en.json' with { type: 'json' }
import koTexts from '../../prompts/rules/ko.json' with { type: 'json' }
import { assess } from '../../src/redflags/assess.ts'
import { checkRule } from '../../src/redflags/check-rule.ts'
import type { CellLanguage, RuleExamples } from '../../src/redflags/rule.ts'
import { findRule, rules } from '../../src/redflags/rules/index.ts'

const FOLDER = fileURLToPath(new URL('../../src/redflags/rules/', import.meta.url))
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)

const examples = new Map<string, RuleExamples>()
for (const folder of folders) {
  const module: Record<string, RuleExamples> = await import(`${FOLDER}${folder}/examples.ts`)
  const [found] = Object.values(module)
  if (found) examples.set(folder, found)
}

const found = (text: string, language: string): readonly string[] =>
  assess(text, { language, everyFinding: true }).findings.map(({ rule }) => rule)

/** English and Korean in every rule; the rest where a cell or its examples are. */
const spoken = (id: string): readonly CellLanguage[] => [
  ...new Set<CellLanguage>([
    'en',
    'ko',
    ...(Object.keys(findRule(id)?.languages ?? {}) as CellLanguage[]),
    ...(Object.keys(examples.get(id)?.languages ?? {}) as CellLanguage[]),
  ]),
]

test('every folder is a rule of that name, listed once', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(folders.sort())
})

test('findRule finds by id, and nothing for an unknown one', () => {
  expect(findRule('account-lending')?.id).toBe('account-lending')
  expect(findRule('no-such-rule')).toBeUndefined()
})

test('no rule carries its examples: what is bundled is the data alone', () => {
  for (const folder of folders)
    expect(readFileSync(`${FOLDER}${folder}/rule.ts`, 'utf8')).not.toContain('examples.ts')
})

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is sound: sources, plain data, no invisible characters, bounded patterns', () => {
    expect(checkRule(rule)).toEqual([])
  })

  test('comes back whole from JSON', () => {
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule)
  })

  test.each([
    ['en', enTexts],
    ['ko', koTexts],
  ] as const)('is explained in %s, briefly and without promises', (_language, texts) => {
    const words = (texts as Record<string, { name: string; why: string; ask: string; honest: string }>)[id]
    expect(words).toBeDefined()
    expect(words?.name.length).toBeLessThanOrEqual(45)
    expect(words?.why.length).toBeLessThanOrEqual(140)
    for (const text of Object.values(words ?? {})) expect(text).not.toMatch(/\bsafe\b|not a scam|!|안전한/i)
  })

  test('asks what has words', () => {
    for (const ask of rule.ask) expect(Object.keys(enTexts)).toContain(ask)
  })

  for (const language of spoken(id)) {
    const cell = examples.get(id)?.languages[language]
    test(`has three examples and three look-alikes in ${language}`, () => {
      expect(cell?.examples.length).toBeGreaterThanOrEqual(3)
      expect(cell?.counterExamples.length).toBeGreaterThanOrEqual(3)
    })
    test.each(cell?.examples ?? [])(`${language} finds: %s`, text => {
      expect(found(text, language)).toContain(id)
    })
    test.each(cell?.counterExamples ?? [])(`${language} passes over: %s`, text => {
      expect(found(text, language)).not.toContain(id)
    })
    test.each(cell?.todo ?? [])(
      `${language} still misses (make it an example when it does not): %s`,
      text => {
        expect(found(text, language)).not.toContain(id)
      },
    )
  }
})
