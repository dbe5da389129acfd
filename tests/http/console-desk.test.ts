import { beforeEach, describe, expect, test } from 'vitest'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { makeDesk, type Service, startService } from '../support/service.ts'
import { type Browser, hiddenFields, signIn, staffId } from './console-visitor.ts'

let service: Service
let administrator: Browser
let id: string

const deskNow = async () => {
  const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
  return settings.desks.find(desk => desk.id === id)
}
const send = async (fields: Record<string, string>) => {
  const page = await administrator.page(`/console/desks/${id}`)
  return administrator.post(`/console/desks/${id}`, { ...hiddenFields(page), ...fields })
}

beforeEach(async () => {
  service = await startService()
  await makeDesk(service, 'hotline', '-9', ['20', '21'])
  administrator = await signIn(service, FIRST_ADMINISTRATOR)
  const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
  id = settings.desks[0]?.id ?? ''
})

describe('a desk’s own page', () => {
  test('says whom it serves, when, who is there and how long each has; a record without any of it still reads', async () => {
    expect(await deskNow()).not.toHaveProperty('hours')
    expect(
      (await send({ do: 'serving', origins: 'kr, VN', destinations: 'KH', languages: 'ko' })).status,
    ).toBe(303)
    expect(await deskNow()).toMatchObject({ origins: ['KR', 'VN'], destinations: ['KH'], languages: ['ko'] })
    const week = Object.fromEntries(
      [1, 2, 3, 4, 5].flatMap(day => [
        [`from${day}`, '09:00'],
        [`to${day}`, '18:00'],
      ]),
    )
    await send({ do: 'opening', zone: 'Asia/Seoul', holidays: '2026-12-25\n2027-01-01', ...week })
    expect(await deskNow()).toMatchObject({
      zone: 'Asia/Seoul',
      hours: { holidays: ['2026-12-25', '2027-01-01'] },
    })
    expect((await deskNow())?.hours?.week[0]).toBeNull()
    expect((await deskNow())?.hours?.week[1]).toEqual({ from: 540, to: 1080 })
    await send({ do: 'limits', now: '3', today: '', most: '8' })
    expect(await deskNow()).toMatchObject({ limits: { now: 3 }, mostPages: 8 })
    const first = await staffId(service, '20')
    await send({ do: 'shift-add', staff: first, from: '22:00', to: '06:00', day0: 'yes', day6: 'yes' })
    expect((await deskNow())?.shifts).toEqual([{ staff: first, days: [0, 6], from: 1320, to: 360 }])
    const page = await administrator.page(`/console/desks/${id}`)
    expect(page).toContain('Saved.')
    expect(page).toContain('22:00–06:00')
    await send({ do: 'shift-remove', place: '0' })
    expect((await deskNow())?.shifts).toEqual([])
    await send({ do: 'opening', zone: 'Asia/Seoul', always: 'yes' })
    expect(await deskNow()).not.toHaveProperty('hours')
  })

  test('explains who would get a case', async () => {
    await send({ do: 'serving', origins: 'KR', destinations: '', languages: '' })
    const page = await administrator.page(`/console/desks/${id}?origin=kr&destination=kh&language=ko`)
    expect(page).toContain('hotline desk: origin KR · open · on call: Officer 20, then Officer 21')
    const other = await administrator.page(`/console/desks/${id}?origin=VN&destination=&language=vi`)
    expect(other).toContain('no desk fits and no default is set')
  })

  test('of two defaults the later stands', async () => {
    await makeDesk(service, 'hotline', '-10', [])
    await send({ do: 'serving', default: 'yes' })
    const first = id
    const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
    id = settings.desks.find(desk => desk.id !== first)?.id ?? ''
    await send({ do: 'serving', default: 'yes', fallback: first })
    expect(await deskNow()).toMatchObject({ isDefault: true, fallback: first })
    id = first
    expect(await deskNow()).not.toHaveProperty('isDefault')
  })

  test.each([
    [{ do: 'serving', origins: 'Korea' }, 'A country is two letters'],
    [{ do: 'serving', languages: 'Korean!' }, 'A language is a code'],
    [{ do: 'opening', zone: 'Moon/Base' }, 'time zone is not known'],
    [{ do: 'opening', zone: 'UTC' }, 'A time is missing'],
    [{ do: 'opening', zone: 'UTC', from1: '09:00', to1: '25:00' }, 'A time is missing'],
    [
      { do: 'opening', zone: 'UTC', from1: '09:00', to1: '18:00', holidays: '2026-02-30' },
      'A day is written',
    ],
    [{ do: 'limits', now: '60' }, 'out of bounds'],
    [{ do: 'shift-add', staff: 'nobody', from: '09:00', to: '18:00', day1: 'yes' }, 'no longer there'],
    [{ do: 'erase-everything' }, 'no longer there'],
  ])('refuses %j and changes nothing', async (fields, why) => {
    const before = await deskNow()
    const response = await send(fields)
    expect(response.status).toBe(409)
    expect(await response.text()).toContain(why)
    expect(await deskNow()).toEqual(before)
  })

  test('is for administrators', async () => {
    const officer = await signIn(service, await staffId(service, '20'))
    expect((await officer.send(`/console/desks/${id}`)).status).toBe(403)
    expect((await officer.post(`/console/desks/${id}`, { do: 'limits', now: '1' })).status).toBe(403)
    expect((await administrator.send('/console/desks/nowhere')).status).toBe(404)
    expect((await administrator.post(`/console/desks/${id}`, { do: 'limits', now: '1' })).status).toBe(403)
  })
})
