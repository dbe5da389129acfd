/** One figure of the bench. */
export interface Measure {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** Not more than this, where the design sets a budget. */
  readonly budget?: number
  readonly note?: string
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
