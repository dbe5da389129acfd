import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { findInFolder } from '../support/find-in-folder.ts'
import { makeDesk, manualClock, press, reportOffer, startService, textOf } from '../support/service.ts'

const CANARY = 'zanzibarquokka'
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const onDisk = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'))
  folders.push(folder)
  const clock = manualClock()
  const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now: clock.now })
  const service = await startService({ store, clock })
  await makeDesk(service, 'moderators', '-8', ['30'])
  await makeDesk(service, 'hotline', '-9', ['31'])
  return { folder, store, service }
}

const person = '700070007'

describe('what a reporter wrote', () => {
  it('is in no file, no note and no notice: a check, a draft, a report, a page', async () => {
    const { folder, service, store } = await onDisk()
    await reportOffer(
      service,
      person,
      `Chat operator in Bavet, ${CANARY}, 4,000 USD a month, flight paid, bring your bank card. Telegram @${CANARY}`,
    )
    await service.receive(person, {
      kind: 'text',
      text: `help we are locked in at KK Park ${CANARY}`,
      forwarded: false,
    })
    await press(service, person, 'Yes')
    await press(service, person, 'Share')
    await service.receive(person, { kind: 'text', text: `${CANARY} second floor`, forwarded: false })
    await service.tick(50)
    expect(await service.store.range('cases:open', { order: 'ascending', limit: 10 })).toHaveLength(2)
    expect(JSON.stringify(service.notes)).not.toContain(CANARY)
    const toStaff = service.platform.sent.filter(({ to }) => to !== person)
    expect(toStaff.length).toBeGreaterThan(3)
    expect(toStaff.map(({ message }) => textOf(message)).join()).not.toContain(CANARY)
    expect(await findInFolder(folder, CANARY)).toEqual([])
    expect(await findInFolder(folder, person)).toEqual([])
    // That the search finds what is there: the language of the cases is kept plain.
    expect((await findInFolder(folder, '"language":"en"')).length).toBeGreaterThan(0)
    store.close()
  })

  it('leaves nothing at all when it is not safe to write', async () => {
    const { service, store } = await onDisk()
    const before = (await service.store.range('cases:open', { order: 'ascending', limit: 10 })).length
    await service.receive(person, { kind: 'text', text: `they locked us in ${CANARY}`, forwarded: false })
    await press(service, person, 'No')
    const { conversationNames } = await import('../../src/records/conversation-record.ts')
    const names = await conversationNames(service.vault, { platform: 'telegram', id: person })
    expect(await service.store.read([names.record, names.key, names.offer, names.page])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(await service.store.range('cases:open', { order: 'ascending', limit: 10 })).toHaveLength(before)
    store.close()
  })

  it('is gone after erasing and withdrawing: the key of the report is destroyed', async () => {
    const { service, store } = await onDisk()
    await reportOffer(service, person)
    const [row] = await service.store.range('cases:open', { order: 'ascending', limit: 10 })
    expect((await service.store.read([`key:case:${row?.member}`]))[0]).toBeDefined()
    await service.receive(person, { kind: 'command', name: 'erase', argument: '' })
    await press(service, person, 'Erase chat and report')
    const [record, key] = await service.store.read([`case:${row?.member}`, `key:case:${row?.member}`])
    expect(key).toBeUndefined()
    expect(record?.value).toContain('"sealed":""')
    const status = await service.receive(person, { kind: 'command', name: 'status', argument: '' })
    expect(textOf(status[0]?.message ?? { do: 'note', text: '', press: '' })).toContain('Write the code')
    store.close()
  })

  it('is gone by age: after the retention no record of the report is left', async () => {
    const { service, store } = await onDisk()
    await reportOffer(service, person)
    const [row] = await service.store.range('cases:open', { order: 'ascending', limit: 10 })
    service.clock.forward(91 * 86_400_000)
    await service.tick(50)
    expect(await service.store.read([`case:${row?.member}`, `key:case:${row?.member}`])).toEqual([
      undefined,
      undefined,
    ])
    expect(await service.store.range('cases:open', { order: 'ascending', limit: 10 })).toEqual([])
    store.close()
  })
})
