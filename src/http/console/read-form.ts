import type { Context } from 'hono'
import { readBody } from '../../../adapters/shared/read-body.ts'

const MOST_BYTES = 64_000

/** The fields of a form; empty for anything that is no form, or larger than any of ours. */
export const readForm = async (c: Context): Promise<URLSearchParams> => {
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams()
  const body = await readBody(c.req.raw, MOST_BYTES)
  return new URLSearchParams(typeof body === 'string' ? '' : new TextDecoder().decode(body))
}

/** Whether a browser says that another site sent this. */
export const fromElsewhere = (c: Context): boolean => {
  const site = c.req.header('sec-fetch-site')
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
