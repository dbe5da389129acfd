/** For whom a file is sealed: whoever has the passphrase, or the holder of an age key. */
export type SealFor = { readonly passphrase: string } | { readonly ageKey: string }

/**
 * Seals a file so that it opens with age (age-encryption.org) alone. Absent where the runtime cannot.
 *
 * Errors: throws for an age key that is none.
 */
export type Seal = (text: string, to: SealFor) => Promise<Uint8Array>
