import { action } from '../action.ts'
import type { Effect, Step } from '../effects.ts'
import { at, choice, move, type Scene, say } from '../scene.ts'
import type { Choice, Screen } from '../screen.ts'
import type { Locale } from '../words.ts'
import { nearestFirst } from './nearest-first.ts'
import { reportScreen } from './report/screen.ts'

/** First contact: what this is, who reads it, what it is not, in four short lines. */
export const welcomeScreen = (scene: Scene): Screen => ({
  id: 'welcome',
  parts: [
    { say: 'welcome.what', with: { operator: scene.facts.operator }, strong: true },
    { say: 'welcome.who-reads' },
    { say: 'welcome.not' },
    { say: 'welcome.how' },
  ],
  choices: [
    [choice('button.check', 'another'), choice('button.report', 'report')],
    [choice('button.language', 'language'), choice('button.privacy', action('help', 'privacy'))],
  ],
  asks: 'offer',
})

export const welcome = (scene: Scene): Step => move(scene, at({ name: 'idle' }), welcomeScreen)

export const help = (scene: Scene, about?: string): Step =>
  move(scene, {}, () =>
    about === 'privacy'
      ? {
          id: 'privacy',
          parts: [
            { say: 'privacy.first', with: { operator: scene.facts.operator }, strong: true },
            { say: 'privacy.kept' },
            { say: 'privacy.platform' },
            { say: 'privacy.rights' },
          ],
          choices: [[choice('button.erase', 'erase'), choice('button.continue', 'resume')]],
        }
      : {
          id: 'help',
          parts: [{ say: 'help.first', strong: true }, { say: 'help.commands' }, { say: 'help.frauds' }],
          choices: [
            [choice('button.privacy', action('help', 'privacy')), choice('button.continue', 'resume')],
            [choice('button.erase', 'erase')],
          ],
        },
  )

export const askLanguage = (scene: Scene): Step => {
  const choices = nearestFirst(scene.conversation.locale, scene.facts.locales).map<Choice>(locale => ({
    label: 'button.language-name',
    with: { language: { language: locale } },
    action: action('language', locale),
  }))
  const rows: Choice[][] = []
  for (let i = 0; i < choices.length; i += 3) rows.push(choices.slice(i, i + 3))
  return move(scene, {}, () => ({ id: 'language.ask', parts: [{ say: 'language.ask' }], choices: rows }))
}

/** Changing the language keeps whatever is half done, and shows it again. */
export const setLanguage = (
  scene: Scene,
  locale: Locale | undefined,
  again: (next: Scene) => Screen,
): Step => {
  const known = scene.facts.locales.find(each => each.toLowerCase() === locale?.toLowerCase())
  if (known === undefined) return askLanguage(scene)
  return move(scene, { locale: known, localeChosen: true }, next => [
    { id: 'language.set', parts: [{ say: 'language.set' }], choices: [] },
    again(next),
  ])
}

/** Stops whatever is going on; what was not sent stays for a while and can be taken up or erased. */
export const stop = (scene: Scene): Step => {
  const unsent = scene.conversation.draft !== undefined || scene.offer.texts.length > 0
  const [latest] = scene.conversation.cases
  const resting = latest !== undefined && latest.kind !== 'offer'
  const where = resting
    ? ({ name: 'resting', of: latest.kind === 'relative' ? 'relative' : 'danger' } as const)
    : ({ name: unsent ? 'stopped' : 'idle' } as const)
  const talk: readonly Effect[] =
    latest === undefined || latest.kind === 'offer' ? [] : [{ do: 'end-talk', id: latest.id }]
  const stopped = () => ({
    id: 'stopped',
    // What was sent stays sent, and is said so before anything else.
    parts: [
      ...(latest === undefined ? [] : [{ say: 'stopped.sent' } as const]),
      ...(unsent || latest === undefined ? [{ say: unsent ? 'stopped.draft' : 'stopped' } as const] : []),
    ],
    choices: [[...(unsent ? [choice('button.resume', 'report')] : []), choice('button.erase', 'erase')]],
  })
  return move(scene, at(where), stopped, { effects: talk })
}

export const askErase = (scene: Scene): Step =>
  move(scene, {}, () => ({
    id: 'erase.ask',
    parts: [
      { say: scene.facts.canErase ? 'erase.what' : 'erase.what-page', strong: true },
      { say: scene.facts.canErase ? 'erase.remains' : 'erase.remains-all' },
      ...(scene.conversation.cases.length > 0 ? [{ say: 'erase.report-stays' } as const] : []),
    ],
    choices: [
      [choice('button.erase-now', action('erase', 'now'))],
      ...(scene.conversation.cases.length > 0
        ? [[choice('button.erase-withdraw', action('erase', 'withdraw'))]]
        : []),
      [choice('button.keep', 'resume')],
    ],
  }))

/** Deletes what the platform lets a bot delete, and unlinks the chat: only the receipt leads back. */
export const eraseNow = (scene: Scene, alsoWithdraw: boolean): Step => {
  const withdrawals: readonly Effect[] = alsoWithdraw
    ? scene.conversation.cases.map(({ id }) => ({ do: 'withdraw', by: { id } }) as const)
    : []
  return {
    next: null,
    offer: null,
    effects: [
      ...withdrawals,
      { do: 'erase-messages' },
      {
        do: 'say',
        screen: {
          id: 'erased',
          danger: true,
          parts: [{ say: scene.facts.canErase ? 'erased' : 'erased-here' }],
          choices: [],
        },
      },
    ],
  }
}

const askReceipt = (scene: Scene, to: 'status' | 'withdraw'): Step =>
  move(scene, at({ name: 'asking-receipt', to }), () => ({
    id: `${to}.ask-receipt`,
    parts: [{ say: to === 'status' ? 'status.ask-receipt' : 'withdraw.ask-receipt' }],
    choices: [[choice('button.continue', 'resume')]],
    asks: 'receipt',
  }))

export const status = (scene: Scene, argument: string): Step => {
  const receipt = scene.facts.readReceipt(argument)
  if (receipt !== undefined) return byReceipt(scene, receipt)
  const [latest] = scene.conversation.cases
  return latest === undefined
    ? askReceipt(scene, 'status')
    : { next: 'unchanged', offer: 'unchanged', effects: [{ do: 'tell-status', of: { id: latest.id } }] }
}

export const byReceipt = (scene: Scene, receipt: string): Step => {
  const where = scene.conversation.at
  const withdrawing = where.name === 'asking-receipt' && where.to === 'withdraw'
  return {
    next: where.name === 'asking-receipt' ? { ...scene.conversation, at: { name: 'idle' } } : 'unchanged',
    offer: 'unchanged',
    effects: [withdrawing ? say(confirmWithdrawal(receipt)) : { do: 'tell-status', of: { receipt } }],
  }
}

export const withdraw = (scene: Scene, argument: string): Step => {
  const receipt = scene.facts.readReceipt(argument)
  if (receipt !== undefined)
    return { next: 'unchanged', offer: 'unchanged', effects: [say(confirmWithdrawal(receipt))] }
  const [latest] = scene.conversation.cases
  if (latest === undefined) return askReceipt(scene, 'withdraw')
  return move(scene, {}, () => confirmWithdrawal())
}

/** Asked first whoever asks: what is destroyed does not come back. The button carries the receipt. */
const confirmWithdrawal = (receipt?: string): Screen => ({
  id: 'withdraw.ask',
  parts: [{ say: 'withdraw.ask', strong: true }],
  choices: [
    [
      choice(
        'button.withdraw',
        receipt === undefined ? action('withdraw', 'now') : action('withdraw', 'code', receipt),
      ),
      choice('button.keep', 'resume'),
    ],
  ],
})

export const withdrawByReceipt = (scene: Scene, text: string): Step => {
  const receipt = scene.facts.readReceipt(text)
  return receipt === undefined
    ? askReceipt(scene, 'withdraw')
    : { next: 'unchanged', offer: 'unchanged', effects: [{ do: 'withdraw', by: { receipt } }] }
}

export const withdrawNow = (scene: Scene): Step => {
  const [latest, ...others] = scene.conversation.cases
  return latest === undefined
    ? askReceipt(scene, 'withdraw')
    : {
        next: { ...scene.conversation, cases: others },
        offer: 'unchanged',
        effects: [{ do: 'withdraw', by: { id: latest.id } }],
      }
}

export const resumeReport = (scene: Scene): Screen => ({ ...reportScreen(scene), replace: false })
