import { beforeEach, expect, test } from 'vitest'
import { makeSignInLink } from '../../src/desk/sign-in.ts'
import { FIRST_ADMINISTRATOR } from '../../src/desk/staff.ts'
import { type Service, startService, testConfig, textOf } from '../support/service.ts'
import { browser, hiddenFields, signIn, tokenOf } from './console-visitor.ts'

let service: Service
beforeEach(async () => {
  service = await startService()
})

const newToken = async (first = false) =>
  tokenOf(await makeSignInLink(service.deps, FIRST_ADMINISTRATOR, first))

test('opening the link shows a button and uses nothing up; the press works once', async () => {
  const token = await newToken()
  const preview = browser(service)
  for (let time = 0; time < 3; time += 1) {
    const page = await preview.page(`/console/sign-in?token=${token}`)
    expect(page).toContain(`<input type="hidden" name="token" value="${token}">`)
  }
  expect(preview.jar.size).toBe(0)
  expect(await preview.page(`/console/sign-in?token=${token}`)).toContain(
    `href="?token=${token}&amp;lang=ko"`,
  )
  const person = browser(service)
  const pressed = await person.post('/console/sign-in', { token })
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/console'])
  expect((await person.send('/console')).status).toBe(200)
  const again = await browser(service).post('/console/sign-in', { token })
  expect(again.status).toBe(400)
  expect(again.headers.getSetCookie()).toEqual([])
  const said = await again.text()
  expect(said).toContain('This link was used already, or its time is over.')
  expect(said).toContain('Write /console to the bot')
})

test('of ten presses at once, one is in', async () => {
  const token = await newToken()
  const pressed = await Promise.all(
    Array.from({ length: 10 }, () => browser(service).post('/console/sign-in', { token })),
  )
  expect(pressed.filter(each => each.status === 303)).toHaveLength(1)
})

test('a link ends after five minutes, the first one after an hour, a session after twelve hours', async () => {
  const [token, first, late] = [await newToken(), await newToken(true), await newToken(true)]
  const person = await signIn(service, FIRST_ADMINISTRATOR)
  service.clock.forward(5 * 60_000 + 1)
  expect((await browser(service).post('/console/sign-in', { token })).status).toBe(400)
  expect((await browser(service).post('/console/sign-in', { token: first })).status).toBe(303)
  service.clock.forward(55 * 60_000)
  expect((await browser(service).post('/console/sign-in', { token: late })).status).toBe(400)
  expect((await person.send('/console')).status).toBe(200)
  service.clock.forward(11 * 3_600_000)
  expect((await person.send('/console')).status).toBe(401)
})

test.each(['', 'x', '<script>alert(1)</script>', 'a'.repeat(44)])(
  'the made-up token %j opens nothing',
  async token => {
    const page = await browser(service).send(`/console/sign-in?token=${encodeURIComponent(token)}`)
    expect(await page.text()).not.toContain('<script>alert')
    expect((await browser(service).post('/console/sign-in', { token })).status).toBe(400)
  },
)

test('another site cannot sign anybody in', async () => {
  const token = await newToken()
  const forged = await browser(service).post(
    '/console/sign-in',
    { token },
    { 'sec-fetch-site': 'cross-site' },
  )
  expect(forged.status).toBe(400)
  expect((await browser(service).post('/console/sign-in', { token })).status).toBe(303)
})

test('the cookie is for this path, for no script, for no other site, and over https for https alone', async () => {
  const plain = await browser(service).post('/console/sign-in', { token: await newToken() })
  expect(plain.headers.getSetCookie()[0]).toMatch(
    /^console=[\w-]{40,}; Path=\/console; HttpOnly; SameSite=Strict$/,
  )
  service = await startService({
    config: testConfig({
      PUBLIC_URL: 'https://offers.example.org',
      OPERATOR_CONTACT: 'desk@example.org',
      RETENTION_DAYS: '90',
      DATA_KEY: btoa('k'.repeat(32)),
      INDEX_KEY: 'i'.repeat(32),
    }),
  })
  const secure = await browser(service).post('/console/sign-in', { token: await newToken() })
  expect(secure.headers.getSetCookie()[0]).toContain('; Secure')
})

test('signing out ends the session everywhere it is used', async () => {
  const person = await signIn(service, FIRST_ADMINISTRATOR)
  const copy = browser(service)
  copy.jar.set('console', person.jar.get('console') ?? '')
  expect((await person.post('/console/sign-out', { form: 'x' })).status).toBe(403)
  expect((await copy.send('/console')).status).toBe(200)
  const out = await person.post('/console/sign-out', hiddenFields(await person.page('/console')))
  expect(await out.text()).toContain('You are signed out.')
  expect(person.jar.has('console')).toBe(false)
  expect((await copy.send('/console')).status).toBe(401)
})

test('the link from the bot signs an administrator in; a stranger who asks for one is a reporter', async () => {
  const [sent] = await service.receive('1', { kind: 'command', name: 'console', argument: '' })
  const link = /https?:\S+/.exec(sent === undefined ? '' : textOf(sent.message))?.[0] ?? ''
  expect((await browser(service).post('/console/sign-in', { token: tokenOf(link) })).status).toBe(303)
  const answers = await service.receive('77', { kind: 'command', name: 'console', argument: '' })
  expect(answers.map(each => textOf(each.message)).join('')).not.toContain('/console/sign-in')
})
