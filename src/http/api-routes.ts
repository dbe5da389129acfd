import { Hono } from 'hono'
import * as z from 'zod/mini'
import { readBody } from '../../adapters/shared/read-body.ts'
import type { Identity } from '../cases/likeness/identities.ts'
import type { Store } from '../ports/store.ts'
import type { Vault } from '../ports/vault.ts'
import { namedKey } from '../records/identity-record.ts'
import { identityName } from '../records/like-record.ts'
import { assess } from '../redflags/assess.ts'
import type { Assessment } from '../redflags/assessment.ts'
import { toResult } from '../redflags/result.ts'
import { identitiesIn } from '../turn/check-identities.ts'
import type { HttpDeps } from './http-deps.ts'
import { OPENAPI } from './openapi.ts'

const MOST_BYTES = 1_000_000
const LONGEST_TEXT = 100_000

const checkRequest = z.object({
  text: z.string(),
  id: z.optional(z.string().check(z.maxLength(200))),
  lang: z.optional(z.string().check(z.maxLength(20))),
})

/** Identities of a text that are known here; one trip to the store, the same whether there are any. */
const namedIn = async (
  store: Store,
  vault: Vault,
  text: string,
  assessment: Assessment,
): Promise<readonly Identity[]> => {
  const identities = identitiesIn(text, () => assessment)
  if (identities.length === 0) return []
  const names = await Promise.all(identities.map(each => identityName(vault, each)))
  const found = await store.read(names.map(namedKey))
  return identities.filter((_, at) => found[at] !== undefined)
}

/** The public check: one text in, one result out; nothing is kept. */
export const apiRoutes = ({ store, vault, journal }: HttpDeps): Hono => {
  const app = new Hono()
  app.post('/check', async c => {
    const refuse = (status: 400 | 413 | 415, error: string) => c.json({ error }, status)
    const bytes = await readBody(c.req.raw, MOST_BYTES)
    if (bytes === 'too-large')
      return refuse(413, 'The request is larger than 1 MB. Send the text of one offer.')
    if (bytes === 'broken') return refuse(400, 'The request broke off. Send it again.')
    const body = new TextDecoder().decode(bytes)
    let parsed: unknown
    try {
      parsed = JSON.parse(body)
    } catch {
      return refuse(400, 'The body is not JSON. Send {"text": "…"}.')
    }
    const request = checkRequest.safeParse(parsed)
    if (!request.success) return refuse(400, 'Expected {"text": string, "id"?: string, "lang"?: string}.')
    const { text, id, lang } = request.data
    c.header('cache-control', 'no-store')
    const options = lang === undefined ? {} : { language: lang }
    const assessment = assess(text.slice(0, LONGEST_TEXT), options)
    const result = toResult(assessment, id)
    const named = await namedIn(store, vault, text.slice(0, LONGEST_TEXT), assessment).catch(() => {
      journal.note('api/identities-not-asked')
      return []
    })
    return c.json(named.length === 0 ? result : { ...result, known: named })
  })
  app.get('/openapi.json', c => c.json(OPENAPI))
  return app
}
