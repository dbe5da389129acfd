import type { Ids } from './ports/clock.ts'

const bytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

const base64url = (random: Uint8Array): string =>
  btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** Ids from the platform's secure randomness. */
export const randomIds: Ids = { next: () => base64url(bytes(16)), bytes }
