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

/** Marks laid over Latin, Greek, Cyrillic or Arabic letters; the vowel signs of other scripts stay. */
const OVERLAID =
  /[\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu
const INVISIBLE =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{e0000}-\u{e0fff}]$/u
const SPACE = /^[\s\u0085]$/u

/** A code point as it is read: '' where it is not seen, lower case, without accents, compatibility forms opened. */
const fold = (letter: string): string => {
  if (INVISIBLE.test(letter)) return ''
  if (letter === '\n' || letter === '\u2028' || letter === '\u2029') return '\n'
  if (SPACE.test(letter)) return ' '
  const open = letter.normalize('NFKD').replace(OVERLAID, '').normalize('NFKC').toLowerCase()
  const bare = open.normalize('NFKD').replace(OVERLAID, '').normalize('NFKC')
  return LATIN_LIKE.get(bare) ?? LATIN_LIKE.get(letter) ?? (bare === ' ' ? ' ' : bare)
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
