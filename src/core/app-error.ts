/** Every fault the service can throw. Outcomes that are expected to happen are values, not errors. */
export type FaultCode =
  | 'config/invalid'
  | 'store/unreachable'
  | 'vault/cannot-open'
  | 'vault/unknown-key'
  | 'record/unreadable'
  | 'turn/contended'

/**
 * A fault. The message says what to do next and never holds anything a person wrote; `cause` is for a debugger and
 * is never logged.
 */
export class AppError extends Error {
  override name = 'AppError' as const
  readonly code: FaultCode

  constructor(code: FaultCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

/** What a log may say of any error. */
export const codeOf = (error: unknown): FaultCode | 'unexpected' =>
  error instanceof AppError ? error.code : 'unexpected'
