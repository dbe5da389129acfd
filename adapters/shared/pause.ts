/** Waits, or less when the signal comes. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })

/** Waits for work, but after the signal only this much longer. Work that fails must say so in its value. */
export const untilClosed = (work: Promise<unknown>, ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const close = () => {
      timer = setTimeout(resolve, ms)
    }
    if (signal.aborted) close()
    else signal.addEventListener('abort', close)
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', close)
      resolve()
    }
    work.then(end, end)
  })
