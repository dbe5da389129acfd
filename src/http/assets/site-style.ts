/** The public pages. */
export const SITE_STYLE = `.site main { max-width: 44rem; margin: 0 auto; padding: 0 1.1rem 1rem; }
.hero { padding-top: .5rem; }
.hero h1 { font-size: 1.9rem; margin-top: 1.5rem; }
.hero .big { width: 100%; }
.hero .danger { background: var(--alarm-soft); border-left: .3rem solid var(--alarm); padding: .7rem .9rem; border-radius: .3rem; }
.site main ul { padding-left: 1.2rem; }
.site main li { margin: .35rem 0; }
.group h2 { padding-left: .6rem; border-left: .35rem solid var(--line); }
.group.decisive h2 { border-color: var(--alarm); }
.group.strong h2 { border-color: var(--warm); }
.rule { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .2rem .9rem .6rem; margin: .7rem 0; }
.rule h3 { font-size: 1.05rem; margin-top: .6rem; }
.rule p { margin: .3rem 0 .6rem; }
.rule dl { display: grid; gap: .5rem; margin: .6rem 0; }
.rule details { font-size: .9rem; }
@media (min-width: 40rem) { .hero .big { width: auto; } }
`
