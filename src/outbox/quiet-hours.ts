/** At night nobody's phone lights up for a review that can wait. */
const NIGHT_FROM = 22
const NIGHT_TO = 8
/** What `zoneOf` gives for a language that is spoken everywhere: nobody knows then when it is night. */
const NO_ZONE = 'UTC'
const HOUR_MS = 3_600_000

/** When someone in a zone may be written to, at the earliest: now, or the next morning at eight. */
export const quietUntil = (now: number, zone: string): number => {
  if (zone === NO_ZONE) return now
  const parts = new Intl.DateTimeFormat('en', {
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    timeZone: zone,
  }).formatToParts(now)
  const part = (type: string) => Number(parts.find(each => each.type === type)?.value ?? 0)
  const hour = part('hour')
  if (hour >= NIGHT_TO && hour < NIGHT_FROM) return now
  const hours = (NIGHT_TO - hour + 24) % 24
  return now + hours * HOUR_MS - part('minute') * 60_000
}
