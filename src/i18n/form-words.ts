import type { Asks } from '../core/screen.ts'
import { STAGES } from '../core/words.ts'
import { LOCALES, wordsIn } from './catalogues.ts'
import { nearestLocale } from './choose-locale.ts'

/** What can be chosen in a form: every stage, and that the departure is within a day. */
const FORM_STAGES = [...STAGES, 'within-24h'] as const

/** The few words of a form, for the language nearest to a platform's hint. */
export const formWords = async (hint: string) => {
  const { text } = await wordsIn(nearestLocale(hint, LOCALES) ?? 'en')
  const fields: Readonly<Record<Asks, string>> = {
    offer: text('form.offer'),
    line: text('form.line'),
    account: text('form.account'),
    receipt: text('form.receipt'),
  }
  const stages = FORM_STAGES.map(stage => ({ stage, label: text(`stage.${stage}`) }))
  return {
    write: text('button.write'),
    report: text('button.report'),
    fields,
    nothing: text('form.nothing'),
    stage: text('stage.ask'),
    stages,
    pictures: text('form.pictures'),
  }
}
