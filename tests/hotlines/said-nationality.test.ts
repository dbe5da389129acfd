import { describe, expect, it } from 'vitest'
import { saidNationality } from '../../src/hotlines/said-nationality.ts'

describe('the nationality somebody names', () => {
  it.each([
    ["I'm Filipino, they locked me in KK park", 'PH'],
    ['we are 12 filipinos inside a compound in myawaddy', 'PH'],
    ['Indonesian here, they took my phone', 'ID'],
    ['I am from Kenya, held in Laos', 'KE'],
    ['My brother is Indian and cannot leave', 'IN'],
    ['저는 한국인인데 감금됐어요', 'KR'],
    ['我是台灣人，被關在KK園區', 'TW'],
    ['мы граждане из россии, нас держат', 'RU'],
  ])('%s', (text, country) => {
    expect(saidNationality(text)).toBe(country)
  })

  it.each([
    'help, locked in Cambodia',
    'they are Chinese bosses',
    'two Kenyans and three Indians are held here',
    'I am from the village',
    '',
  ])('is not guessed from: %s', text => {
    expect(saidNationality(text)).toBeUndefined()
  })
})
