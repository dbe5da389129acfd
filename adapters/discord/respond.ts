import { editBody, messageBody, noteBody } from './body.ts'
import type { DiscordCall } from './render.ts'
import type { Reply } from './reply.ts'

type InteractionReply = Extract<Reply, { by: 'interaction' }>

const MESSAGE = 4
const DEFERRED_MESSAGE = 5
const DEFERRED_UPDATE = 6
const UPDATE = 7

const HIDDEN = 64

export const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })

/**
 * What is hidden cannot be deleted afterwards, only overwritten while it is being answered. So where a chat is to be
 * erased, the first words take the place of the message that was pressed.
 */
export const overwriting = (reply: Reply, calls: readonly DiscordCall[]): readonly DiscordCall[] => {
  if (reply.by !== 'interaction' || !reply.ephemeral || reply.message === undefined) return calls
  const { message } = reply
  const first = calls.findIndex(({ call }) => call === 'send')
  if (first < 0 || !calls.some(({ call }) => call === 'delete') || calls.some(({ call }) => call === 'edit'))
    return calls
  return calls.map((call, index) => {
    if (call.call === 'delete') return { ...call, messages: call.messages.filter(each => each !== message) }
    return index === first && call.call === 'send' ? { call: 'edit', message, say: call.say } : call
  })
}

/** The first thing that can be said in the response, and what is left to be delivered. `nothing`: said instead of nothing. */
export const respond = (
  reply: InteractionReply,
  calls: readonly DiscordCall[],
  nothing: string,
): { readonly response: Response; readonly rest: readonly DiscordCall[] } => {
  const arranged = overwriting(reply, calls)
  const index = arranged.findIndex(({ call }) => call !== 'delete')
  const first = arranged[index]
  const rest = arranged.filter((_, at) => at !== index)
  if (first === undefined || first.call === 'delete')
    return {
      response:
        reply.message === undefined
          ? json({ type: MESSAGE, data: noteBody(nothing) })
          : json({ type: DEFERRED_UPDATE }),
      rest,
    }
  if (first.call === 'note') return { response: json({ type: MESSAGE, data: noteBody(first.text) }), rest }
  return {
    response:
      first.call === 'edit' && first.message === reply.message
        ? json({ type: UPDATE, data: editBody(first.say) })
        : json({ type: MESSAGE, data: messageBody(first.say, reply.ephemeral) }),
    rest,
  }
}

/** The promise of an answer: a button just stops waiting, a command shows that it is being thought about. */
export const deferral = (reply: InteractionReply) =>
  reply.message === undefined
    ? { type: DEFERRED_MESSAGE, data: { flags: reply.ephemeral ? HIDDEN : 0 } }
    : { type: DEFERRED_UPDATE }
