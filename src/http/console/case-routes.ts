import { type Context, Hono } from 'hono'
import { ASKS } from '../../cases/asks.ts'
import type { CaseFacets } from '../../cases/case.ts'
import { claimEnds } from '../../cases/claims.ts'
import { actOnCase, type Done, type MakeAction } from '../../desk/act-on-case.ts'
import { caseActionOf, doneKey, refusalText } from '../../desk/case-verbs.ts'
import { actorOf } from '../../desk/staff.ts'
import { caseKeys, readCase } from '../../records/case-record.ts'
import type { HttpDeps } from '../http-deps.ts'
import { type CaseView, casePage } from '../views/console-case.ts'
import { refusalPage } from '../views/console-sign-in.ts'
import { allowedActions } from './allowed.ts'
import { codeOf, findCase } from './find-case.ts'
import { tellNext, toldNow } from './flash.ts'
import { likeSection } from './like-section.ts'
import { openReport } from './opened-report.ts'
import { fromElsewhere, readForm } from './read-form.ts'
import type { Visitor } from './visitor.ts'

const VERBS = [
  'claim',
  'release',
  'open',
  'decide',
  'escalate',
  'acknowledge',
  'decline',
  'close',
  'undo',
  'hand-on',
  'note',
  'block',
  'unblock',
] as const

/** What a refused visitor tried: a look, where it was no verb. */
const triedBy = (c: Context): string => VERBS.find(each => each === c.req.param('verb')) ?? 'open'

const show = (deps: HttpDeps, visitor: Visitor, facets: CaseFacets, rest: Partial<CaseView>) => {
  const { actor, desks, now, staff, settings } = visitor
  const allowed = allowedActions(facets, actor, desks, now, staff, each => actorOf(each, settings))
  // What lies open needs no button to open it.
  const plain = allowed.plain.filter(verb => verb !== 'open' || rest.opened === undefined)
  const ends = facets.claimedBy === visitor.me.id ? claimEnds(facets, deps.claimMs) : undefined
  return casePage({ visitor, facets, allowed: { ...allowed, plain }, ends, ...rest })
}

/** What a form asks for. A duplicate is one of a case with a number, whatever was left out. */
const actionOf = (verb: string, form: URLSearchParams): MakeAction => {
  const argument = form.get('argument') ?? undefined
  const ask = ASKS.find(each => each === form.get('ask'))
  return caseActionOf(verb, argument, {
    ...(argument === 'duplicate' ? { of: codeOf(form.get('of') ?? '') } : {}),
    ...(argument === 'needs-more' && ask !== undefined ? { ask } : {}),
  })
}

const STATUS: Readonly<Partial<Record<Extract<Done, { ok: false }>['why'], 403 | 404>>> = {
  'not-allowed': 403,
  'not-staff': 403,
  'unknown-case': 404,
}

/** The page of a case, and everything staff do on it. What is sealed is in the answer to *open* and nowhere else. */
export const caseRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/', c => {
    const typed = c.req.query('code') ?? ''
    // What is no case number may be a handle or a number somebody asks about.
    return /[@/._+]|\d{8}/.test(typed)
      ? c.redirect(`/console/identities?q=${encodeURIComponent(typed.slice(0, 200))}`, 303)
      : c.redirect(`/console/cases/${encodeURIComponent(codeOf(typed))}`, 303)
  })
  app.get('/:code', async c => {
    const found = await findCase(deps, c, triedBy(c))
    if (found instanceof Response) return found
    const { visitor, facets, stored } = found
    const like = await likeSection(deps, visitor, stored)
    return c.html(show(deps, visitor, facets, { like, told: toldNow(c, visitor.words) }))
  })
  // A page that answered a form, loaded again or in another language.
  app.get('/:code/:verb', c =>
    c.redirect(`/console/cases/${encodeURIComponent(codeOf(c.req.param('code')))}`, 303),
  )
  app.post('/:code/:verb', async c => {
    const found = await findCase(deps, c, triedBy(c))
    if (found instanceof Response) return found
    const { visitor, facets, stored } = found
    const { words } = visitor
    const form = await readForm(c)
    if (fromElsewhere(c) || form.get('form') !== visitor.form)
      return c.html(show(deps, visitor, facets, { refused: words.console('refused.form') }), 403)
    const verb = VERBS.find(each => each === c.req.param('verb'))
    if (verb === undefined)
      return c.html(refusalPage(visitor, words.console('page.not-found'), { visitor }), 404)
    const done = await actOnCase(deps, visitor.me.id, facets.id, actionOf(verb, form), {
      seen: form.get('seen') ?? '',
      note: form.get('reason') ?? '',
    })
    if (!done.ok) {
      const now = readCase(await deps.store.read(caseKeys(facets.id)))?.facets ?? facets
      return c.html(show(deps, visitor, now, { refused: refusalText(done, words) }), STATUS[done.why] ?? 409)
    }
    if (verb !== 'open') {
      tellNext(c, doneKey(verb, done.facets))
      return c.redirect(`/console/cases/${facets.code}`, 303)
    }
    if (done.sealed === undefined)
      return c.html(show(deps, visitor, done.facets, { refused: words.console('case.report-gone') }), 410)
    const like = await likeSection(deps, visitor, { ...stored, facets: done.facets }, done.sealed)
    return c.html(show(deps, visitor, done.facets, { like, opened: openReport(done.sealed, words) }))
  })
  return app
}
