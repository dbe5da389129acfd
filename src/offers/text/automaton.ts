/**
 * Aho–Corasick over UTF-16 units: every phrase found in one pass, however many there are.
 * Why not a library: `modern-ahocorasick` 3.3, the best kept one, cuts the text into grapheme clusters first:
 * 3,000 phrases took 85 ms to build and 0.9 ms (p99 2.9 ms) to scan 4,096 characters, over our whole budget;
 * this table of numbers takes a tenth of both. It finds what is there and judges nothing.
 */
export interface Automaton {
  /** Calls `found` with the index of each phrase and the end (exclusive) of each place it stands in. */
  readonly scan: (text: Uint16Array, found: (phrase: number, end: number) => void) => void
  readonly states: number
}

const EMPTY = -1

export const buildAutomaton = (phrases: readonly Uint16Array[]): Automaton => {
  const symbols = new Uint16Array(0x10000)
  let alphabet = 1
  let length = 1
  for (const phrase of phrases) {
    length += phrase.length
    for (let i = 0; i < phrase.length; i += 1) {
      const code = phrase[i] ?? 0
      if (symbols[code] === 0) symbols[code] = alphabet++
    }
  }
  let capacity = 64
  while (capacity < length * 2) capacity *= 2
  const keys = new Float64Array(capacity).fill(EMPTY)
  const targets = new Int32Array(capacity)
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key | 0, 0x9e3779b1) >>> 7) & (capacity - 1)
    while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & (capacity - 1)
    return slot
  }
  const step = (state: number, symbol: number): number => {
    const slot = slotOf(state * alphabet + symbol)
    return keys[slot] === EMPTY ? EMPTY : (targets[slot] ?? EMPTY)
  }

  const parent = new Int32Array(length)
  const entry = new Uint16Array(length)
  const ending = new Int32Array(length).fill(EMPTY)
  const sameEnd = new Int32Array(phrases.length).fill(EMPTY)
  let states = 1
  const levels: number[][] = []
  phrases.forEach((phrase, index) => {
    if (phrase.length === 0) return
    let state = 0
    for (let i = 0; i < phrase.length; i += 1) {
      const symbol = symbols[phrase[i] ?? 0] ?? 0
      const slot = slotOf(state * alphabet + symbol)
      if (keys[slot] === EMPTY) {
        keys[slot] = state * alphabet + symbol
        targets[slot] = states
        parent[states] = state
        entry[states] = symbol
        const level = levels[i]
        if (level) level.push(states)
        else levels[i] = [states]
        states += 1
      }
      state = targets[slot] ?? 0
    }
    sameEnd[index] = ending[state] ?? EMPTY
    ending[state] = index
  })

  const fail = new Int32Array(states)
  /** The nearest shorter state at which a phrase ends. */
  const shorter = new Int32Array(states)
  for (const level of levels.slice(1)) {
    for (const state of level) {
      const symbol = entry[state] ?? 0
      let back = fail[parent[state] ?? 0] ?? 0
      while (back !== 0 && step(back, symbol) === EMPTY) back = fail[back] ?? 0
      const target = step(back, symbol)
      const link = target === EMPTY ? 0 : target
      fail[state] = link
      shorter[state] = ending[link] === EMPTY ? (shorter[link] ?? 0) : link
    }
  }

  const fromRoot = new Int32Array(alphabet)
  for (let symbol = 1; symbol < alphabet; symbol += 1) fromRoot[symbol] = Math.max(0, step(0, symbol))

  return {
    states,
    scan: (text, found) => {
      let state = 0
      for (let i = 0; i < text.length; i += 1) {
        const symbol = symbols[text[i] ?? 0] ?? 0
        if (symbol === 0) {
          state = 0
          continue
        }
        let next = EMPTY
        while (state !== 0 && next === EMPTY) {
          next = step(state, symbol)
          if (next === EMPTY) state = fail[state] ?? 0
        }
        state = next === EMPTY ? (fromRoot[symbol] ?? 0) : next
        for (
          let at = ending[state] === EMPTY ? (shorter[state] ?? 0) : state;
          at !== 0;
          at = shorter[at] ?? 0
        ) {
          for (let phrase = ending[at] ?? EMPTY; phrase !== EMPTY; phrase = sameEnd[phrase] ?? EMPTY)
            found(phrase, i + 1)
        }
      }
    },
  }
}
