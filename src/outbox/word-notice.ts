import type { CaseFacets } from '../cases/case.ts'
import type { Staff } from '../cases/desk.ts'
import type { Tell } from '../cases/tell.ts'
import type { Words } from '../i18n/catalogues.ts'
import type { Button, Inline, OutboundMessage } from '../ports/platform-adapter.ts'

/** Data of a staff button: `desk:<verb>:<case id>[:<argument>]`, never more than 64 bytes. */
export const staffButton = (verb: string, caseId: string, argument?: string): string =>
  ['desk', verb, caseId, ...(argument === undefined ? [] : [argument])].join(':')

const countries = ({ origin, destination }: CaseFacets): string => `${origin ?? '?'} → ${destination ?? '?'}`

export const staffName = (staff: Staff | undefined): string => staff?.name ?? staff?.id ?? '?'

/** What a card says: codes and counts only. */
const cardLines = (facets: CaseFacets, words: Words, staff: readonly Staff[]): Inline[][] => {
  const text = (key: string, values?: Record<string, string | number>) => words.console(key, values)
  const holder = staff.find(each => each.id === facets.claimedBy)
  return [
    [
      { t: 'strong', text: facets.code },
      {
        t: 'text',
        text: ` · ${text(`urgency.${facets.urgency}`)} · ${facets.kind === 'offer' ? `${text(`level.${facets.level}`)} · ` : ''}${text(`kind.${facets.kind}`)}`,
      },
    ],
    [
      {
        t: 'text',
        text: `${countries(facets)} · ${text(`stage.${facets.stage}`)} · ${facets.language} · ${facets.platform}`,
      },
    ],
    ...(facets.rules.length === 0
      ? []
      : [
          [
            {
              t: 'text' as const,
              text: facets.rules
                .slice(0, 6)
                .map(id => words.rule(id).name)
                .join(' · '),
            },
          ],
        ]),
    [
      {
        t: 'text',
        text: `${text(`state.${facets.state}`)}${facets.decision === undefined ? '' : `: ${text(`decision.${facets.decision}`)}`}${facets.progress === undefined ? '' : ` · ${text(`progress.${facets.progress}`)}`}${holder === undefined ? '' : ` (${staffName(holder)})`}`,
      },
    ],
  ]
}

/** The buttons a case offers in the state it is in; who may press them is decided when they are. */
const caseButtons = (facets: CaseFacets, words: Words): Button[][] => {
  const button = (verb: string, argument?: string): Button => ({
    label: words.console(argument === undefined ? `do.${verb}` : `do.${verb}.${argument}`),
    data: staffButton(verb, facets.id, argument),
  })
  // How far they are, by one press at night.
  const officerRow =
    facets.state === 'acknowledged'
      ? [
          [
            ...(facets.progress === undefined ? [button('contact')] : []),
            ...(facets.progress === 'accepted' ? [] : [button('accept')]),
            button(facets.snooze === undefined ? 'snooze' : 'wake'),
          ],
        ]
      : []
  switch (facets.state) {
    case 'open':
      return [[button('claim'), button('escalate')]]
    case 'escalated':
      return [[button('acknowledge'), button('decline')]]
    case 'claimed':
    case 'needs-more':
    case 'acknowledged':
      if (facets.kind !== 'offer')
        return [
          [button('open'), ...(facets.state === 'acknowledged' ? [button('talk')] : []), button('decline')],
          ...officerRow,
          [button('decide', 'needs-more'), button('close')],
        ]
      return [
        [
          button('open'),
          ...(facets.state === 'acknowledged'
            ? [button('decline')]
            : [button('escalate'), button('release')]),
        ],
        [button('decide', 'confirmed'), button('decide', 'suspicious')],
        [button('decide', 'no-known-sign'), button('decide', 'not-an-offer')],
        ...officerRow,
        [...(facets.state === 'needs-more' ? [] : [button('decide', 'needs-more')]), button('close')],
      ]
    case 'decided':
      return [[...(facets.kind === 'offer' ? [button('undo')] : []), button('close')]]
    default:
      return []
  }
}

export const cardMessage = (
  facets: CaseFacets,
  words: Words,
  staff: readonly Staff[],
  replaces?: string,
): OutboundMessage => ({
  do: 'say',
  screen: 'desk.card',
  body: cardLines(facets, words, staff),
  buttons: caseButtons(facets, words),
  silent: facets.urgency !== 'now',
  ...(replaces === undefined ? {} : { replaces }),
})

/** The one line that says what a staff member or a desk is told. */
export const staffTitle = (
  tell: Tell,
  facets: CaseFacets,
  words: Words,
  staff: readonly Staff[],
  repeat: boolean,
): string => {
  const values = {
    code: facets.code,
    by: staffName(
      staff.find(
        each =>
          each.id ===
          (tell.notice === 'page-taken' || tell.notice === 'handed-on' ? tell.by : facets.claimedBy),
      ),
    ),
  }
  const again = repeat || (tell.notice === 'page' && tell.again)
  return `${again ? `${words.console('notice.again')} ` : ''}${words.console(`notice.${tell.notice}`, values)}`
}

/** What a staff member or a desk is told, in words. */
export const staffMessage = (
  tell: Tell,
  facets: CaseFacets,
  words: Words,
  staff: readonly Staff[],
  repeat: boolean,
): OutboundMessage => {
  const head: Inline[] = [{ t: 'strong', text: staffTitle(tell, facets, words, staff, repeat) }]
  const page = tell.notice === 'page'
  return {
    do: 'say',
    screen: `desk.${tell.notice}`,
    body: page ? [head, ...cardLines(facets, words, staff)] : [head],
    buttons: page ? caseButtons(facets, words) : [],
    silent: !page,
  }
}
