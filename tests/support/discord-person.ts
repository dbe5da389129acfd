import { modalFaults } from './discord-limits.ts'
import { readMarkdown } from './discord-markdown.ts'
import type { DiscordSigner } from './discord-signature.ts'
import type { FakeDiscord, StoredMessage } from './fake-discord.ts'

export interface ShownOnDiscord {
  readonly id: string
  readonly text: string
  readonly buttons: readonly { readonly label: string; readonly data: string }[]
  readonly hidden: boolean
}

/** Hands a request to the endpoint; resolves with the answer and when what comes after it is done. */
export type Endpoint = (
  request: Request,
) => Promise<{ readonly response: Response; readonly after: Promise<unknown> }>

interface OpenModal {
  readonly custom_id: string
  readonly title: string
  readonly from: string | undefined
}

export interface PersonOptions {
  readonly fake: FakeDiscord
  readonly signer: DiscordSigner
  readonly endpoint: Endpoint
  readonly id: string
  readonly language: string
  /** A channel of a server, or their own chat with the bot. */
  readonly channel: string
  readonly guild?: string
}

const INSTALLED = { '0': '700000000000000900' }

/**
 * Someone at Discord's client, whose application has an interactions endpoint. Each deed is sent signed, its answer
 * applied as Discord does; what is there afterwards and was not before, edits among it, is what they are shown.
 */
export const discordPerson = (options: PersonOptions) => {
  const { fake, signer, endpoint, id, language, channel, guild } = options
  let before = new Map<string, string>()
  let modal: OpenModal | undefined
  let acted = 0

  const places = () => [...new Set([channel, fake.direct(id)])]
  const read = ({ id: message, content, buttons, hiddenFor }: StoredMessage): ShownOnDiscord => ({
    id: message,
    text: readMarkdown(content).text,
    buttons: buttons.flat().map(({ label, custom_id }) => ({ label, data: custom_id })),
    hidden: hiddenFor !== undefined,
  })
  /** The oldest first, wherever they stand. */
  const all = () =>
    places()
      .flatMap(place => fake.seenBy(id, place))
      .filter(each => each.application)
      .toSorted((left, right) => (BigInt(left.id) < BigInt(right.id) ? -1 : 1))
  const mark = () => {
    before = new Map(all().map(message => [message.id, JSON.stringify(message)]))
  }
  const fresh = (): readonly ShownOnDiscord[] =>
    all()
      .filter(message => before.get(message.id) !== JSON.stringify(message))
      .map(read)

  const interact = async (type: number, more: Record<string, unknown>, message?: string) => {
    mark()
    acted += 1
    const number = fake.nextId()
    const token = `token-${id}-${acted}-${number}`
    const known = fake.expect({
      id: number,
      token,
      type,
      person: id,
      channel,
      hidden: guild !== undefined,
      message,
    })
    const user = { id, username: `person${id}`, global_name: null, discriminator: '0', avatar: null }
    const body = JSON.stringify({
      id: number,
      application_id: fake.applicationId,
      type,
      token,
      version: 1,
      locale: language,
      channel_id: channel,
      channel: { id: channel, type: guild === undefined ? 1 : 0 },
      context: guild === undefined ? 1 : 0,
      authorizing_integration_owners: INSTALLED,
      attachment_size_limit: 10_485_760,
      entitlements: [],
      app_permissions: '274877910016',
      ...(guild === undefined
        ? { user }
        : { guild_id: guild, guild_locale: 'en-US', member: { user, roles: [] } }),
      ...(message === undefined
        ? {}
        : {
            message: { id: message, channel_id: channel, content: fake.messages.get(message)?.content ?? '' },
          }),
      ...more,
    })
    const request = new Request('https://bot.example/webhooks/discord', {
      method: 'POST',
      body,
      headers: signer.headers(body),
    })
    const { response, after } = await endpoint(request)
    if (response.status !== 200) throw new Error(`The endpoint answered ${response.status}.`)
    const answer = (await response.json()) as Record<string, unknown>
    fake.answer(known, answer)
    modal = undefined
    if (answer.type === 9) {
      const faults = modalFaults(answer.data)
      if (faults.length > 0) throw new Error(faults.join('; '))
      modal = { ...(answer.data as Omit<OpenModal, 'from'>), from: message }
    }
    await after
    return answer
  }

  return {
    fresh,
    mark,
    modal: () => modal,
    all: () => all().map(read),
    command: (name: string, commandOptions: readonly unknown[] = [], more: Record<string, unknown> = {}) =>
      interact(2, { data: { id: '1', type: 1, name, options: commandOptions, ...more } }),
    /** The command on a message of somebody else. */
    checkMessage: (content: string, attachments: readonly unknown[] = []) => {
      const target = fake.nextId()
      const message = {
        id: target,
        type: 0,
        channel_id: channel,
        content,
        attachments,
        author: { id: '600000000000000001', username: 'hr' },
      }
      return interact(2, {
        data: {
          id: '2',
          type: 3,
          name: 'Check job offer',
          target_id: target,
          resolved: { messages: { [target]: message } },
        },
      })
    },
    press: (data: string, message: string) =>
      interact(3, { data: { component_type: 2, custom_id: data, id: 5 } }, message),
    /** Sends the form that is open. */
    submit: (text: string) => {
      if (modal === undefined) throw new Error('No form is open.')
      const { custom_id, from } = modal
      return interact(
        5,
        {
          data: {
            custom_id,
            components: [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'text', value: text } }],
          },
        },
        from,
      )
    },
  }
}
export type DiscordPerson = ReturnType<typeof discordPerson>
