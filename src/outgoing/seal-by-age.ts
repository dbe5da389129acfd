import type { Seal } from '../ports/seal.ts'

/** Passphrases are made here and as good as keys, so the work of guessing need not be made harder still. */
const WORK_FACTOR = 15

/** Sealing by age, in Node: with its curves it would not fit into the edge's bundle. Loaded when first needed. */
export const sealByAge: Seal = async (text, to) => {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  if ('passphrase' in to) {
    encrypter.setScryptWorkFactor(WORK_FACTOR)
    encrypter.setPassphrase(to.passphrase)
  } else encrypter.addRecipient(to.ageKey)
  return encrypter.encrypt(text)
}
