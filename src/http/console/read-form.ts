import type { Context } from 'hono'

const MOST_BYTES = 64_000

/** The fields of a form; empty for anything that is no form, or larger than any of ours. */
export const readForm = async (c: Context): Promise<URLSearchParams> => {
  const type = c.req.header('content-type') ?? ''
  const length = Number(c.req.header('content-length') ?? 0)
  if (!type.startsWith('application/x-www-form-urlencoded') || length > MOST_BYTES)
    return new URLSearchParams()
  const body = await c.req.text()
  return new URLSearchParams(body.length > MOST_BYTES ? '' : body)
}

/** Whether a browser says that another site sent this. */
export const fromElsewhere = (c: Context): boolean => {
  const site = c.req.header('sec-fetch-site')
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
