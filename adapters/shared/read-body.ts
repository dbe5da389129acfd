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
  const reader = request.body?.getReader()
  if (reader === undefined) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.byteLength
      if (size > limit) {
        await reader.cancel()
        return 'too-large'
      }
      chunks.push(value)
    }
  } catch {
    return 'broken'
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/** JSON of a body, or `undefined` where it is none (bytes that are not UTF-8 included). */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
