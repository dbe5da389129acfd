/**
 * The page's script, served as a file: it sends what the forms would send and adds the answers below. Without it the
 * same forms work by whole pages.
 */
export const CHAT_SCRIPT = `'use strict'
const list = document.getElementById('messages')
const form = document.getElementById('write')
const field = document.getElementById('text')
const picture = document.getElementById('picture')
const trouble = document.getElementById('trouble')
const node = (name, text, attributes = {}) => {
  const made = document.createElement(name)
  if (text !== undefined) made.textContent = text
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
const inline = part => {
  if (part.t === 'strong') return node('strong', part.text)
  if (part.t === 'code') return node('code', part.text)
  if (part.t === 'quote') { const q = node('q'); q.append(node('bdi', part.text)); return q }
  if (part.t === 'link') return node('a', part.text, { href: part.href, rel: 'noreferrer noopener', target: '_blank' })
  return document.createTextNode(part.text)
}
const show = message => {
  if (message.kind === 'erase') { list.replaceChildren(); return }
  const section = node('section', undefined, { class: 'message', 'data-screen': message.screen })
  for (const paragraph of message.body) { const p = node('p', undefined, rtl && !paragraph.some(part => /[\\u0590-\\u08ff]/.test(part.text)) ? { dir: 'auto' } : {}); p.append(...paragraph.map(inline)); section.append(p) }
  if (message.buttons.length > 0) {
    const choices = node('form', undefined, { class: 'choices', method: 'post', action: '/chat' })
    for (const row of message.buttons) {
      const line = node('div', undefined, { class: 'row' })
      for (const button of row) line.append(node('button', button.label, { name: 'press', value: button.data }))
      choices.append(line)
    }
    section.append(choices)
  }
  if (message.replaces && pressed && pressed.isConnected) pressed.replaceWith(section)
  else list.append(section)
  section.scrollIntoView({ block: 'nearest' })
}
const rtl = document.documentElement.dir === 'rtl'
let pressed
let busy = Promise.resolve()
const newId = () => crypto.randomUUID ? crypto.randomUUID() : String(Date.now()) + Math.random().toString(36).slice(2)
const asked = (id, { file, ...words }) => {
  const headers = { accept: 'application/json' }
  if (!file) return { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ id, ...words }) }
  const body = new FormData()
  for (const [key, value] of Object.entries({ id, ...words })) body.set(key, value)
  body.set('picture', file)
  return { method: 'POST', headers, body }
}
const send = body => {
  const id = newId()
  const attempt = async left => {
    try {
      const response = await fetch('/chat', asked(id, body))
      if (!response.ok) throw new Error()
      trouble.hidden = true
      for (const message of (await response.json()).messages) show(message)
    } catch {
      if (left === 0) { trouble.hidden = false; return }
      await new Promise(resolve => setTimeout(resolve, 1500))
      await attempt(left - 1)
    }
  }
  busy = busy.then(() => attempt(2))
  return busy
}
list.addEventListener('submit', event => {
  event.preventDefault()
  const { value, textContent } = event.submitter
  pressed = event.target.closest('.message')
  if (!pressed.dataset.screen.startsWith('report.') && !pressed.dataset.screen.startsWith('tap.')) {
    list.append(node('section', textContent, { class: 'mine' }))
  }
  send({ press: value })
})
form.addEventListener('submit', event => {
  event.preventDefault()
  const text = field.value
  const [file] = picture.files
  if (text.trim() === '' && !file) return
  pressed = undefined
  list.append(node('section', file ? file.name + (text.trim() === '' ? '' : '\\n' + text) : text, { class: 'mine', dir: 'auto' }))
  form.reset()
  chosen()
  send(file ? { text, file } : { text })
})
const chosen = () => picture.parentElement.classList.toggle('chosen', picture.files.length > 0)
picture.addEventListener('change', chosen)
field.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && matchMedia('(pointer: fine)').matches) { event.preventDefault(); form.requestSubmit() }
})
const leave = document.getElementById('leave')
const go = () => {
  document.body.replaceChildren()
  document.title = ''
  fetch('/chat/leave', { method: 'POST', keepalive: true }).catch(() => {})
  location.replace('https://www.bbc.com/weather')
}
leave.addEventListener('click', event => { event.preventDefault(); go() })
let shifts = 0
addEventListener('keydown', event => { shifts = event.key === 'Shift' ? shifts + 1 : 0; if (shifts === 3) go() })
const news = async () => {
  if (document.hidden) return
  try {
    const response = await fetch('/chat/news')
    if (response.ok && response.status !== 204) for (const message of (await response.json()).messages) show(message)
  } catch {}
}
setInterval(news, 15000)
document.addEventListener('visibilitychange', news)
news()
`
