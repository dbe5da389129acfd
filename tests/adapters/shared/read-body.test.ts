import { describe, expect, it } from 'vitest'
import { parseJson, readBody } from '../../../adapters/shared/read-body.ts'
import { sameSecret } from '../../../adapters/shared/same-secret.ts'

const post = (body: BodyInit, headers: HeadersInit = {}) =>
  new Request('https://bot.example/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

/** A body of so many chunks that counts how many were asked for. */
const stream = (chunks: number, size: number, fail?: boolean) => {
  const asked = { count: 0 }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (fail && asked.count === 1) return controller.error(new Error('line cut'))
      if (asked.count === chunks) return controller.close()
      asked.count += 1
      controller.enqueue(new Uint8Array(size).fill(97))
    },
  })
  return { body, asked }
}

describe('readBody', () => {
  it('reads a body whole, whatever it is cut into', async () => {
    const read = await readBody(post(stream(5, 3).body))
    expect(read).toEqual(new Uint8Array(15).fill(97))
    expect(await readBody(new Request('https://bot.example/', { method: 'POST' }))).toEqual(new Uint8Array())
  })

  it('allows the limit and not a byte more', async () => {
    expect(await readBody(post(stream(2, 5).body), 10)).toHaveLength(10)
    expect(await readBody(post(stream(11, 1).body), 10)).toBe('too-large')
  })

  it('does not start on a body that says it is too large', async () => {
    const { body, asked } = stream(3, 5)
    const before = asked.count
    expect(await readBody(post(body, { 'content-length': '11' }), 10)).toBe('too-large')
    expect(asked.count - before).toBeLessThanOrEqual(1)
  })

  it('stops at the limit when the header lied', async () => {
    const { body, asked } = stream(10_000, 1_000)
    expect(await readBody(post(body, { 'content-length': '5' }), 10_000)).toBe('too-large')
    expect(asked.count).toBeLessThan(20)
  })

  it('says when the line was cut', async () => {
    expect(await readBody(post(stream(3, 5, true).body))).toBe('broken')
  })
})

describe('parseJson', () => {
  it('gives what is there, and nothing for what is no JSON or no UTF-8', () => {
    expect(parseJson(new TextEncoder().encode('{"a":[1]}'))).toEqual({ a: [1] })
    expect(parseJson(new TextEncoder().encode('{"a":'))).toBeUndefined()
    expect(parseJson(new Uint8Array())).toBeUndefined()
    expect(parseJson(new Uint8Array([0x22, 0xc3, 0x28, 0x22]))).toBeUndefined()
  })
})

describe('sameSecret', () => {
  it.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'abcd', false],
    ['', 'abc', false],
    ['', '', true],
    ['ABC', 'abc', false],
    ['비밀', '비밀', true],
  ])('%j and %j: %s', async (left, right, same) => {
    expect(await sameSecret(left, right)).toBe(same)
  })
})
