import type { Context } from 'hono'
import { maySee } from '../../cases/access.ts'
import type { CaseFacets } from '../../cases/case.ts'
import { noteRefusal } from '../../desk/note-refusal.ts'
import { caseKeys, codeKey, readCase, type StoredCase } from '../../records/case-record.ts'
import type { HttpDeps } from '../http-deps.ts'
import { refusalPage, signedOutPage } from '../views/console-sign-in.ts'
import { readVisit, type Visitor } from './visitor.ts'

/** A code as it is written on a card, however it was typed. */
export const codeOf = (typed: string): string => typed.trim().toUpperCase().slice(0, 20)

/**
 * The case a page is about, if it is there and theirs; else the answer instead. A look that is refused is noted, by
 * the name of what was tried.
 */
export const findCase = async (
  deps: HttpDeps,
  c: Context,
  tried: string,
): Promise<{ visitor: Visitor; facets: CaseFacets; stored: StoredCase } | Response> => {
  const { reader, visitor, records } = await readVisit(deps, c, [codeKey(codeOf(c.req.param('code') ?? ''))])
  if (visitor === undefined) return c.html(signedOutPage(reader, 'needed'), 401)
  const id = records[0]?.value
  const stored = id === undefined ? undefined : readCase(await deps.store.read(caseKeys(id)))
  const refuse = (why: 'unknown-case' | 'not-allowed') =>
    refusalPage(reader, reader.words.console(`refused.${why}`), { visitor })
  if (stored === undefined) return c.html(refuse('unknown-case'), 404)
  const { facets } = stored
  if (maySee(facets, visitor.actor)) return { visitor, facets, stored }
  await noteRefusal(deps, visitor.me.id, facets.id, tried)
  return c.html(refuse('not-allowed'), 403)
}
