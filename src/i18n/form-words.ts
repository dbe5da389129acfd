import type { Asks } from '../core/screen.ts'
import { LOCALES, wordsIn } from './catalogues.ts'
import { nearestLocale } from './choose-locale.ts'

/** The few words of a form, for the language nearest to a platform's hint. */
export const formWords = async (hint: string) => {
  const { text } = await wordsIn(nearestLocale(hint, LOCALES) ?? 'en')
  const fields: Readonly<Record<Asks, string>> = {
    offer: text('form.offer'),
    line: text('form.line'),
    account: text('form.account'),
    receipt: text('form.receipt'),
  }
  return { write: text('button.write'), report: text('button.report'), fields, nothing: text('form.nothing') }
}
