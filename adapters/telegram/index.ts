import type { Clock } from '../../src/ports/clock.ts'
import type { PlatformAdapter } from '../../src/ports/platform-adapter.ts'
import { type ApiParts, createApi } from './api.ts'
import { TELEGRAM_CAN } from './can.ts'
import type { TelegramConfig } from './config.ts'
import { deliver } from './deliver.ts'
import { createPresses } from './presses.ts'
import { receive } from './receive.ts'
import { render, type TelegramCall } from './render.ts'

export interface TelegramParts extends ApiParts {
  readonly clock?: Clock
}

/** Telegram by webhook, or, for what a listener brought, by `render` and `deliver` alone. */
export const createTelegramAdapter = (
  config: TelegramConfig,
  parts: TelegramParts = {},
): PlatformAdapter<TelegramCall> => {
  const api = createApi(config, parts)
  const presses = createPresses()
  const now = () => parts.clock?.now() ?? Date.now()
  return {
    name: 'telegram',
    can: TELEGRAM_CAN,
    receive: request => receive(request, config, now()),
    render,
    deliver: (to, calls) => deliver(to, calls, api, presses),
  }
}
