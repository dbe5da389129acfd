/** Which language a text is in: by its script, and by small words where several share one. */

/** What a text is written in, and whose cells should read it. */
export interface LanguageGuess {
  /** BCP 47; `und` where there are no letters. */
  readonly language: string
  /** Languages whose scripts take a real part in the text, the guess among them. */
  readonly present: readonly string[]
}

const SCRIPTS: readonly (readonly [name: string, from: number, to: number])[] = [
  ['latin', 0x61, 0x7a],
  ['cyrillic', 0x400, 0x52f],
  ['arabic', 0x600, 0x6ff],
  ['devanagari', 0x900, 0x97f],
  ['bengali', 0x980, 0x9ff],
  ['tamil', 0xb80, 0xbff],
  ['sinhala', 0xd80, 0xdff],
  ['thai', 0xe00, 0xe7f],
  ['lao', 0xe80, 0xeff],
  ['burmese', 0x1000, 0x109f],
  ['ethiopic', 0x1200, 0x137f],
  ['khmer', 0x1780, 0x17ff],
  ['kana', 0x3041, 0x30ff],
  ['han', 0x3400, 0x9fff],
  ['hangul', 0xac00, 0xd7a3],
]

const BY_SCRIPT: Readonly<Record<string, string>> = {
  arabic: 'ar',
  bengali: 'bn',
  tamil: 'ta',
  sinhala: 'si',
  thai: 'th',
  lao: 'lo',
  burmese: 'my',
  ethiopic: 'am',
  khmer: 'km',
  kana: 'ja',
  hangul: 'ko',
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Small words that one language of the Latin script uses and its neighbours do not (accents are gone by then). */
const LATIN_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'en',
    words(
      'the and of to for you your with is are we our this that will be from have job work pay no free need month they my me not can who at if about please all on in',
    ),
  ],
  [
    'vi',
    words(
      'va cua khong cho ban duoc cac nguoi lam viec luong tuyen anh chi em dang toi di sang bao ve thang ho tro nhan ngay con minh ai voi se trong la co den tien roi',
    ),
  ],
  [
    'id',
    words(
      'yang dan di untuk dengan tidak kami anda gaji kerja lowongan tanpa dari ini itu bisa sudah atau akan kak nggak gak bukan hubungi pengalaman tiket saya ada pada hari bulan juga saja teman orang uang karena yg bs tdk gw gue lo lu aku km kalo klo ga gk jt tnp hr utk dg sy loker minat butuh dicari langsung mess paspor usia umur cuma aja doang banget kayak kamu dibutuhkan ditanggung sampai mau lagi nanti dulu kita kerjaan sini skrg udah belum yg',
    ),
  ],
  [
    'ms',
    words(
      'yang dan di untuk dengan tidak anda gaji kerja kerana dari ini itu boleh sudah atau akan nak tak bukan hubungi jawatan kosong sahaja awak saya ada pada duit kawan mereka macam rm syarikat kat je keje takde xde xda aku ko korang nk mcm dgn skrg skarang dok kena bagi ambik diorang depa tau tiket ke lah la ni tu dah lepas nanti takkan pun kita kami sila mohon percuma ditanggung berminat umur kemboja',
    ),
  ],
  [
    'tl',
    words(
      'ang ng sa mga ako ikaw kami kayo hindi po na at may mo ko kung para lang naman ba dito siya nila namin tayo walang kay si ni ito yung kasi pa rin sila nga daw muna din dun niyo nyo sahod libre kahit basta naming pag ka ay nasa wag huwag pwede gusto kailangan kayong kong mong tong natin nyo sya sakin papunta hanggang alis lipad pinoy',
    ),
  ],
  [
    'sw',
    words(
      'na ya wa kwa kazi ni hakuna za la katika hii yako wewe sisi tunatafuta mshahara bure kutoka au kama wako malazi nafasi mimi yangu sana wangu si hiyo huyo yeye wetu yetu wenu una nina tuna wana unapata utapata utapewa tu tuko niko uko yuko mko wapo kwenda kuja baada kabla sasa sawa hapa huko pia lakini kila mtu watu siku wiki mwezi elfu laki pesa hela simu tuma piga nje bila ndio ndiyo hapana jamani kwamba ambao ambaye cha vya zote wote yote kitu mwenye wenye ili kuhusu yake zangu ndani ofisini kampuni pasipoti tiketi nisaidie nisaidieni tafadhali naomba',
    ),
  ],
  [
    'fr',
    words(
      'le la les des une et pour vous nous avec est dans votre sans pas sur du au je mon ma qui logement salaire travail il elle ils ne j tu on c ce que qu n d l y en par plus tout tous svp mais ton ta tes mes nos vos leur quand chez suis avez ont sont fait faut cherche recherche seulement place places personne puis secours aidez aide moi billet loge nourri sa ses si cette cet deux ans dis dites toi aussi encore deja comme etre peut peux veux alors bien aux salam khoya khedma khdma bgha bghit chkoun kayn kayna wach ghir mn tem tema dyal 3la charika sokna bzaf',
    ),
  ],
  [
    'pt-BR',
    words(
      'o os as um uma e para voce com nao em do da no na por que seu sua vaga trabalho salario mais sem eu meu minha ele ela esta ao dos das pra pro pras pros vc vcs voces tu ta to tao mas foi ai so tem quem vai ser quando depois ja aqui la pelo pela nos gente sou tudo bem isso onde muito q pq ate cada seus suas nem ou se me te lhe eles elas sao tava estou voltar casa passagem empresa dinheiro conta socorro ajuda chama manda hoje amanha pessoal galera trampo grana',
    ),
  ],
  [
    'es',
    words(
      'el los las una y para usted con no en del por que su trabajo salario sin mas se es al yo mi esta nos lo como pero hay sueldo ofrecemos',
    ),
  ],
  [
    'de',
    words('der die das und fur sie mit ist wir ein eine nicht im auf von den zu ich arbeit werden sind'),
  ],
  [
    'bn',
    words(
      'ami apni apnar amar amake amader tumi tomar vai bhai kore korte korbo lagbe hobe hoy ache theke diye dite dibo dibe taka kaj bolte bolche ekhon niye jabe jabo keu kichu onek sei kintu moto jonno shudhu sudhu koto kobe parbe chai',
    ),
  ],
  [
    'ne',
    words(
      'cha chha chhan chaina chhaina lai haru garna garne garnu gareko paisa malai hunchha huncha hunna chu chhu pani bhayo bhaye bhaneko bhai tapai timi hami hamro mero yaha tyaha kaha kati ko le tira sanga aba chahinchha chahincha lagcha lagdaina',
    ),
  ],
  [
    'hi',
    words(
      'hai ke ki ka mein aur nahi se ko kaam bhai aap karo milega chahiye hain liye koi bhi paisa wala ho kya mujhe mera hu hun hoon tha thi raha rahe rahi kar karna karne nahin nai mat abhi bas yaha yahan waha wahan pe par tu tera teri apna apni ek log wale ladke ladki larka larki chahte dega denge bhej bhejo kuch sab jo woh wo kyu kyun hoga jaldi ghar hum hame humari hamari unka uske iske phir lekin magar sath diya gaya gayi jao aao jana jaana batana meri mere',
    ),
  ],
]

const URDU = /[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]/
const NEPALI =
  /(?:छ|हरू|लाई|गर्न|नेपाल|भएको|तपाई|हामी|पर्छ|गर्छ|मलाई|भन्दा|तिर|थियो|चाहिन|चाहिँ|चाहियो|भयो|भए|हुन्|गरे|पुग|[^ ](?:मा|को|ले|बाट|सँग)(?=[ ,।.]|$))/
const HINDI = /(?:है|नहीं|में |के लिए| और | का | की | को | से | पर |चाहिए)/
const TRADITIONAL = new Set(
  '們個這來時會說對開關國學電話機車錢資經驗歡還聯繫號東業務專無條簽證護員請從幫嗎萬過邊應徵兩週給與為場體環當發動間網遊輪廠飯館賣費獎覺錄讓誰點線級師歲領樣園區',
)
const SIMPLIFIED = new Set(
  '们个这来时会说对开关国学电话机车钱资经验欢还联系号东业务专无条签证护员请从帮吗万过边应征两给与为场体环当发动间网游轮厂饭馆卖费奖觉录让谁点线级师岁领样园',
)

/** Letters that one language of the Latin script writes and its neighbours do not, before accents are taken off. */
const LATIN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/gi],
  ['pt-BR', /[ãõ]|ç[aõãôo]/gi],
  ['fr', /[èêùûœëï]|ç[aou]|é(?:e|s|es|t)\b|[dljnsc]['’](?=[aeiouhéèê])/gi],
  ['es', /[ñ¿¡]|ción/gi],
]
/** What such a letter says beside a small word; a foreign name has one or two. */
const LETTER_WEIGHT = 1.5

const count = (text: string, letters: ReadonlySet<string>): number => {
  let sum = 0
  for (const letter of text) if (letters.has(letter)) sum += 1
  return sum
}

/** Letters beyond this say nothing new about the language. */
const ENOUGH = 1500

/** Which of the languages use a small word, as bits. */
const SMALL_WORDS: ReadonlyMap<string, number> = LATIN_WORDS.reduce((all, [, small], index) => {
  for (const word of small) all.set(word, (all.get(word) ?? 0) | (1 << index))
  return all
}, new Map<string, number>())

/** Languages so near each other that a text of one is read with the cells of the other too. */
const NEAR: Readonly<Record<string, string>> = { id: 'ms', ms: 'id', hi: 'ne', ne: 'hi', ar: 'ur' }

/** Words spelled letter by letter say nothing by their letters: `e`, `a` and `o` are words somewhere. */
const SPELLED = /(?<![a-z])(?:[a-z][^a-z]{1,3}){3,40}[a-z](?![a-z])/g

/** Links, addresses and handles: the pieces of names, in no language. */
const NAMES = /(?:https?:\/\/|www\.)\S+|\S*[@_]\S*/g

/** The language of the small words, and where many are another's (Taglish, Hinglish), that one too. */
const latinLanguages = (text: string, given: string): readonly string[] => {
  const seen = new Array<number>(LATIN_WORDS.length).fill(0)
  let total = 0
  for (const word of text
    .replace(NAMES, ' ')
    .replace(SPELLED, ' ')
    .split(/[^a-z]+/)) {
    if (word === '') continue
    total += 1
    const users = SMALL_WORDS.get(word) ?? 0
    for (let i = 0; users >> i > 0; i += 1) if ((users >> i) & 1) seen[i] = (seen[i] ?? 0) + 1
  }
  for (const [language, letters] of /[\u00a1-\u01b0\u1ea0-\u1ef9]/.test(given) ? LATIN_LETTERS : []) {
    const index = LATIN_WORDS.findIndex(([one]) => one === language)
    seen[index] = (seen[index] ?? 0) + (given.match(letters)?.length ?? 0) * LETTER_WEIGHT
  }
  const most = Math.max(...seen)
  const best = most > 0 ? LATIN_WORDS[seen.indexOf(most)]?.[0] : undefined
  // Too few small words to know: English, the language offers without sentences are mostly written in.
  if (best === undefined || (most < 2 && total < 4)) return [best ?? 'en']
  const others = LATIN_WORDS.flatMap(([language], i) =>
    language !== best && (seen[i] ?? 0) >= 2 && (seen[i] ?? 0) * 2 >= most ? [language] : [],
  )
  return [most / total < 0.04 && total > 12 ? 'und' : best, ...others]
}

/** Index into SCRIPTS plus one for every UTF-16 unit, 0 for none. */
const scriptTable = (): Uint8Array => {
  const table = new Uint8Array(0x10000)
  SCRIPTS.forEach(([, from, to], index) => {
    table.fill(index + 1, from, to + 1)
  })
  return table
}
const SCRIPT_OF = scriptTable()

/** `given`: the text before normalising, whose accents tell languages of the Latin script apart. */
export const guessLanguage = (normalText: string, given = ''): LanguageGuess => {
  const text = normalText.slice(0, ENOUGH)
  const counts = new Uint32Array(SCRIPTS.length + 1)
  for (let i = 0; i < text.length; i += 1) {
    const script = SCRIPT_OF[text.charCodeAt(i)] ?? 0
    counts[script] = (counts[script] ?? 0) + 1
  }
  const tally = new Map(SCRIPTS.map(([script], index) => [script, counts[index + 1] ?? 0] as const))
  const latin = latinLanguages(text, given.slice(0, ENOUGH).normalize('NFC'))
  const languageOf = (script: string): string => {
    if (script === 'latin') return latin[0] ?? 'en'
    if (script === 'cyrillic') return 'ru'
    if (script === 'arabic') return URDU.test(text) ? 'ur' : 'ar'
    if (script === 'devanagari') {
      const nepali = text.match(new RegExp(NEPALI, 'g'))?.length ?? 0
      const hindi = text.match(new RegExp(HINDI, 'g'))?.length ?? 0
      return nepali > hindi ? 'ne' : 'hi'
    }
    if (script === 'han') {
      if ((tally.get('kana') ?? 0) * 8 > (tally.get('han') ?? 0)) return 'ja'
      return count(text, TRADITIONAL) > count(text, SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans'
    }
    return BY_SCRIPT[script] ?? 'und'
  }
  // A Latin letter carries less than a syllable or a word sign: brand names should not outweigh the sentence.
  const weight = (script: string, letters: number): number =>
    script === 'latin' ? letters / 3 : script === 'han' || script === 'hangul' ? letters * 1.5 : letters
  const ranked = [...tally].map(([script, n]) => ({ script, n: weight(script, n) })).sort((a, b) => b.n - a.n)
  const total = ranked.reduce((sum, { n }) => sum + n, 0)
  const [top] = ranked
  if (!top || top.n === 0) return { language: 'und', present: [] }
  const present = ranked
    .filter(({ n }) => n > 0 && (n >= total * 0.15 || n >= 12))
    .flatMap(({ script }) => (script === 'latin' ? latin : [languageOf(script)]))
  const language = languageOf(top.script)
  const all = [language, ...present]
  return { language, present: [...new Set([...all, ...all.flatMap(one => NEAR[one] ?? [])])] }
}
