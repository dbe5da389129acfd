import { expect, test } from 'vitest'
import { readLabelled } from '../../src/cli/eval/labelled.ts'
import { readCorpus } from '../../src/cli/eval.ts'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import { assess } from '../../src/redflags/assess.ts'
import { startService, textOf } from '../support/service.ts'

/** Lures of the corpus as short as a name with a few words beside it, and with the most telling signs. */
const short = readLabelled(readCorpus()).filter(({ text, label }) => {
  const { level, offer } = assess(text)
  return label === 'scam' && text.length <= 160 && level === 'critical' && offer.contacts.length > 0
})

test('a short offer with a handle in it is an offer, in scripts with spaces and without', async () => {
  expect(new Set(short.map(({ lang }) => lang)).size).toBeGreaterThan(7)
  const service = await startService()
  const none = (await wordsIn('en')).raw('advice.none')
  let person = 5_000
  const taken: string[] = []
  for (const { id, text } of short) {
    person += 1
    const from = { id: String(person), localeHint: 'en' }
    await service.receive(String(person), { kind: 'command', name: 'language', argument: 'en' }, { from })
    const shown = await service.receive(String(person), { kind: 'text', text, forwarded: true }, { from })
    if (shown.some(({ message }) => textOf(message).includes(none))) taken.push(id)
  }
  expect(taken).toEqual([])
})
