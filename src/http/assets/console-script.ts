/**
 * The staff console's one script. Keys: whatever has `data-key` is pressed by it, `j` and `k` walk the list. A list
 * with `data-tag` is kept fresh: asked whether it changed every 15 seconds while it is looked at and every minute
 * while it is not.
 */
export const CONSOLE_SCRIPT = `'use strict'
const find = (selector, within = document) => within.querySelector(selector)
const rows = () => [...document.querySelectorAll('a.case')]
const walk = step => {
  const all = rows()
  const at = all.findIndex(each => each.closest('li').contains(document.activeElement))
  const next = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))]
  if (next) { next.focus(); next.scrollIntoView({ block: 'nearest' }) }
}
const use = element => {
  const shut = element.parentElement.closest('details:not([open])')
  if (shut) shut.open = true
  if (element.matches('details')) { element.open = !element.open; if (element.open) find('summary', element).focus() }
  else if (element.matches('input, select, textarea, summary') || shut) element.focus()
  // What decides asks for a second press: the first one shows which it is.
  else if (element.dataset.sure !== undefined && document.activeElement !== element) element.focus()
  else element.click()
}
const off = () => { try { return localStorage.getItem('keys') === 'off' } catch { return false } }
const box = find('#keys-on')
if (box) {
  box.checked = !off()
  box.addEventListener('change', () => { try { localStorage.setItem('keys', box.checked ? 'on' : 'off') } catch {} })
}
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || off()) return
  if (event.key === 'Escape' && document.activeElement instanceof HTMLElement) return document.activeElement.blur()
  if (event.target.matches('input:not([type=checkbox]), select, textarea')) return
  if (event.key === 'j' || event.key === 'k') { event.preventDefault(); return walk(event.key === 'j' ? 1 : -1) }
  if (!/^[a-z1-9/?]$/.test(event.key)) return
  const own = document.activeElement.closest('li')
  const wanted = '[data-key="' + event.key + '"]'
  const element = (own && find(wanted, own)) || find(wanted)
  if (!element || (element.closest('.cases') && !own)) return
  event.preventDefault()
  use(element)
})
// Whether the person wrote meanwhile; what they wrote is read by a press.
const talk = find('[data-watch]')
if (talk) setInterval(async () => {
  if (document.hidden) return
  try {
    const response = await fetch(talk.dataset.watch)
    if (response.status !== 200) return
    const fresh = find('#heard', new DOMParser().parseFromString(await response.text(), 'text/html'))
    const old = find('#heard')
    if (fresh && old && fresh.textContent !== old.textContent) old.replaceChildren(...fresh.childNodes)
  } catch {}
}, 10000)
const list = find('[data-tag]')
let tag = list && list.dataset.tag
const look = async () => {
  try {
    const response = await fetch(location.href, { headers: { 'if-none-match': tag } })
    if (response.status !== 200) return
    const next = new DOMParser().parseFromString(await response.text(), 'text/html')
    const held = document.activeElement.closest('a.case')
    for (const selector of ['#list', '#tallies']) {
      const [old, fresh] = [find(selector), find(selector, next)]
      if (old && fresh) old.replaceWith(fresh)
    }
    tag = response.headers.get('etag')
    const again = held && rows().find(each => each.href === held.href)
    if (again) again.focus()
  } catch {}
}
if (list) {
  let last = Date.now()
  const maybe = () => {
    if (document.hidden && Date.now() - last < 60000) return
    last = Date.now()
    look()
  }
  setInterval(maybe, 15000)
  document.addEventListener('visibilitychange', () => { if (!document.hidden && Date.now() - last >= 15000) maybe() })
}
`
