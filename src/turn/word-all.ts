import type { Screen } from '../core/screen.ts'
import type { Locale } from '../core/words.ts'
import { choose } from '../hotlines/choose.ts'
import { officialChecks } from '../hotlines/official-checks.ts'
import { wordsIn } from '../i18n/catalogues.ts'
import { zoneOf } from '../i18n/time-zones.ts'
import { wordScreen } from '../i18n/word-screen.ts'
import type { OutboundMessage } from '../ports/platform-adapter.ts'

/** Screens in words. `pressed`: the message whose button was pressed, which a form's next screen takes the place of. */
export const wordAll = async (
  screens: readonly Screen[],
  locale: Locale,
  turn: number,
  now: number,
  pressed?: string,
): Promise<readonly OutboundMessage[]> => {
  const words = await wordsIn(locale)
  const wording = { words, turn, now, chooseContacts: choose, officialChecks, zone: zoneOf(locale) }
  return screens.map((screen, index) => wordScreen(screen, wording, index === 0 ? pressed : undefined))
}
