export const STYLE = `:root { color-scheme: light dark; --ink: #1b1f24; --paper: #f5f6f8; --card: #fff; --line: #d5d9df; --soft: #59616c; --accent: #0b5cad; --accent-ink: #fff; --mine: #dcebfb; --alarm: #b3261e; --warm: #8a5a00; --good: #1f6f43; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7eaee; --paper: #14171b; --card: #1e2329; --line: #3a424c; --soft: #a5aeb9; --accent: #7db7f0; --accent-ink: #0e1216; --mine: #22384f; --alarm: #ff8a80; --warm: #f2c063; --good: #7ed2a4; } }
* { box-sizing: border-box; }
html { font: 17px/1.5 system-ui, "Noto Sans", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
a { color: var(--accent); }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .25rem; }
.hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.small { color: var(--soft); font-size: .85rem; }
.page main, .page footer { max-width: 46rem; margin: 0 auto; padding: 0 1rem 2rem; }
.bar { position: sticky; top: 0; z-index: 2; display: flex; gap: 1rem; align-items: center; justify-content: space-between; padding: .5rem 1rem; background: var(--card); border-bottom: 1px solid var(--line); }
.brand { font-weight: 700; color: inherit; text-decoration: none; }
.leave { background: var(--alarm); color: var(--card); padding: .5rem .9rem; border-radius: .5rem; text-decoration: none; font-weight: 600; }
button, .button { font: inherit; cursor: pointer; min-height: 2.75rem; padding: .4rem .9rem; border: 1px solid var(--accent); border-radius: .6rem; background: transparent; color: var(--accent); text-decoration: none; display: inline-flex; align-items: center; justify-content: center; }
button:focus-visible, a:focus-visible, textarea:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.primary, .send { background: var(--accent); color: var(--accent-ink); }
body.chat { min-height: 100dvh; display: flex; flex-direction: column; }
.chat main { flex: 1; width: 100%; max-width: 42rem; margin: 0 auto; padding: 1rem; display: flex; flex-direction: column; gap: .75rem; }
.message, .mine { border-radius: .9rem; padding: .75rem .9rem; max-width: 100%; white-space: pre-line; }
.message { background: var(--card); border: 1px solid var(--line); }
.message p { margin: 0 0 .4rem; }
.message q { color: var(--soft); }
.message code { font-size: 1.2rem; letter-spacing: .05em; background: var(--mine); padding: .2rem .5rem; border-radius: .4rem; user-select: all; }
.mine { background: var(--mine); align-self: flex-end; max-width: 85%; }
.choices { margin-top: .6rem; display: grid; gap: .4rem; }
.row { display: flex; flex-wrap: wrap; gap: .4rem; }
.row button { flex: 1 1 auto; }
.write { position: sticky; bottom: 0; display: flex; gap: .5rem; padding: .6rem 1rem; background: var(--card); border-top: 1px solid var(--line); }
.write textarea { flex: 1; font: inherit; resize: vertical; max-height: 40dvh; padding: .5rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--paper); color: inherit; }
#trouble { text-align: center; color: var(--alarm); }
`
