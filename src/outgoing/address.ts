export type AddressProblem = 'not-an-address' | 'not-https' | 'private'

/** Names that lead nowhere outside a machine, a house or an office. */
const INSIDE =
  /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|test|invalid|example|onion|home\.arpa)$/

/**
 * Why nothing of ours may go to an address somebody typed in; `undefined` where it may. A host that is a number is
 * refused whichever it is: a receiver has a name and a certificate for it. `allowed`: origins the operator opened by a
 * setting, e.g. `http://ntfy:80` beside the service. What a name resolves to is looked at when it is connected to,
 * where the runtime can.
 */
export const addressProblem = (
  address: string,
  allowed: readonly string[] = [],
): AddressProblem | undefined => {
  const url = address.length <= 500 ? URL.parse(address) : null
  if (url === null || url.username !== '' || url.password !== '') return 'not-an-address'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-an-address'
  if (allowed.includes(url.origin)) return undefined
  if (url.protocol !== 'https:') return 'not-https'
  const host = url.hostname.toLowerCase().replace(/\.$/, '')
  const isNumber = host.startsWith('[') || /^[\d.]+$/.test(host)
  return isNumber || !host.includes('.') || INSIDE.test(host) ? 'private' : undefined
}
