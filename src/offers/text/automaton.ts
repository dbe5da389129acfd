/**
 * Aho–Corasick over UTF-16 units: every phrase found in one pass, however many there are.
 * Why not a library: `modern-ahocorasick` 3.3, the best kept one, cuts the text into grapheme clusters first:
 * 3,000 phrases took 85 ms to build and 0.9 ms (p99 2.9 ms) to scan 4,096 characters, over our whole budget.
 * It finds what is there and judges nothing.
 */
export interface Automaton {
  /** Calls `found` with the index of each phrase and the end (exclusive) of each place it stands in. */
  readonly scan: (text: Uint16Array, found: (phrase: number, end: number) => void) => void
  readonly states: number
}

const NONE = -1

/** The way from state to state. The first child stands beside its parent; only where words part a table comes in. */
interface Trie {
  readonly states: number
  /** The symbol of each unit from `lowest` on, 0 for what stands in no phrase. */
  readonly symbols: Uint16Array
  readonly lowest: number
  readonly alphabet: number
  readonly parent: Int32Array
  readonly entry: Uint16Array
  readonly depth: Uint16Array
  /** A phrase that ends at a state, and the next one that ends there too. */
  readonly ending: Int32Array
  readonly sameEnd: Int32Array
  readonly step: (state: number, symbol: number) => number
}

const buildTrie = (phrases: readonly string[]): Trie => {
  let length = 1
  let lowest = 0xffff
  let highest = 0
  for (const phrase of phrases) {
    length += phrase.length
    for (let i = 0; i < phrase.length; i += 1) {
      const code = phrase.charCodeAt(i)
      if (code < lowest) lowest = code
      if (code > highest) highest = code
    }
  }
  // As narrow as the script: a table of all units would not stay in the processor's cache.
  const symbols = new Uint16Array(Math.max(0, highest - lowest + 1))
  let alphabet = 1
  for (const phrase of phrases) {
    for (let i = 0; i < phrase.length; i += 1) {
      const at = phrase.charCodeAt(i) - lowest
      if (symbols[at] === 0) symbols[at] = alphabet++
    }
  }
  let capacity = 64
  while (capacity < length) capacity *= 2
  const firstSymbol = new Uint16Array(length)
  const firstChild = new Int32Array(length)
  const parts = new Uint8Array(length)
  const keys = new Float64Array(capacity).fill(NONE)
  const targets = new Int32Array(capacity)
  const parent = new Int32Array(length)
  const entry = new Uint16Array(length)
  const depth = new Uint16Array(length)
  const ending = new Int32Array(length).fill(NONE)
  const sameEnd = new Int32Array(phrases.length).fill(NONE)
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key | 0, 0x9e3779b1) >>> 7) & (capacity - 1)
    while (keys[slot] !== NONE && keys[slot] !== key) slot = (slot + 1) & (capacity - 1)
    return slot
  }

  // In sorted order a phrase parts from the path of the one before it once, and everything after is new.
  const order = phrases
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [phrases[a] ?? '', phrases[b] ?? '']
      return one < other ? -1 : one > other ? 1 : 0
    })
  const path = [0]
  let before = ''
  let states = 1
  for (const index of order) {
    const phrase = phrases[index] ?? ''
    if (phrase === '') continue
    let shared = 0
    while (shared < before.length && phrase.charCodeAt(shared) === before.charCodeAt(shared)) shared += 1
    for (let i = shared; i < phrase.length; i += 1) {
      const state = path[i] ?? 0
      const symbol = symbols[phrase.charCodeAt(i) - lowest] ?? 0
      if (firstSymbol[state] === 0) {
        firstSymbol[state] = symbol
        firstChild[state] = states
      } else {
        parts[state] = 1
        const key = state * alphabet + symbol
        const slot = slotOf(key)
        keys[slot] = key
        targets[slot] = states
      }
      parent[states] = state
      entry[states] = symbol
      depth[states] = i + 1
      path[i + 1] = states
      states += 1
    }
    const last = path[phrase.length] ?? 0
    sameEnd[index] = ending[last] ?? NONE
    ending[last] = index
    before = phrase
  }
  return {
    states,
    symbols,
    lowest,
    alphabet,
    parent,
    entry,
    depth,
    ending,
    sameEnd,
    step: (state, symbol) => {
      if (firstSymbol[state] === symbol) return firstChild[state] ?? NONE
      if (parts[state] !== 1) return NONE
      const slot = slotOf(state * alphabet + symbol)
      return keys[slot] === NONE ? NONE : (targets[slot] ?? NONE)
    },
  }
}

/** States from the shallowest to the deepest. */
const byDepth = ({ depth, states }: Trie): Int32Array => {
  let deepest = 0
  for (let state = 0; state < states; state += 1) deepest = Math.max(deepest, depth[state] ?? 0)
  const next = new Int32Array(deepest + 2)
  for (let state = 0; state < states; state += 1)
    next[(depth[state] ?? 0) + 1] = (next[(depth[state] ?? 0) + 1] ?? 0) + 1
  for (let level = 1; level < next.length; level += 1)
    next[level] = (next[level] ?? 0) + (next[level - 1] ?? 0)
  const order = new Int32Array(states)
  for (let state = 0; state < states; state += 1) {
    const level = depth[state] ?? 0
    order[next[level] ?? 0] = state
    next[level] = (next[level] ?? 0) + 1
  }
  return order
}

/** So many entries the table of settled steps may have: 400 KB at most. */
const MOST_SETTLED = 100_000

/**
 * Where the shallowest states lead for every symbol, failures followed to their end. A text spends most of its
 * letters there, at the beginnings of phrases that do not go on.
 */
interface Settled {
  /** Row of a state in `next`, -1 for a deeper one. */
  readonly row: Int32Array
  readonly next: Int32Array
}

const settle = ({ states, alphabet, depth, step }: Trie, order: Int32Array, fail: Int32Array): Settled => {
  const row = new Int32Array(states).fill(NONE)
  let rows = 0
  let level = 0
  while (rows < order.length) {
    let end = rows
    while (end < order.length && depth[order[end] ?? 0] === level) end += 1
    if (level > 0 && end * alphabet > MOST_SETTLED) break
    for (; rows < end; rows += 1) row[order[rows] ?? 0] = rows
    level += 1
  }
  const next = new Int32Array(rows * alphabet)
  for (let at = 0; at < rows; at += 1) {
    const state = order[at] ?? 0
    const failed = (row[fail[state] ?? 0] ?? 0) * alphabet
    for (let symbol = 1; symbol < alphabet; symbol += 1) {
      const target = step(state, symbol)
      next[at * alphabet + symbol] =
        target === NONE ? (state === 0 ? 0 : (next[failed + symbol] ?? 0)) : target
    }
  }
  return { row, next }
}

export const buildAutomaton = (phrases: readonly string[]): Automaton => {
  const trie = buildTrie(phrases)
  const { states, symbols, lowest, alphabet, parent, entry, depth, ending, sameEnd, step } = trie
  const order = byDepth(trie)
  const fail = new Int32Array(states)
  /** The state itself or the nearest shorter one at which a phrase ends, 0 for none. */
  const output = new Int32Array(states)
  /** The next shorter one after that. */
  const shorter = new Int32Array(states)
  for (const state of order) {
    if (state === 0) continue
    if ((depth[state] ?? 0) > 1) {
      const symbol = entry[state] ?? 0
      let back = fail[parent[state] ?? 0] ?? 0
      let target = step(back, symbol)
      while (back !== 0 && target === NONE) {
        back = fail[back] ?? 0
        target = step(back, symbol)
      }
      fail[state] = Math.max(0, target)
    }
    const link = fail[state] ?? 0
    shorter[state] = output[link] ?? 0
    output[state] = ending[state] === NONE ? (output[link] ?? 0) : state
  }
  const { row, next } = settle(trie, order, fail)

  return {
    states,
    scan: (text, found) => {
      let state = 0
      for (let i = 0; i < text.length; i += 1) {
        const at = (text[i] ?? 0) - lowest
        const symbol = at >= 0 && at < symbols.length ? (symbols[at] ?? 0) : 0
        if (symbol === 0) {
          state = 0
          continue
        }
        for (;;) {
          const settled = row[state] ?? 0
          if (settled >= 0) {
            state = next[settled * alphabet + symbol] ?? 0
            break
          }
          const target = step(state, symbol)
          if (target !== NONE) {
            state = target
            break
          }
          state = fail[state] ?? 0
        }
        for (let ends = output[state] ?? 0; ends !== 0; ends = shorter[ends] ?? 0) {
          for (let phrase = ending[ends] ?? NONE; phrase !== NONE; phrase = sameEnd[phrase] ?? NONE)
            found(phrase, i + 1)
        }
      }
    },
  }
}
