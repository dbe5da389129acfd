import { Hono } from 'hono'
import { mayOpen } from '../../cases/access.ts'
import { openPicture } from '../../pictures/keep-picture.ts'
import { pictureKind } from '../../pictures/picture-kind.ts'
import { caseKeys, codeKey, openCase, readCase } from '../../records/case-record.ts'
import type { HttpDeps } from '../http-deps.ts'
import { readVisit } from './visitor.ts'

/** Never kept by the browser; the headers of every answer forbid to run or to guess. */
const HEADERS = { 'cache-control': 'no-store', 'content-disposition': 'inline' }

/** The pictures of a report, one address each, for whoever may open it; to everyone else there are none. */
export const pictureRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/:code/pictures/:at', async c => {
    const { visitor, records } = await readVisit(deps, c, [
      codeKey(c.req.param('code').toUpperCase().slice(0, 20)),
    ])
    if (visitor === undefined || deps.pictures === undefined) return c.notFound()
    const id = records[0]?.value
    const stored = id === undefined ? undefined : readCase(await deps.store.read(caseKeys(id)))
    if (stored === undefined || !mayOpen(stored.facets, visitor.actor)) return c.notFound()
    const kept = (await openCase(deps.vault, stored))?.media.flatMap(piece => piece.kept ?? [])
    const picture = kept?.[Number(c.req.param('at'))]
    const bytes =
      picture === undefined ? undefined : await openPicture({ ...deps, pictures: deps.pictures }, picture)
    const kind = bytes === undefined ? undefined : pictureKind(bytes)
    return bytes === undefined || kind === undefined
      ? c.notFound()
      : c.body(new Uint8Array(bytes), 200, { ...HEADERS, 'content-type': kind })
  })
  return app
}
