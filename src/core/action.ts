/**
 * What a button does, as the short text it carries: `name:arg:arg#turn`, at most 64 bytes of ASCII (Telegram's
 * limit, the smallest). Buttons that depend on where the person is carry the turn they were made in, so that an old
 * one can say so; those that must always work (danger, contacts) carry all they need and no turn.
 */
export interface Action {
  readonly name: ActionName
  readonly args: readonly string[]
  readonly turn?: number
}

const NAMES = {
  report: 'r',
  more: 'm',
  another: 'n',
  where: 'w',
  home: 'hm',
  stage: 's',
  departure: 'dp',
  taps: 't',
  tap: 'ta',
  answer: 'a',
  skip: 'k',
  back: 'b',
  edit: 'e',
  submit: 'ok',
  done: 'd',
  stop: 'x',
  resume: 're',
  help: 'h',
  menu: 'me',
  danger: 'D',
  nationality: 'N',
  place: 'P',
  safe: 'S',
  share: 'C',
  relative: 'R',
  'not-danger': 'nd',
  tell: 'T',
  detail: 'i',
  language: 'L',
  status: 'st',
  withdraw: 'wd',
  erase: 'E',
  reply: 'rp',
  consent: 'co',
  talk: 'tk',
  unshare: 'us',
} as const
export type ActionName = keyof typeof NAMES

const BY_CODE = new Map<string, ActionName>(
  Object.entries(NAMES).map(([name, code]) => [code, name as ActionName]),
)

export const action = (name: ActionName, ...args: readonly (string | undefined)[]): Action => ({
  name,
  args: args.map(arg => arg ?? ''),
})

export const encodeAction = ({ name, args, turn }: Action): string =>
  [NAMES[name], ...args].join(':').replace(/:+$/, '') + (turn === undefined ? '' : `#${turn.toString(36)}`)

/** `undefined` for what no release of ours has written. */
export const decodeAction = (data: string): Action | undefined => {
  const match = /^([A-Za-z]{1,3})((?::[A-Za-z0-9_-]*)*)(?:#([0-9a-z]{1,8}))?$/.exec(data)
  const name = match?.[1] === undefined ? undefined : BY_CODE.get(match[1])
  if (!match || name === undefined) return undefined
  const args = (match[2] ?? '').split(':').slice(1)
  return match[3] === undefined ? { name, args } : { name, args, turn: Number.parseInt(match[3], 36) }
}
