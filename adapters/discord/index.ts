import type { Clock } from '../../src/ports/clock.ts'
import type { PlatformAdapter } from '../../src/ports/platform-adapter.ts'
import { discordCan } from './can.ts'
import type { DiscordConfig } from './config.ts'
import { deliver } from './deliver.ts'
import { createDirectChannels } from './direct-channels.ts'
import type { FormWords } from './form.ts'
import { receive } from './receive.ts'
import { type DiscordCall, render } from './render.ts'
import { createRest, type RestParts } from './rest.ts'
import { createVerify } from './signature.ts'

export interface DiscordParts extends Omit<RestParts, 'now'> {
  readonly clock?: Clock
  /** The words of forms, in the language of a platform's hint or the nearest there is. */
  readonly words: (locale: string) => Promise<FormWords>
}

const makeNonce = () => crypto.randomUUID().replaceAll('-', '').slice(0, 25)

/** Discord by HTTP interactions, or, for what the Gateway brought, by `render` and `deliver` alone. */
export const createDiscordAdapter = (
  config: DiscordConfig,
  parts: DiscordParts,
): PlatformAdapter<DiscordCall> => {
  const now = () => parts.clock?.now() ?? Date.now()
  const rest = createRest(config, { ...parts, now })
  const openDirect = createDirectChannels(rest)
  const hasToken = config.token !== undefined
  const sleep = parts.sleep ?? (ms => new Promise(resolve => setTimeout(resolve, ms)))
  const { applicationId } = config
  const delivering = { rest, applicationId, hasToken, now, sleep, openDirect, nonce: makeNonce }
  const verify = config.publicKey === undefined ? undefined : createVerify(config.publicKey)
  return {
    name: 'discord',
    can: discordCan(hasToken),
    receive: request => receive(request, { verify, now, words: parts.words }),
    render: message => render(message, config.ownUrl),
    deliver: (to, calls) => deliver(to, calls, delivering),
  }
}
