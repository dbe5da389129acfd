import { type Block, hourOf, type Limit, limitOf } from '../cases/limits.ts'
import type { Versioned } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import type { Pieces } from './change-pieces.ts'

/** A count is of no use once its hour is over. */
const KEPT_MS = 2 * 3_600_000
/** Letters of six bits each: 262,144 marks for four thousand million addresses. */
const MARK = 3

export interface LimitKeys {
  readonly account: string
  /** Absent where no network is known. */
  readonly network: string | undefined
  /**
   * What stands for that network beside a case: so short that thousands of addresses have the same, so that even with the
   * key it leads to nobody; long enough that of the reports of a day those from one place are seen to be.
   */
  readonly networkMark: string | undefined
  readonly block: string
}

/** Under which name a network is counted: a keyed hash with the day in it, so that tomorrow it is another one. */
const networkName = (vault: Vault, network: string, now: number): Promise<string> =>
  vault.name('network', `${Math.floor(now / 86_400_000)}:${network}`)

export const blockKey = (conversation: string): string => `block:${conversation}`

/** Where counts and block of whoever writes are kept. `conversation`: the name of its record, a keyed hash. */
export const limitKeys = async (
  vault: Vault,
  conversation: string,
  network: string | undefined,
  now: number,
): Promise<LimitKeys> => {
  const name = network === undefined ? undefined : await networkName(vault, network, now)
  return {
    account: `limit:account:${hourOf(now)}:${conversation}`,
    network: name && `limit:network:${hourOf(now)}:${name}`,
    networkMark: name?.slice(0, MARK),
    block: blockKey(conversation),
  }
}

const NONE = '-'
/** To be read beside the rest of a turn, in this order. */
export const keysOfLimit = ({ account, network, block }: LimitKeys): readonly string[] => [
  account,
  network ?? NONE,
  block,
]

export const readLimit = (
  [account, network, block]: readonly (Versioned | undefined)[],
  now: number,
): Limit | undefined =>
  limitOf(
    {
      account: Number(account?.value ?? 0),
      network: Number(network?.value ?? 0),
      block: block === undefined ? undefined : (JSON.parse(block.value) as Block),
    },
    now,
  )

/** One more report, counted with it. */
export const countReport = ({ account, network }: LimitKeys, now: number): Pieces => ({
  counts: [account, ...(network === undefined ? [] : [network])].map(key => ({
    key,
    by: 1,
    expiresAt: now + KEPT_MS,
  })),
})

export const blockPieces = (conversation: string, block: Block): Pieces => ({
  sets: [{ key: blockKey(conversation), value: JSON.stringify(block), expiresAt: block.until }],
})
