import { type Context, Hono } from 'hono'
import type { HttpDeps } from '../http-deps.ts'
import { desksPage } from '../views/console-desks.ts'
import { refusalPage, signedOutPage } from '../views/console-sign-in.ts'
import { editDesks } from './desk-edits.ts'
import { tellNext, toldNow } from './flash.ts'
import { fromElsewhere, readForm } from './read-form.ts'
import { readVisit, type Visitor } from './visitor.ts'

const administrator = async (deps: HttpDeps, c: Context): Promise<Visitor | Response> => {
  const { reader, visitor } = await readVisit(deps, c)
  if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
  return visitor.me.roles.includes('administrator')
    ? visitor
    : c.html(refusalPage(reader, reader.words.console('desks.administrators-only'), { visitor }), 403)
}

/** Desks and who belongs to them: for administrators. */
export const deskRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/', async c => {
    const visitor = await administrator(deps, c)
    if (visitor instanceof Response) return visitor
    return c.html(desksPage({ visitor, told: toldNow(c, visitor.words) }))
  })
  app.post('/', async c => {
    const visitor = await administrator(deps, c)
    if (visitor instanceof Response) return visitor
    const form = await readForm(c)
    if (fromElsewhere(c) || form.get('form') !== visitor.form)
      return c.html(desksPage({ visitor, refused: visitor.words.console('refused.form') }), 403)
    const edited = await editDesks(deps, visitor, form)
    if (!edited.ok)
      return c.html(desksPage({ visitor, refused: visitor.words.console(`desks.${edited.why}`) }), 409)
    if (edited.secret !== undefined) {
      const told = visitor.words.console(`desks.${edited.told}`)
      const { visitor: now = visitor } = await readVisit(deps, c)
      return c.html(desksPage({ visitor: now, told, secret: edited.secret }))
    }
    tellNext(c, `desks.${edited.told}`)
    return c.redirect('/console/desks', 303)
  })
  return app
}
