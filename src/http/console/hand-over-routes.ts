import { Hono } from 'hono'
import { mayOpen } from '../../cases/access.ts'
import { makeFileLink } from '../../desk/file-link.ts'
import { type FileRequest, previewFile } from '../../desk/hand-over-file.ts'
import { FORMATS } from '../../exports/formats.ts'
import { LOCALES } from '../../i18n/catalogues.ts'
import type { HttpDeps } from '../http-deps.ts'
import { type HandOverView, handOverPage } from '../views/console-hand-over.ts'
import { refusalPage } from '../views/console-sign-in.ts'
import { findCase } from './find-case.ts'
import { fromElsewhere, readForm } from './read-form.ts'

/** What a form asks for. Whatever it leaves out is the narrower choice. */
const requestOf = (form: URLSearchParams): FileRequest => {
  const outside = form.get('to') === 'outside' ? (form.get('name') ?? '').trim().slice(0, 80) : undefined
  return {
    format: FORMATS.find(each => each === form.get('format')) ?? 'summary',
    ...(outside === undefined ? {} : { outside: outside === '' ? '?' : outside }),
    language: LOCALES.find(each => each === form.get('language')) ?? 'en',
    withWords: form.get('words') === 'yes',
  }
}

const STATUS: Readonly<Record<string, 403 | 404 | 409 | 410>> = {
  'not-allowed': 403,
  'unknown-case': 404,
  'report-gone': 410,
}

/** Files of a case for those who go on with it: chosen, looked at, made. */
export const handOverRoutes = (deps: HttpDeps): Hono => {
  const app = new Hono()
  app.get('/:code/hand-over', async c => {
    const found = await findCase(deps, c, 'hand-over')
    if (found instanceof Response) return found
    const { visitor, facets } = found
    if (!mayOpen(facets, visitor.actor))
      return c.html(refusalPage(visitor, visitor.words.console('file.no-not-allowed'), { visitor }), 403)
    return c.html(handOverPage({ visitor, facets, canSeal: deps.seal !== undefined }))
  })
  app.post('/:code/hand-over', async c => {
    const found = await findCase(deps, c, 'hand-over')
    if (found instanceof Response) return found
    const { visitor, facets } = found
    const { words, me } = visitor
    const form = await readForm(c)
    const page = (rest: Partial<HandOverView>) =>
      handOverPage({ visitor, facets, canSeal: deps.seal !== undefined, ...rest })
    if (fromElsewhere(c) || form.get('form') !== visitor.form)
      return c.html(page({ refused: words.console('refused.form') }), 403)
    const request = requestOf(form)
    const refuse = (why: string) =>
      c.html(page({ request, refused: words.console(`file.no-${why}`) }), STATUS[why] ?? 409)
    if (form.get('do') !== 'make') {
      const preview = await previewFile(deps, me.id, facets.id, request)
      return preview.ok ? c.html(page({ request, preview: preview.handOver })) : refuse(preview.why)
    }
    if (deps.seal === undefined) return refuse('seal')
    const ageKey = form.get('seal') === 'key' ? (form.get('key') ?? '').trim() : undefined
    const made = await makeFileLink(deps, deps.seal, me.id, facets.id, request, ageKey)
    return made.ok ? c.html(page({ request, made })) : refuse(made.why)
  })
  return app
}
