import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import english from '../../prompts/en.json' with { type: 'json' }
import { ASKS } from '../../src/cases/asks.ts'
import { CASE_STATES, DECISIONS, PROGRESS } from '../../src/cases/case.ts'
import { TALK_PHRASES } from '../../src/cases/talk-phrases.ts'
import {
  DANGER_DETAILS,
  type Detail,
  EMPTY_OFFER,
  newConversation,
  RELATIVE_DETAILS,
  REPORT_STEPS,
  TAP_QUESTIONS,
} from '../../src/core/conversation.ts'
import type { DeskFacts, Facts } from '../../src/core/facts.ts'
import { detailScreen } from '../../src/core/flows/danger/details.ts'
import { departureChoices, stageChoices } from '../../src/core/flows/stage.ts'
import { TAP_VALUES } from '../../src/core/flows/taps.ts'
import type { Screen } from '../../src/core/screen.ts'
import { STAGES } from '../../src/core/words.ts'
import type { Assessment } from '../../src/redflags/assessment.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const keys: ReadonlySet<string> = new Set(
  Object.keys(english).map(key => key.replace(/_(zero|one|two|few|many|other)$/, '')),
)

const sourcesIn = (folder: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.[tj]s$/.test(entry.name))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
    // The name of a screen is often the key of its first line, and no use of it.
    .replace(/\b(id|screen): '[^']*'/g, '')

const core = sourcesIn('src/core')
const everywhere = sourcesIn('src') + sourcesIn('adapters')

const NOTHING: Assessment = {
  kind: 'other',
  language: 'en',
  coverage: 'full',
  level: 'none',
  score: 0,
  honesty: 0,
  findings: [],
  offer: { roles: [], pay: [], places: [], contacts: [], links: [], wallets: [] },
  distress: 'none',
  aboutSomeoneElse: false,
}
const DESK: DeskFacts = { name: 'Desk', exists: true, someoneOnCall: true }
const FACTS: Facts = {
  now: 0,
  operator: 'Operator',
  operatorContact: '',
  checked: () => undefined,
  hotline: DESK,
  moderators: DESK,
  locales: ['en'],
  fresh: { caseId: 'id', code: 'CODE', receipt: 'RECEIPT' },
  canErase: true,
  assess: () => NOTHING,
  assessTaps: () => NOTHING,
  readReceipt: () => undefined,
  guessCountry: () => undefined,
  saidNationality: () => undefined,
  unspoken: () => undefined,
  chooseLocale: (_, current) => current,
  spoken: () => undefined,
}

const labelsOf = (choices: Screen['choices'], family: string): readonly string[] =>
  choices.flat().flatMap(({ label }) => (label.startsWith(family) ? [label] : []))

const detailKeys = (of: 'danger' | 'relative', details: readonly Detail[]): readonly string[] =>
  details.flatMap(detail => {
    const conversation = { ...newConversation('en', undefined), at: { name: 'details', of, detail } as const }
    const { choices } = detailScreen({ conversation, offer: EMPTY_OFFER, facts: FACTS })
    return [`detail.${detail}.ask`, ...labelsOf(choices, 'detail.')]
  })

/** At these stages the danger path opens, with its contacts in place of advice. */
const IN_DANGER: readonly string[] = ['there-cannot-leave', 'relative-there']

/** Keys put together while running, by the fixed start of the template that makes them. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'talk.phrase.': TALK_PHRASES.map(phrase => `talk.phrase.${phrase}`),
  'stage.': [
    ...labelsOf(stageChoices(), 'stage.'),
    ...STAGES.map(stage => `stage.${stage}`),
    ...STAGES.filter(stage => !IN_DANGER.includes(stage)).map(stage => `stage.${stage}.advice`),
  ],
  'ask.': ASKS.map(ask => `ask.${ask}`),
  'departure.': labelsOf(departureChoices(), 'departure.'),
  'tap.': TAP_QUESTIONS.flatMap(question => [
    `tap.${question}.ask`,
    `tap.${question}.short`,
    ...TAP_VALUES[question].map(value => `tap.${question}.${value}`),
  ]),
  'detail.': [...detailKeys('danger', DANGER_DETAILS), ...detailKeys('relative', RELATIVE_DETAILS)],
  'danger.ask-': ['danger.ask-nationality', 'danger.ask-place'],
  'report.edit.': REPORT_STEPS.filter(step => step !== 'summary').map(step => `report.edit.${step}`),
  'report.route.': ['direct', 'other', 'unknown'].map(route => `report.route.${route}`),
  'report.': ['report.place.not-said'],
  'report.consent.': ['share', 'without-contact', 'no'].map(answer => `report.consent.${answer}`),
  'status.': [...CASE_STATES.filter(state => state !== 'decided'), ...PROGRESS].map(
    state => `status.${state}`,
  ),
  'status.decided.': DECISIONS.filter(decision => decision !== 'needs-more').map(
    each => `status.decided.${each}`,
  ),
}
const made = new Set(Object.values(FAMILIES).flat())

test.each(Object.entries(FAMILIES))('every key of the family %s exists', (_, family) => {
  expect(family.length).toBeGreaterThan(0)
  expect(family.filter(key => !keys.has(key))).toEqual([])
})

test('every key the conversation names exists', () => {
  const named = [...core.matchAll(/(?:\bsay: |\blabel: |\btext: |\bchoice\(|\bvalue\()'([^']+)'/g)].map(
    match => match[1] ?? '',
  )
  expect(named.length).toBeGreaterThan(80)
  expect(named.filter(key => !keys.has(key))).toEqual([])
})

test('no template makes keys of a family unknown here', () => {
  const templates = [
    ...everywhere.matchAll(/`([a-z][a-z.-]*)\$\{[^`]*` as MessageKey/g),
    ...core.matchAll(/(?:\bsay: |\blabel: |\bchoice\(|\bvalue\()`([a-z][a-z.-]*)\$\{/g),
  ].map(match => match[1] ?? '')
  expect(templates.length).toBeGreaterThan(5)
  expect(templates.filter(start => FAMILIES[start] === undefined)).toEqual([])
})

test('no key is unused', () => {
  const quoted = new Set([...everywhere.matchAll(/(['"`])([a-z][\w.-]*)\1/g)].map(match => match[2] ?? ''))
  expect([...keys].filter(key => !made.has(key) && !quoted.has(key))).toEqual([])
})
