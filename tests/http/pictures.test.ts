import { describe, expect, test } from 'vitest'
import type { WebNative } from '../../adapters/web/config.ts'
import { keepPicture } from '../../src/pictures/keep-picture.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { createPictureMemory } from '../../src/store/picture-memory.ts'
import { sampleJpeg, samplePng } from '../support/sample-pictures.ts'
import { makeDesk, manualClock, startService } from '../support/service.ts'
import { keepCase, signIn, staffId } from './console-visitor.ts'

const start = async () => {
  const clock = manualClock()
  const pictures = createPictureMemory(clock.now)
  const service = await startService({ clock, pictures })
  await makeDesk(service, 'moderators', '-8', ['30', '31'])
  return { service, pictures }
}

describe('pictures in the console', () => {
  const withCase = async () => {
    const { service, pictures } = await start()
    const kept = await keepPicture({ ...service.deps, pictures }, samplePng('canary'))
    if (kept === undefined) throw new Error('not kept')
    const holder = await staffId(service, '30')
    const { settings } = await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))
    const desk = settings.desks[0]?.id ?? ''
    const facets = await keepCase(
      service,
      { id: 'picturecase', desk, state: 'claimed', claimedBy: holder },
      {
        media: [
          { kind: 'picture', reference: '', kept },
          { kind: 'voice', reference: 'v' },
        ],
      },
    )
    return { service, facets, holder, at: `/console/cases/${facets.code}/pictures/0` }
  }

  test('are seen by the one who has the case, asked for one by one', async () => {
    const { service, holder, facets, at } = await withCase()
    const moderator = await signIn(service, holder)
    const opened = await (await moderator.press(facets.code, 'open')).text()
    expect(opened.slice(opened.indexOf('<main'))).toMatch(
      /<details class="picture"><summary>Picture 1[^<]*<\/summary><img loading="lazy"/,
    )
    expect(opened).toContain(at)
    const response = await moderator.send(at)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(samplePng())
    expect((await moderator.send(`${at.slice(0, -1)}1`)).status).toBe(404)
  })

  test('are not there for a colleague who does not have the case, nor for a stranger', async () => {
    const { service, at } = await withCase()
    const colleague = await signIn(service, await staffId(service, '31'))
    expect((await colleague.send(at)).status).toBe(404)
    expect((await service.app.request(at)).status).toBe(404)
  })
})

describe('a picture on the chat page', () => {
  const send = async (body: FormData, accept = 'application/json') => {
    const { service } = await start()
    const whole = new Response(body)
    const type = whole.headers.get('content-type') ?? ''
    return service.app.request('/chat', {
      method: 'POST',
      headers: { accept, 'accept-language': 'en', 'content-type': type },
      body: await whole.arrayBuffer(),
    })
  }
  const form = (picture: Blob | undefined, text = '') => {
    const body = new FormData()
    body.set('id', 'request-0001')
    body.set('text', text)
    if (picture !== undefined) body.set('picture', picture, 'chat.jpg')
    return body
  }
  const screens = async (response: Response) =>
    ((await response.json()) as { messages: WebNative[] }).messages.flatMap(each =>
      each.kind === 'say' ? each.screen : [],
    )
  const jpeg = new Blob([new Uint8Array(sampleJpeg('GPS'))], { type: 'image/jpeg' })

  test('leads to the six questions, as on every platform', async () => {
    expect((await screens(await send(form(jpeg))))[0]).toMatch(/^tap\./)
  })

  test('with its words beside it is judged by them', async () => {
    const response = await send(form(jpeg, '캄보디아 TM 월 800, 항공권 지원, 통장 가져오면 우대'))
    expect((await screens(response))[0]).toBe('advice.critical')
  })

  test('works without JavaScript, by whole pages; a form without one is its words', async () => {
    const page = await send(form(jpeg), 'text/html')
    expect(page.headers.get('content-type')).toContain('text/html')
    expect((await screens(await send(form(undefined, '/help'))))[0]).toBe('help')
  })

  test('that is too large is refused', async () => {
    const huge = new Blob([new Uint8Array(9_500_000)])
    expect((await send(form(huge))).status).toBe(413)
  })

  test('a body that is no form is refused', async () => {
    const { service } = await start()
    const response = await service.app.request('/chat', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: 'no boundary here',
    })
    expect(response.status).toBe(400)
  })
})
