import { expect, test } from 'vitest'
import { RATES_AS_OF, toUsd, UNITS_PER_USD } from '../../src/offers/rates.ts'

test('the table says of which day it is, and every rate is a rate', () => {
  expect(RATES_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  for (const [currency, units] of Object.entries(UNITS_PER_USD)) {
    expect(currency).toMatch(/^[A-Z]{3,4}$/)
    expect(units).toBeGreaterThan(0)
  }
})

test('dollars stay dollars, and an unknown currency is nothing', () => {
  expect(toUsd(100, 'USD')).toBe(100)
  expect(toUsd(1_420_000, 'KRW')).toBe(1000)
  expect(toUsd(100, 'XYZ')).toBeUndefined()
})
