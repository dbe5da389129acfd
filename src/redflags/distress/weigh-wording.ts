import type { DistressHeard } from './find-distress.ts'

/**
 * Log odds from which the wording of a text counts. Chosen on texts that neither the phrases nor the wording were made on;
 * CONTRIBUTING tells what they cost there.
 */
const ODDS = {
  /** No phrase was heard, but people in danger write so: ask. */
  ask: 0,
  /** A phrase gave doubt, and the whole is worded so too. */
  sure: 1.5,
  /** So far nothing else was ever worded like that. */
  plain: 4,
  /** A phrase was heard in a text that is worded like a film, a game, the news: ask first. */
  unlike: -3.5,
} as const

interface Surroundings {
  /** It speaks as news, a public warning or an offer does. */
  readonly told: boolean
  readonly aboutSomeoneElse: () => boolean
}

/**
 * What the phrases heard, weighed with how the whole text is worded. What the phrases heard is never taken
 * back altogether, and what they heard about a relative not at all.
 */
export const weighWording = (heard: DistressHeard, odds: number, around: Surroundings): DistressHeard => {
  if (heard.distress === 'certain')
    return odds < ODDS.unlike && !heard.aboutSomeoneElse ? { ...heard, distress: 'doubt' } : heard
  if (heard.distress === 'doubt') return odds > ODDS.sure ? { ...heard, distress: 'certain' } : heard
  if (odds <= ODDS.ask || around.told) return heard
  return {
    distress: odds > ODDS.plain ? 'certain' : 'doubt',
    aboutSomeoneElse: around.aboutSomeoneElse(),
    firm: false,
  }
}
