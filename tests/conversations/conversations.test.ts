import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/i18n/catalogues.ts'
import { startOnDiscord } from '../support/discord-visitor.ts'
import { startService } from '../support/service.ts'
import { readTranscript, type Transcript } from '../support/transcript.ts'
import { chatVisitor, runTranscript, webVisitor } from '../support/transcript-runner.ts'

const folder = new URL('.', import.meta.url)

const PLATFORMS = { web: webVisitor, chat: chatVisitor } as const

/** Every language we speak, and in those the transcript has no words for, a person who writes English all the same. */
const spoken = ({ languages }: Transcript): readonly string[] =>
  languages.includes('every') ? LOCALES : languages

for (const file of readdirSync(folder)
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .sort()) {
  const transcript = readTranscript(readFileSync(new URL(file, folder), 'utf8'))
  describe(transcript.title, () => {
    for (const language of spoken(transcript))
      for (const [name, visitor] of Object.entries(PLATFORMS))
        it(`${language}, ${name}`, async () => {
          const service = await startService()
          await runTranscript(transcript, language, service, visitor(service, language))
        })
    for (const language of spoken(transcript))
      it(`${language}, discord`, async () => {
        const { service, visitor, fake, stop } = await startOnDiscord(language)
        await runTranscript(transcript, language, service, visitor)
        expect(fake.faults).toEqual([])
        await stop()
      })
  })
}
