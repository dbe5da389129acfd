/** Time and chance, so that nothing else asks the machine for them. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
}

export interface Ids {
  /** 128 random bits as 22 characters of base64url. */
  next(): string
  bytes(count: number): Uint8Array
}
