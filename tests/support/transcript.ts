/** A transcript as steps; the form is described in `tests/conversations/README.md`. */
export type TranscriptStep =
  | { readonly do: 'write'; readonly texts: Readonly<Record<string, string>>; readonly forwarded: boolean }
  | { readonly do: 'picture' }
  | { readonly do: 'tap'; readonly key: string; readonly country?: string }
  | { readonly do: 'expect'; readonly key: string }
  | { readonly do: 'shows'; readonly text: string; readonly not: boolean }
  | { readonly do: 'offers'; readonly key: string; readonly not: boolean }
  | { readonly do: 'silent' }
  | { readonly do: 'paged'; readonly count: number }
  | { readonly do: 'officer'; readonly number: number; readonly key: string }
  | { readonly do: 'later'; readonly ms: number }
  | { readonly do: 'keep-receipt' }
  | { readonly do: 'write-receipt' }
  | { readonly do: 'nothing-kept' }

export interface Transcript {
  readonly title: string
  readonly languages: readonly string[]
  readonly desks: readonly { readonly kind: 'moderators' | 'hotline'; readonly people: number }[]
  readonly steps: readonly { readonly line: number; readonly step: TranscriptStep }[]
}

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

type Reader = readonly [pattern: RegExp, read: (match: RegExpExecArray) => TranscriptStep]

const READERS: readonly Reader[] = [
  [
    /^Person( forwards)?(?: \(([A-Za-z-]+)\))?: (.+)$/,
    m => ({ do: 'write', texts: { [m[2] ?? '*']: m[3] ?? '' }, forwarded: m[1] !== undefined }),
  ],
  [/^Person sends a picture$/, () => ({ do: 'picture' })],
  [/^Person taps country ([A-Z]{2})$/, m => ({ do: 'tap', key: 'button.country', country: m[1] ?? '' })],
  [/^Person taps ([\w.-]+)$/, m => ({ do: 'tap', key: m[1] ?? '' })],
  [/^Bot: ([\w.-]+)$/, m => ({ do: 'expect', key: m[1] ?? '' })],
  [/^Bot (shows|does not show): (.+)$/, m => ({ do: 'shows', text: m[2] ?? '', not: m[1] !== 'shows' })],
  [
    /^Bot (offers|does not offer): ([\w.-]+)$/,
    m => ({ do: 'offers', key: m[2] ?? '', not: m[1] !== 'offers' }),
  ],
  [/^Bot is silent$/, () => ({ do: 'silent' })],
  [/^Staff are paged: (\d+)$/, m => ({ do: 'paged', count: Number(m[1]) })],
  [/^Officer (\d+) taps ([\w.-]+)$/, m => ({ do: 'officer', number: Number(m[1]), key: m[2] ?? '' })],
  [/^Later: (\d+) (minute|hour|day)s?$/, m => ({ do: 'later', ms: Number(m[1]) * (UNITS[m[2] ?? ''] ?? 0) })],
  [/^The receipt is kept$/, () => ({ do: 'keep-receipt' })],
  [/^Person writes the receipt$/, () => ({ do: 'write-receipt' })],
  [/^Nothing is kept$/, () => ({ do: 'nothing-kept' })],
]

/** Reads a transcript. Errors: throws with the line that is not understood. */
export const readTranscript = (source: string): Transcript => {
  let title = ''
  let languages: readonly string[] = ['en']
  const desks: Transcript['desks'][number][] = []
  const steps: { line: number; step: TranscriptStep }[] = []
  source.split('\n').forEach((raw, index) => {
    const text = raw.trim()
    const given = /^Given a (moderators|hotline) desk(?: with (\d+) on call)?$/.exec(text)
    if (text === '' || text.startsWith('>')) return
    if (text.startsWith('# ')) title = text.slice(2)
    else if (text.startsWith('Languages: '))
      languages = text
        .slice(11)
        .split(',')
        .map(each => each.trim())
    else if (given) desks.push({ kind: given[1] as 'moderators' | 'hotline', people: Number(given[2] ?? 0) })
    else {
      const reader = READERS.find(([pattern]) => pattern.test(text))
      const match = reader?.[0].exec(text)
      if (!reader || !match) throw new Error(`Line ${index + 1} is not understood: ${text}`)
      const step = reader[1](match)
      const last = steps.at(-1)?.step
      // The same words in another language continue the line before.
      if (
        step.do === 'write' &&
        last?.do === 'write' &&
        !('*' in step.texts) &&
        !Object.keys(step.texts).some(each => each in last.texts) &&
        !('*' in last.texts)
      )
        steps[steps.length - 1] = {
          line: index + 1,
          step: { ...last, texts: { ...last.texts, ...step.texts } },
        }
      else steps.push({ line: index + 1, step })
    }
  })
  return { title, languages, desks, steps }
}
