import type { Assessment } from './assessment.ts'

/** A check as the command line and the API give it (`--json`, `--jsonl`, `POST /api/v1/check`). */
export interface CheckResult
  extends Pick<Assessment, 'kind' | 'language' | 'coverage' | 'level' | 'score' | 'findings' | 'offer'> {
  readonly id?: string
}

/** @param id carried through from the input, where it had one */
export const toResult = (
  { kind, language, coverage, level, score, findings, offer }: Assessment,
  id?: string,
): CheckResult => ({
  ...(id === undefined ? {} : { id }),
  kind,
  language,
  coverage,
  level,
  score,
  findings,
  offer,
})
