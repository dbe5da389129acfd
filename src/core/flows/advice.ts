import type { Assessment } from '../../redflags/assessment.ts'
import { action } from '../action.ts'
import { type Checked, EMPTY_DRAFT, type OfferDraft } from '../conversation.ts'
import type { Step } from '../effects.ts'
import type { MessageKey } from '../message-key.ts'
import { assessOffer, at, choice, move, nationalityOf, offerText, type Scene } from '../scene.ts'
import type { Part, Screen } from '../screen.ts'
import { countryRows, NATIONALITIES } from './countries.ts'

/** Pieces that come this soon after one another are one offer. */
const ONE_OFFER_MS = 60_000
const ONE_FORWARD_MS = 5 * 60_000
const FINDINGS_SHOWN = 3
/** The longest offer kept; what is beyond is cut, with a word about it. */
const LONGEST_OFFER = 16_000

const firstLine = (assessment: Assessment, checked: Checked | undefined): MessageKey => {
  const { level, coverage, kind } = assessment
  if (checked?.alone) return 'advice.none'
  if (kind === 'warning' && level === 'none') return 'advice.warning'
  if (level === 'critical') return 'advice.critical'
  if (level === 'high') return 'advice.high'
  if (level === 'caution') return 'advice.caution'
  return coverage === 'full' ? 'advice.none' : 'advice.unjudged'
}

/** An identity a person here confirmed, and where its owner can say that this is wrong. */
const namedParts = (identity: string, contact: string): readonly Part[] => [
  { say: 'identity.known', with: { identity }, strong: true },
  ...(contact === '' ? [] : [{ say: 'identity.appeal', with: { contact } } as const]),
]

export const adviceScreen = (scene: Scene, full = false): Screen => {
  const assessment = assessOffer(scene)
  const { checked } = scene.conversation
  const { level, kind } = assessment
  const findings = checked?.alone ? [] : assessment.findings
  const rules = findings.map(finding => finding.rule)
  const more = findings.length > FINDINGS_SHOWN || findings.length > 0
  const cut = offerText(scene).length >= LONGEST_OFFER
  const named = checked?.named ?? []
  const parts: Part[] = [
    ...named.flatMap(identity => namedParts(identity, scene.facts.operatorContact)),
    ...(named.length > 0 && level === 'none'
      ? []
      : [{ say: firstLine(assessment, checked), strong: true } as const]),
    ...(cut ? [{ say: 'advice.cut' } as const] : []),
    ...(findings.length > 0
      ? [{ show: 'findings', assessment, most: full ? findings.length : FINDINGS_SHOWN, full } as const]
      : []),
    ...(kind === 'warning' && level === 'none'
      ? []
      : [{ show: 'checks', country: nationalityOf(scene) } as const]),
    ...(level === 'critical' || kind === 'warning' || named.length > 0
      ? []
      : [{ show: 'question-to-ask', rules, most: full ? 4 : 1 } as const]),
  ]
  return {
    id: `advice.${named.length > 0 ? 'known' : level}${full ? '.more' : ''}`,
    parts,
    choices: [
      [choice('button.report', 'report'), choice('button.where', 'where')],
      // The checks are those of one's own country; where it cannot be guessed, it is one tap.
      ...(nationalityOf(scene) === undefined ? [[choice('button.my-country', 'home')]] : []),
      [...(more && !full ? [choice('button.more', 'more')] : []), choice('button.another', 'another')],
    ],
  }
}

const cutTo = (texts: readonly string[]): readonly string[] => {
  let left = LONGEST_OFFER
  return texts.flatMap(text => {
    const kept = text.slice(0, left)
    left -= kept.length
    return kept === '' ? [] : [kept]
  })
}

export const addToOffer = (offer: OfferDraft, text: string, media: OfferDraft['media'] = []): OfferDraft => ({
  texts: text.trim() === '' ? offer.texts : cutTo([...offer.texts, text]),
  media: [...offer.media, ...media].slice(0, 10),
})

/** Whether a new piece belongs to the offer already being looked at. */
const belongsTogether = ({ conversation, facts }: Scene, forwarded: boolean): boolean =>
  (conversation.at.name === 'advising' || conversation.at.name === 'tapping') &&
  conversation.offerAt !== undefined &&
  facts.now - conversation.offerAt <= (forwarded ? ONE_FORWARD_MS : ONE_OFFER_MS)

/** So many are named at once; the conversation stays small. */
const MOST_NAMED = 3

const joinChecked = (before: Checked | undefined, now: Checked | undefined): Checked | undefined =>
  before === undefined
    ? now && { ...now, named: now.named.slice(0, MOST_NAMED) }
    : { alone: false, named: [...new Set([...(now?.named ?? []), ...before.named])].slice(0, MOST_NAMED) }

/** Answers an offer at once, joined with what came just before. */
export const advise = (
  scene: Scene,
  text: string,
  forwarded: boolean,
  media: OfferDraft['media'] = [],
): Step => {
  const together = belongsTogether(scene, forwarded)
  const offer = addToOffer(together ? scene.offer : { texts: [], media: [] }, text, media)
  const draft = together ? scene.conversation.draft : undefined
  const { draft: _, checked: before, ...conversation } = scene.conversation
  const joined = joinChecked(together ? before : undefined, scene.facts.checked(text))
  const checked = joined && {
    ...joined,
    alone: joined.alone && offer.texts.length === 1 && offer.media.length === 0,
  }
  const next: Scene = {
    ...scene,
    offer,
    conversation: { ...conversation, ...(draft ? { draft } : {}), ...(checked ? { checked } : {}) },
  }
  return move(
    next,
    { ...at({ name: 'advising' }), offerAt: scene.facts.now, level: assessOffer(next).level },
    adviceScreen,
    { offer },
  )
}

export const notAnOffer = (scene: Scene): Step =>
  move(scene, {}, () => ({
    id: 'not-an-offer',
    parts: [{ say: 'not-an-offer' }],
    choices: [
      [choice('button.six-questions', 'taps')],
      [choice('button.language', 'language'), choice('button.help', 'help')],
    ],
    asks: 'offer',
  }))

export const checkAnother = (scene: Scene): Step => {
  const { draft: _draft, level: _level, offerAt: _at, checked: _checked, ...rest } = scene.conversation
  return move(
    { ...scene, conversation: rest },
    at({ name: 'idle' }),
    () => ({
      id: 'check.ask',
      parts: [{ say: 'check.ask' }],
      choices: [[choice('button.six-questions', 'taps')]],
      asks: 'offer',
    }),
    { offer: null },
  )
}

export const showMore = (scene: Scene): Step =>
  offerText(scene) === '' && scene.conversation.draft === undefined
    ? checkAnother(scene)
    : move(scene, {}, next => adviceScreen(next, true))

export const draftOf = (scene: Scene) => scene.conversation.draft ?? EMPTY_DRAFT

export const askHome = (scene: Scene): Step =>
  move(scene, {}, () => ({
    id: 'home.ask',
    parts: [{ say: 'home.ask', strong: true }],
    choices: countryRows(NATIONALITIES, country => action('home', country ?? 'none')),
  }))

export const setHome = (scene: Scene, country: string): Step =>
  move(scene, /^[A-Z]{2}$/.test(country) ? { nationality: country } : {}, next =>
    next.conversation.at.name === 'advising'
      ? adviceScreen(next)
      : {
          id: 'check.ask',
          parts: [{ say: 'check.ask' }],
          choices: [[choice('button.six-questions', 'taps')]],
          asks: 'offer',
        },
  )
