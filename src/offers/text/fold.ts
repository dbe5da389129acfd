/**
 * How one code point is read: look-alike letters become the letter they imitate, invisible ones vanish.
 * The full Unicode confusables list is 60 KB and folds `m` to `rn`; the tables here hold what offers show.
 */

/** Letters that always stand for a Latin one, whatever surrounds them (small capitals, phonetic letters). */
const LATIN_LIKE: ReadonlyMap<string, string> = pairs(
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz' +
    'ɑaƅbɡgıiǀlɩiʋvƨsøođdłlħhŧtɓbɗdƙkƥpƭtꞵbɛeɔoʀrꮯcꭺaꭼeꮪsꭲtꮇmꮲpꮃwꮮlꮋhꭵiꭰdꮶk',
)

/** Cyrillic and Greek letters that look like a Latin one, in the case they are written in. */
const LATIN_TWINS: ReadonlyMap<string, string> = pairs(
  'аaАaВbсcСcԁdеeЕeНhһhіiІiјjЈjКkкkМmмmоoОoрpРpԛqѕsЅsТtтtуyУyԝwхxХxѵvпn' +
    'αaΑaβbΒbεeΕeΖzΗhηnιiΙiκkΚkΜmΝnνvοoΟoρpΡpτtΤtυuΥyχxΧxωwϲcϳj',
)

/** The way back, for a Cyrillic word with Latin letters in it. */
const CYRILLIC_TWINS: ReadonlyMap<string, string> = pairs('aаcсeеoоpрxхyуkкmмtтhнbвiіnп')

function pairs(text: string): ReadonlyMap<string, string> {
  const letters = [...text]
  return new Map(letters.flatMap((letter, i) => (i % 2 === 0 ? [[letter, letters[i + 1] ?? '']] : [])))
}

type Ranges = readonly (readonly [from: number, to: number])[]

/** Marks laid over Latin, Greek, Cyrillic or Arabic letters; the vowel signs of other scripts stay. */
const OVERLAID: Ranges = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
]
/** What takes no room: joiners, direction marks, fillers, variation selectors, tags. */
const INVISIBLE: Ranges = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
  [0xe0000, 0xe0fff],
]

const inRanges = (letter: string, ranges: Ranges): boolean => {
  const point = letter.codePointAt(0) ?? 0
  return ranges.some(([from, to]) => point >= from && point <= to)
}

/** Whether a character takes no room at all. */
export const isInvisible = (letter: string): boolean => inRanges(letter, INVISIBLE)

const withoutMarks = (text: string): string =>
  [...text.normalize('NFKD')]
    .filter(letter => !inRanges(letter, OVERLAID))
    .join('')
    .normalize('NFKC')

const SPACE = /^[\s\u0085]$/u

/** A code point as it is read: '' where it is not seen, lower case, without accents, compatibility forms opened. */
const fold = (letter: string): string => {
  if (isInvisible(letter)) return ''
  if (letter === '\n' || letter === '\u2028' || letter === '\u2029') return '\n'
  if (SPACE.test(letter)) return ' '
  const bare = withoutMarks(withoutMarks(letter).toLowerCase())
  return LATIN_LIKE.get(bare) ?? LATIN_LIKE.get(letter) ?? bare
}

const MEMO_LIMIT = 8192
const memo = new Map<string, string>()

/** `fold`, remembered: a text repeats its letters. */
export const foldLetter = (letter: string): string => {
  const known = memo.get(letter)
  if (known !== undefined) return known
  const folded = fold(letter)
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(letter, folded)
  return folded
}

export const latinTwin = (letter: string): string | undefined => LATIN_TWINS.get(letter)
export const cyrillicTwin = (letter: string): string | undefined => CYRILLIC_TWINS.get(letter)
