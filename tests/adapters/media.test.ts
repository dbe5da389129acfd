import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createDiscordMedia } from '../../adapters/discord/media.ts'
import { createTelegramMedia } from '../../adapters/telegram/media.ts'

const TOKEN = '123456:abc-DEF'
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])

let server: Server
let root = ''
let file = { file_id: 'f', file_unique_id: 'u', file_path: 'photos/file_1.jpg', file_size: PICTURE.length }
let asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url?.includes('/getFile'))
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, result: file }))
    else if (request.url?.endsWith('/elsewhere'))
      response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
    else if (request.url?.includes('endless')) {
      // No length told: only counting stops it.
      response.write(Buffer.alloc(600))
      response.end(Buffer.alloc(600))
    } else if (request.url?.endsWith('.jpg') || request.url?.endsWith('.png')) response.end(PICTURE)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => {
  asked = []
  file = { file_id: 'f', file_unique_id: 'u', file_path: 'photos/file_1.jpg', file_size: PICTURE.length }
})

describe('a picture on Telegram', () => {
  const media = () => createTelegramMedia({ token: TOKEN, apiRoot: root })

  test('is had by its file, in two requests', async () => {
    expect(await media()('f', 1_000)).toEqual(PICTURE)
    expect(asked.at(-1)).toBe(`/file/bot${TOKEN}/photos/file_1.jpg`)
    expect(asked).toHaveLength(2)
  })

  test('that says it is too large is not asked for', async () => {
    file = { ...file, file_size: 5_000 }
    expect(await media()('f', 1_000)).toBeUndefined()
    expect(asked).toHaveLength(1)
  })

  test.each(['../../etc/passwd', 'photos/a b.jpg', 'photos/x?y=1'])('in %j is refused', async path => {
    file = { ...file, file_path: path }
    expect(await media()('f', 1_000)).toBeUndefined()
    expect(asked).toHaveLength(1)
  })
})

describe('a picture on Discord', () => {
  const media = () => createDiscordMedia({ apiRoot: `${root}/api` })

  test('is had by its address', async () => {
    expect(await media()(`${root}/attachments/1/2/chat.png?ex=6`, 1_000)).toBeUndefined()
    expect(await media()(`${root}/attachments/1/2/chat.png`, 1_000)).toEqual(PICTURE)
  })

  test('that grows beyond the limit is let go', async () => {
    expect(await media()(`${root}/endless`, 1_000)).toBeUndefined()
  })

  test('leads nowhere else', async () => {
    expect(await media()(`${root}/elsewhere`, 1_000)).toBeUndefined()
    expect(asked).toHaveLength(1)
  })

  test.each([
    'http://cdn.discordapp.com/a.png',
    'https://cdn.discordapp.com.example/a.png',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'not an address',
  ])('at %j is not asked for', async address => {
    const strict = createDiscordMedia(
      { apiRoot: 'https://discord.com/api' },
      {
        fetch: async () => {
          throw new Error('asked')
        },
      },
    )
    expect(await strict(address, 1_000)).toBeUndefined()
  })

  test('of Discord itself is asked for where Discord keeps it', async () => {
    const strict = createDiscordMedia(
      { apiRoot: 'https://discord.com/api' },
      { fetch: async address => new Response(String(address)) },
    )
    const address = 'https://cdn.discordapp.com/ephemeral-attachments/1/2/chat.png'
    expect(new TextDecoder().decode(await strict(address, 1_000))).toBe(address)
  })
})
