/**
 * Loaded before a service with `--import`: its clock runs faster and its timer keeps step, so that minutes of paging pass
 * in seconds. `FAST_CLOCK`: the moment from which on, and how many times as fast. Waits for answers stay as they are.
 */
const [from = 0, times = 1] = (process.env.FAST_CLOCK ?? '').split(',').map(Number)
const real = Date.now
Date.now = () => Math.round(from + (real() - from) * times)
const every = globalThis.setInterval
globalThis.setInterval = ((work: () => void, ms = 0, ...more: unknown[]) =>
  every(work, ms / times, ...more)) as typeof setInterval
