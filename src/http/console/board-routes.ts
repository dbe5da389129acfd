import { type Context, Hono } from 'hono'
import { checkIn } from '../../desk/check-in.ts'
import { BOARD_SCRIPT } from '../assets/board-script.ts'
import type { HttpDeps } from '../http-deps.ts'
import { boardPage } from '../views/console-board.ts'
import { signedOutPage } from '../views/console-sign-in.ts'
import { readBoard } from './board.ts'
import { tellNext, toldNow } from './flash.ts'
import { fromElsewhere, readForm } from './read-form.ts'
import { readVisit, type Visitor } from './visitor.ts'

const show = async (
  deps: HttpDeps,
  visitor: Visitor,
  rest: { told?: string | undefined; refused?: string },
) => boardPage({ visitor, board: await readBoard(deps.store, visitor), ...rest })

/** The board of hotline staff, and "Here" for whoever begins a shift at it. */
export const boardRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/board.js', c => c.body(BOARD_SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  app.get('/board', async (c: Context) => {
    const { reader, visitor } = await readVisit(deps, c)
    if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
    return c.html(await show(deps, visitor, { told: toldNow(c, visitor.words) }))
  })
  app.post('/board/here', async c => {
    const { reader, visitor } = await readVisit(deps, c)
    if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
    const form = await readForm(c)
    if (fromElsewhere(c) || form.get('form') !== visitor.form)
      return c.html(await show(deps, visitor, { refused: visitor.words.console('refused.form') }), 403)
    if (!(await checkIn(deps, visitor.me.id, form.get('desk') ?? '')))
      return c.html(await show(deps, visitor, { refused: visitor.words.console('refused.no-shift') }), 409)
    tellNext(c, 'done.here')
    return c.redirect('/console/board', 303)
  })
  return app
}
