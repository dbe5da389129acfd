import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { mailByApi } from '../../src/outgoing/mail-by-api.ts'
import { mailBySmtp } from '../../src/outgoing/mail-by-smtp.ts'
import { reachInNode } from '../../src/outgoing/reach-in-node.ts'
import { startReceiver } from '../support/web-receiver.ts'

const FROM = 'Offerwatch <desk@aid.example.org>'
const mail = {
  id: 'n0tice',
  to: 'officer@aid.example.org',
  subject: '사건 K7F3-QX',
  text: '사건 K7F3-QX\n\nhttps://x\n',
}

describe('mail over SMTP', () => {
  const letters: { from: string; to: string; text: string }[] = []
  const refusal = (message: string, responseCode: number) =>
    Object.assign(new Error(message), { responseCode })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      username === 'desk' && password === 'p@ss' ? done(null, { user: username }) : done(new Error('no')),
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith('nobody')) return done(refusal('No such mailbox', 550))
      if (address.startsWith('busy')) return done(refusal('Try later', 451))
      return done()
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        letters.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(each => each.address).join(),
          text: Buffer.concat(chunks).toString('utf8'),
        })
        done()
      })
    },
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    port = (server.server.address() as AddressInfo).port
  })
  afterAll(() => new Promise<void>(resolve => server.close(resolve)))
  const send = (to = mail.to, user = 'desk:p%40ss@') =>
    mailBySmtp({ url: `smtp://${user}127.0.0.1:${port}`, from: FROM })({ ...mail, to })

  it('arrives, with the same message id each time', async () => {
    expect([await send(), await send()]).toEqual([
      { ok: true, references: [] },
      { ok: true, references: [] },
    ])
    const [first, second] = letters
    expect(first).toMatchObject({ from: 'desk@aid.example.org', to: mail.to })
    for (const letter of [first, second]) {
      expect(letter?.text).toMatch(/^message-id: <n0tice@aid\.example\.org>/im)
      expect(letter?.text).toMatch(/^auto-submitted: auto-generated/im)
    }
  })

  it.each([
    ['nobody@aid.example.org', 'refused'],
    ['busy@aid.example.org', 'rate-limited'],
  ])('%s: %s', async (to, why) => {
    expect(await send(to)).toEqual({ ok: false, why })
  })

  it('a wrong password is refused, and a server that is not there is not known to have it', async () => {
    expect(await send(mail.to, 'desk:wrong@')).toMatchObject({ ok: false, why: 'refused' })
    expect(await mailBySmtp({ url: 'smtp://127.0.0.1:1', from: FROM })(mail)).toEqual({
      ok: false,
      why: 'unknown',
    })
  })

  it('puts no second line into a header', async () => {
    const before = letters.length
    await mailBySmtp({ url: `smtp://127.0.0.1:${port}`, from: FROM })({
      ...mail,
      subject: 'Case\r\nBcc: other@aid.example.org',
    })
    expect(letters.slice(before).map(({ to }) => to)).toEqual([mail.to])
    expect(letters.at(-1)?.text).not.toMatch(/^bcc:/im)
  })
})

describe('mail by an HTTP API', () => {
  it('carries token and id', async () => {
    const receiver = await startReceiver()
    const send = mailByApi(reachInNode([receiver.origin]), {
      url: `${receiver.origin}/emails`,
      token: 'tok',
      from: FROM,
    })
    expect(await send(mail)).toEqual({ ok: true, references: [] })
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.taken as {
      headers: Record<string, string>
      body: string
    }[]
    expect(headers).toMatchObject({ authorization: 'Bearer tok', 'idempotency-key': 'n0tice' })
    expect(JSON.parse(body)).toEqual({ from: FROM, to: [mail.to], subject: mail.subject, text: mail.text })
    await receiver.stop()
  })
})

describe('settings of mail', () => {
  const wrong = (env: Record<string, string>, runtime: 'node' | 'edge' = 'node') => {
    const read = readConfig(env, runtime)
    return read.ok ? [] : read.problems.map(each => each.variable)
  }
  it.each([
    [{ SMTP_URL: 'smtps://a:b@mail.example.org', MAIL_FROM: FROM }, []],
    [{ SMTP_URL: 'mail.example.org', MAIL_FROM: FROM }, ['SMTP_URL']],
    [{ SMTP_URL: 'smtps://mail.example.org' }, ['MAIL_FROM']],
    [{ SMTP_URL: 'smtps://mail.example.org', MAIL_FROM: 'a@b.c\nBcc: d@e.f' }, ['MAIL_FROM']],
    [{ MAIL_API_URL: 'https://api.example.org/emails', MAIL_FROM: FROM }, ['MAIL_API_TOKEN']],
    [{ OUTGOING_ALLOW: 'ntfy' }, ['OUTGOING_ALLOW']],
    [{ OUTGOING_ALLOW: 'http://ntfy, https://hooks.lan:8443' }, []],
  ])('%j', (env, variables) => {
    expect(wrong(env)).toEqual(variables)
  })
  it('the edge has no SMTP', () => {
    expect(wrong({ SMTP_URL: 'smtps://mail.example.org', MAIL_FROM: FROM }, 'edge')).toContain('SMTP_URL')
  })
})
