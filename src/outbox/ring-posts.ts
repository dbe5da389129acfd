import type { CaseFacets } from '../cases/case.ts'
import type { StaffChannel } from '../cases/channel.ts'
import type { Staff, StaffId } from '../cases/desk.ts'
import type { Words } from '../i18n/catalogues.ts'
import type { Ring } from '../ports/channel.ts'
import type { Notice } from '../records/notice-record.ts'
import { staffTitle } from './word-notice.ts'

/** One call by one of a person's own channels. */
export interface RingPost {
  readonly way: string
  readonly of: StaffId
  readonly by: StaffChannel
  readonly ring: Ring
}

const OVER: ReadonlySet<string> = new Set(['page-taken', 'page-withdrawn', 'ring-stop'])

/**
 * A page goes to every channel of the person. Quieter news goes to those who have no chat; and where something rings
 * until it is stopped, it is stopped.
 */
const isFor = ({ kind }: StaffChannel, what: string, hasChat: boolean): boolean =>
  what === 'page' || !hasChat || (OVER.has(what) && kind === 'pagerduty')

/** The calls one notice makes by a person's own channels. */
export const ringPosts = (
  notice: Notice,
  person: Staff,
  facets: CaseFacets,
  words: Words,
  staff: readonly Staff[],
  publicUrl: string,
): readonly RingPost[] => {
  const { notice: what } = notice.tell
  const again = notice.tell.notice === 'page' && notice.tell.ring !== undefined
  const ring: Ring = {
    id: notice.id,
    what,
    about: facets.code,
    urgency: facets.urgency,
    title: what === 'ring-stop' ? facets.code : staffTitle(notice.tell, facets, words, staff, notice.repeat),
    link: `${publicUrl}/console/cases/${facets.code}`,
    at: notice.createdAt,
    over: OVER.has(what),
  }
  return (
    (person.channels ?? [])
      .filter(channel => isFor(channel, what, person.platform !== 'web'))
      // Called again within their time: what rings does so once more, what was written stands there already.
      .filter(({ kind }) => !again || kind === 'ntfy' || kind === 'pagerduty')
      .map(by => ({ way: `${person.id}/${by.id}`, of: person.id, by, ring }))
  )
}
