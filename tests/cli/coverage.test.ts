import { expect, test } from 'vitest'
import { coveragePage, coverageTable, writtenPage } from '../../src/cli/coverage.ts'
import { rules } from '../../src/redflags/rules/index.ts'

test('the page in the documentation is the one npm run coverage -- --write makes', async () => {
  expect(writtenPage()).toBe(await coveragePage())
})

test('no rule is left out, and what is counted is there', async () => {
  const { rows } = await coverageTable()
  expect(rows.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id))
  for (const { cells } of rows) {
    expect(cells.en?.examples).toBeGreaterThanOrEqual(6)
  }
})
