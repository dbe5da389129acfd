import type { Desk } from '../cases/desk.ts'
import { groupPages, type Listed, type PageGroup, readGroup } from '../cases/page-groups.ts'
import type { Tell } from '../cases/tell.ts'
import type { Words } from '../i18n/catalogues.ts'
import type { Button, Inline, OutboundMessage } from '../ports/platform-adapter.ts'
import { staffButton } from './word-notice.ts'

/** So many kinds are told apart, and of each so many by their code; the rest are counted. */
const MOST_GROUPS = 12
const MOST_CODES = 3

/** What the calls of a group have in common. */
export const groupText = (group: string, words: Words): string => {
  const { kind, origin, destination, language, platform, network, stage } = readGroup(group)
  return [
    words.console(`kind.${kind}`),
    ...(stage === '' ? [] : [words.console(`stage.${stage}`)]),
    `${origin || '?'} → ${destination || '?'}`,
    language,
    platform,
    ...(network === '' ? [] : [words.console('list.one-network')]),
  ].join(' · ')
}

const groupLine = ({ group, cases }: PageGroup, words: Words): Inline[] => {
  const codes = cases.slice(0, MOST_CODES).map(({ code }) => code)
  const what = groupText(group, words)
  return [
    { t: 'strong', text: `${cases.length} × ` },
    { t: 'text', text: `${what} (${codes.join(', ')}${cases.length > MOST_CODES ? ', …' : ''})` },
  ]
}

/** The counted list as it stands in a chat: codes and counts, a button to take it and one for each of the rarest. */
export const listMessage = (
  tell: Extract<Tell, { notice: 'page-list' }>,
  desk: Desk,
  listed: readonly Listed[],
  words: Words,
  repeat: boolean,
  replaces: string | undefined,
): OutboundMessage => {
  const groups = groupPages(listed)
  const shown = groups.slice(0, MOST_GROUPS)
  const rest = groups.slice(MOST_GROUPS).reduce((sum, { cases }) => sum + cases.length, 0)
  const title = words.console('list.title', { count: listed.length, desk: desk.name })
  const take: Button = { label: words.console('do.list'), data: staffButton('list', desk.id) }
  return {
    do: 'say',
    screen: 'desk.page-list',
    body: [
      [
        {
          t: 'strong',
          text: repeat || tell.again ? `${words.console('notice.again')} ${title}` : title,
        },
      ],
      [{ t: 'text', text: words.console('list.what') }],
      ...shown.map(group => groupLine(group, words)),
      ...(rest === 0 ? [] : [[{ t: 'text' as const, text: words.console('list.rest', { count: rest }) }]]),
    ],
    buttons: [
      [take],
      ...shown.slice(0, 6).flatMap(({ cases: [first] }) =>
        first === undefined
          ? []
          : [
              [
                {
                  label: `${words.console('do.acknowledge')} ${first.code}`,
                  data: staffButton('acknowledge', first.id),
                },
              ],
            ],
      ),
    ],
    silent: tell.quiet,
    ...(tell.quiet && replaces !== undefined ? { replaces } : {}),
  }
}
