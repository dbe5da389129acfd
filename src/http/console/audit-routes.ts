import { type Context, Hono } from 'hono'
import { maySee } from '../../cases/access.ts'
import { headOfChain, readAnchors, verifyChain } from '../../desk/verify-audit.ts'
import { AUDIT_INDEX, HOUSE } from '../../records/audit-record.ts'
import { caseKeys, codeKey, readCase } from '../../records/case-record.ts'
import type { HttpDeps } from '../http-deps.ts'
import { auditPage, chainPage } from '../views/console-audit.ts'
import { refusalPage, signedOutPage } from '../views/console-sign-in.ts'
import { cursorOf, rowOf } from './cursor.ts'
import { readVisit, type Visitor } from './visitor.ts'

const PAGE = 50

const auditorOnly = async (deps: HttpDeps, c: Context): Promise<Visitor | Response> => {
  const { reader, visitor } = await readVisit(deps, c)
  if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
  const { roles } = visitor.me
  return roles.includes('auditor') || roles.includes('administrator')
    ? visitor
    : c.html(refusalPage(reader, reader.words.console('audit.auditors-only'), { visitor }), 403)
}

/** Who did what when: all of it for auditors and administrators, a case's own for whoever may see the case. */
export const auditRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  const { store } = deps
  app.get('/audit', async c => {
    const visitor = await auditorOnly(deps, c)
    if (visitor instanceof Response) return visitor
    const after = rowOf(c.req.query('from'))
    const rows = await store.range(AUDIT_INDEX, {
      order: 'descending',
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    })
    const cases = rows.filter(({ member }) => member !== HOUSE)
    const records = cases.length === 0 ? [] : await store.read(cases.map(({ member }) => caseKeys(member)[0]))
    const chains = cases.map(({ member, score }, at) => {
      const facets = readCase([records[at], undefined])?.facets
      return { id: member, at: score, ...(facets === undefined ? {} : { facets }) }
    })
    const last = rows.at(-1)
    const next = rows.length === PAGE && last !== undefined ? { next: cursorOf(last) } : {}
    return c.html(auditPage({ visitor, chains, anchors: await readAnchors(store), ...next }))
  })
  app.get('/audit/house', async c => {
    const visitor = await auditorOnly(deps, c)
    if (visitor instanceof Response) return visitor
    const { anchored } = await readAnchors(store)
    const verified = await verifyChain(store, HOUSE, await headOfChain(store, HOUSE), anchored)
    return c.html(chainPage({ visitor, ...verified }))
  })
  app.get('/cases/:code/audit', async c => {
    const code = c.req.param('code').trim().toUpperCase().slice(0, 20)
    const { reader, visitor, records } = await readVisit(deps, c, [codeKey(code)])
    if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
    const id = records[0]?.value ?? ''
    const facets = readCase(await store.read(caseKeys(id)))?.facets
    if (facets === undefined || !maySee(facets, visitor.actor))
      return c.html(refusalPage(reader, reader.words.console('refused.unknown-case'), { visitor }), 404)
    const { anchored } = await readAnchors(store)
    return c.html(chainPage({ visitor, facets, ...(await verifyChain(store, id, facets.audit, anchored)) }))
  })
  return app
}
