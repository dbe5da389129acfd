import type { HandOver } from './hand-over.ts'
import type { Indicator } from './indicators.ts'
import type { Tlp } from './tlp.ts'
import { ownUuid } from './uuid5.ts'

interface Attribute {
  readonly type: string
  readonly category: string
  readonly value: string
  readonly to_ids: boolean
  readonly relation?: string
}

interface Template {
  readonly name: string
  readonly 'meta-category': string
  readonly template_uuid: string
  readonly template_version: string
}

/** Templates of MISP/misp-objects. */
const TELEGRAM: Template = {
  name: 'telegram-account',
  'meta-category': 'misc',
  template_uuid: '06f02ecf-5afb-42c5-9cb0-b362e222f52c',
  template_version: '2',
}
const ACCOUNT: Template = {
  name: 'user-account',
  'meta-category': 'misc',
  template_uuid: '49606b06-22f0-4ac8-8eee-2f12ad46f3d3',
  template_version: '6',
}
const PHONE: Template = {
  name: 'phone-number',
  'meta-category': 'mobile',
  template_uuid: 'c4b5a67c-63d2-11ec-90d6-0242ac120003',
  template_version: '1',
}
const COIN: Template = {
  name: 'coin-address',
  'meta-category': 'financial',
  template_uuid: 'd0e6997e-78da-4815-a6a1-cfc1c1cb8a46',
  template_version: '7',
}

const text = (relation: string, value: string, to_ids = false): Attribute => ({
  type: 'text',
  category: 'Other',
  value,
  to_ids,
  relation,
})

const isBitcoin = (address: string): boolean => /^(?:bc1|[13])/.test(address)

const formOf = (
  indicator: Indicator,
):
  | { readonly attribute: Attribute }
  | { readonly template: Template; readonly attributes: readonly Attribute[] } => {
  switch (indicator.kind) {
    case 'url':
      return { attribute: { type: 'url', category: 'Network activity', value: indicator.url, to_ids: true } }
    case 'domain':
      return {
        attribute: { type: 'domain', category: 'Network activity', value: indicator.domain, to_ids: true },
      }
    case 'email':
      return {
        attribute: { type: 'email', category: 'Social network', value: indicator.address, to_ids: true },
      }
    case 'phone':
      return {
        template: PHONE,
        attributes: [
          {
            type: 'phone-number',
            category: 'Other',
            value: indicator.number,
            to_ids: false,
            relation: 'phone-number',
          },
        ],
      }
    case 'account':
      return indicator.service === 'telegram'
        ? { template: TELEGRAM, attributes: [text('username', indicator.login)] }
        : {
            template: ACCOUNT,
            attributes: [text('username', indicator.login), text('account-type', indicator.service)],
          }
    case 'wallet':
      return {
        template: COIN,
        attributes: [
          isBitcoin(indicator.address)
            ? {
                type: 'btc',
                category: 'Financial fraud',
                value: indicator.address,
                to_ids: true,
                relation: 'address',
              }
            : text('address-crypto', indicator.address),
        ],
      }
  }
}

/** MISP's scale: 1 high, 2 medium, 3 low, 4 undefined. */
const threatOf = ({ facets: { level, decision } }: Pick<HandOver, 'facets'>): string =>
  decision === 'confirmed' ? '1' : level === 'critical' || level === 'high' ? '2' : '4'

/**
 * Indicators as a MISP event, for import. Distribution 0: the receiving organisation alone, until a person there
 * decides otherwise. The same case gives the same UUIDs again.
 */
export const mispEvent = (handOver: Omit<HandOver, 'words' | 'answers'>, tlp: Tlp): object => {
  const { facets, indicators, operator, publicUrl } = handOver
  const timestamp = String(Math.floor(Math.max(facets.createdAt, facets.updatedAt) / 1_000))
  const uuid = (...parts: readonly string[]) => ownUuid(publicUrl, 'misp', facets.code, ...parts)
  const attributeOf = ({ relation, ...attribute }: Attribute, of: string) => ({
    ...attribute,
    ...(relation === undefined ? {} : { object_relation: relation }),
    uuid: uuid('attribute', of, relation ?? '', attribute.value),
    distribution: '5',
    timestamp,
    comment: '',
    disable_correlation: relation === 'account-type',
  })
  const forms = indicators.map(formOf)
  return {
    Event: {
      uuid: uuid('event'),
      info: `Offerwatch ${facets.code}: overseas job offer`,
      date: new Date(facets.createdAt).toISOString().slice(0, 10),
      timestamp,
      threat_level_id: threatOf(handOver),
      analysis: facets.decision === undefined ? '0' : '2',
      distribution: '0',
      published: false,
      Orgc: { name: operator, uuid: ownUuid(publicUrl, 'misp-org', operator) },
      Tag: [{ name: `tlp:${tlp}` }, ...facets.rules.map(rule => ({ name: `offerwatch:sign="${rule}"` }))],
      Attribute: forms.flatMap(form => ('attribute' in form ? [attributeOf(form.attribute, 'event')] : [])),
      Object: forms.flatMap(form => {
        if ('attribute' in form) return []
        const of = form.attributes.map(({ value }) => value).join(' ')
        return [
          {
            ...form.template,
            uuid: uuid('object', form.template.name, of),
            distribution: '5',
            timestamp,
            comment: '',
            Attribute: form.attributes.map(each => attributeOf(each, `${form.template.name} ${of}`)),
          },
        ]
      }),
    },
  }
}
