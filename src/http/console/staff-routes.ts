import { Hono } from 'hono'
import { editSettings, withReads } from '../../desk/edit-settings.ts'
import { listSessions, revokeSessions, sessionKey } from '../../desk/sign-in.ts'
import type { HttpDeps } from '../http-deps.ts'
import { mePage } from '../views/console-me.ts'
import { signedOutPage } from '../views/console-sign-in.ts'
import { staffPage } from '../views/console-staff.ts'
import { administratorOnly } from './administrator-only.ts'
import { tellNext, toldNow } from './flash.ts'
import { REPORT_LANGUAGES } from './queue-counts.ts'
import { fromElsewhere, readForm } from './read-form.ts'
import { editStaff } from './staff-edits.ts'
import { readVisit, type Visitor } from './visitor.ts'

const ownSessions = async (deps: HttpDeps, { me, session }: Visitor) => {
  const current = await sessionKey(deps.vault, session)
  return (await listSessions(deps, me.id)).map(each => ({ ...each, current: each.name === current }))
}

/** Who is on the staff, for administrators; and everybody's own page: what they read, where they are signed in. */
export const staffRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  const show = async (visitor: Visitor, rest: { told?: string | undefined; refused?: string }) => {
    const sessions = await Promise.all(visitor.staff.map(each => listSessions(deps, each.id)))
    const counts = new Map(visitor.staff.map((each, at) => [each.id, sessions[at]?.length ?? 0]))
    return staffPage({ visitor, sessions: counts, ...rest })
  }
  app.get('/staff', async c => {
    const visitor = await administratorOnly(deps, c)
    if (visitor instanceof Response) return visitor
    return c.html(await show(visitor, { told: toldNow(c, visitor.words) }))
  })
  app.post('/staff', async c => {
    const visitor = await administratorOnly(deps, c)
    if (visitor instanceof Response) return visitor
    const form = await readForm(c)
    if (fromElsewhere(c) || form.get('form') !== visitor.form)
      return c.html(await show(visitor, { refused: visitor.words.console('refused.form') }), 403)
    const edited = await editStaff(deps, visitor, form)
    if (!edited.ok)
      return c.html(await show(visitor, { refused: visitor.words.console(`staff.${edited.why}`) }), 409)
    tellNext(c, `staff.${edited.told}`)
    return c.redirect('/console/staff', 303)
  })
  app.get('/me', async c => {
    const { reader, visitor } = await readVisit(deps, c)
    if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
    const sessions = await ownSessions(deps, visitor)
    return c.html(mePage({ visitor, sessions, told: toldNow(c, visitor.words) }))
  })
  app.post('/me', async c => {
    const { reader, visitor } = await readVisit(deps, c)
    if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
    const form = await readForm(c)
    if (fromElsewhere(c) || form.get('form') !== visitor.form) {
      const sessions = await ownSessions(deps, visitor)
      return c.html(mePage({ visitor, sessions, refused: reader.words.console('refused.form') }), 403)
    }
    if (form.get('do') === 'read') {
      const reads = REPORT_LANGUAGES.filter(each => form.getAll('reads').includes(each))
      const name = (form.get('name') ?? '').trim().slice(0, 40)
      const me = name === '' ? visitor.me : { ...visitor.me, name }
      await editSettings(deps, settings => withReads(settings, me, reads))
      tellNext(c, 'staff.reads-kept')
    } else {
      await revokeSessions(deps, visitor.me.id, form.getAll('session'))
      tellNext(c, 'staff.signed-out')
    }
    return c.redirect('/console/me', 303)
  })
  return app
}
