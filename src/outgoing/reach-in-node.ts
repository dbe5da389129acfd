import { lookup as lookUp } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { OutgoingAnswer, Reach } from '../ports/channel.ts'
import { addressProblem } from './address.ts'
import { ANSWER_MS, answered } from './answered.ts'
import { isPrivateIp } from './private-network.ts'

/** A name that leads into a private network. */
export class PrivateAddress extends Error {}

/** Looks a name up and gives only public addresses: what was checked is what is connected to. */
export const publicOnly: LookupFunction = (host, options, done) =>
  lookUp(host, { ...options, all: true }, (error, found) => {
    if (error !== null) return done(error, [])
    if (found.length === 0 || found.some(({ address }) => isPrivateIp(address)))
      return done(new PrivateAddress(), [])
    const [first] = found
    return options.all === true || first === undefined
      ? done(null, found)
      : done(null, first.address, first.family)
  })

/** Sends from a Node process, which may stand inside a private network: names that lead into one are refused. */
export const reachInNode =
  (allowed: readonly string[]): Reach =>
  ({ url, headers, body, withinMs = ANSWER_MS }) => {
    if (addressProblem(url, allowed) !== undefined) return Promise.resolve({ kind: 'refused' })
    const { origin, protocol } = new URL(url)
    return new Promise<OutgoingAnswer>(resolve => {
      const send = protocol === 'https:' ? requestHttps : requestHttp
      const call = send(
        url,
        {
          method: 'POST',
          headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
          // No connection is kept: the next one is looked up and checked again.
          agent: false,
          signal: AbortSignal.timeout(withinMs),
          ...(allowed.includes(origin) ? {} : { lookup: publicOnly }),
        },
        response => {
          response.resume()
          resolve(answered(response.statusCode ?? 0, response.headers['retry-after']))
        },
      )
      call.on('error', error => resolve({ kind: error instanceof PrivateAddress ? 'refused' : 'no-answer' }))
      call.end(body)
    })
  }
