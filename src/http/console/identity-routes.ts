import { Hono } from 'hono'
import { maySee } from '../../cases/access.ts'
import { caseKeys, readCase } from '../../records/case-record.ts'
import {
  countRows,
  identityKey,
  isNamed,
  readIdentity,
  sightingQueries,
} from '../../records/identity-record.ts'
import { identityName } from '../../records/like-record.ts'
import { assess } from '../../redflags/assess.ts'
import { identitiesIn } from '../../turn/check-identities.ts'
import type { HttpDeps } from '../http-deps.ts'
import { identityPage } from '../views/console-identities.ts'
import { signedOutPage } from '../views/console-sign-in.ts'
import { readVisit } from './visitor.ts'

/** How many of an identity's cases are looked at, and shown. */
const LOOKED_AT = 60
const SHOWN = 12

/** An identity looked up by what somebody wrote: for an appeal, or a question from outside. */
export const identityRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/', async c => {
    const { reader, visitor } = await readVisit(deps, c)
    if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
    const asked = (c.req.query('q') ?? '').slice(0, 200)
    const [identity] = identitiesIn(asked, text => assess(text), reader.words.locale)
    if (identity === undefined) return c.html(identityPage({ visitor, asked }))
    const name = await identityName(deps.vault, identity)
    const rows = (await deps.store.ranges(sightingQueries(name))).flat()
    const ids = [...new Set(rows.map(({ member }) => member.split('~')[0] ?? ''))].slice(0, LOOKED_AT)
    const [known, ...records] = await deps.store.read([identityKey(name), ...ids.map(id => caseKeys(id)[0])])
    const record = readIdentity(known)
    const sightings = countRows(rows, { ...deps, now: reader.now })
    const cases = records
      .flatMap(each => readCase([each, undefined])?.facets ?? [])
      .filter(facets => maySee(facets, visitor.actor))
    const row = {
      kind: identity.kind,
      name,
      value: identity.value,
      sightings,
      record,
      named: isNamed(record, sightings),
    }
    return c.html(identityPage({ visitor, asked, found: { row, cases: cases.slice(0, SHOWN) } }))
  })
  return app
}
