/** The web chat. */
export const CHAT_STYLE = `.leave { background: var(--alarm); color: var(--card); padding: .5rem .9rem; border-radius: .5rem; text-decoration: none; font-weight: 600; }
body.chat { min-height: 100dvh; display: flex; flex-direction: column; }
.chat .bar { flex-wrap: nowrap; }
.chat main { flex: 1; width: 100%; max-width: 42rem; margin: 0 auto; padding: 1rem; display: flex; flex-direction: column; gap: .75rem; }
.message, .mine { border-radius: .9rem; padding: .75rem .9rem; max-width: 100%; scroll-margin: 4.5rem 0 7rem; }
.message p, .mine { white-space: pre-line; }
.message { background: var(--card); border: 1px solid var(--line); }
.message p { margin: 0 0 .5rem; }
.message p:last-child { margin-bottom: 0; }
.message q { color: var(--soft); }
.message a, .message code, .message strong, .message q { unicode-bidi: isolate; }
.message code { font-size: 1.2rem; letter-spacing: .05em; background: var(--mine); padding: .2rem .5rem; border-radius: .4rem; user-select: all; }
.mine { background: var(--mine); align-self: flex-end; max-width: 85%; }
.choices { margin-top: .6rem; display: grid; gap: .4rem; }
.row { display: flex; flex-wrap: wrap; gap: .4rem; }
.choices .row button { flex: 1 1 auto; }
.write { position: sticky; bottom: 0; display: flex; justify-content: center; gap: .5rem; padding: .6rem 1rem; background: var(--card); border-top: 1px solid var(--line); }
.write textarea { flex: 1; max-width: 36rem; font: inherit; resize: vertical; max-height: 40dvh; padding: .5rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--paper); color: inherit; }
#trouble { text-align: center; color: var(--alarm); }
.attach { display: flex; align-items: center; border: 1px solid var(--line); border-radius: .6rem; padding: 0 .7rem; cursor: pointer; position: relative; }
.attach input { position: absolute; inset: 0; opacity: 0; cursor: pointer; width: 100%; }
.attach:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
.attach.chosen { background: var(--accent); color: var(--accent-ink); }
`
