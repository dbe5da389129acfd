/**
 * The vault port: sealing (encryption) of records and keyed hashes of names.
 *
 * Each record is sealed with a key of its own; that key is stored wrapped by `DATA_KEY` under `key:<name>`, apart
 * from the record. Destroying the small key erases the record wherever its ciphertext is.
 */
export interface Vault {
  /**
   * Keyed hash (HMAC-SHA256 under `INDEX_KEY`, 22 characters of base64url) for what may be looked up but never
   * read: platform ids, receipts, recruiter identities. `purpose` keeps equal values of different kinds apart.
   */
  name(purpose: string, value: string): Promise<string>
  /** A fresh wrapped key for the record called `name`. */
  newKey(name: string): Promise<string>
  /** Seals text; `name` is bound in, so that a ciphertext moved to another record does not open. */
  seal(name: string, wrappedKey: string, text: string): Promise<string>
  /** The same for bytes, which stay bytes: a picture as text would be half as large again. */
  sealBytes(name: string, wrappedKey: string, bytes: Uint8Array): Promise<Uint8Array>
  openBytes(name: string, wrappedKey: string, sealed: Uint8Array): Promise<Uint8Array>
  /** Errors: throws `AppError('vault/cannot-open')` when key, name and ciphertext do not belong together. */
  open(name: string, wrappedKey: string, sealed: string): Promise<string>
}
