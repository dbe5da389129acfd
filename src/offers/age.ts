import type { Span } from './text/normal-text.ts'

/** An age range asked of candidates. */
const RANGE =
  /(?<![\d.,:/])(1[6-9]|2[0-9])(?: ?세| ?살| ?yrs?| ?years?| ?岁| ?歲)? ?(?:-|–|—|~|〜|to|until|至|到|에서|부터|đến|den|sampai|до|a|à|hadi) ?(2[0-9]|3[0-9]|4[0-5])(?![\d.,:%/])(?! ?(?:hours?|hrs?|days?|minutes?|min|months?|weeks?|km|%|k(?![a-z])|usd|dollars|people|시간|분|일|명|개월|주|만|원|名|人|小时|時間|분))/g
const ABOUT =
  /(?:age[ds]?|years? old|y\/?o|yrs?|girl|boy|lad(?:y|ies)|wom[ae]n|m[ae]n|male|female|candidate|must be|young|people|나이|연령|만 ?$|세|살|남|여|년생|岁|歲|年龄|年齡|限|男|女|才|tuoi|usia|umur|edad|idade|ans|лет|возраст|miaka|อายุ|ปี|उम्र|বয়স|उमेर|عمر|អាយុ|ອາຍຸ|အသက်)/
const REACH = 18

/** Where a normalised text asks for people of an age, young ones: `20-35`, `만 20~33세`. */
export const readAgeLimit = (text: string): Span | undefined => {
  for (const match of text.matchAll(RANGE)) {
    const start = match.index
    const end = start + match[0].length
    if (ABOUT.test(text.slice(Math.max(0, start - REACH), start)) || ABOUT.test(text.slice(end, end + REACH)))
      return { start, end }
  }
  return undefined
}
