import type { Locale } from '../../src/core/words.ts'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import { press, type Service } from './service.ts'

/** Someone reports an offer in their own language, by the shortest way; with an answer wanted unless told. */
export const reportIn = async (
  service: Service,
  person: string,
  text: string,
  locale: Locale = 'en',
  wantsAnswer = true,
): Promise<void> => {
  const words = await wordsIn(locale)
  const say = (key: string) => words.text(key as Parameters<typeof words.text>[0])
  await service.receive(person, { kind: 'command', name: 'language', argument: locale })
  await service.receive(person, { kind: 'text', text, forwarded: true })
  await press(service, person, say('button.report'))
  await press(service, person, say('stage.talking'))
  for (let at = 0; at < 14; at += 1) {
    const last = service.platform.sent.filter(each => each.to === person).at(-1)?.message
    const labels = last?.do === 'say' ? last.buttons.flat().map(button => button.label) : []
    const next = ['button.submit', 'button.reply-yes', 'button.share', 'button.skip']
      .filter(key => wantsAnswer || key !== 'button.reply-yes')
      .find(key => labels.includes(say(key)))
    if (next === undefined) throw new Error(`Nothing to press among ${labels.join(', ')}.`)
    await press(service, person, say(next))
    if (next === 'button.submit') return
  }
  throw new Error('The report did not come to its end.')
}

/** What people were told of their reports, by person: each first line is left out. */
export const newsOf = (service: Service): ReadonlyMap<string, readonly string[]> => {
  const told = new Map<string, string[]>()
  for (const { to, message } of service.platform.sent)
    if (message.do === 'say' && message.screen?.startsWith('outcome.'))
      told.set(to, [
        ...(told.get(to) ?? []),
        message.body
          .slice(1)
          .map(line => line.map(each => each.text).join(''))
          .join(' '),
      ])
  return told
}
