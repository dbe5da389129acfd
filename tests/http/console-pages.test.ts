import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import english from '../../prompts/console/en.json' with { type: 'json' }
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { makeDesk, type Service, startService } from '../support/service.ts'
import { type Browser, browser, caseNow, hiddenFields, keepCase, signIn, staffId } from './console-visitor.ts'

let service: Service
beforeEach(async () => {
  service = await startService()
})

const settingsNow = async () =>
  (await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))).settings
const deskNamed = async (name: string) => (await settingsNow()).desks.find(desk => desk.name === name)

describe('an opened report', () => {
  const OFFER =
    'Work in Cambodia as TM, 8,000 USD a month, no experience. Bring your bank book and card. Telegram @quick_hire. Call my sister +82 10 5555 1234.'

  const moderator = async (): Promise<Browser> => {
    await makeDesk(service, 'moderators', 'group-m', ['11'])
    const desk = (await settingsNow()).desks[0]?.id ?? ''
    await keepCase(
      service,
      { id: 'aaaa', desk, rules: ['account-lending'] },
      {
        texts: [OFFER, 'Second message: <b>fly tomorrow</b>'],
        contacts: [{ channel: 'telegram', value: 'quick_hire' }],
        links: ['https://evil.example/apply?x=<script>'],
        answers: { ticket: 'employer', place: 'KH', who: '<img src=x onerror=alert(1)>' },
        additions: [{ at: 0, text: '<script>alert(2)</script>' }],
      },
    )
    const opened = await signIn(service, await staffId(service, '11'))
    await opened.press('K7F3-AAAA', 'claim')
    return opened
  }

  test('is only in the answer to Open, redacted, with the words that show a sign marked', async () => {
    const person = await moderator()
    expect(await person.page('/console/cases/K7F3-AAAA')).not.toContain('bank book')
    const page = await (await person.press('K7F3-AAAA', 'open')).text()
    const marked = [...page.matchAll(/<mark>([^<]*)<\/mark>/g)].map(match => match[1])
    expect(marked.length).toBeGreaterThan(0)
    for (const text of marked) expect(`${OFFER} fly tomorrow`).toContain(text)
    const quoted = [...page.matchAll(/<q dir="auto">([^<]*)<\/q>/g)].map(match => match[1])
    expect(quoted.length).toBeGreaterThan(0)
    expect(page).toContain('@quick_hire')
    expect(page).not.toContain('5555 1234')
    expect(page).toContain('They pay')
    expect(page).toContain('Cambodia')
    expect(await person.page('/console/cases/K7F3-AAAA')).not.toContain('bank book')
  })

  test('shows markup and scripts as text, and nothing that can be clicked by accident', async () => {
    const page = await (await (await moderator()).press('K7F3-AAAA', 'open')).text()
    expect(page).toContain('&lt;script&gt;alert(2)&lt;/script&gt;')
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(page).toContain('https://evil.example/apply?x=&lt;script&gt;')
    expect(page).not.toMatch(/<script>|<img|<b>|href="https:\/\/evil/)
  })

  test('is written down at every look', async () => {
    const person = await moderator()
    const looks = async () =>
      (await caseNow(service, 'aaaa')).history.filter(each => each.act === 'open').length
    const before = await looks()
    for (let time = 1; time <= 3; time += 1) {
      service.clock.forward(1000)
      await person.press('K7F3-AAAA', 'open')
      expect(await looks()).toBe(before + time)
    }
  })

  test('is gone with a decision', async () => {
    const person = await moderator()
    await person.press('K7F3-AAAA', 'open')
    await person.press('K7F3-AAAA', 'decide', 'confirmed')
    const page = await person.press('K7F3-AAAA', 'open')
    expect(page.status).toBe(409)
    expect(await page.text()).not.toContain('bank book')
    expect((await caseNow(service, 'aaaa')).opened).toBeUndefined()
  })
})

describe('desks and staff', () => {
  let operator: Browser
  beforeEach(async () => {
    operator = await signIn(service, FIRST_ADMINISTRATOR)
  })
  const edit = async (fields: Record<string, string>, from = operator) =>
    from.post('/console/desks', { ...hiddenFields(await from.page('/console/desks')), ...fields })

  test('an administrator makes a desk without a chat, adds people and orders who is called', async () => {
    expect(await operator.page('/console/desks')).toContain('danger cases reach nobody')
    expect((await edit({ do: 'make', kind: 'hotline', name: 'Night desk' })).status).toBe(303)
    const desk = (await deskNamed('Night desk'))?.id ?? ''
    for (const [person, name] of [
      ['501', 'Ana'],
      ['502', 'Bo'],
      ['503', 'Chi'],
    ] as const)
      await edit({ do: 'add', desk, platform: 'telegram', person, name, language: 'ko' })
    const ids = await Promise.all(['501', '502', '503'].map(each => staffId(service, each)))
    expect((await deskNamed('Night desk'))?.onCall).toEqual(ids)
    await edit({ do: 'up', desk, staff: ids[2] ?? '' })
    await edit({ do: 'down', desk, staff: ids[0] ?? '' })
    await edit({ do: 'down', desk, staff: ids[1] ?? '' })
    expect((await deskNamed('Night desk'))?.onCall).toEqual([ids[2], ids[0], ids[1]])
    const bo = (await settingsNow()).staff.find(each => each.id === ids[1])
    expect(bo).toMatchObject({ name: 'Bo', roles: ['hotline'], languages: ['ko'], personId: '502' })
    await edit({ do: 'leave', desk, staff: ids[1] ?? '' })
    expect((await settingsNow()).staff.map(each => each.id)).not.toContain(ids[1])
    expect(await operator.page('/console/desks')).not.toContain('danger cases reach nobody')
  })

  test('an administrator known only by a browser joins, but is never on call', async () => {
    await edit({ do: 'make', kind: 'hotline', name: 'Night desk' })
    const desk = (await deskNamed('Night desk'))?.id ?? ''
    await edit({ do: 'join', desk })
    expect((await deskNamed('Night desk'))?.onCall).toEqual([])
    expect((await settingsNow()).staff[0]).toMatchObject({ id: FIRST_ADMINISTRATOR, desks: [desk] })
    expect(await operator.page('/console/desks')).toContain('Nobody is on call')
    await keepCase(service, { id: 'aaaa', kind: 'danger', deskKind: 'hotline', desk, state: 'escalated' })
    expect((await operator.press('K7F3-AAAA', 'acknowledge')).status).toBe(303)
  })

  test('what is wrong is refused in words and changes nothing', async () => {
    await edit({ do: 'make', kind: 'moderators', name: 'Day desk' })
    const desk = (await deskNamed('Day desk'))?.id ?? ''
    await keepCase(service, { id: 'aaaa', desk })
    const before = await settingsNow()
    for (const [fields, said] of [
      [{ do: 'make', kind: 'hotline', name: '  ' }, 'A desk needs a name.'],
      [
        { do: 'add', desk, platform: 'telegram', person: '12a', name: '' },
        'That is not a number of digits only.',
      ],
      [{ do: 'add', desk: 'nowhere', platform: 'telegram', person: '12' }, 'no longer there'],
      [{ do: 'leave', desk, staff: 'nobody' }, 'no longer there'],
      [{ do: 'remove', desk }, 'This desk still has open cases.'],
      [{ do: 'constructor' }, 'no longer there'],
    ] as const) {
      const response = await edit(fields)
      expect(response.status).toBe(409)
      expect(await response.text()).toContain(said)
    }
    expect((await operator.post('/console/desks', { do: 'make', kind: 'hotline', name: 'X' })).status).toBe(
      403,
    )
    expect(await settingsNow()).toEqual(before)
  })

  test('is for administrators alone', async () => {
    await makeDesk(service, 'moderators', 'group-m', ['11'])
    const moderator = await signIn(service, await staffId(service, '11'))
    const before = await settingsNow()
    expect((await moderator.send('/console/desks')).status).toBe(403)
    const form = hiddenFields(await moderator.page('/console'))
    expect(
      (await moderator.post('/console/desks', { ...form, do: 'make', kind: 'hotline', name: 'X' })).status,
    ).toBe(403)
    expect(await settingsNow()).toEqual(before)
    expect(await moderator.page('/console')).not.toContain('/console/desks')
  })

  test('names are shown as text', async () => {
    await edit({ do: 'make', kind: 'moderators', name: '<script>a*[b]</script>' })
    const page = await operator.page('/console/desks')
    expect(page).toContain('&lt;script&gt;a*[b]&lt;/script&gt;')
    expect(page).not.toContain('<script>a')
  })
})

describe('every page', () => {
  const pages = async (headers: Record<string, string> = {}) => {
    await makeDesk(service, 'moderators', 'group-m', ['11'])
    await keepCase(service, {
      id: 'aaaa',
      desk: (await settingsNow()).desks[0]?.id ?? '',
      rules: ['account-lending'],
    })
    const person = await signIn(service, await staffId(service, '1'), headers)
    const paths = [
      '/console',
      '/console?view=mine',
      '/console?view=done',
      '/console/desks',
      '/console/staff',
      '/console/me',
      '/console/audit',
      '/console/insight',
      '/console/audit/house',
      '/console/cases/K7F3-AAAA',
      '/console/cases/K7F3-AAAA/audit',
    ]
    const shown = await Promise.all([
      ...paths.map(path => person.send(path)),
      person.send('/console/nowhere'),
      browser(service, headers).send('/console'),
      browser(service, headers).send('/console/sign-in?token=aaaaaaaaaaaaaaaaaaaaaaaa'),
    ])
    return Promise.all(shown.map(async response => ({ response, text: await response.text() })))
  }

  test('is kept nowhere, framed by nobody, and has nothing inline', async () => {
    for (const { response, text } of await pages()) {
      expect(response.headers.get('cache-control')).toBe('no-store')
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(policy).toContain("frame-ancestors 'none'")
      expect(response.headers.get('referrer-policy')).toBe('no-referrer')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/)
    }
  })

  test('shows words, never a key, in English and in Korean', async () => {
    const keys = Object.keys(english).filter(key => key.includes('.'))
    for (const language of ['en', 'ko-KR,ko;q=0.9']) {
      service = await startService()
      for (const { text } of await pages({ 'accept-language': language })) {
        const said = text.replace(/<[^>]*>/g, ' ')
        expect(keys.filter(key => said.split(/[\s:·]+/).includes(key))).toEqual([])
        expect(text).toContain(`<html lang="${language.slice(0, 2)}"`)
        expect(/[가-힣]{2}/.test(said.replaceAll('한국어', ''))).toBe(language !== 'en')
      }
    }
  })

  test('keeps the language asked for', async () => {
    const person = await signIn(service, FIRST_ADMINISTRATOR)
    await person.page('/console?lang=ko')
    expect(await person.page('/console')).toContain('<html lang="ko"')
    await person.page('/console?lang=en')
    expect(await person.page('/console')).toContain('<html lang="en"')
  })
})

test('every text of the console has a use, and every use a text', () => {
  const files = ['src', 'adapters'].flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
      .map(entry => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')),
  )
  const code = files.join('\n')
  /** Starts of keys that are put together while running. */
  const families = new Set(
    [...code.matchAll(/`([a-z-]+(?:\.[a-z-]+)*[.-])\$\{/g)].map(match => match[1] ?? ''),
  )
  const whole = new Set([...code.matchAll(/'([a-z-]+(?:\.[a-z-]+)+)'/g)].map(match => match[1] ?? ''))
  // `row('state', …)` of the page of a case.
  const rows = new Set([...code.matchAll(/\brow\('([a-z]+)'/g)].map(match => `case.${match[1]}`))
  const unused = Object.keys(english).filter(
    key => !whole.has(key) && !rows.has(key) && ![...families].some(family => key.startsWith(family)),
  )
  expect(unused).toEqual([])
  const named = [...code.matchAll(/(?:\bconsole|\bt)\('([a-z-]+(?:\.[a-z-]+)+)'/g)].map(
    match => match[1] ?? '',
  )
  const site = new Set(Object.keys(JSON.parse(readFileSync('prompts/site/en.json', 'utf8')) as object))
  expect(named.filter(key => !(key in english) && !site.has(key))).toEqual([])
  expect(named.length).toBeGreaterThan(60)
})
