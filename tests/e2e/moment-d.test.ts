import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import staff from '../../prompts/console/en.json' with { type: 'json' }
import bot from '../../prompts/en.json' with { type: 'json' }
import { allCases } from '../../src/cli/week/week-cases.ts'
import { editSettings } from '../../src/desk/edit-settings.ts'
import { wordsIn } from '../../src/i18n/catalogues.ts'
import { clockTime } from '../../src/i18n/word-screen.ts'
import { createSqliteStore } from '../../src/store/sqlite.ts'
import { buttonsOf, escalationNight, nightSettings, saidIn } from '../support/escalation-night.ts'
import { startFakeBotApi } from '../support/fake-bot-api.ts'
import { freePort, type NodeService, startNodeService } from '../support/node-service.ts'
import { saidBy } from '../support/telegram-chat.ts'

const MINUTE = 60_000
const [ADMIN, LINE, NIGHT] = [42, -100, -200]
/** Does not come to the shift; sleeps; sleeps; of the fallback desk. */
const [ABSENT, FIRST, SECOND, NEIGHBOUR] = [30, 31, 32, 33]
/** A tick of the service and what a killed one needs to be there again, on the clock of the services. */
const LATE = 2 * MINUTE
const WAIT = { timeout: 40_000, interval: 50 }

const folder = mkdtempSync(join(tmpdir(), 'moment-d-'))
const stops: (() => Promise<unknown> | unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop()
})

describe('nobody awake, on real processes that are killed', () => {
  it('a fresh install says that nobody was told; then the absent one is skipped, each next one rung in time, every time true', {
    timeout: 150_000,
  }, async () => {
    const settings = nightSettings(30)
    const api = await startFakeBotApi()
    stops.push(() => api.close())
    const env = {
      ...settings.env,
      TELEGRAM_API_ROOT: api.root,
      DATA_DIR: folder,
      PORT: String(await freePort()),
    }
    let service: NodeService | undefined = await startNodeService(env)
    stops.push(() => service?.kill('SIGKILL'))
    const store = createSqliteStore({ path: join(folder, 'offerwatch.db'), now: () => settings.fast() })
    stops.push(() => store.close())
    const running = () => (service === undefined ? [] : [service])
    const night = escalationNight(api, settings, running, store, 1)
    const killed = async () => {
      const was = service
      service = undefined
      await was?.kill('SIGKILL')
      service = await startNodeService(env)
    }
    const to = (chat: number) => api.made('sendMessage').filter(({ payload }) => payload.chat_id === chat)
    let code = ''
    const pages = (chat: number) =>
      to(chat).filter(call => saidIn(call).includes(`Case ${code} needs a person now.`))
    const says = (chat: number, text: string) => to(chat).some(call => saidIn(call).includes(text))

    await night.write(800, '/danger')
    await night.press(800, 'C:share:s:KR:KH')
    expect(says(800, saidBy(bot['danger.kept']))).toBe(true)
    expect(to(800).map(saidIn).join('\n')).toMatch(/\+\d{6,}|\b[a-z]+\.org\b/)
    await night.press(800, 'E:now')

    // Three officers, one of whom has a shift and a test page that he does not answer; a second desk for the worst.
    for (const [group, name, people] of [
      [LINE, 'Line', [ABSENT, FIRST, SECOND]],
      [NIGHT, 'Night', [NEIGHBOUR]],
    ] as const) {
      await night.write(ADMIN, `/desk hotline ${name}`, group)
      for (const id of people)
        await night.write(ADMIN, `/staff add P${id}`, group, {
          reply_to_message: { from: { id, is_bot: false, first_name: 'A', language_code: 'en' } },
        })
    }
    const deps = await night.deps()
    await editSettings(deps, before => {
      const fallback = before.desks.find(({ name }) => name === 'Night')?.id ?? ''
      return {
        ...before,
        desks: before.desks.map(desk =>
          desk.name === 'Line'
            ? {
                ...desk,
                fallback,
                origins: ['VN'],
                zone: 'UTC',
                shifts: [{ staff: desk.onCall[0] ?? '', days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 * 60 }],
              }
            : desk,
        ),
      }
    })
    const missed = staff['notice.shift-missed']
    await expect
      .poll(() => to(ABSENT).some(call => buttonsOf(call).some(data => data.startsWith('desk:here'))), WAIT)
      .toBe(true)
    await killed()
    await expect.poll(() => says(LINE, saidBy(missed)), WAIT).toBe(true)

    await night.write(801, '/danger')
    await night.press(801, 'C:share:s:VN:KH')
    const words = await wordsIn('en')
    const time = (at: number) => clockTime(words, at, 'UTC')
    const theCase = async () => {
      const found = (await allCases(store)).find(({ origin }) => origin === 'VN')
      if (found === undefined) throw new Error('There is no case.')
      return found
    }
    const { createdAt, ...called } = await theCase()
    code = called.code
    expect(pages(FIRST)).toHaveLength(1)
    const passed = to(801).map(saidIn).join('\n')
    expect(passed).toMatch(/Passed to Line at /)
    expect([time(createdAt), time(createdAt + MINUTE)]).toContain(
      /Passed to Line at (.+? UTC)/.exec(passed)?.[1],
    )
    await killed()

    await expect.poll(() => pages(SECOND).length, WAIT).toBe(1)
    await killed()
    await expect.poll(() => pages(NIGHT).length + pages(NEIGHBOUR).length + pages(ADMIN).length, WAIT).toBe(3)
    await killed()
    await expect.poll(() => says(801, saidBy(bot['danger.more-numbers'])), WAIT).toBe(true)
    // Nobody has it yet, and nothing says that somebody has.
    await night.write(801, '/status')
    expect(says(801, 'has seen it')).toBe(false)

    const data = pages(NEIGHBOUR)
      .flatMap(buttonsOf)
      .find(each => each.startsWith('desk:acknowledge:'))
    await night.press(NEIGHBOUR, data ?? '')
    await killed()
    await expect.poll(() => says(801, 'has seen it at '), WAIT).toBe(true)

    const { history } = await theCase()
    const of = (act: string) => history.find(each => each.act.startsWith(act))?.at ?? 0
    expect(of('page:1') - createdAt).toBeGreaterThanOrEqual(5 * MINUTE)
    expect(of('page:1') - createdAt).toBeLessThanOrEqual(5 * MINUTE + LATE)
    expect(of('page:2') - of('page:1')).toBeGreaterThanOrEqual(5 * MINUTE)
    expect(of('page:2') - of('page:1')).toBeLessThanOrEqual(5 * MINUTE + LATE)
    expect(history.filter(({ act }) => act.startsWith('page:')).map(({ act }) => act.split(':')[1])).toEqual([
      '0',
      '1',
      '2',
    ])
    expect(history.filter(({ act }) => act === 'acknowledge')).toHaveLength(1)
    expect(pages(ABSENT)).toEqual([])
    for (const chat of [FIRST, SECOND, NEIGHBOUR])
      expect(pages(chat).filter(call => !saidIn(call).startsWith('(sent again)'))).toHaveLength(1)
    const seen = to(801).flatMap(call => /has seen it at (.+? UTC)/.exec(saidIn(call))?.[1] ?? [])
    expect(new Set(seen)).toEqual(new Set([time(of('acknowledge'))]))
  })
})
