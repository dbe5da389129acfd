import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { PlatformName } from '../../src/core/words.ts'
import { openPicture } from '../../src/pictures/keep-picture.ts'
import type { FetchMedia } from '../../src/ports/pictures.ts'
import { caseKeys, openCase, readCase } from '../../src/records/case-record.ts'
import { createPictureFiles } from '../../src/store/picture-files.ts'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { findInFolder } from '../support/find-in-folder.ts'
import { samplePng } from '../support/sample-pictures.ts'
import { makeDesk, manualClock, press, startService } from '../support/service.ts'

const CANARY = 'zanzibarquokka'
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const start = async (
  { bytes }: { readonly bytes?: Uint8Array | undefined } = { bytes: samplePng(CANARY) },
) => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  folders.push(folder)
  const clock = manualClock()
  const fetched: string[] = []
  const fetchMedia: FetchMedia = async reference => {
    fetched.push(reference)
    return bytes
  }
  const pictures = createPictureFiles(join(folder, 'pictures'))
  const service = await startService({
    clock,
    store: createSqliteStore({ path: join(folder, 'offerwatch.db'), now: clock.now }),
    pictures,
    fetchMedia: new Map<PlatformName, FetchMedia>([['telegram', fetchMedia]]),
  })
  await makeDesk(service, 'moderators', '-8', ['30'])
  const files = () => {
    try {
      return readdirSync(join(folder, 'pictures'))
    } catch {
      return []
    }
  }
  return { folder, service, pictures, fetched, files }
}
type Started = Awaited<ReturnType<typeof start>>

const PERSON = '700070007'
const picture = (reference = 'file-1', caption = '') =>
  ({ kind: 'media', media: 'picture', reference, caption }) as const

/** Sends a picture into a report and the report with it. */
const reportPicture = async ({ service }: Started) => {
  await service.receive(PERSON, { kind: 'command', name: 'report', argument: '' })
  await press(service, PERSON, 'Talking to them')
  await service.receive(PERSON, picture())
  for (let i = 0; i < 20; i += 1) {
    const last = service.platform.sent.findLast(
      ({ to, message }) => to === PERSON && message.do === 'say',
    )?.message
    const labels = last?.do === 'say' ? last.buttons.flat().map(({ label }) => label) : []
    const next = ['Send the report', 'Share', 'No, I will look myself', 'Done', 'Skip'].find(each =>
      labels.includes(each),
    )
    if (next === undefined) break
    await press(service, PERSON, next)
    if (next === 'Send the report') break
  }
  const [row] = await service.store.range('cases:open', { order: 'ascending', limit: 10 })
  const stored = row === undefined ? undefined : readCase(await service.store.read(caseKeys(row.member)))
  return stored
}

describe('a picture of an offer', () => {
  test('is kept sealed, without what a camera wrote, and goes with the report', async () => {
    const started = await start()
    const stored = await reportPicture(started)
    const [piece] = (stored && (await openCase(started.service.vault, stored)))?.media ?? []
    expect(started.fetched).toEqual(['file-1'])
    expect(piece).toMatchObject({ kind: 'picture', reference: '' })
    expect(started.files()).toEqual([piece?.kept?.name])
    const opened =
      piece?.kept &&
      (await openPicture({ vault: started.service.vault, pictures: started.pictures }, piece.kept))
    expect(opened).toEqual(samplePng())
    expect(await findInFolder(started.folder, CANARY)).toEqual([])
    expect(await findInFolder(started.folder, 'IHDR')).toEqual([])
  })

  test('is gone when the report is withdrawn', async () => {
    const started = await start()
    await reportPicture(started)
    expect(started.files()).toHaveLength(1)
    await started.service.receive(PERSON, { kind: 'command', name: 'withdraw', argument: '' })
    await press(started.service, PERSON, 'Withdraw the report')
    expect(started.files()).toEqual([])
  })

  test('is gone when the chat is erased before the report was sent', async () => {
    const started = await start()
    await started.service.receive(PERSON, { kind: 'command', name: 'report', argument: '' })
    await started.service.receive(PERSON, picture())
    expect(started.files()).toHaveLength(1)
    await started.service.receive(PERSON, { kind: 'command', name: 'erase', argument: '' })
    await press(started.service, PERSON, 'Erase this chat now')
    expect(started.files()).toEqual([])
  })

  test('with a cry for help is not kept', async () => {
    const started = await start()
    await started.service.receive(PERSON, picture('file-1', 'help we are locked in at KK Park they beat us'))
    expect(started.files()).toEqual([])
  })

  test('that comes while someone is in danger is not even fetched', async () => {
    const started = await start()
    await makeDesk(started.service, 'hotline', '-9', ['31'])
    await started.service.receive(PERSON, {
      kind: 'text',
      text: 'help we are locked in at KK Park',
      forwarded: false,
    })
    await press(started.service, PERSON, 'Yes')
    await press(started.service, PERSON, 'Share')
    await started.service.receive(PERSON, picture())
    expect(started.fetched).toEqual([])
  })

  test('delivered twice is fetched and kept once', async () => {
    const started = await start()
    await started.service.receive(PERSON, { kind: 'command', name: 'report', argument: '' })
    await started.service.receive(PERSON, picture(), { id: 'same' })
    await started.service.receive(PERSON, picture(), { id: 'same' })
    expect(started.fetched).toEqual(['file-1'])
    expect(started.files()).toHaveLength(1)
  })

  test.each([
    ['cannot be had', undefined],
    ['is none', new TextEncoder().encode('<svg onload="alert(1)">')],
    ['is far too large', new Uint8Array(9_000_000).fill(0xff)],
  ])('that %s is counted all the same', async (_, bytes) => {
    const started = await start({ bytes })
    const stored = await reportPicture(started)
    const media = (stored && (await openCase(started.service.vault, stored)))?.media
    expect(media).toEqual([{ kind: 'picture', reference: 'file-1' }])
    expect(started.files()).toEqual([])
  })
})
