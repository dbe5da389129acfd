import { action } from './action.ts'
import { choice } from './scene.ts'
import type { Screen } from './screen.ts'
import type { Locale } from './words.ts'

/** Danger is one tap from every screen. */
export const withDanger = (screen: Screen): Screen =>
  screen.danger || screen.choices.length === 0
    ? screen
    : { ...screen, choices: [...screen.choices, [choice('button.danger', action('danger'))]] }

/** Someone who writes in a language we do not speak is told so in it, rather than left to wonder. */
export const owningUp = (screen: Screen, language: Locale | undefined): Screen =>
  language === undefined || screen.parts.length === 0
    ? screen
    : { ...screen, parts: [...screen.parts, { show: 'not-spoken', language }] }

/** A language a person may rather be answered in is one tap away, never forced on them. */
export const offering = (screen: Screen, language: Locale | undefined): Screen =>
  language === undefined || screen.choices.length === 0
    ? screen
    : {
        ...screen,
        choices: [
          ...screen.choices,
          [
            {
              label: 'button.language-name',
              with: { language: { language } },
              action: action('language', language),
            },
          ],
        ],
      }
