import type { HandOver } from './hand-over.ts'
import { type HtcdsPick, ISO_639_2 } from './htcds-fields.ts'

type Value = string | boolean | readonly string[]
export type HtcdsRecord = Readonly<Record<string, Value>>

/** A case in the tables of HTCDS 2.0; fields are named with their prefix, empty ones left out. */
export interface HtcdsCase {
  readonly standard: 'HTCDS'
  readonly version: '2.0'
  readonly cases: readonly [HtcdsRecord]
  readonly persons: readonly HtcdsRecord[]
  readonly perpetrators: readonly HtcdsRecord[]
  readonly historicTraffickingEvents: readonly HtcdsRecord[]
  readonly consents: readonly [HtcdsRecord]
  readonly organisations: readonly HtcdsRecord[]
  /** What the standard has no field for. */
  readonly x_offerwatch: Readonly<Record<string, unknown>>
}

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

const THERE: ReadonlySet<string> = new Set(['there-free', 'there-cannot-leave', 'relative-there', 'returned'])

/** A stage that was passed over is a default, not an answer. */
const stageOf = ({ facets: { stage, skipped } }: HandOver): string =>
  skipped?.includes('stage') ? 'not-said' : stage

/** Somebody who only holds an offer is not a victim, not even a possible one. */
const isPossibleVictim = (handOver: HandOver): boolean =>
  handOver.facets.kind !== 'offer' || THERE.has(stageOf(handOver))

const APPS: Readonly<Record<string, HtcdsPick<'vic_RecruitmentWebsitesAndApps'>>> = {
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  wechat: 'WeChat',
  line: 'Line',
  messenger: 'FacebookMessenger',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'tiktok.com': 'TikTok',
  'twitter.com': 'Twitter',
  'x.com': 'Twitter',
}

const appsOf = ({ indicators }: HandOver): readonly string[] => [
  ...new Set(
    indicators.flatMap(each => {
      if (each.kind === 'account') return APPS[each.service] ?? 'Other'
      if (each.kind !== 'url') return []
      const host = new URL(each.url).hostname.replace(/^www\./, '')
      return APPS[host] ?? []
    }),
  ),
]

const METHODS: Readonly<Record<string, HtcdsPick<'vic_MethodOfRecruitment'>>> = {
  messenger: 'ThroughOnlineSocialNetworks',
  'online-love': 'ThroughOnlineSocialNetworks',
  friend: 'ThroughFriendsOrSocialEvents',
  ad: 'ThroughAnOnlineAdvertisement',
  agency: 'Other',
}

/** Only what the person said has been done to them, never what an offer lets one fear. */
const controlOf = (handOver: HandOver): readonly string[] => [
  ...(handOver.answers.papers === 'yes' ? ['WithholdsDocuments'] : []),
  // The list has no word for being kept somewhere.
  ...(stageOf(handOver) === 'there-cannot-leave' ? ['Other'] : []),
]

const present = (record: Readonly<Record<string, Value | undefined>>): HtcdsRecord =>
  Object.fromEntries(
    Object.entries(record).filter(
      (entry): entry is [string, Value] =>
        entry[1] !== undefined && entry[1] !== '' && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  )

const caseOf = (handOver: HandOver): HtcdsRecord => {
  const { facets, words, operator, recipient, madeAt } = handOver
  return present({
    cas_Status: (facets.state === 'closed' ? 'Closed' : 'Active') satisfies HtcdsPick<'cas_Status'>,
    cas_IncomingReferralDate: day(facets.createdAt),
    cas_OutgoingReferralDate: day(madeAt),
    cas_ReferringOrganisation: operator,
    cas_ReferredOrganisation: recipient.name,
    cas_ReasonForOutgoingReferral:
      'AdditionalServicesRequired' satisfies HtcdsPick<'cas_ReasonForOutgoingReferral'>,
    cas_OutgoingReferralDetails: [
      `Offerwatch ${facets.code}. Reported, not verified. Stage: ${stageOf(handOver)}. Urgency: ${facets.urgency}.`,
      ...words.map(({ text }) => text),
    ].join('\n'),
  })
}

const personOf = (handOver: HandOver): HtcdsRecord => {
  const { facets, language, answers } = handOver
  const primary = ISO_639_2[(language ?? '').split('-')[0] ?? '']
  const possible = isPossibleVictim(handOver)
  const method = METHODS[answers.met ?? '']
  return present({
    prs_Citizenship: facets.origin === undefined ? [] : [facets.origin],
    // A relative is spoken to in their own language, not in that of the one they write about.
    prs_PrimaryLanguage: facets.kind === 'relative' ? undefined : primary,
    vic_TraffickingStatus: possible
      ? ('PossibleVictimOfTrafficking' satisfies HtcdsPick<'vic_TraffickingStatus'>)
      : undefined,
    vic_TraffickingStatusDecisionMakingOrg: possible ? 'Other' : undefined,
    vic_RecruitmentWebsitesAndApps: appsOf(handOver),
    vic_MethodOfRecruitment: method === undefined ? [] : [method],
    vic_MethodsOfControl: controlOf(handOver),
  })
}

const eventsOf = (handOver: HandOver): readonly HtcdsRecord[] => {
  const { origin, destination, createdAt } = handOver.facets
  const stage = stageOf(handOver)
  const event = (type: HtcdsPick<'hte_Type'>, country: string | undefined, description: string) =>
    country === undefined
      ? []
      : [
          present({
            hte_Type: type,
            hte_Date: day(createdAt),
            hte_Country: country,
            hte_Description: description,
          }),
        ]
  return [
    ...event('Recruitment', origin, 'An offer of work abroad, as reported. The date is that of the report.'),
    ...(stage === 'travelling' || stage === 'ticket-booked'
      ? event('Transit', destination, 'On the way or about to leave, as reported.')
      : []),
    ...(THERE.has(stage) ? event('Exploitation', destination, 'Possible, as reported; not verified.') : []),
  ]
}

/** A case as HTCDS 2.0. Names, documents, phones, addresses and the way back to the reporter are in no field. */
export const htcdsCase = (handOver: HandOver): HtcdsCase => {
  const { facets, indicators, operator, recipient, personConsent, answers } = handOver
  const recruiters = indicators.some(({ kind }) => kind !== 'url' && kind !== 'domain')
  return {
    standard: 'HTCDS',
    version: '2.0',
    cases: [caseOf(handOver)],
    persons: [personOf(handOver)].filter(record => Object.keys(record).length > 0),
    perpetrators: recruiters ? [{ per_RoleInProcess: ['RecruiterOrIntermediary'] }] : [],
    historicTraffickingEvents: eventsOf(handOver),
    consents: [{ con_Consent: true }],
    organisations: [{ org_Name: operator }, { org_Name: recipient.name }],
    x_offerwatch: {
      case: facets.code,
      kind: facets.kind,
      level: facets.level,
      urgency: facets.urgency,
      stage: stageOf(handOver),
      signs: facets.rules,
      answers,
      indicators,
      ...(personConsent === undefined ? {} : { person_consent: personConsent }),
      origin_is: 'told, or guessed from the language',
    },
  }
}
