import { type Context, Hono } from 'hono'
import {
  AWAY_REASONS,
  type LetterDone,
  letterIndexes,
  putLetterAway,
  readLetters,
  sendAgain,
} from '../../desk/dead-letters.ts'
import type { HttpDeps } from '../http-deps.ts'
import { later } from '../later.ts'
import { LETTER_KINDS, lettersPage } from '../views/console-letters.ts'
import { refusalPage, signedOutPage } from '../views/console-sign-in.ts'
import { tellNext, toldNow } from './flash.ts'
import { fromElsewhere, readForm } from './read-form.ts'
import { readVisit, type Visitor } from './visitor.ts'

/** Sent right after the press; the clock sends the rest. */
const SENT_AT_ONCE = 20

/** Messages that could not be delivered: all of them for administrators, those of their desks for the people of desks. */
export const letterRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()

  const visitorOf = async (c: Context): Promise<Visitor | Response> => {
    const { reader, visitor } = await readVisit(deps, c)
    if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
    return letterIndexes(visitor.actor).length > 0
      ? visitor
      : c.html(refusalPage(reader, reader.words.console('refused.not-allowed'), { visitor }), 403)
  }

  const show = async (
    c: Context,
    visitor: Visitor,
    rest: { told?: string | undefined; refused?: string } = {},
  ) => {
    const kind = LETTER_KINDS.find(each => each === c.req.query('kind'))
    return lettersPage({ visitor, letters: await readLetters(deps, visitor.actor), kind, ...rest })
  }

  const carryOut = async ({ me, actor }: Visitor, form: URLSearchParams): Promise<LetterDone | undefined> => {
    const letter = form.get('letter') ?? ''
    const verb = form.get('do')
    if (verb === 'again') return sendAgain(deps, me.id, [letter])
    if (verb === 'again-all') {
      const letters = await readLetters(deps, actor)
      const kind = letters
        .flatMap(({ notice }) => notice.dead?.by ?? [])
        .find(by => by === form.get('channel'))
      if (kind === undefined) return { ok: false, why: 'letter-gone' }
      const those = letters.filter(({ notice }) => notice.dead?.by.includes(kind))
      return sendAgain(
        deps,
        me.id,
        those.map(({ notice }) => notice.id),
        kind,
      )
    }
    const reason = AWAY_REASONS.find(each => each === form.get('reason'))
    return verb === 'away' && reason !== undefined ? putLetterAway(deps, me.id, letter, reason) : undefined
  }

  app.get('/', async c => {
    const visitor = await visitorOf(c)
    if (visitor instanceof Response) return visitor
    return c.html(await show(c, visitor, { told: toldNow(c, visitor.words) }))
  })
  app.post('/', async c => {
    const visitor = await visitorOf(c)
    if (visitor instanceof Response) return visitor
    const { words } = visitor
    const form = await readForm(c)
    if (fromElsewhere(c) || form.get('form') !== visitor.form)
      return c.html(await show(c, visitor, { refused: words.console('refused.form') }), 403)
    const done = await carryOut(visitor, form)
    if (done === undefined)
      return c.html(refusalPage(visitor, words.console('page.not-found'), { visitor }), 404)
    if (!done.ok)
      return c.html(
        await show(c, visitor, { refused: words.console(`refused.${done.why}`) }),
        done.why === 'not-allowed' ? 403 : 409,
      )
    const verb = form.get('do') === 'away' ? 'away' : 'again'
    if (verb === 'again') later(c)(deps.outbox.drive(SENT_AT_ONCE).then(() => {}))
    tellNext(c, `done.letter-${verb}`)
    return c.redirect('/console/letters', 303)
  })
  return app
}
