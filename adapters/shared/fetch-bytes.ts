import { readBytes } from './read-bytes.ts'

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
  const bytes = await readBytes(response.body, mostBytes)
  return bytes === 'too-large' ? undefined : bytes
}
