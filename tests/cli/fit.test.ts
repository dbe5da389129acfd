import { expect, test } from 'vitest'
import { fitWeights } from '../../src/cli/fit.ts'
import { WEIGHTS } from '../../src/redflags/score.ts'

test('the weights of the score are the ones that npm run fit finds', () => {
  expect(fitWeights()).toEqual(WEIGHTS)
}, 120_000)
