import * as z from 'zod/mini'

/** What the Telegram adapter is told. Without `secret` its webhook answers nobody; polling needs none. */
export const telegramConfig = z.object({
  token: z
    .string()
    .check(
      z.regex(
        /^\d{1,20}:[\w-]{1,100}$/,
        'is not a bot token: get one from @BotFather, it looks like 123456:AbC-dEf',
      ),
    ),
  secret: z.optional(
    z
      .string()
      .check(z.regex(/^[\w-]{1,256}$/, 'must be 1 to 256 letters, digits, _ or -: choose a long random one')),
  ),
  apiRoot: z._default(
    z.pipe(
      z.url({ protocol: /^https?$/, error: 'must be the http(s) address of a Bot API server' }),
      z.transform(root => root.replace(/\/+$/, '')),
    ),
    'https://api.telegram.org',
  ),
})
export type TelegramConfig = z.infer<typeof telegramConfig>
