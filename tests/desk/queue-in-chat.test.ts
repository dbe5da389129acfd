import { expect, test } from 'vitest'
import { makeDesk, press, reportOffer, startService, textOf } from '../support/service.ts'

const start = async () => {
  const service = await startService()
  await makeDesk(service, 'moderators', '-8', ['30'])
  await makeDesk(service, 'hotline', '-9', ['31'])
  await reportOffer(service, '700')
  await service.receive('701', { kind: 'command', name: 'danger', argument: '' })
  await press(service, '701', 'Yes')
  await press(service, '701', 'Share')
  const ask = async (person: string, chat: string) => {
    const shown = await service.receive(person, { kind: 'command', name: 'case', argument: '' }, { chat })
    return shown.map(({ message }) => textOf(message)).join('\n')
  }
  return { service, ask }
}

test('the queue of a desk is a line a case, codes and counts only, each desk its own', async () => {
  const { ask } = await start()
  const moderators = await ask('30', '-8')
  expect(moderators).toMatch(/\/case [0-9A-Z]{4}-[0-9A-Z]{2} · queue · critical · talking/)
  expect(moderators).not.toMatch(/bavet_jobs|person in danger/)
  const hotline = await ask('31', '-9')
  expect(hotline).toMatch(/\/case [0-9A-Z]{4}-[0-9A-Z]{2} · NOW · person in danger/)
  expect(hotline.match(/\/case /g)).toHaveLength(1)
})

test('in private it is of the desks one belongs to; nobody else hears anything', async () => {
  const { ask } = await start()
  expect((await ask('30', '30')).match(/\/case /g)).toHaveLength(1)
  expect(await ask('999', '-8')).toBe('')
})

test('a moderator who asks in the group of another desk is shown none of its cases', async () => {
  const { ask } = await start()
  expect(await ask('30', '-9')).toContain('Nothing is waiting.')
})

test('a case that is decided is in it no more', async () => {
  const { service, ask } = await start()
  await press(service, '30', 'Claim', '-8')
  expect(await ask('30', '-8')).toContain('with Officer 30')
  await press(service, '30', 'Suspicious', '-8')
  expect(await ask('30', '-8')).toContain('Nothing is waiting.')
})
