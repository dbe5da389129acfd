/** Why the Gateway could not be joined, for the operator: a code, and words without anybody's data. */
export interface GatewayTrouble {
  readonly code: string
  readonly detail?: Readonly<Record<string, string | number>>
}

const TOKEN = {
  why: 'Discord does not know the bot token',
  next: 'reset the token under Bot in the developer portal and set DISCORD_BOT_TOKEN',
}

/** `error`: what discord.js threw; of it only its kind is told, as it may hold what was sent. */
export const gatewayTrouble = (error: unknown): GatewayTrouble => {
  const { code, status } = (typeof error === 'object' && error !== null ? error : {}) as Record<
    string,
    unknown
  >
  if (code === 'TokenInvalid' || status === 401) return { code: 'discord/token-refused', detail: TOKEN }
  if (typeof status === 'number') return { code: 'discord/gateway-refused', detail: { status } }
  return { code: 'discord/gateway-unreachable' }
}

/** `code`: why Discord closed the connection for good. */
export const closeTrouble = (code: number): GatewayTrouble =>
  code === 4004
    ? { code: 'discord/token-refused', detail: TOKEN }
    : { code: 'discord/gateway-closed', detail: { code } }
