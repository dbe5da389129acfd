import { describe, expect, it } from 'vitest'
import en from '../../prompts/hotlines/en.json' with { type: 'json' }
import ko from '../../prompts/hotlines/ko.json' with { type: 'json' }
import { CHECKS } from '../../src/hotlines/directory/checks.ts'
import { officialChecks, UNIVERSAL_CHECKS } from '../../src/hotlines/official-checks.ts'

const words: Readonly<Record<string, string>> = en

describe('the official checks of a country', () => {
  it.each([...Object.keys(CHECKS), 'XX', undefined])('%s has two, confirmed and worded', country => {
    const checks = officialChecks(country)
    expect(checks).toHaveLength(2)
    expect(new Set(checks.map(check => check.id)).size).toBe(2)
    for (const check of checks) {
      expect(check.confirmed).toBe(true)
      expect(check.label).toBe(`check.${check.id}`)
      expect(words[check.label]).toBeTruthy()
      expect(check.source.url).toMatch(/^https?:\/\//)
      if (check.number !== undefined) expect(check.number).toMatch(/^\+[1-9]\d{5,14}$|^\d{3,10}$/)
      if (check.url !== undefined) expect(check.url).toMatch(/^https?:\/\//)
    }
  })

  it('names the company check and the consular centre in Korea, licence and job order in the Philippines', () => {
    expect(officialChecks('KR').map(check => check.id)).toEqual(['kr-kotra', 'kr-consular'])
    expect(officialChecks('PH').map(check => check.id)).toEqual(['ph-dmw-agency', 'ph-dmw-job-order'])
  })

  it('falls back to the universal ones where nothing was confirmed', () => {
    expect(officialChecks('UG')).toEqual(UNIVERSAL_CHECKS)
    expect(officialChecks(undefined)).toEqual(UNIVERSAL_CHECKS)
    expect(officialChecks('LK').map(check => check.id)).toEqual(['lk-nahttf', 'embassy-there'])
  })
})

describe('the words of the directory', () => {
  it('are there in every language, without exclamation marks', () => {
    expect(Object.keys(ko).toSorted()).toEqual(Object.keys(en).toSorted())
    for (const text of [...Object.values(en), ...Object.values(ko)]) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/[!！]/)
    }
  })
})
