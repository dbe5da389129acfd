import { sha256 } from '@noble/hashes/sha2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { bech32, bech32m, createBase58check } from '@scure/base'
import type { Sighted } from './extraction.ts'
import type { NormalText } from './text/normal-text.ts'
import type { Token } from './text/tokens.ts'

const base58check = createBase58check(sha256)
/** First byte of a Tron address, and of Bitcoin's two old kinds. */
const BASE58_KINDS: ReadonlySet<number> = new Set([0x41, 0x00, 0x05])
const CANDIDATE =
  /(?<![0-9a-z])(?:0x[0-9a-f]{40}|bc1[02-9ac-hj-np-z]{11,71}|[t13][1-9a-z]{25,33})(?![0-9a-z])/

const SHORTEST = 14
const MOST_WALLETS = 10

const isBase58 = (written: string): boolean => {
  try {
    const bytes = base58check.decode(written)
    return bytes.length === 21 && BASE58_KINDS.has(bytes[0] ?? -1)
  } catch {
    return false
  }
}

const isSegwit = (written: string): boolean => {
  for (const code of [bech32, bech32m]) {
    try {
      return code.decode(written.toLowerCase() as `${string}1${string}`, 90).prefix === 'bc'
    } catch {
      // The other of the two codes may still fit.
    }
  }
  return false
}

/** Capitals carry Ethereum's checksum (EIP-55); an address without any has none. */
const isEthereum = (written: string): boolean => {
  const hex = written.slice(2)
  if (hex === hex.toLowerCase() || hex === hex.toUpperCase()) return true
  const hash = keccak_256(new TextEncoder().encode(hex.toLowerCase()))
  return [...hex].every((letter, i) => {
    const nibble = ((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15
    return /\d/.test(letter) || nibble >= 8 === (letter === letter.toUpperCase())
  })
}

/** Addresses of crypto wallets with a right checksum, as they were written. */
export const readWallets = (
  given: string,
  normal: NormalText,
  tokens: readonly Token[],
): readonly Sighted<string>[] => {
  const found: Sighted<string>[] = []
  for (const { token, start: from } of tokens) {
    if (found.length >= MOST_WALLETS) break
    const match = token.length < SHORTEST ? null : CANDIDATE.exec(token)
    if (!match) continue
    const at = from + match.index
    const span = { start: at, end: at + match[0].length }
    const { start, end } = normal.original(span)
    const written = given.slice(start, end)
    const valid = /^0x/i.test(written)
      ? isEthereum(written)
      : /^bc1/i.test(written)
        ? isSegwit(written)
        : isBase58(written)
    if (valid) found.push({ value: written, span })
  }
  return found
}
