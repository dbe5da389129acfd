import { createDiscordAdapter } from '../../adapters/discord/index.ts'
import { formWords } from '../../src/i18n/form-words.ts'
import type { PlatformAdapter } from '../../src/ports/platform-adapter.ts'
import { discordPerson, type Endpoint } from './discord-person.ts'
import { createDiscordSigner } from './discord-signature.ts'
import { startFakeDiscord } from './fake-discord.ts'
import { type Service, startService } from './service.ts'
import type { Shown, Visitor } from './transcript-runner.ts'

const SERVER = '700000000000000900'

/** The service's endpoint in this process; what `waitUntil` keeps alive is waited for. */
export const endpointOf =
  (service: Service): Endpoint =>
  async request => {
    const later: Promise<unknown>[] = []
    const context = {
      waitUntil: (work: Promise<unknown>) => void later.push(work),
      passThroughOnException() {},
    }
    const response = await service.app.fetch(request, {}, context as never)
    return { response, after: Promise.all(later) }
  }

/**
 * A service on Discord by its endpoint alone, and someone who uses it in a server: what they write goes through a
 * form where one is offered, else through `/check`, as a person's would.
 */
export const startOnDiscord = async (language: string) => {
  const fake = await startFakeDiscord()
  const signer = createDiscordSigner()
  const adapter = createDiscordAdapter(
    { applicationId: fake.applicationId, publicKey: signer.publicKey, token: fake.token, apiRoot: fake.root },
    { words: formWords },
  )
  const service = await startService({ more: [adapter as PlatformAdapter] })
  const channel = fake.nextId()
  const person = discordPerson({
    fake,
    signer,
    endpoint: endpointOf(service),
    id: '700000000000000077',
    language,
    channel,
    guild: SERVER,
  })
  const shown = (): readonly Shown[] => {
    const fresh = person.fresh()
    person.mark()
    return fresh.map(({ text, buttons }) => ({ text, buttons }))
  }
  const option = (name: string, value: string) => [{ name, type: 3, value }]
  /** The button of a form on the newest message that has buttons at all. */
  const formButton = () => {
    const newest = person.all().findLast(({ buttons }) => buttons.length > 0)
    const button = newest?.buttons.find(({ data }) => data.startsWith('form:'))
    return newest === undefined || button === undefined
      ? undefined
      : { message: newest.id, data: button.data }
  }
  const write = async (text: string): Promise<void> => {
    const form = formButton()
    if (form === undefined) {
      await person.command('check', option('text', text))
      return
    }
    await person.press(form.data, form.message)
    await person.submit(text)
  }
  const command = async (name: string, argument: string): Promise<void> => {
    await person.command(name, argument === '' ? [] : option('text', argument))
    // `/report` opens a form; whoever has no offer at hand sends it empty.
    if (person.modal() !== undefined) await person.submit('')
  }
  const visitor: Visitor = {
    async write(text, forwarded) {
      const [, name, argument = ''] = /^\/(\w+)\s*(.*)$/.exec(text) ?? []
      if (name !== undefined) await command(name, argument)
      else if (forwarded) await person.checkMessage(text)
      else await write(text)
      return shown()
    },
    async picture() {
      await person.checkMessage('', [
        { id: '1', filename: 'offer.png', url: 'https://cdn.example/offer.png', content_type: 'image/png' },
      ])
      return shown()
    },
    async tap(data) {
      const on = person.all().findLast(({ buttons }) => buttons.some(button => button.data === data))
      await person.press(data, on?.id ?? fake.nextId())
      return shown()
    },
    look: async () => shown(),
  }
  return { service, visitor, fake, stop: () => fake.stop() }
}
