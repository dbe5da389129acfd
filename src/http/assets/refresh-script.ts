/** Keeps a queue fresh: asks whether it changed, every 15 seconds while it is looked at, and puts the new list in place. */
export const REFRESH_SCRIPT = `'use strict'
let tag
const look = async () => {
  try {
    const response = await fetch(location.href, { headers: tag ? { 'if-none-match': tag } : {} })
    if (response.status !== 200) return
    const known = tag
    tag = response.headers.get('etag')
    if (known === undefined || known === tag) return
    const next = new DOMParser().parseFromString(await response.text(), 'text/html')
    for (const selector of ['.cases, .empty', '.pages']) {
      const [old, fresh] = [document.querySelector(selector), next.querySelector(selector)]
      if (old && fresh) old.replaceWith(fresh)
    }
  } catch {}
}
let last = Date.now()
setInterval(() => {
  if (document.hidden && Date.now() - last < 60000) return
  last = Date.now()
  look()
}, 15000)
look()
`
