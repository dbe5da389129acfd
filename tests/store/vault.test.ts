import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVault } from '../../src/store/vault.ts'

const freshKey = () => randomBytes(32).toString('base64')
const indexKey = freshKey()
const firstKey = freshKey()
const createFirst = () => createVault({ dataKeys: [firstKey], indexKey })

describe('sealing', () => {
  it('opens what it sealed, whatever the text', async () => {
    const vault = createFirst()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (text, name) => {
        const wrapped = await vault.newKey(name)
        const sealed = await vault.seal(name, wrapped, text)
        expect(await vault.open(name, wrapped, sealed)).toBe(text.toWellFormed())
        // And so does another process that holds the same data key.
        expect(await createFirst().open(name, wrapped, sealed)).toBe(text.toWellFormed())
      }),
      { numRuns: 50 },
    )
  })

  it.each(['', '\ufeff캄보디아\u0000', 'x'.repeat(300_000)])('keeps text exactly (%#)', async text => {
    const vault = createFirst()
    const wrapped = await vault.newKey('record')
    expect(await vault.open('record', wrapped, await vault.seal('record', wrapped, text))).toBe(text)
  })

  it('never gives the same ciphertext or key twice', async () => {
    const vault = createFirst()
    const wrapped = await vault.newKey('record')
    const seals = await Promise.all(Array.from({ length: 50 }, () => vault.seal('record', wrapped, 'same')))
    expect(new Set(seals).size).toBe(50)
    const keys = await Promise.all(Array.from({ length: 50 }, () => vault.newKey('record')))
    expect(new Set(keys).size).toBe(50)
  })

  it('shows nothing of the text, the name or the data key', async () => {
    const vault = createFirst()
    const wrapped = await vault.newKey('canary-name')
    const sealed = await vault.seal('canary-name', wrapped, 'canary-text')
    const stored = `${wrapped} ${sealed} ${Buffer.from(sealed.slice(2), 'base64url').toString('latin1')}`
    for (const secret of ['canary', firstKey, Buffer.from(firstKey, 'base64').toString('base64url')])
      expect(stored).not.toContain(secret)
  })
})

describe('what does not belong together does not open', () => {
  const refused = { name: 'AppError', code: 'vault/cannot-open' }
  const prepare = async () => {
    const vault = createFirst()
    const [keyA, keyB] = [await vault.newKey('a'), await vault.newKey('b')]
    const [sealedA, sealedB] = [
      await vault.seal('a', keyA, 'text of a'),
      await vault.seal('b', keyB, 'text of b'),
    ]
    return { keyA, keyB, sealedA, sealedB }
  }

  it.each(['with what it has just used in memory', 'freshly started'])('%s', async start => {
    const { keyA, keyB, sealedA, sealedB } = await prepare()
    const vault = createFirst()
    if (start !== 'freshly started') {
      expect(await vault.open('a', keyA, sealedA)).toBe('text of a')
      expect(await vault.open('b', keyB, sealedB)).toBe('text of b')
    }
    for (const [name, key, sealed] of [
      ['a', keyB, sealedB],
      ['b', keyB, sealedA],
      ['a', keyA, sealedB],
      ['a', keyB, sealedA],
      ['b', keyA, sealedA],
    ] as const)
      await expect(vault.open(name, key, sealed)).rejects.toMatchObject(refused)
    await expect(vault.seal('b', keyA, 'x')).rejects.toMatchObject(refused)
  })

  it('after any one character was changed', async () => {
    const { keyA, sealedA } = await prepare()
    const vault = createFirst()
    const swap = (text: string, at: number) =>
      text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
    // The last character carries bits that base64 does not use.
    for (let at = 0; at < sealedA.length - 1; at++)
      await expect(vault.open('a', keyA, swap(sealedA, at))).rejects.toMatchObject(refused)
    for (let at = 0; at < keyA.length - 1; at++)
      await expect(vault.open('a', swap(keyA, at), sealedA)).rejects.toMatchObject({
        code: expect.stringMatching(/^vault\/(cannot-open|unknown-key)$/),
      })
  })

  it.each(['', '1.', '1.AAAA', '2.AAAA', '!', '1.%%%', 'null', '1.x.y', '1.AA.AA.AA'])(
    'for rubbish: %j',
    async rubbish => {
      const { keyA, sealedA } = await prepare()
      const vault = createFirst()
      await expect(vault.open('a', keyA, rubbish)).rejects.toMatchObject(refused)
      await expect(vault.open('a', rubbish, sealedA)).rejects.toMatchObject({
        code: expect.stringMatching(/^vault\/(cannot-open|unknown-key)$/),
      })
    },
  )

  it('and the error holds nothing that was stored', async () => {
    const { keyA, sealedB } = await prepare()
    const error = await createFirst()
      .open('a', keyA, sealedB)
      .catch((thrown: unknown) => thrown)
    const shown = JSON.stringify(error, Object.getOwnPropertyNames(error))
    expect(shown).toContain('vault/cannot-open')
    for (const part of [keyA, sealedB, 'text of']) expect(shown).not.toContain(part)
  })
})

describe('several data keys', () => {
  it('seals with the first and opens with all', async () => {
    const old = createFirst()
    const oldWrapped = await old.newKey('a')
    const oldSealed = await old.seal('a', oldWrapped, 'from before')
    const newKey = freshKey()
    const rotated = createVault({ dataKeys: [newKey, firstKey], indexKey })
    expect(await rotated.open('a', oldWrapped, oldSealed)).toBe('from before')

    const wrapped = await rotated.newKey('a')
    const sealed = await rotated.seal('a', wrapped, 'from now')
    expect(await createVault({ dataKeys: [newKey], indexKey }).open('a', wrapped, sealed)).toBe('from now')
    await expect(old.open('a', wrapped, sealed)).rejects.toMatchObject({ code: 'vault/unknown-key' })
  })

  it('goes on past the number of keys it keeps in memory', async () => {
    const vault = createFirst()
    const held = await Promise.all(
      Array.from({ length: 450 }, async (_, at) => {
        const wrapped = await vault.newKey(`record-${at}`)
        return { wrapped, sealed: await vault.seal(`record-${at}`, wrapped, `text ${at}`) }
      }),
    )
    const opened = await Promise.all(
      held.map(({ wrapped, sealed }, at) => vault.open(`record-${at}`, wrapped, sealed)),
    )
    expect(opened).toEqual(held.map((_, at) => `text ${at}`))
  })
})

describe('names', () => {
  it('are the same for the same, 22 characters, and show nothing', async () => {
    const name = await createFirst().name('telegram', '123456789')
    expect(name).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(await createFirst().name('telegram', '123456789')).toBe(name)
    expect(name).not.toContain('1234')
  })

  it('differ by value, purpose and key', async () => {
    const vault = createFirst()
    const other = createVault({ dataKeys: [firstKey], indexKey: freshKey() })
    const names = await Promise.all([
      vault.name('telegram', '1'),
      vault.name('telegram', '2'),
      vault.name('discord', '1'),
      vault.name('telegram1', ''),
      vault.name('', 'telegram1'),
      other.name('telegram', '1'),
    ])
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('settings', () => {
  it.each([
    [[], indexKey],
    [['short'], indexKey],
    [[firstKey, ''], indexKey],
    [[randomBytes(31).toString('base64')], indexKey],
    [[firstKey], randomBytes(16).toString('base64')],
    [[firstKey], ' '.repeat(40)],
  ])('that are no keys are refused (%#)', (dataKeys, index) => {
    expect(() => createVault({ dataKeys, indexKey: index })).toThrow(
      expect.objectContaining({ code: 'config/invalid' }),
    )
  })

  it('take base64 in both alphabets, with space around', async () => {
    const bytes = Buffer.alloc(32, 0xfb)
    const forms = [bytes.toString('base64'), bytes.toString('base64url'), ` ${bytes.toString('base64')}\n`]
    const [standard, url, spaced] = forms.map(form => createVault({ dataKeys: [form], indexKey: form }))
    const wrapped = await standard?.newKey('a')
    const sealed = await standard?.seal('a', wrapped ?? '', 'text')
    for (const vault of [url, spaced])
      expect(await vault?.open('a', wrapped ?? '', sealed ?? '')).toBe('text')
  })
})
