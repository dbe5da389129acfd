import type { CaseSealed } from '../../cases/case.ts'
import type { StoredCase } from '../../records/case-record.ts'
import type { HttpDeps } from '../http-deps.ts'
import { likeView } from '../views/console-like.ts'
import type { Html } from '../views/layout.ts'
import { readLike } from './like.ts'
import type { Visitor } from './visitor.ts'

/** What a case's page says of cases like it and of its recruiter. `sealed`: the report, for whoever has it open. */
export const likeSection = async (
  deps: HttpDeps,
  visitor: Visitor,
  stored: StoredCase,
  sealed?: CaseSealed,
): Promise<Html | ''> => likeView(visitor, stored.facets, await readLike(deps, stored, visitor, sealed))
