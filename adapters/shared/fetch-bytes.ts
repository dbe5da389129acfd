const TIMEOUT_MS = 8_000

/** The bytes of an address, up to a limit; `undefined` where they cannot be had. Redirects are not followed. */
export const fetchBytes = async (
  address: string,
  mostBytes: number,
  send: typeof fetch = fetch,
): Promise<Uint8Array | undefined> => {
  const response = await send(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok || response.body === null) return undefined
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) return undefined
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > mostBytes) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
