/** What an officer can say by one press, in every language of the bot; `talk.phrase.<id>` in the catalogues. */
export const TALK_PHRASES = [
  'seen',
  'safe-now',
  'where',
  'hurt',
  'with-you',
  'papers',
  'leave',
  'trust',
  'embassy',
  'wait',
  'delete',
  'no-money',
  'closing',
] as const
export type TalkPhrase = (typeof TALK_PHRASES)[number]
