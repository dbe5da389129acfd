import { readAccounts } from '../../offers/bank-accounts.ts'
import type { Contact, Offer } from '../../offers/offer.ts'

export type IdentityKind = Contact['channel'] | 'link' | 'wallet' | 'account'

/** A way to reach or pay a recruiter, in the one form it is compared in. */
export interface Identity {
  readonly kind: IdentityKind
  readonly value: string
}

/** More than any honest offer names; the rest would only cost. */
const MOST = 12

/** A number is the same whichever messenger it is used in. */
const ofContact = ({ channel, value }: Contact): Identity => ({
  kind: value.startsWith('+') ? 'phone' : channel,
  value: value.toLowerCase(),
})

/** Hosts whose links are contacts, already read as such. */
const MESSENGER_HOSTS =
  /^(?:t|telegram|wa|line|zalo|m)\.me$|^lin\.ee$|(?:^|\.)(?:whatsapp|messenger)\.com$|^open\.kakao\.com$|^discord\.(?:gg|com)$/

/** Host and path; how it was reached, what it carries along and where on the page it points do not matter. */
const ofLink = (link: string): Identity | undefined => {
  if (!URL.canParse(link)) return undefined
  const { hostname, pathname } = new URL(link)
  const host = hostname.replace(/^www\./, '')
  if (MESSENGER_HOSTS.test(host)) return undefined
  return { kind: 'link', value: `${host}${pathname.replace(/\/+$/, '')}` }
}

/** Capitals carry the checksum of Ethereum's and say nothing in Bitcoin's new kind; in the old kinds they count. */
const ofWallet = (wallet: string): Identity => ({
  kind: 'wallet',
  value: /^(?:0x|bc1)/i.test(wallet) ? wallet.toLowerCase() : wallet,
})

/**
 * The recruiter identities of an offer. Its contacts were read after look-alike letters were resolved, so a Cyrillic
 * `а` in a handle is an `a`; but `0` and `o` stay apart, because both are real handles, of different people.
 */
export const identitiesOf = (
  { contacts, links, wallets }: Pick<Offer, 'contacts' | 'links' | 'wallets'>,
  texts: readonly string[],
): readonly Identity[] => {
  const all = [
    ...contacts.map(ofContact),
    ...wallets.map(ofWallet),
    ...texts.flatMap(readAccounts).map((value): Identity => ({ kind: 'account', value })),
    ...links.flatMap(link => ofLink(link) ?? []),
  ]
  const seen = new Set<string>()
  return all
    .filter(({ kind, value }) => {
      const name = `${kind}:${value}`
      return !seen.has(name) && seen.add(name)
    })
    .slice(0, MOST)
}
