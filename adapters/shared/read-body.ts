import { readBytes } from './read-bytes.ts'

/** Webhooks above this are refused; no platform sends one nearly as large. */
const MAX_BODY_BYTES = 1_000_000

/**
 * The body of a request, or why it cannot be had. What the length header says is checked first, then what really
 * arrives: reading stops at the limit, so that a body of any size costs no more than that.
 */
export const readBody = async (
  request: Request,
  limit: number = MAX_BODY_BYTES,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'broken'> => {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return 'too-large'
  try {
    return await readBytes(request.body, limit)
  } catch {
    return 'broken'
  }
}

/** JSON of a body, or `undefined` where it is none (bytes that are not UTF-8 included). */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
