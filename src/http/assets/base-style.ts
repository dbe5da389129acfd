/** Colours, type and controls of every page; dark where the reader's device is. */
export const BASE_STYLE = `:root { color-scheme: light dark; --ink: #1b1f24; --paper: #f4f5f7; --card: #fff; --line: #d5d9df; --soft: #555e69; --accent: #0b5cad; --accent-ink: #fff; --mine: #dcebfb; --alarm: #b3261e; --alarm-soft: #fdeceb; --warm: #8a5a00; --warm-soft: #fff4dc; --good: #1f6f43; --good-soft: #e4f4ea; --mark: #ffe28a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7eaee; --paper: #14171b; --card: #1e2329; --line: #3a424c; --soft: #a5aeb9; --accent: #7db7f0; --accent-ink: #0e1216; --mine: #22384f; --alarm: #ff8a80; --alarm-soft: #3a1f1e; --warm: #f2c063; --warm-soft: #33291a; --good: #7ed2a4; --good-soft: #1a3024; --mark: #6b5510; } }
* { box-sizing: border-box; }
html { font: 17px/1.55 system-ui, "Noto Sans", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; }
html:lang(ko) { word-break: keep-all; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
a { color: var(--accent); }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1.25rem 0 .5rem; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .4rem; }
h3 { font-size: 1rem; margin: 1rem 0 .35rem; }
.hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.small { color: var(--soft); font-size: .85rem; }
.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: center; justify-content: space-between; padding: .4rem 1rem; background: var(--card); border-bottom: 1px solid var(--line); }
.brand { font-weight: 700; color: inherit; text-decoration: none; }
.bar nav { display: flex; flex-wrap: wrap; gap: .1rem .25rem; }
.bar nav a { padding: .5rem .4rem; color: inherit; text-decoration: none; border-bottom: 3px solid transparent; }
.bar nav a[aria-current] { border-color: var(--accent); font-weight: 600; }
button, .button { font: inherit; cursor: pointer; min-height: 2.75rem; padding: .4rem .9rem; border: 1px solid var(--accent); border-radius: .6rem; background: transparent; color: var(--accent); text-decoration: none; display: inline-flex; align-items: center; justify-content: center; }
@media (hover: hover) { button:hover, .button:hover { background: var(--mine); } .primary:hover, .send:hover { background: var(--accent); filter: brightness(1.1); } }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.primary, .send { background: var(--accent); color: var(--accent-ink); font-weight: 600; }
.big { font-size: 1.15rem; min-height: 3.25rem; padding: .6rem 1.5rem; }
.plain { border-color: var(--line); color: var(--ink); min-height: 2.25rem; padding: .2rem .7rem; font-size: .9rem; }
input, select { font: inherit; min-height: 2.75rem; padding: .3rem .6rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); color: inherit; max-width: 100%; }
footer { padding: 1.5rem 1rem 2rem; text-align: center; }
footer a { display: inline-block; padding: .5rem; }
footer a[aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
.told, .refused, .warn { border-radius: .6rem; padding: .6rem .9rem; border: 1px solid; margin: 1rem 0; }
.told { background: var(--good-soft); border-color: var(--good); }
.refused { background: var(--alarm-soft); border-color: var(--alarm); }
.warn { background: var(--warm-soft); border-color: var(--warm); }
summary { cursor: pointer; padding: .4rem 0; color: var(--accent); }
`
