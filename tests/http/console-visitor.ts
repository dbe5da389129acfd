import type { Case, CaseFacets, CaseSealed } from '../../src/cases/case.ts'
import type { StaffId } from '../../src/cases/desk.ts'
import { makeSignInLink } from '../../src/desk/sign-in.ts'
import { staffIdOf } from '../../src/desk/staff.ts'
import { caseKeys, newCaseRecord, readCase } from '../../src/records/case-record.ts'
import { joinPieces } from '../../src/records/change-pieces.ts'
import type { Service } from '../support/service.ts'

/** A browser with a cookie jar, reading English unless told. */
export const browser = (service: Service, headers: Readonly<Record<string, string>> = {}) => {
  const jar = new Map<string, string>()
  const keep = (response: Response): Response => {
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  const send = async (path: string, init: RequestInit = {}): Promise<Response> =>
    keep(
      await service.app.request(path, {
        ...init,
        headers: {
          'accept-language': 'en',
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          ...headers,
          ...(init.headers as Record<string, string> | undefined),
        },
      }),
    )
  const post = (path: string, fields: Readonly<Record<string, string>>, more: Record<string, string> = {}) =>
    send(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...more },
    })
  const page = async (path: string): Promise<string> => (await send(path)).text()
  /** Fills in what the page gives its form: the token, and the state it showed. */
  const press = async (code: string, verb: string, argument?: string): Promise<Response> => {
    const shown = await page(`/console/cases/${code}`)
    return post(`/console/cases/${code}/${verb}`, {
      ...hiddenFields(shown),
      ...(argument === undefined ? {} : { argument }),
    })
  }
  return { jar, send, post, page, press }
}

export type Browser = ReturnType<typeof browser>

/** Token and shown state of a page's forms; they are the same in all of them. */
export const hiddenFields = (page: string): Record<string, string> =>
  Object.fromEntries(
    ['form', 'seen'].flatMap(name => {
      const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]
      return value === undefined ? [] : [[name, value]]
    }),
  )

export const tokenOf = (link: string): string => new URL(link).searchParams.get('token') ?? ''

/** Signs a member of the staff in, as they would with the link from the bot. */
export const signIn = async (service: Service, staff: StaffId, headers: Record<string, string> = {}) => {
  const opened = browser(service, headers)
  const link = await makeSignInLink(service.deps, staff)
  const response = await opened.post('/console/sign-in', { token: tokenOf(link) })
  if (response.status !== 303) throw new Error(`Not signed in: ${response.status}`)
  return opened
}

/** The staff id of a person of the recording platform. */
export const staffId = (service: Service, person: string): Promise<StaffId> =>
  staffIdOf(service.vault, { platform: 'telegram', personId: person })

const SEALED: CaseSealed = {
  texts: [],
  media: [],
  contacts: [],
  links: [],
  answers: {},
  consent: { desk: 'share', hotline: 'share', reply: false },
  personConsent: 'unknown',
  additions: [],
}

/** A case as a report leaves it, put into the store. */
export const keepCase = async (
  service: Service,
  facets: Partial<CaseFacets> & Pick<CaseFacets, 'id'>,
  sealed: Partial<CaseSealed> = {},
): Promise<CaseFacets> => {
  const now = service.clock.now()
  const made: Case = {
    facets: {
      code: `K7F3-${facets.id.slice(0, 4).toUpperCase()}`,
      kind: 'offer',
      level: 'high',
      urgency: 'queue',
      state: 'open',
      stage: 'talking',
      language: 'en',
      platform: 'telegram',
      deskKind: 'moderators',
      createdAt: now,
      updatedAt: now,
      rules: [],
      history: [{ at: now, by: 'reporter', act: 'open' }],
      audit: { head: '', count: 0 },
      ...facets,
    },
    sealed: { ...SEALED, ...sealed },
  }
  await service.store.commit(
    joinPieces(`case-${facets.id}`, await newCaseRecord(service.vault, made, service.deps)),
  )
  return made.facets
}

export const caseNow = async (service: Service, id: string): Promise<CaseFacets> => {
  const stored = readCase(await service.store.read(caseKeys(id)))
  if (stored === undefined) throw new Error(`No case ${id}.`)
  return stored.facets
}
