import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createDiscordAdapter } from '../../adapters/discord/index.ts'
import staff from '../../prompts/console/en.json' with { type: 'json' }
import { formWords } from '../../src/i18n/form-words.ts'
import { staffButton } from '../../src/outbox/word-notice.ts'
import type { PlatformAdapter } from '../../src/ports/platform-adapter.ts'
import { auditKey } from '../../src/records/audit-record.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { caseNow, keepCase } from '../http/console-visitor.ts'
import { type DiscordPerson, discordPerson } from '../support/discord-person.ts'
import { createDiscordSigner } from '../support/discord-signature.ts'
import { endpointOf } from '../support/discord-visitor.ts'
import { startFakeDiscord } from '../support/fake-discord.ts'
import { manualClock, startService, testConfig } from '../support/service.ts'

const ADMIN = '700000000000000042'
const PEOPLE = ['700000000000000050', '700000000000000051'] as const
const SERVER = '700000000000000900'
const CASES = 125
/** So many cases are pressed at a time, by both at once. */
const AT_ONCE = 10

const folder = mkdtempSync(join(tmpdir(), 'discord-race-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('two moderators press 500 times at the same cards on Discord: each case is claimed and decided once, each is told who was first', {
  timeout: 120_000,
}, async () => {
  const fake = await startFakeDiscord()
  const signer = createDiscordSigner()
  const adapter = createDiscordAdapter(
    { applicationId: fake.applicationId, publicKey: signer.publicKey, token: fake.token, apiRoot: fake.root },
    { words: formWords },
  )
  const clock = manualClock()
  const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now: clock.now })
  const service = await startService({
    store,
    clock,
    config: testConfig({ ADMINS: `discord:${ADMIN}` }),
    more: [adapter as PlatformAdapter],
  })
  const channel = fake.nextId()
  const endpoint = endpointOf(service)
  const at = (id: string): DiscordPerson =>
    discordPerson({ fake, signer, endpoint, id, language: 'en-US', channel, guild: SERVER })
  const option = (name: string, value: string, type = 3) => ({ name, type, value })
  const admin = at(ADMIN)
  await admin.command('desk', [option('kind', 'moderators'), option('name', 'Reviewers')])
  for (const [number, id] of PEOPLE.entries())
    await admin.command('staff', [
      { name: 'add', type: 1, options: [option('person', id, 6), option('name', `P${number}`)] },
    ])
  const { settings } = await readSettings(service.vault, await store.read(SETTINGS_KEYS))
  const ids = Array.from({ length: CASES }, (_, number) => `case${number}`)
  for (const [number, id] of ids.entries())
    await keepCase(service, { id, code: `R-${number}`, desk: settings.desks[0]?.id ?? '' })

  let pressed = 0
  const card = fake.nextId()
  const press = async (id: string, data: string): Promise<void> => {
    await at(id).press(data, card)
    pressed += 1
  }
  /** Both press at once, at many cards. */
  const both = async (data: (id: string, person: number) => string): Promise<void> => {
    for (let from = 0; from < ids.length; from += AT_ONCE)
      await Promise.all(
        ids
          .slice(from, from + AT_ONCE)
          .flatMap(id => PEOPLE.map((person, number) => press(person, data(id, number)))),
      )
  }
  await both(id => staffButton('claim', id))
  await both((id, person) => staffButton('decide', id, person === 0 ? 'suspicious' : 'confirmed'))
  expect(pressed).toBe(500)

  for (const id of ids) {
    const facets = await caseNow(service, id)
    expect(facets.state).toBe('decided')
    const entries = await store.read(Array.from({ length: facets.audit.count }, (_, n) => auditKey(id, n)))
    const acts = entries.map(each => JSON.parse(each?.value ?? '{}') as { act: string; by: string })
    expect(acts.filter(({ act }) => act === 'claim')).toHaveLength(1)
    const decisions = acts.filter(({ act }) => act.startsWith('decide:'))
    expect(decisions).toHaveLength(1)
    // Whoever has it decides it.
    expect(decisions[0]?.by).toBe(acts.find(({ act }) => act === 'claim')?.by)
  }
  // Whoever came second reads who was first, alone.
  const late = PEOPLE.flatMap((id, number) =>
    fake
      .seenBy(id, channel)
      .filter(
        ({ content, hiddenFor }) =>
          hiddenFor === id &&
          content.includes(staff['refused.already-claimed'].replace('{{by}}', `P${1 - number}`).slice(0, 14)),
      ),
  )
  expect(late.length).toBeGreaterThanOrEqual(CASES)
  expect(fake.faults).toEqual([])
  await fake.stop()
  store.close()
})
