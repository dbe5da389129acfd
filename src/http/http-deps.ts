import type { Config } from '../config.ts'
import type { PlatformName } from '../core/words.ts'
import type { DeskDeps } from '../desk/desk-deps.ts'
import type { PlatformAdapter } from '../ports/platform-adapter.ts'
import type { Seal } from '../ports/seal.ts'
import type { Handle } from '../turn/answer.ts'

/** What the HTTP side needs, wired by `compose.ts`. */
export interface HttpDeps extends DeskDeps {
  readonly config: Config
  readonly adapters: ReadonlyMap<PlatformName, PlatformAdapter>
  readonly handle: Handle
  /** Absent at the edge. */
  readonly seal?: Seal | undefined
}
