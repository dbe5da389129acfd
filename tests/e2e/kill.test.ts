import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nightSettings } from '../support/escalation-night.ts'
import { type FakeBotApi, startFakeBotApi } from '../support/fake-bot-api.ts'
import { freePort, type NodeService, startNodeService } from '../support/node-service.ts'

const REPORTS = 200
const ROUNDS = 8
const RECEIPT = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/

const folder = mkdtempSync(join(tmpdir(), 'kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Message {
  readonly kind: string
  readonly body: { readonly text: string }[][]
  readonly buttons: { readonly label: string; readonly data: string }[][]
}

/** A browser that does not give up: the same request, with the same id, until it is answered. */
const browser = (url: string) => {
  let cookie = ''
  let count = 0
  const id = crypto.randomUUID()
  return async (body: Record<string, string>): Promise<readonly Message[]> => {
    count += 1
    for (let attempt = 0; attempt < 400; attempt += 1) {
      try {
        const response = await fetch(`${url}/chat`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'accept-language': 'en',
            ...(cookie === '' ? {} : { cookie }),
          },
          body: JSON.stringify({ id: `${id}-${count}`, ...body }),
          signal: AbortSignal.timeout(10_000),
        })
        const { messages } = (await response.json()) as { messages: Message[] }
        cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
        return messages
      } catch {
        await new Promise(done => setTimeout(done, 50))
      }
    }
    throw new Error('The service did not come back.')
  }
}

const report = async (url: string): Promise<string> => {
  const ask = browser(url)
  // The first answer sets the cookie; a request that died before it would start a new conversation, so begin small.
  await ask({ text: '/start' })
  let messages = await ask({
    text: 'Chat operator in Bavet, 4,000 USD a month, flight paid, bring your bank card. Telegram @bavet_jobs',
  })
  for (let step = 0; step < 30; step += 1) {
    const text = messages
      .map(each => each.body.map(paragraph => paragraph.map(inline => inline.text).join('')).join('\n'))
      .join('\n')
    const receipt = RECEIPT.exec(text)?.[0]
    if (receipt !== undefined) return receipt
    const buttons = messages.flatMap(each => each.buttons.flat())
    const wanted = ['Send the report', 'Share', 'No, I will look myself', 'Talking to them', 'Skip', 'Report']
    const button = wanted
      .map(label => buttons.find(each => each.label === label))
      .find(each => each !== undefined)
    // Sent, but the receipt was in the answer that got lost: what stands is found by asking.
    if (button === undefined) return 'unseen'
    messages = await ask({ press: button.data })
  }
  throw new Error('The report did not come to its end.')
}

const makeDesk = async (api: FakeBotApi) => {
  api.push({
    update_id: 1,
    message: {
      message_id: 1,
      date: Math.floor(Date.now() / 1000),
      chat: { id: -100, type: 'supergroup', title: 'Desk' },
      from: { id: 42, is_bot: false, first_name: 'Admin', language_code: 'en' },
      text: '/desk moderators Reviewers',
      entities: [{ type: 'bot_command', offset: 0, length: 5 }],
    },
  } as never)
  for (let i = 0; i < 200 && api.made('sendMessage').length === 0; i += 1)
    await new Promise(done => setTimeout(done, 50))
  expect(String(api.made('sendMessage')[0]?.payload.text)).toContain('Reviewers')
}

describe('kill -9 at any moment', () => {
  it(`of ${REPORTS} reports every one whose receipt was shown is there once, and its desk is told`, {
    timeout: 300_000,
  }, async () => {
    const api = await startFakeBotApi()
    const port = String(await freePort())
    const { NODE_OPTIONS, FAST_CLOCK } = nightSettings().env
    const env = {
      // A group takes twenty cards a minute: on a fast clock all of them are there within ten of its minutes.
      NODE_OPTIONS,
      FAST_CLOCK,
      PORT: port,
      DATA_DIR: folder,
      TELEGRAM_BOT_TOKEN: '5550001:test-token',
      TELEGRAM_API_ROOT: api.root,
      ADMINS: 'telegram:42',
    }
    let service: NodeService = await startNodeService(env)
    await makeDesk(api)
    let done = 0
    const receipts: string[] = []
    const workers = Array.from({ length: 8 }, async () => {
      while (done < REPORTS) {
        done += 1
        receipts.push(await report(service.url))
      }
    })
    const killing = (async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await new Promise(resolve => setTimeout(resolve, 300 + Math.random() * 1_200))
        await service.kill('SIGKILL')
        service = await startNodeService(env)
      }
    })()
    await Promise.all([...workers, killing])
    const shown = receipts.filter(receipt => receipt !== 'unseen')
    expect(receipts).toHaveLength(REPORTS)
    expect(new Set(shown).size).toBe(shown.length)
    expect(shown.length).toBeGreaterThan(REPORTS * 0.8)
    for (const receipt of shown) {
      const [message] = await browser(service.url)({ text: receipt })
      expect(
        message?.body
          .flat()
          .map(inline => inline.text)
          .join(''),
      ).toContain('waits for a reviewer')
    }
    // Every report is one case, and each case's card reached the desk in the end.
    const cards = () =>
      new Set(
        api
          .made('sendMessage')
          .filter(call => String(call.payload.chat_id) === '-100')
          .flatMap(call => /<b>([0-9A-Z]{4}-[0-9A-Z]{2})<\/b>/.exec(String(call.payload.text))?.[1] ?? []),
      )
    for (let i = 0; i < 100 && cards().size < REPORTS; i += 1)
      await new Promise(resolve => setTimeout(resolve, 1_000))
    expect(cards().size).toBe(REPORTS)
    await service.kill()
    await api.close()
  })
})
