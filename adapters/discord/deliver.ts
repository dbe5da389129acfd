import type { Address, Delivery } from '../../src/ports/platform-adapter.ts'
import { editBody, messageBody, noteBody } from './body.ts'
import { deleteMessages } from './delete-messages.ts'
import type { DeliverParts } from './deliver-parts.ts'
import { failedOf, isRace, isUnchangeable } from './failure.ts'
import type { DiscordCall, DiscordText } from './render.ts'
import { type Reply, readReply } from './reply.ts'
import { overwriting } from './respond.ts'
import type { RestAnswer, RestCall } from './rest.ts'

const DONE = { ok: true, references: [] } as const
const REFUSED: Delivery = { ok: false, why: 'refused' }

/** A follow-up may come before the answer it follows: about ten seconds in all. */
const RACE_WAITS_MS = [250, 500, 1_000, 2_000, 3_000, 3_000]
/** Waited out here for an answer, as nobody tries it again. */
const SHORT_WAIT_MS = 3_000

const idOf = (answer: RestAnswer): readonly string[] => {
  const value = answer.ok ? answer.value : undefined
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? [value.id]
    : []
}

const outcome = (answer: RestAnswer): Delivery =>
  answer.ok ? { ok: true, references: idOf(answer) } : failedOf(answer)

/** By an interaction's own token. */
const throughInteraction = (
  reply: Extract<Reply, { by: 'interaction' }>,
  { rest, applicationId, sleep }: DeliverParts,
) => {
  const path = `/webhooks/${applicationId}/${reply.token}`
  const attempt = async (call: Omit<RestCall, 'asBot'>): Promise<RestAnswer> => {
    const waits = [...RACE_WAITS_MS]
    let mayWait = true
    for (;;) {
      const answer = await rest({ ...call, asBot: false })
      if (answer.ok) return answer
      if (isRace(answer)) {
        const wait = waits.shift()
        if (wait === undefined) return answer
        await sleep(wait)
      } else if (answer.status === 429 && mayWait && (answer.retryAfterMs ?? Infinity) <= SHORT_WAIT_MS) {
        mayWait = false
        await sleep(answer.retryAfterMs ?? 0)
      } else return answer
    }
  }
  // After a deferral Discord puts the first of these in its place.
  const send = async (say: DiscordText) =>
    outcome(await attempt({ method: 'POST', path, body: messageBody(say, reply.ephemeral) }))
  return {
    send,
    async edit(message: string, say: DiscordText): Promise<Delivery> {
      if (message !== reply.message) return send(say)
      const answer = await attempt({
        method: 'PATCH',
        path: `${path}/messages/@original`,
        body: editBody(say),
      })
      if (answer.ok) return { ok: true, references: [message] }
      return isUnchangeable(answer) ? send(say) : failedOf(answer)
    },
    note: async (text: string) => outcome(await attempt({ method: 'POST', path, body: noteBody(text) })),
    /** Takes away that something is being thought about. */
    async withdraw(): Promise<void> {
      await attempt({ method: 'DELETE', path: `${path}/messages/@original` })
    },
  }
}

/** In a channel, by the bot. */
const throughChannel = (channel: string, { rest, nonce }: DeliverParts) => {
  const path = `/channels/${channel}/messages`
  const send = async (say: DiscordText): Promise<Delivery> => {
    const call = {
      method: 'POST',
      path,
      body: { ...messageBody(say, false), nonce: nonce(), enforce_nonce: true },
      asBot: true,
    } as const
    const answer = await rest(call)
    // Not answered, but perhaps done: asked again under the same number it is not done twice.
    return outcome(!answer.ok && answer.status === 0 ? await rest(call) : answer)
  }
  return {
    send,
    async edit(message: string, say: DiscordText): Promise<Delivery> {
      if (!/^\d{1,21}$/.test(message)) return send(say)
      const answer = await rest({
        method: 'PATCH',
        path: `${path}/${message}`,
        body: editBody(say),
        asBot: true,
      })
      if (answer.ok) return { ok: true, references: [message] }
      return isUnchangeable(answer) ? send(say) : failedOf(answer)
    },
    // There is no one who pressed.
    note: async (): Promise<Delivery> => DONE,
  }
}

/** Where to write: back by the interaction, into the channel it came from, or to the person or channel itself. */
const wayTo = async (to: Address, parts: DeliverParts, reply: Reply | undefined) => {
  const open = to.reply !== undefined && to.reply.expiresAt > parts.now()
  if (reply?.by === 'interaction') {
    if (open) return throughInteraction(reply, parts)
    // What was hidden must not turn up in the open.
    if (reply.ephemeral) return { ok: false, why: 'window-closed' } as const
  }
  if (!parts.hasToken) return { ok: false, why: 'window-closed' } as const
  if (reply !== undefined) return throughChannel(reply.channel, parts)
  const channel = /^channel:(\d{1,21})$/.exec(to.ref.id)?.[1]
  if (channel !== undefined) return throughChannel(channel, parts)
  if (!/^\d{1,21}$/.test(to.ref.id)) return REFUSED
  const opened = await parts.openDirect(to.ref.id)
  return 'channel' in opened ? throughChannel(opened.channel, parts) : opened
}

/**
 * Makes the calls one after the other and stops at the first that failed. References are message numbers. An
 * interaction has been answered or deferred before; where it was deferred and there is nothing to say, that it is
 * being thought about is taken away.
 */
export const deliver = async (
  to: Address,
  calls: readonly DiscordCall[],
  parts: DeliverParts,
): Promise<Delivery> => {
  const reply = to.reply === undefined ? undefined : readReply(to.reply.value)
  const way = await wayTo(to, parts, reply)
  if ('ok' in way) return way
  if (calls.length === 0) {
    if ('withdraw' in way && reply?.by === 'interaction' && reply.message === undefined) await way.withdraw()
    return DONE
  }
  const references: string[] = []
  const pressed = reply?.by === 'interaction' && reply.ephemeral ? reply.message : undefined
  for (const call of reply === undefined ? calls : overwriting(reply, calls)) {
    const done =
      call.call === 'send'
        ? await way.send(call.say)
        : call.call === 'edit'
          ? await way.edit(call.message, call.say)
          : call.call === 'note'
            ? await way.note(call.text)
            : await deleteMessages(to, call.messages, reply, parts)
    if (!done.ok) return done
    // Hidden messages are out of the bot's reach, but for the one that is being answered.
    if (
      call.call === 'delete' &&
      pressed !== undefined &&
      call.messages.includes(pressed) &&
      'withdraw' in way
    )
      await way.withdraw()
    references.push(...done.references)
  }
  return { ok: true, references }
}
