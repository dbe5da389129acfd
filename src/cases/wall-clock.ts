/** What a clock on the wall shows at a moment, in an IANA zone. */
export interface WallMoment {
  /** `2026-11-24` */
  readonly date: string
  /** 0 is Sunday. */
  readonly weekday: number
  /** Minutes since midnight as the clock shows them. */
  readonly minute: number
}

const DAY_MS = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

const formatIn = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/** Whether the runtime knows this zone. */
export const isZone = (zone: string): boolean => {
  try {
    formatIn(zone)
    return true
  } catch {
    return false
  }
}

/** The wall's time as if it were UTC, in milliseconds. */
const wallMs = (at: number, zone: string): number => {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatIn(zone).formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

const offsetMs = (at: number, zone: string): number => wallMs(at, zone) - Math.floor(at / 1000) * 1000

export const wallMoment = (at: number, zone: string): WallMoment => {
  const wall = new Date(wallMs(at, zone))
  return {
    date: wall.toISOString().slice(0, 10),
    weekday: wall.getUTCDay(),
    minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  }
}

/**
 * The moment a wall shows this. Where clocks go back it is the first of the two; where they go forward over it, the
 * moment as far after the change.
 */
export const momentOf = (date: string, minute: number, zone: string): number => {
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * 60_000
  const guesses = [wall - DAY_MS, wall + DAY_MS].map(near => wall - offsetMs(near, zone))
  const right = guesses.filter(guess => wallMs(guess, zone) === wall)
  return right.length > 0 ? Math.min(...right) : Math.max(...guesses)
}

/** The date so many days on. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()
