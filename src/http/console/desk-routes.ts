import { type Context, Hono } from 'hono'
import type { Desk } from '../../cases/desk.ts'
import type { RoutingQuestion } from '../../cases/routing.ts'
import { editSettings, withTerms } from '../../desk/edit-settings.ts'
import type { Settings } from '../../records/settings-record.ts'
import type { HttpDeps } from '../http-deps.ts'
import { deskPage } from '../views/console-desk.ts'
import { desksPage } from '../views/console-desks.ts'
import { refusalPage } from '../views/console-sign-in.ts'
import { administratorOnly } from './administrator-only.ts'
import { editDesks } from './desk-edits.ts'
import { readTerms } from './desk-terms.ts'
import { tellNext, toldNow } from './flash.ts'
import { editHook } from './hook-edits.ts'
import { fromElsewhere, readForm } from './read-form.ts'
import { readVisit, type Visitor } from './visitor.ts'

/** What is asked of the routing: a case of danger, from, to, in a language. */
const askedOf = (c: Context): RoutingQuestion | undefined => {
  const [origin, destination] = [c.req.query('origin'), c.req.query('destination')].map(code =>
    /^[A-Za-z]{2}$/.test(code ?? '') ? code?.toUpperCase() : undefined,
  )
  const language = c.req.query('language')
  if (language === undefined) return undefined
  return {
    kind: 'danger',
    urgency: 'now',
    language: language.slice(0, 12),
    ...(origin === undefined ? {} : { origin }),
    ...(destination === undefined ? {} : { destination }),
  }
}

/** Desks and who belongs to them: for administrators. */
export const deskRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/', async c => {
    const visitor = await administratorOnly(deps, c)
    if (visitor instanceof Response) return visitor
    return c.html(desksPage({ visitor, told: toldNow(c, visitor.words) }))
  })
  app.post('/', async c => {
    const visitor = await administratorOnly(deps, c)
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
  const found = async (c: Context): Promise<{ visitor: Visitor; desk: Desk } | Response> => {
    const visitor = await administratorOnly(deps, c)
    if (visitor instanceof Response) return visitor
    const desk = visitor.settings.desks.find(each => each.id === c.req.param('id'))
    return desk === undefined
      ? c.html(refusalPage(visitor, visitor.words.console('desks.unknown'), { visitor }), 404)
      : { visitor, desk }
  }
  app.get('/:id', async c => {
    const at = await found(c)
    if (at instanceof Response) return at
    const { visitor, desk } = at
    return c.html(deskPage({ visitor, desk, asked: askedOf(c), told: toldNow(c, visitor.words) }))
  })
  app.post('/:id', async c => {
    const at = await found(c)
    if (at instanceof Response) return at
    const { visitor, desk } = at
    const form = await readForm(c)
    if (fromElsewhere(c) || form.get('form') !== visitor.form)
      return c.html(deskPage({ visitor, desk, refused: visitor.words.console('refused.form') }), 403)
    const hooked = await editHook(deps, visitor.me.id, desk, form)
    if (hooked?.ok === false)
      return c.html(deskPage({ visitor, desk, refused: visitor.words.console(`desks.${hooked.why}`) }), 409)
    if (hooked?.told === 'hook-set') {
      const { visitor: now = visitor } = await readVisit(deps, c)
      const changed = now.settings.desks.find(each => each.id === desk.id) ?? desk
      const told = now.words.console('desks.hook-set')
      return c.html(deskPage({ visitor: now, desk: changed, told, secret: hooked.secret }))
    }
    if (hooked !== undefined) {
      tellNext(c, `desks.${hooked.told}`)
      return c.redirect(`/console/desks/${desk.id}`, 303)
    }
    const read = (settings: Settings) => {
      const now = settings.desks.find(each => each.id === desk.id) ?? desk
      const others = settings.desks.filter(each => each.id !== desk.id && each.kind === desk.kind)
      return readTerms(now, form.get('do') ?? '', name => form.get(name) ?? '', others)
    }
    const judged = read(visitor.settings)
    if (!judged.ok)
      return c.html(deskPage({ visitor, desk, refused: visitor.words.console(`desk.${judged.why}`) }), 409)
    await editSettings(deps, settings => {
      const terms = read(settings)
      return terms.ok ? withTerms(settings, terms.desk) : settings
    })
    tellNext(c, 'desks.saved')
    return c.redirect(`/console/desks/${desk.id}`, 303)
  })
  return app
}
