import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTelegramAdapter } from '../../adapters/telegram/index.ts'
import { createTelegramListener } from '../../adapters/telegram/listen.ts'
import type { OutboundMessage, Received } from '../../src/ports/platform-adapter.ts'
import { say } from '../contracts/adapter.contract.ts'
import { startTelegramEmulator } from '../support/telegram-emulator.ts'

const TOKEN = '123456:test-token'
let emulator: Awaited<ReturnType<typeof startTelegramEmulator>>
const stop = new AbortController()
let listening: Promise<void>

/** A bot of three answers: words with a button, words in their place when it is pressed, and erasing. */
const answerOf = ({ event, message }: Received): OutboundMessage => {
  if (event.kind === 'press')
    return say(
      [[{ t: 'strong', text: `Pressed ${event.data}` }]],
      message === undefined ? {} : { replaces: message },
    )
  if (event.kind === 'command') return { do: 'erase', references: [event.argument, '999'] }
  return say([[{ t: 'text', text: `You wrote: ${event.kind === 'text' ? event.text : ''}` }]], {
    buttons: [[{ label: 'Go on', data: 'go#1' }]],
  })
}

beforeAll(async () => {
  emulator = await startTelegramEmulator()
  const config = { token: TOKEN, apiRoot: emulator.root }
  const adapter = createTelegramAdapter(config)
  listening = createTelegramListener(config, undefined, { pauseMs: 10 }).listen(async received => {
    const delivery = await adapter.deliver(received.to, adapter.render(answerOf(received)))
    if (!delivery.ok) throw new Error(delivery.why)
  }, stop.signal)
})
afterAll(async () => {
  stop.abort()
  await listening
  await emulator.close()
})

it('a person writes, is answered with a button, presses it, and the message changes in place', async () => {
  const person = emulator.person(TOKEN, 4711)
  await person.sendMessage(person.makeMessage('캄보디아 <b>800</b>'))
  const { result } = await person.getUpdates()
  expect(result).toHaveLength(1)
  const [sent] = result
  expect(sent?.message.text).toBe('You wrote: 캄보디아 &lt;b&gt;800&lt;/b&gt;')
  const button = sent?.message.reply_markup?.inline_keyboard?.[0]?.[0]
  expect(button).toEqual({ text: 'Go on', callback_data: 'go#1' })

  await person.sendCallback(
    person.makeCallbackQuery(button?.callback_data ?? '', { message: { message_id: sent?.messageId } }),
  )
  const changed = async () =>
    (await person.getUpdatesHistory()).find(
      ({ messageId, message }) => messageId === sent?.messageId && 'parse_mode' in message,
    )
  await expect.poll(async () => (await changed())?.message.text).toBe('<b>Pressed go#1</b>')

  await person.sendCommand(person.makeCommand(`/erase ${sent?.messageId}`))
  await expect.poll(async () => await changed()).toBeUndefined()
})

it('two people are told apart', async () => {
  const [one, two] = [emulator.person(TOKEN, 4712), emulator.person(TOKEN, 4713)]
  await Promise.all([one.sendMessage(one.makeMessage('one')), two.sendMessage(two.makeMessage('two'))])
  const [toOne, toTwo] = await Promise.all([one.getUpdates(), two.getUpdates()])
  expect(toOne.result.map(({ message }) => message.text)).toEqual(['You wrote: one'])
  expect(toTwo.result.map(({ message }) => message.text)).toEqual(['You wrote: two'])
})
