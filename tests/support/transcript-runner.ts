import { expect } from 'vitest'
import english from '../../prompts/en.json' with { type: 'json' }
import type { MessageKey } from '../../src/core/message-key.ts'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import { inDangerPath } from '../../src/i18n/danger-path.ts'
import { makeDesk, press, type Service, textOf } from './service.ts'
import type { Transcript } from './transcript.ts'

export interface Shown {
  readonly text: string
  readonly buttons: readonly { readonly label: string; readonly data: string }[]
}

/** A person on one platform: what they do, and all that they are shown for it. */
export interface Visitor {
  write(text: string, forwarded: boolean): Promise<readonly Shown[]>
  picture(): Promise<readonly Shown[]>
  tap(data: string): Promise<readonly Shown[]>
  /** What was shown since, without anything done: messages owed. */
  look(): Promise<readonly Shown[]>
}

/** A catalogue text as a pattern: anything may stand where a value does. */
const patternOf = (text: string): RegExp => {
  const plain = text.replaceAll('**', '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
  const escaped = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(escaped.replace(/\\\{\\\{\w+\\\}\\\}/g, '.+?'), 's')
}

/** Lines that are a whole English line of the bot, though the language has one of its own and is not in danger's path. */
const leakedEnglish = async (language: string): Promise<(text: string) => readonly string[]> => {
  if (language === 'en') return () => []
  const own = await wordsIn(language)
  const foreign = new Set(
    Object.entries(english)
      .filter(
        ([key, text]) => text.includes(' ') && !inDangerPath(key) && own.raw(key as MessageKey) !== text,
      )
      .map(([, text]) => text.replaceAll('**', '')),
  )
  return text => text.split('\n').filter(line => foreign.has(line.replaceAll('**', '').trim()))
}

const MINUTE = 60_000
const RECEIPT = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,3}\b/

export const runTranscript = async (
  transcript: Transcript,
  language: string,
  service: Service,
  visitor: Visitor,
): Promise<void> => {
  const words = await wordsIn(language)
  const raw = (key: string): string => words.raw(key as MessageKey)
  const leaked = await leakedEnglish(language)
  let officers = 10
  for (const { kind, people } of transcript.desks) {
    const names = Array.from({ length: people }, () => String(officers++))
    await makeDesk(service, kind, `-${kind}`, names)
  }
  let shown: readonly Shown[] = []
  const all: Shown[] = []
  let receipt = ''
  let pagesBefore = service.platform.sent.length
  const country = (code: string) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
  for (const { line, step } of transcript.steps) {
    const where = `line ${line} in ${language}`
    const did = async (act: () => Promise<readonly Shown[]>) => {
      pagesBefore = service.platform.sent.length
      shown = await act()
      all.push(...shown)
      for (const each of shown) {
        expect(each.text, `${where}: a key or a placeholder shows`).not.toMatch(
          /\{\{|\}\}|(^|\s)(advice|danger|report|tap|button)\.[a-z]/,
        )
        expect(leaked(each.text), `${where}: English shows`).toEqual([])
      }
    }
    switch (step.do) {
      case 'write':
        await did(() =>
          visitor.write(step.texts[language] ?? step.texts['*'] ?? step.texts.en ?? '', step.forwarded),
        )
        break
      case 'picture':
        await did(() => visitor.picture())
        break
      case 'tap': {
        const label = step.country === undefined ? raw(step.key) : country(step.country)
        const button = [...all]
          .reverse()
          .flatMap(each => each.buttons)
          .find(each => each.label === label)
        if (button === undefined)
          throw new Error(`${where}: no button "${label}" (${step.key}). Shown: ${JSON.stringify(shown)}`)
        await did(() => visitor.tap(button.data))
        break
      }
      case 'expect':
        expect(shown.map(each => each.text).join('\n'), `${where}: ${step.key}`).toMatch(
          patternOf(raw(step.key)),
        )
        break
      case 'shows': {
        const text = shown.map(each => each.text).join('\n')
        if (step.not) expect(text.toLowerCase(), where).not.toContain(step.text.toLowerCase())
        else expect(text, where).toContain(step.text)
        break
      }
      case 'offers': {
        const labels = shown.flatMap(each => each.buttons.map(button => button.label))
        if (step.not) expect(labels, where).not.toContain(raw(step.key))
        else expect(labels, where).toContain(raw(step.key))
        break
      }
      case 'silent':
        expect(shown, where).toEqual([])
        break
      case 'paged': {
        const pages = service.platform.sent
          .slice(pagesBefore)
          .filter(({ message }) => message.do === 'say' && message.screen === 'desk.page')
        expect(pages.length, where).toBe(step.count)
        break
      }
      case 'officer': {
        const english = await wordsIn('en')
        await press(service, String(9 + step.number), english.console(step.key))
        shown = await visitor.look()
        all.push(...shown)
        break
      }
      case 'later': {
        pagesBefore = service.platform.sent.length
        // The clock ticks while time passes, as it does in production.
        const ticks = Math.min(Math.ceil(step.ms / MINUTE), 60)
        for (let i = 0; i < ticks; i += 1) {
          service.clock.forward(step.ms / ticks)
          await service.tick(50)
        }
        shown = await visitor.look()
        all.push(...shown)
        break
      }
      case 'keep-receipt':
        receipt = RECEIPT.exec([...shown].map(each => each.text).join('\n'))?.[0] ?? ''
        expect(receipt, `${where}: a receipt is shown`).not.toBe('')
        break
      case 'write-receipt':
        await did(() => visitor.write(receipt, false))
        break
      case 'nothing-kept':
        expect(
          await service.deps.store.range('cases:open', { order: 'ascending', limit: 10 }),
          where,
        ).toEqual([])
        break
    }
  }
}

/** Someone on the web chat, through its real address. */
export const webVisitor = (service: Service, language: string): Visitor => {
  let cookie = ''
  let request = 0
  const shown = (
    messages: readonly {
      kind: string
      body?: { text: string }[][]
      buttons?: { label: string; data: string }[][]
    }[],
  ): readonly Shown[] =>
    messages
      .filter(each => each.kind === 'say')
      .map(each => ({
        text: (each.body ?? []).map(paragraph => paragraph.map(inline => inline.text).join('')).join('\n'),
        buttons: (each.buttons ?? []).flat(),
      }))
  const post = async (body: Record<string, string>) => {
    request += 1
    const response = await service.app.request('/chat', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        ...(cookie === '' ? {} : { cookie }),
      },
      body: JSON.stringify({ id: `request-${request}`, ...body }),
    })
    expect(response.status).toBe(200)
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return shown(((await response.json()) as { messages: Parameters<typeof shown>[0] }).messages)
  }
  return {
    write: text => post({ text }),
    // The page has no upload; the way to the six questions is its button.
    picture: async () => post({ press: 't' }),
    tap: data => post({ press: data }),
    look: async () => {
      const response = await service.app.request('/chat/news', { headers: { cookie } })
      return response.status === 204
        ? []
        : shown(((await response.json()) as { messages: Parameters<typeof shown>[0] }).messages)
    },
  }
}

/** Someone on a chat platform that pushes messages. */
export const chatVisitor = (service: Service, language: string, person = '77'): Visitor => {
  let seen = 0
  const since = (): readonly Shown[] => {
    const fresh = service.platform.sent.slice(seen).filter(each => each.to === person)
    seen = service.platform.sent.length
    return fresh.flatMap(({ message }) =>
      message.do === 'say' ? [{ text: textOf(message), buttons: message.buttons.flat() }] : [],
    )
  }
  const from = { id: person, localeHint: language }
  const done = async (act: Promise<unknown>) => {
    await act
    return since()
  }
  return {
    write: (text, forwarded) => {
      seen = service.platform.sent.length
      const command = /^\/(\w+)\s*(.*)$/.exec(text)
      return done(
        service.receive(
          person,
          command
            ? { kind: 'command', name: command[1] ?? '', argument: command[2] ?? '' }
            : { kind: 'text', text, forwarded },
          { from },
        ),
      )
    },
    picture: () => {
      seen = service.platform.sent.length
      return done(
        service.receive(
          person,
          { kind: 'media', media: 'picture', reference: 'picture-1', caption: '' },
          { from },
        ),
      )
    },
    tap: data => {
      seen = service.platform.sent.length
      return done(service.receive(person, { kind: 'press', data }, { from }))
    },
    look: async () => since(),
  }
}
