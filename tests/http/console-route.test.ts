import { beforeEach, describe, expect, test } from 'vitest'
import { editSettings } from '../../src/desk/edit-settings.ts'
import { makeDesk, type Service, startService } from '../support/service.ts'
import { keepCase, signIn, staffId } from './console-visitor.ts'

let service: Service
let [korean, other] = ['', '']

beforeEach(async () => {
  service = await startService()
  await makeDesk(service, 'hotline', '-9', ['20', '21', '22'])
  await makeDesk(service, 'hotline', '-10', ['30'])
  const { desks } = await editSettings(service.deps, settings => ({
    ...settings,
    desks: settings.desks.map(each =>
      each.chat.id === '-9'
        ? { ...each, name: 'Korean desk', origins: ['KR'] }
        : { ...each, name: 'Everybody', isDefault: true, origins: ['VN'] },
    ),
  }))
  korean = desks.find(({ name }) => name === 'Korean desk')?.id ?? ''
  other = desks.find(({ name }) => name === 'Everybody')?.id ?? ''
})

const keep = (id: string, desk: string, origin: string) =>
  keepCase(service, {
    id,
    desk,
    origin,
    kind: 'danger',
    urgency: 'now',
    deskKind: 'hotline',
    state: 'escalated',
    page: { step: 0, told: [], since: service.clock.now() },
  })

const officerOf = async (person: string, headers: Record<string, string> = {}) =>
  signIn(service, await staffId(service, person), headers)

describe('why a case is with its desk', () => {
  test.each([
    ['en', 'Korean desk: origin KR · open · on call: Officer 20, then Officer 21, then Officer 22'],
    ['ko', 'Korean desk: 국적 KR · 열림 · 호출 순서: Officer 20, 다음은 Officer 21, 다음은 Officer 22'],
    [
      'vi',
      'Korean desk: quốc tịch KR · đang mở · đang trực: Officer 20, rồi đến Officer 21, rồi đến Officer 22',
    ],
    ['id', 'Korean desk: asal KR · buka · siaga: Officer 20, lalu Officer 21, lalu Officer 22'],
  ])('stands on its page and on the board, in %s', async (language, said) => {
    const { code } = await keep('case', korean, 'KR')
    const officer = await officerOf('20', { 'accept-language': language })
    expect(await officer.page(`/console/cases/${code}`)).toContain(said)
    expect(await officer.page('/console/board')).toContain(said)
  })

  test('no desk fits: the default is said to be one; moved by hand: where the rules would send it', async () => {
    const fits = await keep('fits', other, 'TH')
    const moved = await keep('move', other, 'KR')
    const officer = await officerOf('30')
    expect(await officer.page(`/console/cases/${fits.code}`)).toContain(
      'Everybody: no desk fits, this is the default',
    )
    const page = await officer.page(`/console/cases/${moved.code}`)
    expect(page).toContain('the rules would now name Korean desk')
  })

  test('who has a shift and did not say that they are here is said to be passed over; what is done needs no reason', async () => {
    const everyDay = [0, 1, 2, 3, 4, 5, 6]
    await editSettings(service.deps, settings => ({
      ...settings,
      desks: settings.desks.map(each =>
        each.id === korean
          ? { ...each, shifts: [{ staff: each.onCall[0] ?? '', days: everyDay, from: 0, to: 1440 }] }
          : each,
      ),
    }))
    const { code } = await keep('case', korean, 'KR')
    const officer = await officerOf('21')
    expect(await officer.page(`/console/cases/${code}`)).toContain(
      'on call: Officer 21, then Officer 22 · passed over: Officer 20',
    )
    const done = await keepCase(service, {
      id: 'done',
      desk: korean,
      kind: 'danger',
      deskKind: 'hotline',
      state: 'closed',
    })
    expect(await officer.page(`/console/cases/${done.code}`)).not.toContain('on call:')
  })

  test('of a moderators’ desk nobody is called, and nobody is said to be', async () => {
    await makeDesk(service, 'moderators', '-8', ['40'])
    const { desks } = await editSettings(service.deps, settings => settings)
    const desk = desks.find(({ kind }) => kind === 'moderators')?.id ?? ''
    const { code } = await keepCase(service, { id: 'offer', desk })
    const page = await (await officerOf('40')).page(`/console/cases/${code}`)
    expect(page).toContain('moderators desk: serves anybody · open</p>')
  })
})
