import { AppError } from '../core/app-error.ts'
import type { Vault } from '../ports/vault.ts'
import { decodeBase64, encodeBase64Url } from './base64.ts'

type Bytes = Uint8Array<ArrayBuffer>

const ivLength = 12
const cachedKeys = 200
const utf8 = new TextEncoder()

const cannotOpen = (): AppError =>
  new AppError(
    'vault/cannot-open',
    'A sealed record does not open: it is damaged, or not the one it is stored as.',
  )

const dataKeyBytes = (base64: string): Bytes => {
  const bytes = decodeBase64(base64.trim())
  if (bytes?.length !== 32)
    throw new AppError('config/invalid', 'DATA_KEY must be the base64 of 32 bytes: openssl rand -base64 32.')
  return bytes
}

const indexKeyBytes = (text: string): Bytes => {
  const bytes = utf8.encode(text.trim())
  if (bytes.length < 32)
    throw new AppError('config/invalid', 'INDEX_KEY must be 32 characters or more: openssl rand -base64 32.')
  return bytes
}

const importAes = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** IV and ciphertext. The context is bound in: elsewhere it does not open. */
const encryptBytes = async (key: CryptoKey, context: string, plain: Bytes): Promise<Bytes> => {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  const cipher = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8.encode(context) },
    key,
    plain,
  )
  const whole = new Uint8Array(ivLength + cipher.byteLength)
  whole.set(iv)
  whole.set(new Uint8Array(cipher), ivLength)
  return whole
}

const encrypt = async (key: CryptoKey, context: string, plain: Bytes): Promise<string> =>
  encodeBase64Url(await encryptBytes(key, context, plain))

const decrypt = (key: CryptoKey, context: string, text: string): Promise<Bytes> =>
  decryptBytes(key, context, decodeBase64(text))

const decryptBytes = async (key: CryptoKey, context: string, whole: Bytes | undefined): Promise<Bytes> => {
  if (whole === undefined || whole.length < ivLength) throw cannotOpen()
  try {
    const algorithm = {
      name: 'AES-GCM',
      iv: whole.subarray(0, ivLength),
      additionalData: utf8.encode(context),
    }
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, whole.subarray(ivLength)))
  } catch {
    throw cannotOpen()
  }
}

/** Names a data key without telling it: in each wrapped key, so that the right one is found after a rotation. */
const idOf = async (bytes: Bytes): Promise<string> => {
  const label = utf8.encode('offerwatch data key id\n')
  const labelled = new Uint8Array(label.length + bytes.length)
  labelled.set(label)
  labelled.set(bytes, label.length)
  const digest = await crypto.subtle.digest('SHA-256', labelled)
  return encodeBase64Url(new Uint8Array(digest).subarray(0, 6))
}

/**
 * A vault on WebCrypto, the same at the edge and in Node: AES-256-GCM for sealing, HMAC-SHA256 for names.
 *
 * A wrapped key reads `1.<data key id>.<base64url>`, a sealed text `1.<base64url>`; the number is the form.
 *
 * `dataKeys`: base64 of 32 bytes each; the first seals, all open. `indexKey`: a secret text of
 * 32 characters or more.
 *
 * Errors: `AppError('config/invalid')` for a key of another form. Opening throws `vault/unknown-key` when the data
 * key that wrapped it is not among those given, `vault/cannot-open` for everything else that does not fit.
 */
export const createVault = (options: { dataKeys: readonly string[]; indexKey: string }): Vault => {
  const rawKeys = options.dataKeys.map(dataKeyBytes)
  const rawIndexKey = indexKeyBytes(options.indexKey)
  if (rawKeys.length === 0) throw new AppError('config/invalid', 'DATA_KEY must hold at least one key.')

  // Made on first use, as the edge allows no cryptography while a module loads; and kept only once they are there,
  // as there a promise begun by one request may never settle for another.
  let dataKeys: readonly { id: string; key: CryptoKey }[] | undefined
  let indexKey: CryptoKey | undefined
  const loadDataKeys = async () => {
    dataKeys ??= await Promise.all(
      rawKeys.map(async raw => ({ id: await idOf(raw), key: await importAes(raw) })),
    )
    return dataKeys
  }
  const loadIndexKey = async () => {
    indexKey ??= await crypto.subtle.importKey('raw', rawIndexKey, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ])
    return indexKey
  }

  const unwrapped = new Map<string, CryptoKey>()
  const cacheNameOf = (wrappedKey: string, name: string) => `${wrappedKey.length}:${wrappedKey}${name}`
  const remember = (name: string, key: CryptoKey) => {
    const oldest = unwrapped.keys().next()
    if (unwrapped.size >= cachedKeys && !oldest.done) unwrapped.delete(oldest.value)
    unwrapped.set(name, key)
  }

  const unwrap = async (name: string, wrappedKey: string): Promise<CryptoKey> => {
    const cacheName = cacheNameOf(wrappedKey, name)
    const known = unwrapped.get(cacheName)
    if (known) return known
    const [form, id, cipher, ...rest] = wrappedKey.split('.')
    if (form !== '1' || cipher === undefined || rest.length > 0) throw cannotOpen()
    const dataKey = (await loadDataKeys()).find(each => each.id === id)
    if (dataKey === undefined)
      throw new AppError(
        'vault/unknown-key',
        'A record was sealed under a key that is not in DATA_KEY: add the earlier key behind the current one.',
      )
    const key = await importAes(await decrypt(dataKey.key, `key:${name}`, cipher))
    remember(cacheName, key)
    return key
  }

  return {
    async name(purpose, value) {
      // The length first, so that no two pairs read alike.
      const message = utf8.encode(`${purpose.length}:${purpose}${value}`)
      const mac = await crypto.subtle.sign('HMAC', await loadIndexKey(), message)
      return encodeBase64Url(new Uint8Array(mac).subarray(0, 16))
    },

    async newKey(name) {
      const [first] = await loadDataKeys()
      if (first === undefined) throw cannotOpen()
      const raw = crypto.getRandomValues(new Uint8Array(32))
      const wrappedKey = `1.${first.id}.${await encrypt(first.key, `key:${name}`, raw)}`
      remember(cacheNameOf(wrappedKey, name), await importAes(raw))
      return wrappedKey
    },

    async seal(name, wrappedKey, text) {
      return `1.${await encrypt(await unwrap(name, wrappedKey), `record:${name}`, utf8.encode(text))}`
    },

    async sealBytes(name, wrappedKey, bytes) {
      return encryptBytes(await unwrap(name, wrappedKey), `record:${name}`, new Uint8Array(bytes))
    },

    async openBytes(name, wrappedKey, sealed) {
      return decryptBytes(await unwrap(name, wrappedKey), `record:${name}`, new Uint8Array(sealed))
    },

    async open(name, wrappedKey, sealed) {
      const key = await unwrap(name, wrappedKey)
      if (!sealed.startsWith('1.')) throw cannotOpen()
      const plain = await decrypt(key, `record:${name}`, sealed.slice(2))
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(plain)
    },
  }
}
