import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { actOnCase } from '../../src/desk/act-on-case.ts'
import { caseActionOf } from '../../src/desk/case-verbs.ts'
import { staffButton } from '../../src/outbox/word-notice.ts'
import { auditKey } from '../../src/records/audit-record.ts'
import { tallyKey } from '../../src/records/case-index.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { caseNow, keepCase, staffId } from '../http/console-visitor.ts'
import { makeDesk, manualClock, startService } from '../support/service.ts'

const CASES = 500

test('two moderators race over 500 cases, in the console and in a chat: each is decided once', {
  timeout: 180_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'race-'))
  const clock = manualClock()
  const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now: clock.now })
  const service = await startService({ store, clock })
  await makeDesk(service, 'moderators', '-8', ['11', '12'])
  const { settings } = await readSettings(service.vault, await store.read(SETTINGS_KEYS))
  const desk = settings.desks[0]?.id ?? ''
  const ids = Array.from({ length: CASES }, (_, number) => `case${number}`)
  for (const [number, id] of ids.entries())
    await keepCase(
      service,
      { id, code: `R-${number}`, desk },
      {
        consent: { desk: 'share', hotline: 'share', reply: true },
        reporter: { platform: 'telegram', id: `reporter-${number}`, locale: 'en' },
      },
    )
  const me = await staffId(service, '11')
  let [won, lost] = [0, 0]
  const inConsole = async () => {
    for (const id of ids) {
      const claimed = await actOnCase(service.deps, me, id, caseActionOf('claim', undefined))
      if (claimed.ok) won += 1
      else lost += 1
      await actOnCase(service.deps, me, id, caseActionOf('decide', 'suspicious'))
    }
  }
  const inChat = async () => {
    for (const id of ids.toReversed()) {
      for (const data of [staffButton('claim', id), staffButton('decide', id, 'confirmed')])
        await service.receive('12', { kind: 'press', data }, { chat: '-8' })
    }
  }
  // And a second time over the same cases, side by side, so that they meet at each of them.
  const sideBySide = async () => {
    for (const id of ids)
      await Promise.all([
        actOnCase(service.deps, me, id, caseActionOf('decide', 'not-an-offer')),
        service.receive(
          '12',
          { kind: 'press', data: staffButton('decide', id, 'no-known-sign') },
          { chat: '-8' },
        ),
      ])
  }
  await Promise.all([inConsole(), inChat(), sideBySide()])
  const decisions = new Map<string, number>()
  for (const id of ids) {
    const facets = await caseNow(service, id)
    expect(facets.state).toBe('decided')
    const entries = await store.read(Array.from({ length: facets.audit.count }, (_, n) => auditKey(id, n)))
    const acts = entries.map(each => String(JSON.parse(each?.value ?? '{}').act))
    expect(acts.filter(act => act === 'claim')).toHaveLength(1)
    expect(acts.filter(act => act.startsWith('decide:'))).toHaveLength(1)
    decisions.set(facets.decision ?? '', (decisions.get(facets.decision ?? '') ?? 0) + 1)
  }
  for (const number of ids.keys())
    expect(service.platform.sent.filter(each => each.to === `reporter-${number}`)).toHaveLength(1)
  expect([...decisions.values()].reduce((sum, count) => sum + count, 0)).toBe(CASES)
  expect(won + lost).toBe(CASES)
  expect(won).toBeGreaterThan(0)
  expect(lost).toBeGreaterThan(0)
  const [open] = await store.read([tallyKey('*', 'all', '')])
  expect(Number(open?.value)).toBe(0)
  store.close()
  rmSync(folder, { recursive: true, force: true })
})
