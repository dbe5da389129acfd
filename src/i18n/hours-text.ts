/** So many hours in a language, in days where they are whole ones: "4 hours", "3일". */
export const hoursText = (locale: string, hours: number): string => {
  const whole = hours % 24 === 0
  const unit = whole ? 'day' : 'hour'
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    whole ? hours / 24 : hours,
  )
}
