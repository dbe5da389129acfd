/** The staff console, laid out for a phone first. */
export const CONSOLE_STYLE = `.console main { max-width: 64rem; margin: 0 auto; padding: 0 1rem 2rem; }
.out { display: flex; align-items: center; gap: .6rem; }
.title { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1rem; margin-top: 1rem; }
.title h1, .title p { margin: 0; }
.find { display: flex; gap: .4rem; }
.find button { white-space: nowrap; }
.find input { width: 9rem; }
.code { font-family: ui-monospace, "Noto Sans Mono", monospace; letter-spacing: .03em; }
.badge { display: inline-block; font-size: .8rem; line-height: 1.3; padding: .15rem .5rem; border-radius: 1rem; border: 1px solid var(--line); background: var(--card); white-space: nowrap; }
.urgency-now { background: var(--alarm); border-color: var(--alarm); color: var(--card); font-weight: 700; }
.urgency-today { background: var(--warm-soft); border-color: var(--warm); font-weight: 600; }
.level-critical { border-color: var(--alarm); color: var(--alarm); font-weight: 600; }
.level-high { border-color: var(--warm); color: var(--warm); font-weight: 600; }
.kind-danger, .kind-relative { background: var(--alarm-soft); border-color: var(--alarm); }
.cases { list-style: none; margin: 1rem 0; padding: 0; display: grid; gap: .5rem; }
.case { display: grid; grid-template-columns: 1fr auto; gap: .1rem 1rem; padding: .65rem .9rem; background: var(--card); border: 1px solid var(--line); border-left: .35rem solid var(--line); border-radius: .6rem; color: inherit; text-decoration: none; }
.case:hover { border-color: var(--accent); }
.case.now { border-left-color: var(--alarm); }
.case.today { border-left-color: var(--warm); }
.case .head, .case .what, .case > .small { grid-column: 1; }
.case .head { display: flex; flex-wrap: wrap; gap: .3rem; align-items: center; }
.case .head .code { margin-right: .25rem; }
.case .side { grid-column: 2; grid-row: 1 / span 3; display: flex; flex-direction: column; align-items: flex-end; text-align: right; font-size: .9rem; }
.side .state { font-weight: 600; }
.cases li { display: grid; grid-template-columns: 1fr; position: relative; }
.cases .claim { position: absolute; right: .9rem; bottom: .6rem; }
.cases li:has(.claim) .side { padding-bottom: 2.6rem; }
.tallies { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin: .8rem 0 0; }
.tallies .badge { text-decoration: none; color: inherit; padding: .35rem .7rem; }
.tallies .urgency-now { color: var(--card); }
.filter { margin: .4rem 0; }
.filter form { padding: .8rem .9rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.selects { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .6rem 1rem; }
.selects label { display: grid; gap: .1rem; font-size: .9rem; min-width: 0; }
.selects select { width: 100%; min-width: 0; }
.case-grid > * { min-width: 0; }
@media (min-width: 64rem) { .console main:has(.case-grid) { max-width: 84rem; } .case-grid { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; gap: 0 1.5rem; align-items: start; } .case-main { grid-column: 1; grid-row: 1; } .case-side { grid-column: 2; grid-row: 1; position: sticky; top: 4rem; max-height: calc(100vh - 5rem); overflow-y: auto; } }
.filter .row { margin: .8rem 0 0; }
.keys { max-width: 64rem; margin: 0 auto; padding: 0 1rem; font-size: .9rem; }
.keys ul { margin: .3rem 0; padding-left: 1.2rem; }
.empty { padding: 2.5rem 1rem; text-align: center; color: var(--soft); }
.pages { display: flex; gap: .5rem; }
.facets { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .6rem 1rem; padding: .9rem; margin: 1rem 0; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.facets div, .lines div, .rule dl div { margin: 0; }
dt { font-size: .8rem; color: var(--soft); }
dd { margin: 0; }
.console .row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.actions { margin-top: 1rem; padding: .1rem .9rem .9rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.actions h2, .report h2 { margin-top: .7rem; }
.escalate { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.report { margin-top: 1rem; padding: .1rem .9rem .9rem; background: var(--card); border: 2px solid var(--accent); border-radius: .6rem; }
.offer { margin: .5rem 0; padding: .7rem .9rem; border-left: .3rem solid var(--line); background: var(--paper); border-radius: .3rem; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .2em; }
.lines { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .6rem 1rem; white-space: pre-wrap; }
.report sup { line-height: 0; }
.report sup a { padding: 0 .15em; text-decoration: none; font-weight: 700; }
.extract { border-collapse: collapse; width: 100%; }
.extract th, .extract td { text-align: start; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
.extract th { font-weight: 600; white-space: nowrap; width: 8rem; }
.chart { width: 100%; height: 8rem; background: var(--paper); border-radius: .3rem; }
.chart rect, .share rect { fill: var(--accent); }
.share { display: block; width: 100%; height: .8rem; }
.insight td, .insight th { vertical-align: middle; }
.insight th { white-space: normal; width: 14rem; }
.number { text-align: end; white-space: nowrap; width: 6rem; font-variant-numeric: tabular-nums; }
.extract td.number { text-align: end; padding-right: 1rem; }
.bar-cell { min-width: 6rem; }
.wide-table { overflow-x: auto; }
.notes { list-style: none; padding: 0; display: grid; gap: .3rem; white-space: pre-wrap; }
.notes time { color: var(--soft); font-size: .85rem; }
.ways { display: flex; gap: 1.5rem; }
.signs ol { padding-left: 1.4rem; display: grid; gap: .5rem; }
.signs li:target { outline: 2px solid var(--accent); outline-offset: .3rem; border-radius: .2rem; }
.console label { font-size: .9rem; }
.console .row label:not(.wide) { display: inline-flex; flex-wrap: wrap; gap: .2rem .5rem; align-items: center; max-width: 100%; }
.console label.wide { flex: 1 1 100%; display: grid; gap: .1rem; }
.console form.row { margin: .6rem 0; }
textarea { font: inherit; padding: .4rem .6rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); color: inherit; width: 100%; }
kbd { font: 600 .75rem ui-monospace, monospace; border: 1px solid currentColor; border-radius: .25rem; padding: 0 .3rem; margin-right: .4rem; opacity: .75; }
@media (max-width: 40rem), (hover: none) { kbd { display: none; } }
.signs q { display: inline-block; background: var(--mark); padding: 0 .3em; border-radius: .3em; }
.like fieldset { border: 0; margin: .5rem 0; padding: 0; }
.like legend { padding: 0; font-size: .9rem; }
.joins { list-style: none; padding: 0; display: grid; gap: .6rem; }
.joins li { border-top: 1px solid var(--line); padding-top: .5rem; }
.joins h3, .joins p { margin: .2rem 0; }
.talk { margin-top: 1rem; padding: .1rem .9rem .9rem; background: var(--card); border: 2px solid var(--accent); border-radius: .6rem; }
.talk h2 { margin-top: .7rem; }
.talk-lines { list-style: none; margin: .5rem 0; padding: 0; display: grid; gap: .4rem; }
.talk-lines li { padding: .4rem .7rem; border-radius: .6rem; background: var(--paper); white-space: pre-wrap; margin-inline-end: 2rem; }
.talk-lines .officer { background: var(--mine); margin-inline: 2rem 0; }
.talk-lines time { font-size: .85rem; opacity: .85; }
.talk select { width: 100%; }
#heard { margin: .3rem 0; }
#heard .warn { display: block; margin: 0; }
.officer details { border-top: 1px solid var(--line); }
.talk { scroll-margin-top: 4rem; }
.officer blockquote, .override blockquote { max-height: 8rem; overflow-y: auto; }
.history { list-style: none; padding: 0; display: grid; gap: .3rem; font-size: .9rem; }
.history time { color: var(--soft); display: inline-block; min-width: 10rem; }
.desk { margin: 1rem 0; padding: .1rem .9rem .9rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.desk h2 { margin-top: .7rem; }
.members { padding: 0; list-style: none; display: grid; gap: .4rem; }
.members li { display: flex; flex-wrap: wrap; gap: .4rem 1rem; justify-content: space-between; align-items: center; border-bottom: 1px solid var(--line); padding-bottom: .4rem; }
.choices { border: 0; padding: 0; margin: .5rem 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: .2rem .8rem; }
.console .choices label { display: flex; gap: .4rem; align-items: center; margin: 0; min-height: 2.2rem; }
input[type=checkbox] { min-height: 0; width: 1.15rem; height: 1.15rem; accent-color: var(--accent); }
.desk label { display: grid; gap: .1rem; margin: .5rem 0; max-width: 24rem; font-size: .9rem; }
.picture { margin: .5rem 0; }
.picture summary { cursor: pointer; padding: .6rem 0; }
.picture img { max-width: 100%; max-height: 80dvh; border: 1px solid var(--line); border-radius: .4rem; }
.clock { font-variant-numeric: tabular-nums; font-weight: 700; }
.clock.late { color: var(--alarm); }
.wants label { display: inline-flex; gap: .3rem; align-items: center; }
.wants[hidden] { display: none; }
.desk .check, fieldset .check { display: flex; gap: .4rem; align-items: center; }
.desk fieldset { border: 1px solid var(--line); border-radius: .4rem; padding: .3rem .6rem; }
.times { display: flex; flex-wrap: wrap; gap: .2rem .6rem; align-items: center; }
.times > span { min-width: 3.5rem; }
@media (max-width: 40rem) {
  .console .bar { position: static; }
  .case { grid-template-columns: 1fr; }
  .case .side { grid-column: 1; grid-row: auto; flex-direction: row; flex-wrap: wrap; gap: 0 .7rem; align-items: baseline; text-align: left; margin-top: .2rem; }
  .cases .claim { position: static; justify-self: stretch; display: flex; margin-top: -.2rem; }
  .cases .claim button { flex: 1; min-height: 2.75rem; }
  .cases li:has(.claim) .side { padding-bottom: 0; }
  .keys { display: none; }
  .history time { display: block; }
  .find { flex: 1 1 100%; }
  .find input { flex: 1; }
  .actions .row > form { display: flex; flex: 1 1 40%; }
  .actions .row > form > button, .actions form.row > button { flex: 1 1 40%; }
}
`
