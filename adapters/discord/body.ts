import type { DiscordText } from './render.ts'

const [SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS] = [4, 64, 4_096]

/** Nobody is ever pinged, whatever a text holds. */
const NO_MENTIONS = { parse: [] }

/** A message as Discord takes it. Links unfold no preview: it would show, and fetch, what the person looks at. */
export const messageBody = ({ content, components, silent }: DiscordText, hidden: boolean) => ({
  content,
  components,
  flags: SUPPRESS_EMBEDS | (hidden ? EPHEMERAL : 0) | (silent ? SUPPRESS_NOTIFICATIONS : 0),
  allowed_mentions: NO_MENTIONS,
})

/** The same in the place of another message; who sees it and whether it rings cannot be changed any more. */
export const editBody = ({ content, components }: DiscordText) => ({
  content,
  components,
  flags: SUPPRESS_EMBEDS,
  allowed_mentions: NO_MENTIONS,
})

/** For the one who pressed alone. */
export const noteBody = (content: string) => ({
  content,
  flags: SUPPRESS_EMBEDS | EPHEMERAL,
  allowed_mentions: NO_MENTIONS,
})
