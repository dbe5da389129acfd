import { Hono } from 'hono'
import * as z from 'zod/mini'
import { readBody } from '../../adapters/shared/read-body.ts'
import { assess } from '../redflags/assess.ts'
import { toResult } from '../redflags/result.ts'
import { OPENAPI } from './openapi.ts'

const MOST_BYTES = 1_000_000
const LONGEST_TEXT = 100_000

const checkRequest = z.object({
  text: z.string(),
  id: z.optional(z.string().check(z.maxLength(200))),
  lang: z.optional(z.string().check(z.maxLength(20))),
})

/** The public check: one text in, one result out; nothing is kept. */
export const apiRoutes = (): Hono => {
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
    return c.json(
      toResult(assess(text.slice(0, LONGEST_TEXT), lang === undefined ? {} : { language: lang }), id),
    )
  })
  app.get('/openapi.json', c => c.json(OPENAPI))
  return app
}
