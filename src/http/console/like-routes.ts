import { type Context, Hono } from 'hono'
import { DECISIONS, type FinalDecision } from '../../cases/case.ts'
import { correctStack, decideStack } from '../../desk/decide-stack.ts'
import { IDENTITY_VERBS, judgeIdentity } from '../../desk/judge-identity.ts'
import type { StoredCase } from '../../records/case-record.ts'
import type { HttpDeps } from '../http-deps.ts'
import { later } from '../later.ts'
import { refusalPage } from '../views/console-sign-in.ts'
import { nameOfStaff } from '../views/console-words.ts'
import { findCase } from './find-case.ts'
import { tellNext } from './flash.ts'
import { fromElsewhere, readForm } from './read-form.ts'
import type { Visitor } from './visitor.ts'

/** Answers sent right after a decision; the clock sends the rest. */
const SENT_AT_ONCE = 20

const FINAL: ReadonlySet<string> = new Set(
  DECISIONS.filter(decision => decision !== 'needs-more' && decision !== 'duplicate'),
)
const isFinal = (text: string | null): text is FinalDecision => text !== null && FINAL.has(text)

type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: string; readonly by?: string | undefined }

const STATUS: Readonly<Record<string, 403 | 404>> = {
  'not-allowed': 403,
  'not-staff': 403,
  'unknown-case': 404,
}

/** How what somebody tried is called in the audit of a case that is not theirs. */
const TRIED: Readonly<Record<string, string>> = { decide: 'decide-alike', correct: 'correct-alike' }

/** Decisions on like cases and on identities: forms of a case's page. */
export const likeRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()

  const carryOut = (
    c: Context,
    verb: string,
    { me }: Visitor,
    { facets }: StoredCase,
    form: URLSearchParams,
  ): Promise<Outcome> | undefined => {
    const argument = form.get('argument')
    const after = <T extends Outcome>(done: T): T => {
      if (done.ok) later(c)(deps.outbox.drive(SENT_AT_ONCE).then(() => {}))
      return done
    }
    if (verb === 'decide' && isFinal(argument))
      return decideStack(
        deps,
        me.id,
        facets.id,
        argument,
        form.getAll('shared'),
        form.get('seen') ?? '',
      ).then(after)
    if (verb === 'correct' && (isFinal(argument) || argument === 'reopened'))
      return correctStack(deps, me.id, facets.id, isFinal(argument) ? argument : undefined).then(after)
    const judged = IDENTITY_VERBS.find(each => each === argument)
    return verb === 'identity' && judged !== undefined
      ? judgeIdentity(deps, me.id, facets.id, form.get('name') ?? '', judged)
      : undefined
  }

  app.get('/:code/:verb', c => c.redirect(`/console/cases/${encodeURIComponent(c.req.param('code'))}`, 303))
  app.post('/:code/:verb', async c => {
    const verb = c.req.param('verb')
    const found = await findCase(deps, c, TRIED[verb] ?? 'open')
    if (found instanceof Response) return found
    const { visitor, stored } = found
    const { words, staff } = visitor
    const refuse = (key: string, status: 403 | 404 | 409, values?: Record<string, string>) =>
      c.html(refusalPage(visitor, words.console(key, values), { visitor }), status)
    const form = await readForm(c)
    if (fromElsewhere(c) || form.get('form') !== visitor.form) return refuse('refused.form', 403)
    const outcome = await carryOut(c, verb, visitor, stored, form)
    if (outcome === undefined) return refuse('page.not-found', 404)
    if (!outcome.ok) {
      const by = outcome.by === undefined ? '?' : nameOfStaff(staff, outcome.by)
      return refuse(`refused.${outcome.why}`, STATUS[outcome.why] ?? 409, { by })
    }
    tellNext(c, `done.like-${verb}`)
    return c.redirect(`/console/cases/${stored.facets.code}`, 303)
  })
  return app
}
