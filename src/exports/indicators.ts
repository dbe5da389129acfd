import type { CaseSealed } from '../cases/case.ts'
import type { Contact } from '../offers/offer.ts'
import { isSharedHost } from './shared-hosts.ts'

/** Something a recruiter is reached or paid by. */
export type Indicator =
  | { readonly kind: 'account'; readonly service: Contact['channel']; readonly login: string }
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'wallet'; readonly address: string }

const E164 = /^\+[1-9]\d{5,14}$/
const MAIL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}$/

const ofContact = ({ channel, value }: Contact): Indicator | undefined => {
  if (channel === 'email') {
    const address = value.toLowerCase()
    return MAIL.test(address) ? { kind: 'email', address } : undefined
  }
  if (channel === 'phone') return E164.test(value) ? { kind: 'phone', number: value } : undefined
  return { kind: 'account', service: channel, login: value }
}

/** A link without what may name the one it was sent to: user part, query, fragment. */
const plainUrl = (link: string): URL | undefined => {
  const url = URL.parse(link)
  if (url === null || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return undefined
  url.username = ''
  url.password = ''
  url.search = ''
  url.hash = ''
  return url
}

const ofLink = (link: string): readonly Indicator[] => {
  const url = plainUrl(link)
  if (url === undefined) return []
  const domain: readonly Indicator[] = isSharedHost(url.hostname)
    ? []
    : [{ kind: 'domain', domain: url.hostname }]
  return [{ kind: 'url', url: url.href }, ...domain]
}

/**
 * What of a report points at the recruiter, each once. `wallets`: read from the offer again. The reporter's own id on
 * the platform is never among them, should they have written it into their report.
 */
export const indicatorsOf = (
  sealed: Pick<CaseSealed, 'contacts' | 'links' | 'reporter'>,
  wallets: readonly string[],
): readonly Indicator[] => {
  const own = sealed.reporter?.id
  const all = [
    ...sealed.contacts.filter(({ value }) => value !== own).flatMap(contact => ofContact(contact) ?? []),
    ...sealed.links.flatMap(ofLink),
    ...wallets.map((address): Indicator => ({ kind: 'wallet', address })),
  ]
  return [...new Map(all.map(each => [JSON.stringify(each), each])).values()]
}
