import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemList, readConfig, SETTING_NAMES } from '../src/config.ts'

const key = btoa('x'.repeat(32))
const open = {
  PUBLIC_URL: 'https://offers.example.org',
  OPERATOR_NAME: 'Aid',
  OPERATOR_CONTACT: 'aid@example.org',
  RETENTION_DAYS: '90',
  DATA_KEY: key,
  INDEX_KEY: 'i'.repeat(32),
}
const wrong = (env: Record<string, string>, runtime: 'node' | 'edge' = 'node'): readonly string[] => {
  const read = readConfig(env, runtime)
  return read.ok ? [] : read.problems.map(each => each.variable)
}

describe('settings', () => {
  it('.env.example names every setting and no other', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(match => match[1] ?? '')
    expect(named.toSorted()).toEqual([...SETTING_NAMES].toSorted())
  })

  it('asks for nothing on one machine', () => {
    expect(wrong({})).toEqual([])
  })

  it.each(['OPERATOR_NAME', 'OPERATOR_CONTACT', 'RETENTION_DAYS', 'DATA_KEY', 'INDEX_KEY'])(
    'an open address needs %s',
    name => {
      expect(wrong(open)).toEqual([])
      expect(wrong({ ...open, [name]: '' })).toEqual([name])
    },
  )

  it.each([
    ['PORT', { PORT: 'eighty' }],
    ['PORT', { PORT: '70000' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'offers.example.org' }],
    ['PUBLIC_URL', { ...open, PUBLIC_URL: 'http://offers.example.org' }],
    ['TELEGRAM_MODE', { TELEGRAM_MODE: 'push' }],
    ['TELEGRAM_BOT_TOKEN', { TELEGRAM_BOT_TOKEN: 'secret' }],
    ['TELEGRAM_WEBHOOK_SECRET', { TELEGRAM_BOT_TOKEN: '1:abcdef', TELEGRAM_MODE: 'webhook' }],
    [
      'TELEGRAM_WEBHOOK_SECRET',
      { TELEGRAM_BOT_TOKEN: '1:abcdef', TELEGRAM_MODE: 'webhook', TELEGRAM_WEBHOOK_SECRET: 'short' },
    ],
    ['TELEGRAM_BOT_TOKEN', { TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(32) }],
    [
      'UPSTASH_REDIS_REST_TOKEN',
      { UPSTASH_REDIS_REST_URL: 'https://x.upstash.io', DATA_KEY: key, INDEX_KEY: 'i'.repeat(32) },
    ],
    ['DISCORD_APPLICATION_ID', { DISCORD_BOT_TOKEN: 'a.b.c' }],
    ['DISCORD_APPLICATION_ID', { DISCORD_APPLICATION_ID: 'offerwatch', DISCORD_BOT_TOKEN: 'a.b.c' }],
    ['DISCORD_BOT_TOKEN', { DISCORD_APPLICATION_ID: '900000000000000001' }],
    ['DISCORD_BOT_TOKEN', { DISCORD_APPLICATION_ID: '900000000000000001', DISCORD_BOT_TOKEN: 'secret' }],
    [
      'DISCORD_PUBLIC_KEY',
      { DISCORD_APPLICATION_ID: '900000000000000001', DISCORD_PUBLIC_KEY: 'f'.repeat(63) },
    ],
    ['DISCORD_API_ROOT', { DISCORD_API_ROOT: 'discord.com' }],
    ['DATA_KEY', { DATA_KEY: 'short', INDEX_KEY: 'i'.repeat(32) }],
    ['INDEX_KEY', { DATA_KEY: key }],
    ['RETENTION_DAYS', { RETENTION_DAYS: 'ever' }],
    ['ADMINS', { ADMINS: 'telegram:me' }],
  ])('refuses a wrong %s', (variable, env) => {
    expect(wrong(env)).toContain(variable)
  })

  it('the edge needs its store and its keys', () => {
    expect(wrong({}, 'edge').toSorted()).toEqual([
      'DATA_KEY',
      'INDEX_KEY',
      'UPSTASH_REDIS_REST_TOKEN',
      'UPSTASH_REDIS_REST_URL',
    ])
  })

  it('opens Discord by Gateway with a token, by the endpoint with a public key, and at the edge by it alone', () => {
    const discord = { DISCORD_APPLICATION_ID: '900000000000000001' }
    const publicKey = 'AB'.repeat(32)
    const read = readConfig({ ...discord, DISCORD_PUBLIC_KEY: publicKey }, 'node')
    expect(read.ok && read.config.discord).toEqual({
      applicationId: '900000000000000001',
      publicKey: 'ab'.repeat(32),
      token: undefined,
      apiRoot: 'https://discord.com/api',
    })
    expect(wrong({ ...discord, DISCORD_BOT_TOKEN: 'a.b.c' })).toEqual([])
    const edge = { ...open, UPSTASH_REDIS_REST_URL: 'https://x.upstash.io', UPSTASH_REDIS_REST_TOKEN: 't' }
    expect(wrong({ ...edge, ...discord, DISCORD_BOT_TOKEN: 'a.b.c' }, 'edge')).toEqual(['DISCORD_PUBLIC_KEY'])
    expect(wrong({ ...edge, ...discord, DISCORD_PUBLIC_KEY: publicKey }, 'edge')).toEqual([])
  })

  it('lists every problem at once, each with what to do', () => {
    const read = readConfig({ PORT: 'x', ADMINS: 'y' }, 'node')
    expect(read.ok).toBe(false)
    if (read.ok) return
    const list = problemList(read.problems)
    expect(list).toContain('PORT')
    expect(list).toContain('ADMINS')
    for (const problem of read.problems) expect(problem.remedy.length).toBeGreaterThan(10)
  })

  it('does not repeat a secret in what it says', () => {
    const read = readConfig(
      { ...open, DATA_KEY: 'c2VjcmV0', TELEGRAM_BOT_TOKEN: 'very-secret-thing' },
      'node',
    )
    expect(read.ok).toBe(false)
    if (!read.ok) expect(problemList(read.problems)).not.toMatch(/c2VjcmV0|very-secret/)
  })
})
