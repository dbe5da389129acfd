import type { Context } from 'hono'
import type { HttpDeps } from '../http-deps.ts'
import { refusalPage, signedOutPage } from '../views/console-sign-in.ts'
import { readVisit, type Visitor } from './visitor.ts'

/** The administrator who asks, or the answer to whoever else does. */
export const administratorOnly = async (deps: HttpDeps, c: Context): Promise<Visitor | Response> => {
  const { reader, visitor } = await readVisit(deps, c)
  if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
  return visitor.me.roles.includes('administrator')
    ? visitor
    : c.html(refusalPage(reader, reader.words.console('desks.administrators-only'), { visitor }), 403)
}
