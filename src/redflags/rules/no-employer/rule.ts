import { FBI_2023, KOREA_MOFA_2024, SOUTH_AFRICA_SAPS } from '../../references.ts'
import { defineRule } from '../../rule.ts'

export const noEmployer = defineRule({
  id: 'no-employer',
  version: 1,
  status: 'stable',
  created: '2026-11-24',
  updated: '2026-11-24',
  references: [FBI_2023, KOREA_MOFA_2024, SOUTH_AFRICA_SAPS],
  lookAlikes: [
    'Agencies that hide the client until the interview',
    'A friend who passes on a job at the corner shop',
  ],
  knownGaps: ['A made-up name counts as a name here'],
  ask: ['no-employer'],
  facts: {
    moderate: { words: 'withheld' },
  },
  languages: {
    en: {
      moderate: {
        any: [
          {
            phrases: [
              'company name later',
              'company name will be',
              'employer name after',
              'name of the company after',
              'company name after',
              'brand name after',
              'under nda',
              'company is confidential',
              'foreign company',
              'big company in',
              'chinese company',
              'chinese boss',
              'private company in',
              'my boss',
              'our boss',
              'the boss',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    ko: {
      moderate: {
        any: [
          {
            phrases: [
              '회사명은',
              '회사 이름은',
              '업체명은',
              '회사명 비공개',
              '회사 비공개',
              '대표 직속',
              '회사대표 직속',
              '본사 직속',
              '사장님 직속',
              '직속 채용',
              '중국 회사',
              '중국회사',
              '중국 사장',
              '해외 본사',
              '현지 회사',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    'zh-Hans': {
      moderate: {
        any: [
          {
            all: [
              {
                phrases: [
                  '公司名',
                  '公司名字',
                  '公司名称',
                  '公司全称',
                  '公司叫什么',
                  '统编',
                  '统一编号',
                  '公司资料',
                  '营业执照',
                ],
              },
              {
                phrases: [
                  '保密',
                  '到了',
                  '不方便',
                  '不能',
                  '签合同就',
                  '就看到',
                  '就知道',
                  '面试后',
                  '再说',
                  '查不到',
                  '没有',
                  '说不清',
                  '不清楚',
                  '好几个',
                  '暂不',
                ],
              },
            ],
            within: 20,
          },
          {
            phrases: [
              '某跨境',
              '大平台',
              '海外直招',
              '公司直招',
              '老板直招',
              '公司直聘',
              '境外公司直',
              '总部直招',
              '海外公司',
              '境外公司',
              '综合性集团',
              '集团好几个',
              '集团下面',
              '我老板',
              '我们老板',
              '老板很好',
            ],
          },
          {
            all: [
              { found: 'debt-lure' },
              { fact: 'overseas', is: ['yes'] },
              { not: { words: 'employer' } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    'zh-Hant': {
      moderate: {
        any: [
          {
            all: [
              {
                phrases: [
                  '公司名',
                  '公司名字',
                  '公司名稱',
                  '公司全稱',
                  '公司叫什麼',
                  '統編',
                  '統一編號',
                  '公司資料',
                  '營業執照',
                  '公司登記',
                  '商業登記',
                ],
              },
              {
                phrases: [
                  '保密',
                  '到了',
                  '不方便',
                  '不能',
                  '籤合同就',
                  '就看到',
                  '就知道',
                  '面試後',
                  '再說',
                  '查不到',
                  '沒有',
                  '說不清',
                  '不清楚',
                  '好幾個',
                  '暫不',
                  '唔方便',
                  '冇',
                ],
              },
            ],
            within: 20,
          },
          {
            phrases: [
              '某跨境',
              '大平臺',
              '海外直招',
              '公司直招',
              '老闆直招',
              '公司直聘',
              '境外公司直',
              '總部直招',
              '海外公司',
              '境外公司',
              '綜合性集團',
              '集團好幾個',
              '集團下面',
              '我老闆',
              '我們老闆',
              '老闆很好',
              '我哋老闆',
            ],
          },
          {
            all: [
              { found: 'debt-lure' },
              { fact: 'overseas', is: ['yes'] },
              { not: { words: 'employer' } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    ja: {
      moderate: {
        any: [
          {
            all: [
              { phrases: ['会社名', '社名', '法人名', '親会社', '会社のホームページ', 'ホームページ'] },
              {
                phrases: [
                  '非公開',
                  '面接後',
                  '面談後',
                  '渡航後',
                  '開示',
                  'nda',
                  '後ほど',
                  'お伝えする',
                  'まだ',
                  'お教えでき',
                  '言えな',
                  '聞くと',
                  '答えな',
                  'ない',
                  'ありません',
                ],
              },
              { not: { phrases: ['会社名は御社', '公開しています'] } },
            ],
            within: 20,
          },
          {
            phrases: [
              '大手とだけ',
              '社長直属',
              '社長直',
              '社長に話',
              '社長が日本人',
              '知り合いの社長',
              '先輩の会社',
              '知人の会社',
              'アジア系企業',
              'アジア系it',
              '外資系it企業',
              '外資系企業の日本チーム',
              '中華系',
              '中国系企業',
              '海外企業の日本',
              '海外チームで',
            ],
          },
          {
            all: [
              { found: 'debt-lure' },
              { fact: 'overseas', is: ['yes'] },
              { not: { words: 'employer' } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    ru: {
      moderate: {
        any: [
          {
            phrases: [
              'название компании позже',
              'название компании скаж*',
              'название компании при',
              'название компании раскр*',
              'название компании не',
              'название раскр*',
              'название скаж*',
              'название бренда',
              'название при',
              'название на месте',
              'компанию не разглаш*',
              'компания не разглаш*',
              'под nda',
              'nda',
              'китайская компания',
              'китайскую компанию',
              'китайской компании',
              'китайский босс',
              'китайские инвестор*',
              'китайцы платят',
              'на китайцев',
              'у китайцев',
              'крупная иностранная компания',
              'наш шеф',
              'босс',
              'шеф сказал',
              'мы группа компаний',
              'холдинг без названия',
              'международной fintech',
              'международный fintech',
              'международной финтех',
              'международный проект',
              'международная команда',
              'закрытый проект',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    'pt-BR': {
      moderate: {
        any: [
          {
            phrases: [
              'nome da empresa depois',
              'nome vem no contrato',
              'o nome vem',
              'nome da empresa no',
              'nome da empresa e sigilos*',
              'empresa confidencial',
              'empresa sigilosa',
              'empresa nao divulgad*',
              'nao posso falar o nome',
              'somos uma holding',
              'somos um grupo',
              'uma holding',
              'empresa chinesa',
              'grupo chines',
              'chefe chines',
              'chineses',
              'patrao chines',
              'empresa asiatica',
              'empresa estrangeira',
              'empresa gringa',
              'grande empresa na',
              'empresa grande na',
              'multinacional asiatica',
              'o chefe',
              'meu chefe',
              'meu patrao',
              'o patrao',
              'sr chang',
              'outsourcing asia',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    fr: {
      moderate: {
        any: [
          {
            phrases: [
              'nom de la societe plus tard',
              "nom de l'entreprise plus tard",
              'nom de la societe sera',
              "nom de l'entreprise sera",
              'le nom est trop',
              'nom trop long',
              'le nom tu',
              'tu verras le nom',
              'societe confidentielle',
              'entreprise confidentielle',
              'groupe chinois',
              'societe chinoise',
              'entreprise chinoise',
              'boite chinoise',
              'patron chinois',
              'des chinois',
              'les chinois',
              'societe asiatique',
              'grande societe en',
              'grande entreprise etrangere',
              'societe etrangere',
              'multinationale en asie',
              'mon patron',
              'mon boss',
              'le patron',
              'le boss',
              'notre boss',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    vi: {
      moderate: {
        any: [
          {
            phrases: [
              'ten cong ty noi sau',
              'ten cong ty qua',
              'khong noi ten cong ty',
              'ko noi ten cong ty',
              'k noi ten cong ty',
              'hoi ten cong ty',
              'cong ty trung quoc',
              'cong ty tau',
              'cong ty nuoc ngoai',
              'sep tau',
              'sep trung',
              'sep dai',
              'sep nguoi trung',
              'chu trung',
              'chu tau',
              'chu nguoi hoa',
              'nguoi trung lam chu',
              'tap doan da quoc gia',
              'cong ty da quoc gia',
              'doi tac nuoc ngoai',
            ],
          },
          {
            all: [
              { fact: 'place', is: ['risk'] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    sw: {
      moderate: {
        any: [
          {
            phrases: [
              'jina la kampuni utapewa',
              'jina la kampuni litatolewa',
              'jina la kampuni baadaye',
              'jina la kampuni ni siri',
              'jina la mwajiri litatolewa',
              'jina la mwajiri baadaye',
              'jina liko kwa contract',
              'jina liko kwenye mkataba',
              'jina utalijua',
              'kampuni haitajwi',
              'group ya wachina',
              'wachina',
              'kampuni ya wachina',
              'kampuni ya kichina',
              'mchina',
              'boss mchina',
              'boss wa china',
              'chinese company',
              'kampuni ya kigeni',
              'kampuni kubwa ya nje',
              'kampuni kubwa huko',
              'boss analipa',
              'boss wetu',
              'boss wangu',
              'boss wake',
              'bosi wangu',
              'bosi wetu',
              'foreign company',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    th: {
      moderate: {
        any: [
          {
            phrases: [
              'บริษัทจีน',
              'บอสจีน',
              'เจ้านายจีน',
              'นายจีน',
              'นายจ้างจีน',
              'เถ้าแก่จีน',
              'บริษัทต่างชาติ',
              'บริษัทไม่มีเว็บ',
              'ไม่บอกชื่อบริษัท',
              'ชื่อบริษัทบอกทีหลัง',
              'บริษัทชั้นนำ',
              'บริษัทอะไรก็ไม่บอก',
              'ถามชื่อบริษัทก็ไม่',
              'เจ้าของคนจีน',
            ],
          },
          {
            all: [
              { fact: 'place', is: ['risk'] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    id: {
      moderate: {
        any: [
          {
            phrases: [
              'perusahaan asing',
              'perusahaan china',
              'perusahaan cina',
              'perusahaan besar di',
              'bos china',
              'bos cina',
              'bos kita',
              'bos saya',
              'bos aku',
              'bos langsung',
              'nama pt nanti',
              'nama perusahaan nanti',
              'kantor kita',
              'kantor kami aman',
              'tanpa pt',
              'ga ada kontrak',
              'tidak ada kontrak',
              'gak ada kontrak',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    tl: {
      moderate: {
        any: [
          {
            phrases: [
              'ayaw ibigay pangalan',
              'boss namin',
              'boss ko',
              'boss na chinese',
              'chinese boss',
              'chinese firm',
              'chinese company',
              'foreign company',
              'malaking kumpanya sa',
              'company name pagdating',
              'sabihin na lang pagdating',
              'partner kami ng',
              'under nda',
              'opisina namin sa ibang bansa',
              'main office',
              'company namin',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    hi: {
      moderate: {
        any: [
          {
            phrases: [
              'कंपनी का नाम पूछो',
              'कंपनी का नाम बाद',
              'कंपनी का नाम नहीं',
              'चीनी कंपनी',
              'चाइनीज़ कंपनी',
              'चाइनीज कंपनी',
              'विदेशी कंपनी',
              'मामा जी',
              'website maintenance',
              'company ka naam google',
              'company ka naam baad',
              'chinese company',
              'chinese boss',
              'foreign company',
              'boss ne kaha',
              'company ko chahiye',
              'company ko 4',
              'naya setup',
              'new office open',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    ms: {
      moderate: {
        any: [
          {
            phrases: [
              'bos aku',
              'bos saya',
              'bos cina',
              'company china',
              'syarikat china',
              'company besar',
              'syarikat asing',
              'nama company rahsia',
              'tak ada surat tawaran',
              'takde surat tawaran',
              'takde kontrak',
              'kontrak sign sana',
              'company dia',
              'team kami',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    bn: {
      moderate: {
        any: [
          {
            phrases: [
              'কোম্পানির নাম বলে না',
              'কোম্পানির নাম পরে',
              'চীনা প্রতিষ্ঠান*',
              'চাইনিজ কোম্পানি*',
              'চীনা কোম্পানি*',
              'বিদেশি কোম্পানি*',
              'বস পাঠায়*',
              'মামার কোম্পানি*',
              'আমাদের মাধ্যমে',
              'singapore based group',
              'company name ekhon',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    ne: {
      moderate: {
        any: [
          {
            phrases: [
              'कम्पनीको नाम सोध्दा',
              'कम्पनीको नाम पछि',
              'कम्पनीको नाम भन्दैन*',
              'चिनियाँ कम्पनी*',
              'विदेशी कम्पनी*',
              'ठूलो कम्पनी*',
              'बहुराष्ट्रिय कम्पनी*',
              'काकाको कम्पनी*',
              'गाउँकै दाइ*',
              'हाम्रो टिम*',
              'मैले भनेको काम',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    ur: {
      moderate: {
        any: [
          {
            phrases: [
              'کمپنی کا نام نہیں',
              'کمپنی کا نام بعد',
              'چینی کمپنی',
              'چینی ادارے',
              'چائنیز کمپنی',
              'باس نے کہا',
              'ہمارا باس',
              'غیر ملکی کمپنی',
              'محلے کے ایک',
              'ہمارے ادارے کے ذریعے',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    my: {
      moderate: {
        any: [
          {
            phrases: [
              'တရုတ်ကုမ္ပဏီ',
              'တရုတ် ကုမ္ပဏီ',
              'တရုတ်သူဌေး',
              'တရုတ် သူဌေး',
              'သူဌေးက တရုတ်',
              'နိုင်ငံခြားကုမ္ပဏီ',
              'နိုင်ငံတကာ',
              'ကုမ္ပဏီတစ်ခုတွင်',
              'ကုမ္ပဏီတစ်ခု',
              'ကုမ္ပဏီနာမည် မပြော',
              'ရောက်မှ သိ',
              'ရောက်မှသိ',
              'အာရှ e commerce',
              'အုပ်စုရဲ့',
            ],
          },
          {
            all: [
              { fact: 'place', is: ['risk'] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    km: {
      moderate: {
        any: [
          {
            phrases: [
              'ក្រុមហ៊ុនចិន',
              'ថៅកែចិន',
              'ប្រធានចិន',
              'ក្រុមហ៊ុនបរទេស',
              'ក្រុមហ៊ុនបច្ចេកវិទ្យាអន្តរជាតិ',
              'មិនប្រាប់ឈ្មោះក្រុមហ៊ុន',
              'ឈ្មោះក្រុមហ៊ុនសម្ងាត់',
              'ឈ្មោះក្រុមហ៊ុន គេ',
              'ក្រុមហ៊ុនហ្គេម',
              'ថៅកែតៃវ៉ាន់',
              'boss ចិន',
            ],
          },
          {
            all: [
              { fact: 'place', is: ['risk'] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    lo: {
      moderate: {
        any: [
          {
            phrases: [
              'ບໍລິສັດຈີນ',
              'ນາຍຈີນ',
              'ເຈົ້ານາຍຈີນ',
              'ນາຍຈ້າງຈີນ',
              'ເຖົ້າແກ່ຈີນ',
              'ບໍລິສັດຕ່າງປະເທດ',
              'ບໍລິສັດຕ່າງຊາດ',
              'ບໍ່ບອກຊື່ບໍລິສັດ',
              'ຖາມຊື່ບໍລິສັດ',
              'ຊື່ບໍລິສັດບອກທີຫຼັງ',
              'ຊື່ບໍລິສັດບອກທີຫລັງ',
              'ຫົວໜ້າຈີນ',
            ],
          },
          {
            all: [
              { fact: 'place', is: ['risk'] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
  },
})
