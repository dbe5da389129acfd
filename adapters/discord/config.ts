import * as z from 'zod/mini'

/**
 * What the Discord adapter is told. Without `publicKey` its endpoint answers nobody; without `token` it can answer
 * interactions and write nothing else. `ownUrl` is the address of this service: of links in a text it alone is left
 * to be followed.
 */
export const discordConfig = z.object({
  applicationId: z
    .string()
    .check(z.regex(/^\d{15,21}$/, 'is not the number of an application: see General Information')),
  publicKey: z.optional(
    z.string().check(z.regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits: see General Information')),
  ),
  token: z.optional(
    z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'is not a bot token: get one under Bot')),
  ),
  apiRoot: z._default(
    z.pipe(
      z.url({ protocol: /^https?$/, error: "must be the http(s) address of Discord's API" }),
      z.transform(root => root.replace(/\/+$/, '')),
    ),
    'https://discord.com/api',
  ),
  ownUrl: z.optional(z.string()),
})
export type DiscordConfig = z.infer<typeof discordConfig>
