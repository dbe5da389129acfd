import type { CaseFacets, CaseSealed } from '../cases/case.ts'

/**
 * Who a file is for. `desk`: the hotline desk that has the case, which the reporter was asked about by name. `outside`:
 * anybody else; nobody asked the reporter about them.
 */
export type Recipient = { readonly kind: 'desk' | 'outside'; readonly name: string }

/** `case`: about the person; `indicators`: what the recruiter uses, nothing of the person. */
export type About = 'case' | 'indicators'

export type NoConsent = 'no-consent' | 'not-asked' | 'withdrawn'

/** Why a file may not be made for somebody; `undefined` where it may. */
export const consentProblem = (
  facets: CaseFacets,
  { consent, personConsent }: CaseSealed,
  about: About,
  { kind }: Recipient,
): NoConsent | undefined => {
  if (facets.state === 'withdrawn') return 'withdrawn'
  if (about === 'indicators')
    return consent.desk === 'no' && consent.hotline === 'no' ? 'no-consent' : undefined
  if (kind === 'outside') return 'not-asked'
  // What a relative tells is about somebody who may have said no.
  const refused = facets.kind === 'relative' && personConsent === 'refused'
  return consent.hotline === 'no' || refused ? 'no-consent' : undefined
}
