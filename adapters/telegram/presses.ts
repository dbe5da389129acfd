const REMEMBERED = 500

/** Which presses were answered here: one turn may deliver several times, and each press is answered once. */
export const createPresses = () => {
  const answered = new Set<string>()
  return {
    /** Whether this press was not answered before; from now on it was. */
    take(press: string): boolean {
      if (answered.has(press)) return false
      answered.add(press)
      for (const oldest of answered) {
        if (answered.size <= REMEMBERED) break
        answered.delete(oldest)
      }
      return true
    },
  }
}
export type Presses = ReturnType<typeof createPresses>
