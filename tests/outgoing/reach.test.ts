import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressProblem } from '../../src/outgoing/address.ts'
import { isPrivateIp } from '../../src/outgoing/private-network.ts'
import { reachByFetch } from '../../src/outgoing/reach-by-fetch.ts'
import { PrivateAddress, publicOnly, reachInNode } from '../../src/outgoing/reach-in-node.ts'
import { startReceiver } from '../support/web-receiver.ts'

describe('addresses somebody typed in', () => {
  it.each([
    ['https://hooks.example.org/a', undefined],
    ['https://hooks.example.org:8443/a?b=c', undefined],
    ['http://hooks.example.org/a', 'not-https'],
    ['ftp://hooks.example.org/a', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['https://user:pass@hooks.example.org', 'not-an-address'],
    ['hooks.example.org', 'not-an-address'],
    [`https://hooks.example.org/${'a'.repeat(600)}`, 'not-an-address'],
    ['https://127.0.0.1/', 'private'],
    ['https://0x7f000001/', 'private'],
    ['https://2130706433/', 'private'],
    ['https://017700000001/', 'private'],
    ['https://127.1/', 'private'],
    ['https://8.8.8.8/', 'private'],
    ['https://[::1]/', 'private'],
    ['https://[::ffff:10.0.0.1]/', 'private'],
    ['https://localhost/', 'private'],
    ['https://LOCALHOST./', 'private'],
    ['https://redis/', 'private'],
    ['https://metadata.google.internal/', 'private'],
    ['https://printer.local/', 'private'],
    ['https://①②⑦.⓪.⓪.①/', 'private'],
  ])('%s: %s', (address, problem) => {
    expect(addressProblem(address)).toBe(problem)
  })

  it('an origin the operator opened is open, and no other port of it', () => {
    expect(addressProblem('http://ntfy:80/topic', ['http://ntfy'])).toBeUndefined()
    expect(addressProblem('http://ntfy:81/topic', ['http://ntfy'])).toBe('not-https')
  })
})

it.each([
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['100.64.0.1', true],
  ['169.254.169.254', true],
  ['255.255.255.255', true],
  ['93.184.216.34', false],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['64:ff9b::7f00:1', true],
  ['fd00::1', true],
  ['fe80::1', true],
  ['2002:7f00:1::', true],
  ['2606:4700::1111', false],
])('%s is in no public network: %s', (ip, isPrivate) => {
  expect(isPrivateIp(ip)).toBe(isPrivate)
})

describe.each([
  ['fetch', reachByFetch],
  ['Node', reachInNode],
])('sending by %s', (_name, make) => {
  let receiver: Awaited<ReturnType<typeof startReceiver>>
  beforeAll(async () => {
    receiver = await startReceiver()
  })
  afterAll(() => receiver.stop())
  const send = (path: string, allowed = [receiver.origin]) =>
    make(allowed)({ url: `${receiver.origin}${path}`, headers: { 'x-a': 'b' }, body: 'héllo' })

  it('gets there, with what it carries', async () => {
    expect(await send('/ok')).toEqual({ kind: 'answered', status: 200 })
    expect(receiver.taken.at(-1)).toMatchObject({ path: '/ok', body: 'héllo', headers: { 'x-a': 'b' } })
  })

  it('follows no redirect', async () => {
    receiver.answers.set('/away', { status: 302, headers: { location: '/ok' } })
    const before = receiver.taken.length
    expect(await send('/away')).toEqual({ kind: 'answered', status: 302 })
    expect(receiver.taken.length).toBe(before + 1)
  })

  it('knows how long to wait', async () => {
    receiver.answers.set('/busy', { status: 429, headers: { 'retry-after': '7' } })
    expect(await send('/busy')).toEqual({ kind: 'answered', status: 429, retryAfterMs: 7_000 })
    receiver.answers.set('/odd', { status: 503, headers: { 'retry-after': 'soon' } })
    expect(await send('/odd')).toEqual({ kind: 'answered', status: 503 })
  })

  it('says so when nobody answers', async () => {
    receiver.answers.set('/drop', 'hang-up')
    expect(await send('/drop')).toEqual({ kind: 'no-answer' })
  })

  it('goes nowhere private unasked', async () => {
    const before = receiver.taken.length
    expect(await send('/ok', [])).toEqual({ kind: 'refused' })
    expect(receiver.taken.length).toBe(before)
  })
})

it('a name that leads into this machine is refused when it is looked up', async () => {
  const found = await new Promise(resolve =>
    publicOnly('localhost', {}, (error, address) => resolve(error ?? address)),
  )
  expect(found).toBeInstanceOf(PrivateAddress)
})
