import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { startService } from '../support/service.ts'
import { readTranscript } from '../support/transcript.ts'
import { chatVisitor, runTranscript, webVisitor } from '../support/transcript-runner.ts'

const folder = new URL('.', import.meta.url)

const PLATFORMS = { web: webVisitor, chat: chatVisitor } as const

for (const file of readdirSync(folder)
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .sort()) {
  const transcript = readTranscript(readFileSync(new URL(file, folder), 'utf8'))
  describe(transcript.title, () => {
    for (const language of transcript.languages)
      for (const [name, visitor] of Object.entries(PLATFORMS))
        it(`${language}, ${name}`, async () => {
          const service = await startService()
          await runTranscript(transcript, language, service, visitor(service, language))
        })
  })
}
