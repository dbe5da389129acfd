import { BASE_STYLE } from './base-style.ts'
import { CHAT_STYLE } from './chat-style.ts'
import { CONSOLE_STYLE } from './console-style.ts'
import { SITE_STYLE } from './site-style.ts'

/** The one style sheet. Pages set a class on their body; nothing is inline. */
export const STYLE = `${BASE_STYLE}${CHAT_STYLE}${CONSOLE_STYLE}${SITE_STYLE}`
