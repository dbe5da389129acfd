import { describe, expect, it } from 'vitest'
import { groupPages, type Listed } from '../../src/cases/page-groups.ts'
import { tickList } from '../../src/cases/page-list.ts'
import type { PagingDesk } from '../../src/cases/paging.ts'

const MINUTE = 60_000
const desk: PagingDesk = {
  id: 'd',
  onCall: ['a', 'b'],
  fallback: 'f',
  fallbackDesk: { id: 'f', onCall: ['c'] },
}
const listed = (count: number, group: string, at: number): Listed[] =>
  Array.from({ length: count }, (_, n) => ({ id: `${group}${n}`, code: `C-${n}`, group, at }))

/** A list in which everybody was called and nobody came. */
const sleptThrough = () => {
  const groups = groupPages(listed(9, 'alike', 0))
  let { list } = tickList(undefined, desk, groups, 0)
  let now = 0
  for (let minute = 1; minute < 12; minute += 1) {
    now = minute * MINUTE
    list = tickList(list, desk, groups, now).list
  }
  if (list === undefined || list.page.staff !== undefined) throw new Error('Somebody is still called.')
  return { list, now }
}

describe('a counted list nobody came to', () => {
  it('calls everybody at once when another kind of call comes into it', () => {
    const { list, now } = sleptThrough()
    const groups = groupPages([...listed(9, 'alike', 0), ...listed(1, 'other', now)])
    const { tell } = tickList(list, desk, groups, now + MINUTE)
    expect(tell).toEqual(
      [{ desk: 'f' }, { staff: 'a' }, { staff: 'b' }, { staff: 'c' }, { administrators: true }].map(to => ({
        notice: 'page-list',
        to,
        desk: 'd',
        again: false,
        quiet: false,
      })),
    )
    expect(tickList(list, desk, groups, now + MINUTE).list?.page).toEqual(list.page)
  })

  it('only counts more of the same, without a sound', () => {
    const { list, now } = sleptThrough()
    const { tell } = tickList(list, desk, groupPages(listed(10, 'alike', 0)), now + MINUTE)
    expect(tell.map(each => each.notice === 'page-list' && each.quiet)).toEqual([true, true, true, true])
  })

  it('gives numbers to those in it when everybody is called, and to who came since at each call after', () => {
    const { list, now } = sleptThrough()
    const groups = groupPages(listed(9, 'alike', 0))
    const { since } = list.page
    const later = tickList(list, desk, groups, now + 20 * MINUTE)
    expect(later.numbersSince).toBe(since)
    expect(later.tell.every(each => each.notice === 'page-list' && each.again)).toBe(true)
  })
})
