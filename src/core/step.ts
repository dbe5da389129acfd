import { type Action, decodeAction } from './action.ts'
import { offering, owningUp, withDanger } from './around-screen.ts'
import type { Spoken, Step } from './effects.ts'
import type { InboundEvent } from './events.ts'
import { adviceScreen, advise, askHome, checkAnother, notAnOffer, setHome, showMore } from './flows/advice.ts'
import { askAnswer, giveAnswer } from './flows/answer.ts'
import { onSafe, onShare, onTell } from './flows/danger/consent.ts'
import { askWhetherDanger, openDanger, openDangerFromButton, pickCountry } from './flows/danger/contacts.ts'
import {
  detailScreen,
  onCaseText,
  onDetail,
  onTalk,
  onUnshare,
  openDangerCase,
} from './flows/danger/details.ts'
import { knownFrom } from './flows/danger/known.ts'
import {
  askErase,
  askLanguage,
  byReceipt,
  eraseNow,
  help,
  resumeReport,
  setLanguage,
  status,
  stop,
  welcome,
  welcomeScreen,
  withdraw,
  withdrawByReceipt,
  withdrawNow,
} from './flows/house.ts'
import { beginReport, startReport } from './flows/report/begin.ts'
import { onReportButton, onReportText } from './flows/report/buttons.ts'
import { askStage, onDeparture, onStage, onUrgentConsent } from './flows/stage.ts'
import { onTap, startTaps, tapScreen } from './flows/taps.ts'
import { onForm, onMedia } from './on-media.ts'
import { BOUND, choice, leaveNoTrace, move, nationalityOf, type Scene } from './scene.ts'
import type { Screen } from './screen.ts'

/** The screen a conversation is at: shown again after a redelivery, an old button, a change of language. */
export const prompt = (scene: Scene): Screen => {
  switch (scene.conversation.at.name) {
    case 'advising':
      return adviceScreen(scene)
    case 'tapping':
      return tapScreen(scene)
    case 'reporting':
      return resumeReport(scene)
    case 'details':
      return detailScreen(scene)
    default:
      return welcomeScreen(scene)
  }
}

const oldButton = (scene: Scene): Step =>
  move(scene, {}, next => [
    { id: 'old-button', parts: [{ say: 'old-button' }], choices: [] },
    { ...prompt(next), replace: false },
  ])

const onAction = (scene: Scene, { name, args, turn }: Action): Step => {
  if (BOUND.has(name) && turn !== scene.conversation.turn) return oldButton(scene)
  const where = scene.conversation.at.name
  switch (name) {
    case 'danger':
    case 'relative':
      return openDangerFromButton(scene, name === 'relative' ? ['r', ...args.slice(1)] : args)
    case 'nationality':
    case 'place':
      return pickCountry(name, args)
    case 'safe':
      return onSafe(scene, args)
    case 'share':
      return onShare(scene, args)
    case 'tell':
      return onTell(scene, args)
    case 'detail':
      return onDetail(scene, args)
    case 'not-danger':
      return scene.offer.texts.length === 0
        ? checkAnother(scene)
        : advise({ ...scene, offer: { texts: [], media: [] } }, scene.offer.texts.join('\n\n'), false)
    case 'report':
      return startReport(scene)
    case 'more':
      return showMore(scene)
    case 'another':
      return checkAnother(scene)
    case 'where':
      return askStage(scene)
    case 'home':
      return args[0] === undefined || args[0] === '' ? askHome(scene) : setHome(scene, args[0])
    case 'taps':
      return startTaps(scene)
    case 'stage':
      if (where !== 'reporting' || args[0] === 'there-cannot-leave' || args[0] === 'relative-there')
        return onStage(scene, args[0], args[1])
      return onReportButton(scene, name, args)
    case 'departure':
      return where === 'reporting' ? onReportButton(scene, name, args) : onDeparture(scene, args[0])
    case 'consent':
      return args[0] === 'urgent' ? onUrgentConsent(scene, args[1]) : onReportButton(scene, name, args)
    case 'tap':
    case 'skip':
    case 'back':
      return where === 'reporting' ? onReportButton(scene, name, args) : onTap(scene, name, args)
    case 'answer':
    case 'edit':
    case 'submit':
    case 'done':
      return onReportButton(scene, name, args)
    case 'stop':
      return stop(scene)
    case 'help':
      return help(scene, args[0])
    case 'menu':
      return welcome(scene)
    case 'resume':
      return move(scene, {}, prompt)
    case 'language':
      return args[0] === undefined || args[0] === ''
        ? askLanguage(scene)
        : setLanguage(scene, args[0], prompt)
    case 'status':
      return status(scene, '')
    case 'withdraw':
      if (args[0] === 'code') return withdrawByReceipt(scene, args[1] ?? '')
      return args[0] === 'now' ? withdrawNow(scene) : withdraw(scene, '')
    case 'erase':
      return args[0] === 'now' || args[0] === 'withdraw'
        ? eraseNow(scene, args[0] === 'withdraw')
        : askErase(scene)
    case 'talk':
      return onTalk(scene)
    case 'unshare':
      return onUnshare(scene)
    case 'reply':
      return askAnswer(scene, args[0])
  }
}

/** A report begun with its offer: what would open the danger path does so here too; else the advice, then the report. */
const onOfferToReport = (scene: Scene, text: string): Step => {
  const heard = scene.facts.assess(text)
  if (heard.distress === 'certain') return openDanger(scene, knownFrom(scene, text))
  if (heard.distress === 'doubt') return askWhetherDanger(scene, text)
  return scene.conversation.at.name === 'reporting' ? onReportText(scene, text) : beginReport(scene, { text })
}

const onCommand = (scene: Scene, name: string, argument: string): Step => {
  switch (name) {
    case 'check':
      return argument.trim() === '' ? checkAnother(scene) : onText(scene, argument, false)
    case 'report':
      return argument.trim() === '' ? startReport(scene) : onOfferToReport(scene, argument)
    case 'danger':
      return openDanger(scene, { about: 'self', nationality: nationalityOf(scene) })
    case 'language':
      return argument.trim() === '' ? askLanguage(scene) : setLanguage(scene, argument.trim(), prompt)
    case 'status':
      return status(scene, argument)
    case 'withdraw':
      return withdraw(scene, argument)
    case 'erase':
      return askErase(scene)
    case 'privacy':
      return help(scene, 'privacy')
    case 'stop':
      return stop(scene)
    case 'help':
      return help(scene)
    default:
      return welcome(scene)
  }
}

/** A few words that are not an offer and not an answer: a greeting, "thanks", a question mark. */
const SMALL_TALK = 24

const onText = (scene: Scene, text: string, forwarded: boolean): Step => {
  const receipt = scene.facts.readReceipt(text)
  if (receipt !== undefined) return byReceipt(scene, receipt)
  const where = scene.conversation.at
  const heard = scene.facts.assess(text)
  if (where.name === 'details' || (where.name === 'resting' && !forwarded)) return onCaseText(scene, text)
  if (heard.distress === 'certain') return openDanger(scene, knownFrom(scene, text))
  // What staff asked for reaches a person, who can tell better than a doubt.
  const answered = giveAnswer(scene, text)
  if (answered !== undefined) return answered
  if (heard.distress === 'doubt') return askWhetherDanger(scene, text)
  if (where.name === 'reporting') return onReportText(scene, text)
  if (where.name === 'asking-receipt')
    return leaveNoTrace({
      id: 'receipt.unreadable',
      parts: [{ say: 'receipt.unreadable' }],
      choices: [[choice('button.continue', 'menu')]],
      asks: 'receipt',
    })
  const nothing = heard.findings.length === 0 && heard.kind === 'other'
  if (nothing && !forwarded && openDangerCase(scene) !== undefined) return onCaseText(scene, text)
  // A handle, a number or a link alone is asked about.
  const checked = scene.facts.checked(text)
  if (checked?.alone || (nothing && checked !== undefined)) return advise(scene, text, forwarded)
  if (nothing && text.trim().length <= SMALL_TALK)
    return scene.conversation.turn === 0 ? welcome(scene) : notAnOffer(scene)
  if (nothing && !forwarded && heard.coverage === 'full') return notAnOffer(scene)
  return advise(scene, text, forwarded)
}

const dispatch = (scene: Scene, event: InboundEvent): Step => {
  switch (event.kind) {
    case 'text':
      return onText(scene, event.text, event.forwarded)
    case 'media':
      return onMedia(scene, event)
    case 'form':
      return onForm(scene, event)
    case 'press': {
      const pressed = decodeAction(event.data)
      return pressed === undefined ? oldButton(scene) : onAction(scene, pressed)
    }
    case 'command':
      return onCommand(scene, event.name, event.argument)
    case 'unsupported':
      return leaveNoTrace({
        id: 'unsupported',
        parts: [{ say: 'unsupported' }],
        choices: [[choice('button.six-questions', 'taps')]],
      })
  }
}

/**
 * One step of a conversation: pure, total, the same on every platform. What it returns is committed before anything
 * is said; after a conflict it is simply run again on what was read anew.
 */
export const step = (scene: Scene, event: InboundEvent): Spoken => {
  const heard =
    event.kind === 'text' && !scene.conversation.localeChosen
      ? {
          ...scene,
          conversation: {
            ...scene.conversation,
            locale: scene.facts.chooseLocale(event.text, scene.conversation.locale),
          },
        }
      : scene
  const { facts } = scene
  const done = dispatch(heard, event)
  const language = event.kind === 'text' ? facts.unspoken(event.text) : undefined
  const locale =
    done.next === null || done.next === 'unchanged' ? heard.conversation.locale : done.next.locale
  const before = scene.conversation.locale
  const written = event.kind === 'text' ? facts.spoken(event.text) : undefined
  // What was left for the person's own words stays one tap away, and so does what they wrote in.
  const other = locale === before ? (written === locale ? undefined : written) : before
  const first = done.effects.findIndex(({ do: what }) => what === 'say')
  return {
    ...done,
    locale,
    effects: done.effects.map((effect, index) =>
      effect.do === 'say'
        ? {
            do: 'say',
            screen: withDanger(
              offering(owningUp(effect.screen, language), index === first ? other : undefined),
            ),
          }
        : effect,
    ),
  }
}
