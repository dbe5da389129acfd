import type { FetchMedia } from '../../src/ports/pictures.ts'
import { fetchBytes } from '../shared/fetch-bytes.ts'
import type { DiscordConfig } from './config.ts'

/** Where Discord keeps what is sent; its addresses run out within a day. */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net'])

/** Pictures by their address. Any other host is refused: an address in a payload is not ours to follow. */
export const createDiscordMedia = (
  { apiRoot }: Pick<DiscordConfig, 'apiRoot'>,
  parts: { readonly fetch?: typeof fetch } = {},
): FetchMedia => {
  const own = new URL(apiRoot)
  return async (reference, mostBytes) => {
    if (!URL.canParse(reference)) return undefined
    const { protocol, hostname, host } = new URL(reference)
    const discords = protocol === 'https:' && HOSTS.has(hostname)
    // A server of one's own keeps its files itself.
    const ours = own.hostname !== 'discord.com' && host === own.host
    return discords || ours ? fetchBytes(reference, mostBytes, parts.fetch) : undefined
  }
}
