import type { Indicator } from './indicators.ts'
import { uuid5 } from './uuid5.ts'

/** Namespace of ids of cyber-observables: STIX 2.1, section 2.9. */
const OASIS = '00abedb4-aa42-466c-9c01-fed23315a9b7'

/** STIX has no wallet; this extension is the one in use for it (github.com/muchdogesec/stix2extensions). */
const WALLET_EXTENSION = 'extension-definition--be78509e-6958-51b1-8b26-d17ee0eba2d7'

export interface Observable {
  readonly object: Readonly<Record<string, unknown>> & { readonly id: string }
  /** Finds the same thing elsewhere: a STIX pattern. */
  readonly pattern: string
}

/** A string in a STIX pattern: in single quotes, with those and backslashes escaped. */
const literal = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

const comparison = (type: string, properties: Readonly<Record<string, string>>): string =>
  `[${Object.entries(properties)
    .map(([name, value]) => `${type}:${name} = ${literal(value)}`)
    .join(' AND ')}]`

/**
 * An observable by the properties that make its id. Its id is a UUIDv5 over them in canonical JSON (RFC 8785), for
 * which, with strings alone, sorted keys are enough: two exporters give the same thing the same id.
 */
const observable = (
  type: string,
  properties: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
): Observable => {
  const sorted = Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))
  const id = `${type}--${uuid5(OASIS, JSON.stringify(sorted))}`
  return {
    object: { type, spec_version: '2.1', id, ...properties, ...more },
    pattern: comparison(type, properties),
  }
}

export const observableOf = (indicator: Indicator): Observable => {
  switch (indicator.kind) {
    case 'url':
      return observable('url', { value: indicator.url })
    case 'domain':
      return observable('domain-name', { value: indicator.domain })
    case 'email':
      return observable('email-addr', { value: indicator.address })
    case 'account':
      return observable('user-account', { account_type: indicator.service, account_login: indicator.login })
    case 'phone':
      return observable('user-account', { account_type: 'phone', user_id: indicator.number })
    case 'wallet':
      return observable(
        'cryptocurrency-wallet',
        { value: indicator.address },
        { extensions: { [WALLET_EXTENSION]: { extension_type: 'new-sco' } } },
      )
  }
}
