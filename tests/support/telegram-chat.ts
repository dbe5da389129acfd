import { setTimeout as sleep } from 'node:timers/promises'
import { parseHtml } from './fake-bot-api.ts'
import type { EmulatedPerson } from './telegram-emulator.ts'

export interface ShownMessage {
  readonly id: number
  /** As a person reads it: after entities parsing. */
  readonly text: string
  readonly buttons: readonly { readonly label: string; readonly data: string }[]
  readonly protected: boolean
}

/** A notice whose sender was killed is sent again when its lease of a minute is over. */
const WAIT_MS = 120_000

/** The longest run of a catalogue text that is shown as it stands: without values and markup. */
export const saidBy = (text: string): string =>
  text
    .split(/\{\{\w+\}\}|\*\*|\[|\]\([^)]*\)/)
    .toSorted((a, b) => b.length - a.length)[0]
    ?.trim() ?? ''

/**
 * Someone at their telephone, in one chat of the emulator. Each deed looks at the chat first; what is there
 * afterwards and was not before, edits among it, is what they are shown for it.
 */
export const telegramChat = (person: EmulatedPerson, language: string) => {
  const from = { from: { language_code: language } }
  const { chatId: chat } = person
  let before = new Map<number, string>()

  const all = async (): Promise<readonly ShownMessage[]> =>
    (await person.getUpdatesHistory())
      // Presses stand in the same history, and have no message of their own.
      .filter(({ message }) => String(message?.chat_id) === String(chat))
      .toSorted((a, b) => a.messageId - b.messageId)
      .map(({ messageId, message }) => ({
        id: messageId,
        text: parseHtml(message.text) ?? `Not the HTML Telegram takes: ${message.text}`,
        buttons: (message.reply_markup?.inline_keyboard ?? [])
          .flat()
          .map(({ text, callback_data }) => ({ label: text, data: callback_data })),
        protected: 'protect_content' in message && message.protect_content === true,
      }))
  const look = async () => {
    before = new Map((await all()).map(message => [message.id, JSON.stringify(message)]))
  }
  const fresh = async () =>
    (await all()).filter(message => before.get(message.id) !== JSON.stringify(message))
  /** Waits until something shown since the last deed is the one looked for. */
  const until = async <T>(
    what: string,
    find: (fresh: readonly ShownMessage[]) => T | undefined,
  ): Promise<T> => {
    const end = performance.now() + WAIT_MS
    for (;;) {
      const shown = await fresh()
      const found = find(shown)
      if (found !== undefined) return found
      if (performance.now() > end)
        throw new Error(`${what} was not shown in chat ${chat}. Shown instead: ${JSON.stringify(shown)}`)
      await sleep(25)
    }
  }
  const pick = (shown: readonly ShownMessage[], labels: readonly string[]) =>
    labels
      .flatMap(label =>
        shown.toReversed().flatMap(({ id, buttons }) => {
          const button = buttons.find(each => each.label === label)
          return button === undefined ? [] : [{ ...button, on: id }]
        }),
      )
      .at(0)
  const offered = (...labels: readonly string[]) =>
    until(`A button ${JSON.stringify(labels)}`, shown => pick(shown, labels))
  const press = async ({ data, on }: { readonly data: string; readonly on: number }): Promise<void> => {
    await look()
    await person.sendCallback(person.makeCallbackQuery(data, { ...from, message: { message_id: on } }))
  }

  return {
    all,
    fresh,
    async write(text: string, more: object = {}): Promise<void> {
      await look()
      await (text.startsWith('/')
        ? person.sendCommand(person.makeCommand(text, { ...from, ...more }))
        : person.sendMessage(person.makeMessage(text, { ...from, ...more })))
    },
    forward(text: string): Promise<void> {
      const forward_origin = { type: 'hidden_user', sender_user_name: 'HR', date: 1_795_000_000 }
      return this.write(text, { forward_origin })
    },
    /** Resolves with the message that says it. */
    sees(text: string): Promise<ShownMessage> {
      return until(`"${text}"`, shown => shown.find(message => message.text.includes(text)))
    },
    /** Waits for a button with one of these labels, the first of them that was shown since the last deed. */
    offered,
    async press(...labels: readonly string[]): Promise<string> {
      const found = await offered(...labels)
      await press(found)
      return found.label
    },
    /** Presses a button that has been there for a while. */
    async pressThere(label: string): Promise<void> {
      const found = pick(await all(), [label])
      if (found === undefined) throw new Error(`There is no button "${label}" in chat ${chat}.`)
      await press(found)
    },
  }
}
export type TelegramChat = ReturnType<typeof telegramChat>
