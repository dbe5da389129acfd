import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseFacets, CaseSealed } from '../../src/cases/case.ts'
import { sealByAge } from '../../src/outgoing/seal-by-age.ts'
import { type AuditEntry, auditKey, hashEntry } from '../../src/records/audit-record.ts'
import { caseKeys, openCase, readCase, writeCase } from '../../src/records/case-record.ts'
import { joinPieces } from '../../src/records/change-pieces.ts'
import { readSettings, SETTINGS_KEYS } from '../../src/records/settings-record.ts'
import { makeDesk, type Service, startService } from '../support/service.ts'
import { type Browser, browser, caseNow, hiddenFields, keepCase, signIn, staffId } from './console-visitor.ts'

const CANARY = 'zanzibarquokka'
let service: Service
beforeEach(async () => {
  service = await startService({ seal: sealByAge })
  await makeDesk(service, 'hotline', '-9', ['20', '21'])
  await makeDesk(service, 'moderators', '-8', ['30'])
})

const deskOf = async (kind: 'hotline' | 'moderators') =>
  (await readSettings(service.vault, await service.store.read(SETTINGS_KEYS))).settings.desks.find(
    desk => desk.kind === kind,
  )?.id ?? ''

const keep = async (facets: Partial<CaseFacets> = {}, sealed: Partial<CaseSealed> = {}) =>
  keepCase(
    service,
    {
      id: 'aaaa',
      kind: 'danger',
      state: 'acknowledged',
      urgency: 'now',
      stage: 'there-cannot-leave',
      destination: 'KH',
      desk: await deskOf('hotline'),
      deskKind: 'hotline',
      claimedBy: await staffId(service, '20'),
      ...facets,
    },
    {
      texts: [`Bring your card. @bavet_jobs, ${CANARY}, my mail me.${CANARY}@example.org`],
      contacts: [{ channel: 'telegram', value: 'bavet_jobs' }],
      reporter: { platform: 'telegram', id: '700070007', locale: 'ko' },
      ...sealed,
    },
  )

const officer = async (person = '20') => signIn(service, await staffId(service, person))
const PAGE = '/console/cases/K7F3-AAAA/hand-over'
const ask = async (by: Browser, fields: Record<string, string>) =>
  by.post(PAGE, {
    ...hiddenFields(await by.page(PAGE)),
    to: 'desk',
    format: 'summary',
    language: 'en',
    ...fields,
  })
const linkIn = (page: string) => /\/files\/[\w-]{44}/.exec(page)?.[0] ?? ''
const passphraseIn = (page: string) => /<code class="secret">([^<]+)</.exec(page)?.[1] ?? ''
const acts = async () => (await caseNow(service, 'aaaa')).history.map(({ act, by }) => [act, by])

describe('a file of a case', () => {
  it('is shown before it is made, taken once, and opens with the passphrase alone', async () => {
    await keep()
    const me = await officer()
    const preview = await (await ask(me, { do: 'preview' })).text()
    expect(preview).toContain('K7F3-AAAA')
    expect(preview).toContain('bavet_jobs')
    expect(preview).toContain('the way back to them')
    expect(preview).not.toContain(CANARY)
    const made = await (await ask(me, { do: 'make', seal: 'passphrase' })).text()
    const [link, passphrase] = [linkIn(made), passphraseIn(made)]
    expect(passphrase).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
    const recipient = browser(service)
    // A messenger looks at the link first.
    expect((await recipient.send(link)).status).toBe(200)
    expect((await recipient.send(link)).status).toBe(200)
    const taken = await recipient.post(link, {})
    expect(taken.headers.get('content-disposition')).toContain('offerwatch-K7F3-AAAA.html.age')
    const bytes = new Uint8Array(await taken.arrayBuffer())
    expect(new TextDecoder('latin1').decode(bytes)).toMatch(/^age-encryption\.org\/v1/)
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    const page = await decrypter.decrypt(bytes, 'text')
    expect(page).toContain('Hand-over of case K7F3-AAAA')
    expect(page).not.toContain(CANARY)
    expect(page).not.toContain('700070007')
    const wrong = new Decrypter()
    wrong.addPassphrase('ABCDE-ABCDE-ABCDE-ABCDE')
    await expect(wrong.decrypt(bytes, 'text')).rejects.toThrow()
    expect((await recipient.send(link)).status).toBe(404)
    expect((await recipient.post(link, {})).status).toBe(303)
    const me20 = await staffId(service, '20')
    expect((await acts()).slice(-3)).toEqual([
      ['preview:summary', me20],
      ['file:summary', me20],
      ['fetched:summary', 'recipient'],
    ])
  })

  it('each of those is in the audit chain, unbroken', async () => {
    await keep()
    const me = await officer()
    await browser(service).post(linkIn(await (await ask(me, { do: 'make' })).text()), {})
    const { audit } = await caseNow(service, 'aaaa')
    let before = ''
    for (let n = 0; n < audit.count; n += 1) {
      const [record] = await service.store.read([auditKey('aaaa', n)])
      const entry = JSON.parse(record?.value ?? '{}') as AuditEntry
      expect(entry.before).toBe(before)
      before = await hashEntry(entry)
    }
    expect(before).toBe(audit.head)
    expect(audit.count).toBe(3)
  })

  it('sealed for an age key, it opens with that key and no other', async () => {
    await keep()
    const identity = await generateX25519Identity()
    const key = await identityToRecipient(identity)
    const me = await officer()
    const made = await (await ask(me, { do: 'make', format: 'stix', seal: 'key', key })).text()
    expect(made).not.toContain('class="secret"')
    const bytes = new Uint8Array(await (await browser(service).post(linkIn(made), {})).arrayBuffer())
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    expect(JSON.parse(await decrypter.decrypt(bytes, 'text'))).toMatchObject({ type: 'bundle' })
    const other = new Decrypter()
    other.addIdentity(await generateX25519Identity())
    await expect(other.decrypt(bytes, 'text')).rejects.toThrow()
  })

  it.each(['age1notakey', 'AGE-SECRET-KEY-1', '', `age1${'q'.repeat(58)}`])(
    'no file for the key "%s"',
    async key => {
      await keep()
      const response = await ask(await officer(), { do: 'make', seal: 'key', key })
      expect(response.status).toBe(409)
      expect((await acts()).some(([act]) => String(act).startsWith('file:'))).toBe(false)
    },
  )

  it('the link dies after a day', async () => {
    await keep()
    const link = linkIn(await (await ask(await officer(), { do: 'make' })).text())
    service.clock.forward(24 * 3_600_000 - 1_000)
    expect((await browser(service).send(link)).status).toBe(200)
    service.clock.forward(2_000)
    expect((await browser(service).send(link)).status).toBe(404)
    expect((await browser(service).post(link, {})).status).toBe(303)
  })

  it('of two who take it at the same time one gets it', async () => {
    await keep()
    const link = linkIn(await (await ask(await officer(), { do: 'make' })).text())
    const taken = await Promise.all([1, 2, 3].map(() => browser(service).post(link, {})))
    expect(taken.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await acts()).filter(([act]) => act === 'fetched:summary')).toHaveLength(1)
  })

  it('nothing the store holds opens it or leads to it', async () => {
    await keep()
    const made = await (await ask(await officer(), { do: 'make', words: 'yes' })).text()
    const token = linkIn(made).slice('/files/'.length)
    const key = `file:${await service.vault.name('file', token)}`
    const [record] = await service.store.read([key])
    expect(record?.value).not.toContain(token)
    expect(record?.value).not.toContain(passphraseIn(made))
    expect(record?.value).not.toContain(CANARY)
    expect(atob(JSON.parse(record?.value ?? '{}').sealed)).not.toContain(CANARY)
  })

  it('what was written goes in where it was asked for, masked', async () => {
    await keep()
    const preview = await (await ask(await officer(), { do: 'preview', words: 'yes' })).text()
    expect(preview).toContain('Bring your card')
    expect(preview).not.toContain(`me.${CANARY}@example.org`)
  })
})

describe('who may make one', () => {
  it('the one who holds the case, and no other; who tried is noted', async () => {
    await keep()
    const other = await officer('21')
    const form = hiddenFields(await other.page('/console/cases/K7F3-AAAA'))
    const response = await other.post(PAGE, { ...form, do: 'make', to: 'desk', format: 'stix' })
    expect(response.status).toBe(403)
    expect(linkIn(await response.text())).toBe('')
    expect(await acts()).toContainEqual(['refused:hand-over', await staffId(service, '21')])
  })

  it('moderators not at all for what is not theirs, and strangers are asked to sign in', async () => {
    await keep()
    const moderator = await officer('30')
    expect((await moderator.send(PAGE)).status).toBe(403)
    expect((await browser(service).send(PAGE)).status).toBe(401)
  })

  it('a moderator who holds an offer makes files of indicators, none about the person', async () => {
    await keep({
      kind: 'offer',
      state: 'claimed',
      deskKind: 'moderators',
      desk: await deskOf('moderators'),
      claimedBy: await staffId(service, '30'),
    })
    const moderator = await officer('30')
    expect(linkIn(await (await ask(moderator, { do: 'make', format: 'misp' })).text())).not.toBe('')
    expect((await ask(moderator, { do: 'make', format: 'htcds-json' })).status).toBe(403)
    expect(await moderator.page(PAGE)).not.toContain('HTCDS')
  })

  it('a form of another session makes nothing', async () => {
    await keep()
    const me = await officer()
    const response = await me.post(PAGE, { form: 'forged', do: 'make', format: 'stix', to: 'desk' })
    expect(response.status).toBe(403)
    expect(linkIn(await response.text())).toBe('')
  })
})

describe('consent', () => {
  it.each([
    [
      'the desk, refused',
      { desk: 'share', hotline: 'no', reply: false },
      { to: 'desk', format: 'summary' },
      409,
    ],
    [
      'the desk, given',
      { desk: 'share', hotline: 'share', reply: false },
      { to: 'desk', format: 'summary' },
      200,
    ],
    [
      'others, about the person',
      { desk: 'share', hotline: 'share', reply: false },
      { to: 'outside', name: 'Embassy', format: 'htcds-csv' },
      409,
    ],
    [
      'others, indicators',
      { desk: 'share', hotline: 'share', reply: false },
      { to: 'outside', name: 'Embassy', format: 'stix' },
      200,
    ],
  ] as const)('%s', async (_what, consent, fields, status) => {
    await keep({}, { consent })
    expect((await ask(await officer(), { do: 'make', ...fields })).status).toBe(status)
  })

  it('an agreement taken back after the file was made keeps it from being taken', async () => {
    await keep()
    const link = linkIn(await (await ask(await officer(), { do: 'make' })).text())
    const stored = readCase(await service.store.read(caseKeys('aaaa')))
    const sealed = stored === undefined ? undefined : await openCase(service.vault, stored)
    if (stored === undefined || sealed === undefined) throw new Error('The case is not there.')
    const consent = { ...sealed.consent, hotline: 'no' as const }
    const pieces = await writeCase(service.vault, stored, stored.facets, { ...sealed, consent }, service.deps)
    expect(await service.store.commit(joinPieces('taken-back', pieces))).toBe('committed')
    expect((await browser(service).post(link, {})).status).toBe(303)
    expect((await acts()).some(([act]) => act === 'fetched:summary')).toBe(false)
  })

  it('a report taken back after the file was made takes the file with it', async () => {
    const facets = await keep()
    const link = linkIn(await (await ask(await officer(), { do: 'make' })).text())
    await keepWithdrawn(facets)
    expect((await browser(service).post(link, {})).status).toBe(303)
  })
})

const keepWithdrawn = async ({ id }: CaseFacets) => {
  const now = await service.store.read([`case:${id}`])
  const record = JSON.parse(now[0]?.value ?? '{}')
  record.facets.state = 'withdrawn'
  await service.store.commit({
    id: 'withdrawn',
    sets: [{ key: `case:${id}`, value: JSON.stringify(record), expiresAt: service.clock.now() + 1e9 }],
    deletes: [`key:case:${id}`],
  })
}

it('a runtime that cannot seal says so and makes nothing', async () => {
  service = await startService()
  await makeDesk(service, 'hotline', '-9', ['20'])
  await keep()
  const me = await officer()
  expect(await (await ask(me, { do: 'preview' })).text()).toContain('sign in at the Node service')
  expect((await ask(me, { do: 'make' })).status).toBe(409)
})
