import { type Context, Hono } from 'hono'
import type { CaseFacets } from '../../cases/case.ts'
import { claimEnds } from '../../cases/claims.ts'
import { actOnCase, type Done } from '../../desk/act-on-case.ts'
import { doneKey, refusalText } from '../../desk/case-verbs.ts'
import { actorOf } from '../../desk/staff.ts'
import { hush } from '../../desk/talk-from-chat.ts'
import { caseKeys, readCase } from '../../records/case-record.ts'
import type { HttpDeps } from '../http-deps.ts'
import { type CaseView, casePage } from '../views/console-case.ts'
import { refusalPage } from '../views/console-sign-in.ts'
import type { TalkShown } from '../views/console-talk.ts'
import { allowedActions } from './allowed.ts'
import { actionOf, type CaseVerb, VERBS } from './case-forms.ts'
import { codeOf, findCase } from './find-case.ts'
import { tellNext, toldNow } from './flash.ts'
import { likeSection } from './like-section.ts'
import { openReport } from './opened-report.ts'
import { fromElsewhere, readForm } from './read-form.ts'
import type { Visitor } from './visitor.ts'

/** What a refused visitor tried: a look, where it was no verb. */
const triedBy = (c: Context): string => VERBS.find(each => each === c.req.param('verb')) ?? 'open'

type Rest = Omit<Partial<CaseView>, 'talk'> & { readonly talk?: Partial<TalkShown> }

const show = (deps: HttpDeps, visitor: Visitor, facets: CaseFacets, rest: Rest) => {
  const { actor, desks, now, staff, settings } = visitor
  const allowed = allowedActions(facets, actor, desks, now, staff, each => actorOf(each, settings))
  // What lies open needs no button to open it.
  const plain = allowed.plain.filter(verb => verb !== 'open' || rest.opened === undefined)
  const ends = facets.claimedBy === visitor.me.id ? claimEnds(facets, deps.claimMs) : undefined
  const talk = { once: deps.ids.next(), ...rest.talk }
  return casePage({ visitor, facets, allowed: { ...allowed, plain }, ends, ...rest, talk })
}

const STATUS: Readonly<Partial<Record<Extract<Done, { ok: false }>['why'], 403 | 404>>> = {
  'not-allowed': 403,
  'not-staff': 403,
  'unknown-case': 404,
}

/** What is said, read or ended in a talk rests on nothing else that the page showed. */
const TALKS: ReadonlySet<string> = new Set(['say', 'listen', 'hush'])
/** Answered by what is sealed. */
const SHOWS: ReadonlySet<string> = new Set(['open', 'listen', 'say'])

const doneBy = (
  deps: HttpDeps,
  visitor: Visitor,
  { id }: CaseFacets,
  verb: CaseVerb,
  form: URLSearchParams,
) => {
  const { me } = visitor
  return verb === 'hush'
    ? hush(deps, me.id, { platform: me.platform, id: me.personId }, id)
    : actOnCase(deps, me.id, id, actionOf(verb, form, visitor), {
        note: form.get('reason') ?? '',
        ...(TALKS.has(verb) ? {} : { seen: form.get('seen') ?? '' }),
      })
}

/**
 * The page of a case, and everything staff do on it. What is sealed is in the answer to *open*, and a talk in the
 * answer to reading and writing, and nowhere else.
 */
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
    const told = (key: string) => {
      tellNext(c, key)
      return c.redirect(`/console/cases/${facets.code}`, 303)
    }
    const done = await doneBy(deps, visitor, facets, verb, form)
    // The same form sent again: what it said was said.
    if (!done.ok && done.why === 'said-already') return told('done.say')
    if (!done.ok) {
      const now = readCase(await deps.store.read(caseKeys(facets.id)))?.facets ?? facets
      const rest: Rest = {
        refused: refusalText(done, words),
        declined: done.why === 'no-consent' || form.has('override'),
        talk: { draft: form.get('text') ?? '' },
      }
      return c.html(show(deps, visitor, now, rest), STATUS[done.why] ?? 409)
    }
    if (!SHOWS.has(verb)) return told(doneKey(verb, done.facets))
    const { sealed } = done
    if (sealed === undefined)
      return c.html(show(deps, visitor, done.facets, { refused: words.console('case.report-gone') }), 410)
    const talk = { lines: sealed.talk ?? [] }
    if (verb !== 'open') {
      const said = verb === 'say' ? { told: words.console('done.say') } : {}
      return c.html(show(deps, visitor, done.facets, { talk, ...said }))
    }
    const like = await likeSection(deps, visitor, { ...stored, facets: done.facets }, sealed)
    return c.html(show(deps, visitor, done.facets, { like, talk, opened: openReport(sealed, words) }))
  })
  return app
}
