const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Signs that must be looked at behind a cut to know whether it falls inside a grapheme. */
const LOOK_AHEAD = 64

/** The start of the grapheme that holds this offset: a place where the text may be cut. */
const graphemeStart = (text: string, offset: number): number =>
  offset >= text.length ? text.length : (graphemes.segment(text).containing(offset)?.index ?? offset)

/** Where no grapheme ends within the limit (a letter under hundreds of accents), at least no character is halved. */
const characterStart = (text: string, offset: number): number => {
  const code = text.charCodeAt(offset)
  return offset > 1 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset
}

/** The best place to cut, at most `limit` units in: after a paragraph, a line, a word, else between two graphemes. */
const cutAt = (text: string, limit: number): number => {
  const window = text.slice(0, limit + LOOK_AHEAD)
  const early = Math.floor(limit / 2)
  const after = (sign: string) => window.lastIndexOf(sign, limit - sign.length) + sign.length
  const word = words.segment(window).containing(limit)?.index ?? limit
  const wanted = [after('\n\n'), after('\n'), word].find(place => place > early && place <= limit) ?? limit
  const cut = graphemeStart(window, wanted)
  return cut > 0 ? cut : characterStart(text, limit)
}

/**
 * Cuts a text into pieces of at most `limit` UTF-16 units (at least 2). Joined again, the pieces are the text. A
 * grapheme is only ever broken where it alone is longer than the limit.
 */
export const splitText = (text: string, limit: number): readonly string[] => {
  const pieces: string[] = []
  let rest = text
  while (rest.length > limit) {
    const cut = cutAt(rest, limit)
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  if (rest !== '' || pieces.length === 0) pieces.push(rest)
  return pieces
}

/** The first `limit` UTF-16 units of a text at most, ending with `…` where something was left out. */
export const shortenText = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, graphemeStart(text, limit - 1))}…`
