import type { Address, Delivery } from '../../src/ports/platform-adapter.ts'
import type { WebNative } from './config.ts'

/** A browser cannot be written to: an answer travels in the response, anything later waits until the page asks. */
export const deliver = async (_to: Address, _native: readonly WebNative[]): Promise<Delivery> => ({
  ok: false,
  why: 'window-closed',
})
