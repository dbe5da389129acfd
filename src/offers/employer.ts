import type { Span } from './text/normal-text.ts'

/** The legal forms firms carry in their names; a made-up name may carry one too. */
const LEGAL_FORM =
  /\((?:주|유|株|有)\)|주식회사|유한회사|株式会社|株式會社|有限公司|有限责任|(?<![a-z])(?:ltd|llc|l\.l\.c|inc|gmbh|pte|pvt|plc|sdn\.? ?bhd|corp|corporation|s\.a\.?r\.?l|ltda|fz-?llc|w\.?l\.?l|pt\.? [a-z]{3,}|cty|cong ty (?:tnhh|co phan)|ооо|บริษัท|บจก|หจก)(?![a-z])/

/** Where a normalised text names an employer with its legal form. */
export const readEmployer = (text: string): Span | undefined => {
  const match = LEGAL_FORM.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}
