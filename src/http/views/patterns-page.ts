import { html } from 'hono/html'
import type { Words } from '../../i18n/catalogues.ts'
import type { Strength } from '../../redflags/assessment.ts'
import type { Grades, Rule } from '../../redflags/rule.ts'
import type { Html } from './layout.ts'
import { sitePage } from './site-frame.ts'

const STRENGTHS: readonly Strength[] = ['decisive', 'strong', 'moderate', 'weak']

/** The strongest a rule can be, in any language or from tapped answers. */
const strongestOf = ({ facts, languages }: Rule): Strength => {
  const grades: readonly (Grades | undefined)[] = [facts, ...Object.values(languages)]
  return STRENGTHS.find(strength => grades.some(each => each?.[strength] !== undefined)) ?? 'weak'
}

const isShown = ({ status }: Rule): boolean => status === 'stable' || status === 'test'

const ruleView = (words: Words, { id, references, lookAlikes }: Rule): Html => {
  const t = (key: string) => words.site(key)
  const { name, why, honest, ask } = words.rule(id)
  return html`<article class="rule" id="${id}"><h3>${name}</h3>
<p>${why}</p>
<dl><div><dt>${t('patterns.honest')}</dt><dd>${honest}</dd></div>
<div><dt>${t('patterns.ask')}</dt><dd>${ask}</dd></div></dl>
${
  lookAlikes.length === 0
    ? ''
    : html`<details><summary>${t('patterns.alike')}</summary><ul lang="en">${lookAlikes.map(each => html`<li>${each}</li>`)}</ul></details>`
}
${
  references.length === 0
    ? ''
    : html`<details><summary>${t('patterns.sources')}</summary><ul lang="en">${references.map(({ title, url }) => html`<li><a href="${url}" rel="noreferrer noopener">${title}</a></li>`)}</ul></details>`
}</article>`
}

/** Every rule explained in the reader's language, the strongest first. */
export const patternsPage = (words: Words, rules: readonly Rule[]): Html => {
  const t = (key: string) => words.site(key)
  const shown = rules.filter(isShown)
  return sitePage({
    words,
    title: t('patterns.title'),
    path: '/patterns',
    body: html`<h1>${t('patterns.title')}</h1>
<p>${t('patterns.lead')}</p>
${shown.length === 0 ? html`<p>${t('patterns.none')}</p>` : ''}
${STRENGTHS.map(strength => {
  const group = shown.filter(rule => strongestOf(rule) === strength)
  return group.length === 0
    ? ''
    : html`<section class="group ${strength}"><h2>${t(`patterns.${strength}`)}</h2>
<p class="small">${t(`patterns.${strength}-note`)}</p>
${group.map(rule => ruleView(words, rule))}</section>`
})}`,
  })
}
