import type { CaseFacets, CaseSealed } from '../../src/cases/case.ts'
import { handOverOf } from '../../src/exports/hand-over.ts'

/** Planted where a reporter leaves traces: none of these may be in a file. */
export const PLANTED = {
  platformId: '700070007',
  ownHandle: 'my_own_handle_q',
  email: 'minji.private@example.org',
  phone: '+82 10 5555 1234',
  passport: 'M12345678',
  freeText: 'zanzibarquokka',
  address: '21 Quokka Street',
}

export const facetsOf = (more: Partial<CaseFacets> = {}): CaseFacets => ({
  id: 'case-id-never-shown',
  code: 'K7F3-QX',
  kind: 'offer',
  level: 'critical',
  urgency: 'today',
  state: 'acknowledged',
  stage: 'papers-sent',
  language: 'ko',
  origin: 'KR',
  destination: 'KH',
  platform: 'telegram',
  desk: 'd1',
  deskKind: 'hotline',
  createdAt: Date.UTC(2026, 10, 22, 14, 2, 3, 45),
  updatedAt: Date.UTC(2026, 10, 22, 15, 0, 0, 0),
  rules: ['account-lending', 'everything-paid'],
  claimedBy: 'officer-one',
  history: [],
  audit: { head: '', count: 0 },
  ...more,
})

export const sealedOf = (receipt: string, more: Partial<CaseSealed> = {}): CaseSealed => ({
  texts: [
    `Chat operator in Bavet, flight paid, ${PLANTED.freeText}. Ask @bavet_jobs or https://jobs.evil.example/apply?to=${PLANTED.freeText}#me`,
    `My number ${PLANTED.phone}, mail ${PLANTED.email}, passport ${PLANTED.passport}, code ${receipt}, write to @${PLANTED.ownHandle}`,
  ],
  media: [{ kind: 'picture', reference: 'file-reference-never-shown' }],
  contacts: [
    { channel: 'telegram', value: 'bavet_jobs' },
    { channel: 'phone', value: '+85512345678' },
    { channel: 'email', value: "o'hara@evil.example" },
    { channel: 'kakaotalk', value: 'bavet\\77' },
    // What the reporter wrote of themselves may be read as a contact.
    { channel: 'discord', value: PLANTED.platformId },
  ],
  links: [
    `https://jobs.evil.example/apply?to=${PLANTED.freeText}#me`,
    'https://t.me/bavet_group',
    `https://user:${PLANTED.freeText}@pay.evil.example/`,
    'not a link',
  ],
  answers: {
    met: 'messenger',
    asked: 'account',
    place: 'KH',
    route: `via ${PLANTED.address}`,
    who: `${PLANTED.freeText} from ${PLANTED.address}`,
    papers: 'yes',
  },
  consent: { desk: 'share', hotline: 'share', reply: true },
  reporter: { platform: 'telegram', id: PLANTED.platformId, locale: 'ko' },
  personConsent: 'unknown',
  additions: [{ at: 0, text: `second floor, ${PLANTED.address}, ${PLANTED.email}, ${receipt}` }],
  ...more,
})

export const WALLETS = ['1KFHE7w8BhaENAswwryaoccDb6qcT6DbYY', '0x52908400098527886E0F7030069857D2E4169EE7']

export const TO = {
  recipient: { kind: 'desk' as const, name: 'Korean "Line" <b>' },
  operator: "Test Aid & Sons' <i>",
  publicUrl: 'https://offers.example.org',
  madeAt: Date.UTC(2026, 10, 23, 1, 0),
}

export const handOver = (
  facets: CaseFacets,
  sealed: CaseSealed,
  withWords = false,
  wallets: readonly string[] = WALLETS,
) => handOverOf(facets, sealed, wallets, TO, { withWords })
