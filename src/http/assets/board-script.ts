/** Clocks that run, a board that stays fresh, and a sound and a flashing title for those who asked for them. */
export const BOARD_SCRIPT = `'use strict'
const title = document.title
const known = () => new Set([...document.querySelectorAll('.open-pages [data-code]')].map(each => each.dataset.code))
let seen = known()
const wants = name => { try { return localStorage.getItem('board-' + name) === '1' } catch { return false } }
for (const box of document.querySelectorAll('[data-wants]')) {
  box.checked = wants(box.dataset.wants)
  box.addEventListener('change', () => { try { localStorage.setItem('board-' + box.dataset.wants, box.checked ? '1' : '0') } catch {} })
}
document.querySelector('.wants')?.removeAttribute('hidden')
const beep = () => {
  try {
    const audio = new AudioContext()
    const tone = audio.createOscillator()
    const gain = audio.createGain()
    gain.gain.value = 0.1
    tone.frequency.value = 880
    tone.connect(gain).connect(audio.destination)
    tone.start()
    tone.stop(audio.currentTime + 0.4)
    tone.onended = () => audio.close()
  } catch {}
}
let flashing
const calm = () => { clearInterval(flashing); flashing = undefined; document.title = title }
document.addEventListener('visibilitychange', () => { if (!document.hidden) calm() })
const run = () => {
  for (const clock of document.querySelectorAll('[data-until]')) {
    const left = Math.round((Number(clock.dataset.until) - Date.now()) / 1000)
    const size = Math.abs(left)
    clock.textContent = (left < 0 ? '-' : '') + Math.floor(size / 60) + ':' + String(size % 60).padStart(2, '0')
    clock.classList.toggle('late', left < 60)
  }
}
const look = async () => {
  try {
    const response = await fetch(location.href)
    if (response.status !== 200) return
    const next = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('.board')
    const old = document.querySelector('.board')
    if (!next || !old || old.contains(document.activeElement)) return
    old.replaceWith(next)
    run()
    const now = known()
    if ([...now].some(code => !seen.has(code))) {
      if (wants('sound')) beep()
      if (wants('title') && document.hidden && flashing === undefined) {
        let on = false
        flashing = setInterval(() => { on = !on; document.title = on ? '(' + now.size + ') ' + title : title }, 1000)
      }
    }
    seen = now
  } catch {}
}
run()
setInterval(run, 1000)
setInterval(look, 10000)
`
