import type { PlatformAdapter } from '../../src/ports/platform-adapter.ts'
import type { WebConfig, WebNative } from './config.ts'
import { deliver } from './deliver.ts'
import { receive } from './receive.ts'
import { render } from './render.ts'

/** The web chat as a platform like the others. */
export const createWebAdapter = (config: WebConfig): PlatformAdapter<WebNative> => ({
  name: 'web',
  can: {
    maxTextLength: 100_000,
    maxButtonsPerRow: 4,
    maxRows: 12,
    freeText: 'always',
    canStartConversation: false,
    canErase: false,
    canReplace: true,
  },
  receive: request => receive(request, config),
  render,
  deliver,
})
