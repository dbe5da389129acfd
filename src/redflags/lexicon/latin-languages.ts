const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Small words that one language of the Latin script uses and its neighbours do not (accents are gone by then). */
export const LATIN_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
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

/** Letters that one language of the Latin script writes and its neighbours do not, before accents are taken off. */
export const LATIN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/gi],
  ['pt-BR', /[ãõ]|ç[aõãôo]/gi],
  ['fr', /[èêùûœëï]|ç[aou]|é(?:e|s|es|t)\b|[dljnsc]['’](?=[aeiouhéèê])/gi],
  ['es', /[ñ¿¡]|ción/gi],
]
