import type { CaseFacets } from '../cases/case.ts'
import type { Hook } from '../cases/channel.ts'
import type { Desk, DeskId, Staff } from '../cases/desk.ts'
import type { Tell } from '../cases/tell.ts'
import { wordsIn } from '../i18n/catalogues.ts'
import type { Notice } from '../records/notice-record.ts'
import type { HookEvent } from './channels/webhook.ts'
import type { Post } from './post.ts'

/** One event to a hotline's own system. */
export interface HookPost {
  readonly way: string
  readonly desk: DeskId
  readonly hook: Hook
  readonly event: HookEvent
}

/** Thin: whoever may know more signs in and looks. A system that was turned off is owed nothing more. */
export const hookPosts = (
  { id, createdAt }: Notice,
  tell: Extract<Tell, { notice: 'hook' }>,
  { code, urgency }: CaseFacets,
  desks: readonly Desk[],
): readonly HookPost[] => {
  const hook = desks.find(each => each.id === tell.desk)?.hook
  if (hook === undefined || hook.offSince !== undefined) return []
  const event = { id, type: tell.event, at: createdAt, data: { case: code, urgency } }
  return [{ way: `hook:${tell.desk}`, desk: tell.desk, hook, event }]
}

/** Administrators hear in their chats that a system takes nothing any more. */
export const hookOffPosts = async (
  tell: Extract<Tell, { notice: 'hook-off' }>,
  desks: readonly Desk[],
  staff: readonly Staff[],
): Promise<readonly Post[]> => {
  const desk = desks.find(each => each.id === tell.desk)
  if (desk === undefined) return []
  const administrators = staff.filter(
    ({ roles, platform }) => roles.includes('administrator') && platform !== 'web',
  )
  return Promise.all(
    administrators.map(async ({ id, platform, personId, languages }) => {
      const words = await wordsIn(languages?.[0] ?? 'en')
      const text = words.console('notice.hook-off', { desk: desk.name || desk.id })
      return {
        way: id,
        to: { platform, id: personId },
        message: {
          do: 'say',
          screen: 'desk.hook-off',
          body: [[{ t: 'text', text }]],
          buttons: [],
          silent: true,
        },
      } as const
    }),
  )
}
