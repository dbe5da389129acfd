import { connect } from 'node:net'

/** A reply of Redis as RESP2 has it; strings stay bytes. */
export type Reply = Buffer | number | null | RedisError | SimpleReply | readonly Reply[]

/** `+OK` and the like, told apart from a string because Upstash encodes the two differently. */
export interface SimpleReply {
  readonly simple: string
}

/** An error reply, kept as a value: it may stand inside an array. */
export interface RedisError {
  readonly error: string
}

interface Parsed {
  readonly reply: Reply
  readonly end: number
}

/** Reads one reply starting at `at`; undefined while it is not all there. */
const parseReply = (bytes: Buffer, at: number): Parsed | undefined => {
  const lineEnd = bytes.indexOf('\r\n', at)
  if (lineEnd < 0) return undefined
  const line = bytes.toString('utf8', at + 1, lineEnd)
  const next = lineEnd + 2
  switch (bytes[at]) {
    case 0x2b: // +
      return { reply: { simple: line }, end: next }
    case 0x2d: // -
      return { reply: { error: line }, end: next }
    case 0x3a: // :
      return { reply: Number(line), end: next }
    case 0x24: {
      // $
      const length = Number(line)
      if (length < 0) return { reply: null, end: next }
      if (bytes.length < next + length + 2) return undefined
      return { reply: bytes.subarray(next, next + length), end: next + length + 2 }
    }
    case 0x2a: {
      // *
      const length = Number(line)
      if (length < 0) return { reply: null, end: next }
      const items: Reply[] = []
      let end = next
      while (items.length < length) {
        const item = parseReply(bytes, end)
        if (item === undefined) return undefined
        items.push(item.reply)
        end = item.end
      }
      return { reply: items, end }
    }
    default:
      throw new Error('Not a reply of Redis.')
  }
}

const encodeCommand = (command: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from(`*${command.length}\r\n`),
    ...command.flatMap(part => {
      const bytes = Buffer.from(part, 'utf8')
      return [Buffer.from(`$${bytes.length}\r\n`), bytes, Buffer.from('\r\n')]
    }),
  ])

export interface RedisWire {
  /** Sends commands in one go, nothing of another caller between them, and resolves with their replies in order. */
  ask(commands: readonly (readonly string[])[]): Promise<Reply[]>
  close(): void
}

/** One connection to a Redis behind a Unix socket. */
export const openRedisWire = async (socket: string): Promise<RedisWire> => {
  const line = connect(socket)
  await new Promise<void>((resolve, reject) => {
    line.once('connect', resolve)
    line.once('error', reject)
  })
  const waiting: { take: (reply: Reply) => void; fail: (error: Error) => void }[] = []
  let held: Buffer = Buffer.alloc(0)
  line.on('data', part => {
    held = held.length === 0 ? Buffer.from(part) : Buffer.concat([held, Buffer.from(part)])
    let at = 0
    while (at < held.length) {
      const parsed = parseReply(held, at)
      if (parsed === undefined) break
      at = parsed.end
      waiting.shift()?.take(parsed.reply)
    }
    held = held.subarray(at)
  })
  const failAll = () => {
    for (const each of waiting.splice(0)) each.fail(new Error('The connection to redis-server ended.'))
  }
  line.on('error', failAll)
  line.on('close', failAll)

  return {
    ask(commands) {
      if (line.destroyed) return Promise.reject(new Error('The connection to redis-server ended.'))
      const replies = commands.map(() => new Promise<Reply>((take, fail) => waiting.push({ take, fail })))
      line.write(Buffer.concat(commands.map(encodeCommand)))
      return Promise.all(replies)
    },
    close() {
      line.destroy()
    },
  }
}
