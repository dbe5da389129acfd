import { FBI_2023, UNODC_2023 } from '../../references.ts'
import { defineRule } from '../../rule.ts'

export const gamblingEmployer = defineRule({
  id: 'gambling-employer',
  version: 1,
  status: 'stable',
  created: '2026-11-24',
  updated: '2026-11-24',
  references: [UNODC_2023, FBI_2023],
  lookAlikes: ['Licensed casino resorts that hire dealers on the spot', 'Video-game studios'],
  knownGaps: [],
  ask: ['gambling-employer'],
  languages: {
    en: {
      moderate: {
        all: [
          {
            phrases: [
              'special economic zone',
              'economic zone',
              '|sez|',
              'special zone',
              'casino city',
              'entertainment city',
              'tech park',
              'industrial park',
            ],
          },
          { fact: 'place', is: ['risk'] },
        ],
      },
      strong: {
        all: [
          {
            phrases: [
              'online casino',
              'online gaming company',
              'online gaming',
              'online gambling',
              'gambling company',
              'gambling site',
              'betting site',
              'online betting',
              'betting platform',
              'igaming',
              'i gaming',
              'pogo',
              'casino online',
              'admin slot',
              'slot admin',
              'sportsbook',
              'live casino',
              'online slots',
              'lottery platform',

              'b c company',
              'casino complex',
              'casino building',
              'casino office',
            ],
            affirmed: true,
          },
          { fact: 'overseas', is: ['yes'] },
        ],
      },
    },
    ko: {
      moderate: {
        all: [
          { phrases: ['경제특구', '특구', '카지노 단지', '관광특구', '산업단지'] },
          { fact: 'place', is: ['risk'] },
        ],
      },
      strong: {
        phrases: [
          '온라인 카지노',
          '온라인카지노',
          '온카',
          '토토 사이트',
          '토토사이트',
          '토토 직원',
          '토토팀',
          '토토 운영',
          '스포츠토토 운영',
          '사설 토토',
          '사설토토',
          '도박 사이트',
          '도박사이트',
          '바카라 사이트',
          '바카라 운영',
          '슬롯 사이트',
          '정킷',
          '아바타 배팅',
          '아바타배팅',
          '카지노 사이트',
          '카지노 사무실',
          '카지노 총판',
          '베팅 사이트',
          '배팅 사이트',
          '홀덤 사이트',
          '파워볼',
          '게이밍 회사',
          '온라인 게이밍',
          '온라인 게임 운영사',
        ],
      },
      unless: { phrases: ['게임개발', '게임 개발', '스포츠토토 수탁', '도박 예방', '강원랜드'] },
    },
    'zh-Hans': {
      strong: {
        any: [
          {
            all: [
              {
                phrases: [
                  '菠菜',
                  '博彩',
                  'bc公司',
                  'b c公司',
                  'bc行业',
                  'bc盘',
                  '盘口',
                  '线上博弈',
                  '网投平台',
                  '网投公司',
                  '网投推广',
                  '网赌',
                  '网络博彩',
                  '线上赌场',
                  '网上赌场',
                  '娱乐城',
                  '赌场',
                  '棋牌平台',
                  '彩票平台',
                  '体育盘',
                  '包网',
                  '现金网',
                  'pogo',
                  '真人荷官',
                  '百家乐',
                  '资金结算盘',
                  '赌盘',
                  'qp平台',
                  'cp平台',
                  'bc',
                  '做盘',
                  'bc客服',
                  '博cai',
                  'bo彩',
                ],
                affirmed: true,
              },
              { fact: 'overseas', is: ['yes'] },
            ],
          },
          { phrases: ['菠菜公司', '菠菜推广', '网赌平台', '金三角特区', '金三角经济特区'] },
        ],
      },
    },
    'zh-Hant': {
      strong: {
        any: [
          {
            all: [
              {
                phrases: [
                  '菠菜',
                  '博彩',
                  'bc公司',
                  'b c公司',
                  'bc行業',
                  'bc盤',
                  '盤口',
                  '線上博弈',
                  '網投平臺',
                  '網投公司',
                  '網投推廣',
                  '網賭',
                  '網絡博彩',
                  '線上賭場',
                  '網上賭場',
                  '娛樂城',
                  '賭場',
                  '棋牌平臺',
                  '彩票平臺',
                  '體育盤',
                  '包網',
                  '現金網',
                  'pogo',
                  '真人荷官',
                  '百家樂',
                  '資金結算盤',
                  '賭盤',
                  '博弈',
                  '博奕',
                  '線上博奕',
                  '博弈公司',
                  '運彩盤',
                  '代理線',
                  '荷官',
                  '電子遊藝',
                  '六合彩',
                  '賭枱',
                ],
                affirmed: true,
              },
              { fact: 'overseas', is: ['yes'] },
            ],
          },
          {
            phrases: [
              '菠菜公司',
              '菠菜推廣',
              '網賭平臺',
              '金三角特區',
              '金三角經濟特區',
              '線上博弈公司',
              '博弈客服',
              '博弈推廣',
              '博X',
            ],
          },
        ],
      },
    },
    ja: {
      strong: {
        any: [
          {
            all: [
              {
                phrases: [
                  'オンラインカジノ',
                  'オンカジ',
                  'ネットカジノ',
                  'ネットギャンブル',
                  'オンラインギャンブル',
                  '賭博サイト',
                  'ギャンブルサイト',
                  'ブックメーカー',
                  'スポーツベット',
                  'ベッティング',
                  'ゲーミング会社',
                  'ジャンケット',
                  'バカラ',
                  'ポーカーサイト',
                  'カジノサイト',
                  'カジノ運営',
                  '裏カジノ',
                  '経済特区',
                  'カジノ特区',
                  'ライブカジノ',
                  'オンラインゲーム運営',
                ],
                affirmed: true,
              },
              { fact: 'overseas', is: ['yes'] },
            ],
          },
          { phrases: ['裏カジノ', 'オンカジ運営', 'オンカジスタッフ', '闇カジノ'] },
        ],
      },
    },
    ru: {
      strong: {
        all: [
          {
            any: [
              {
                phrases: [
                  'онлайн казино',
                  'казино онлайн',
                  'live казино',
                  'лайв казино',
                  'казино live',
                  'букмекер*',
                  'беттинг*',
                  'betting',
                  'гемблинг*',
                  'гэмблинг*',
                  'gambling',
                  'igaming',
                  'айгейминг',
                  'игейминг',
                  'покер рум*',
                  'ставки на спорт',
                  'онлайн слот*',
                  'сэз',
                  'казино комплекс*',
                  'при казино',
                  'онлайн ставк*',
                ],
                affirmed: true,
              },
              { all: [{ phrases: ['игорн*'], affirmed: true }, { phrases: ['бизнес*'] }], within: 2 },
              {
                all: [{ phrases: ['онлайн игр*', 'гейминг*'], affirmed: true }, { phrases: ['компани*'] }],
                within: 2,
              },
              {
                all: [{ phrases: ['экономическ*', 'свободн*'], affirmed: true }, { phrases: ['зон*'] }],
                within: 2,
              },
            ],
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'place', is: ['abroad'] },
            ],
          },
        ],
      },
      unless: { phrases: ['разработчик*', 'программист*', 'сушеф*', 'су шеф*'] },
    },
    'pt-BR': {
      strong: {
        all: [
          {
            phrases: [
              'casino online',
              'cassino online',
              'cassinos online',
              'casinos online',
              'casino ao vivo',
              'cassino ao vivo',
              'casa de aposta*',
              'casas de aposta*',
              'site de aposta*',
              'plataforma de aposta*',
              'apostas online',
              'apostas esportivas',
              'bets',
              'bet',
              'tigrinho',
              'jogo do tigre',
              'jogos online',
              'igaming',
              'slots',
              'zona economica',
              'zona especial',
              'zona economica especial',
              'empresa de jogos',
              'predio do cassino',
              'complexo de cassino*',
            ],
            affirmed: true,
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'place', is: ['abroad'] },
            ],
          },
        ],
      },
      unless: {
        phrases: [
          'desenvolvedor*',
          'resort casino',
          'hotel cassino',
          'cassino hotel',
          'croupier',
          'camareir*',
          'cozinheir*',
          'chef',
          'garcom',
          'loteria',
          'lotericas',
        ],
      },
    },
    fr: {
      strong: {
        all: [
          {
            phrases: [
              'casino en ligne',
              'casinos en ligne',
              'casino live',
              'casino online',
              'jeux en ligne',
              'jeu en ligne',
              'paris en ligne',
              'paris sportifs',
              'site de paris',
              'plateforme de jeux',
              'plateforme de paris',
              'bookmaker',
              'igaming',
              'betting',
              'gambling',
              'slots',
              'zone economique',
              'zone economique speciale',
              'zone franche speciale',
              'complexe casino',
              'complexe de casino*',
              'au casino la bas',
            ],
            affirmed: true,
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'place', is: ['abroad'] },
            ],
          },
        ],
      },
      unless: {
        phrases: [
          'developpeur*',
          'casino du littoral',
          "agrement du ministere de l'interieur",
          'zone economique de',
          'croupier*',
        ],
      },
    },
    vi: {
      strong: {
        any: [
          {
            all: [
              {
                phrases: [
                  'casino online',
                  'song bai online',
                  'song bac online',
                  'game bai',
                  'cong game',
                  'ca cuoc',
                  'ca do',
                  'truc web',
                  'web danh',
                  'web game',
                  'danh online',
                  'danh bac online',
                  'nha cai',
                  'lo de online',
                  'tai xiu',
                  'baccarat',
                  'nap rut',
                  'dac khu kinh te',
                  'trang danh',
                  'slot game',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
            ],
          },
          {
            all: [
              { phrases: ['casino', 'song bac', 'song bai'] },
              {
                any: [
                  { fact: 'place', is: ['hub'] },
                  {
                    phrases: [
                      'ben kia cua khau',
                      'qua cua khau',
                      'gan cua khau',
                      'ben cam',
                      'ben campuchia',
                      'ben phi',
                    ],
                  },
                ],
              },
              { not: { phrases: ['phu quoc', 'resort'] } },
            ],
            within: 80,
          },
        ],
      },
    },
    sw: {
      strong: {
        all: [
          {
            phrases: [
              'online casino',
              'kasino mtandaoni',
              'kasino ya mtandaoni',
              'kasino ya online',
              'kasino online',
              'casino online',
              'casino ya online',
              'live casino',
              'betting company',
              'kampuni ya betting',
              'kampuni ya kubashiri',
              'kampuni ya kamari',
              'kamari mtandaoni',
              'online betting',
              'betting site',
              'online gaming',
              'igaming',
              'kamari',
              'slots',
              'economic zone',
              'special economic zone',
              'eneo maalum la kiuchumi',
              'casino complex',
            ],
            affirmed: true,
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'place', is: ['abroad'] },
            ],
          },
        ],
      },
      unless: {
        phrases: ['bclb', 'developer', 'kasino ndani ya hoteli', 'leseni ya bclb', 'dealers wanaojifunza'],
      },
    },
    th: {
      strong: {
        any: [
          {
            all: [
              {
                phrases: [
                  'เว็บพนัน',
                  'เว็บการพนัน',
                  'พนันออนไลน์',
                  'คาสิโนออนไลน์',
                  'บาคาร่า',
                  'เว็บสล็อต',
                  'สล็อต',
                  'เว็บบอล',
                  'เว็บหวย',
                  'เว็บเกม',
                  'ฝาก ถอน',
                  'ฝากถอน',
                  'แอดมินเว็บ',
                  'เอเย่นต์เว็บ',
                  'เขตเศรษฐกิจพิเศษ',
                  'เว็บพนันออนไลน์',
                  'ของคาสิโน',
                  'ออฟฟิศคาสิโน',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
            ],
          },
          {
            all: [
              { phrases: ['คาสิโน', 'บ่อน'] },
              {
                any: [
                  { fact: 'place', is: ['hub'] },
                  { phrases: ['ฝั่งโน้น', 'ฝั่งเขมร', 'ฝั่งลาว', 'ฝั่งพม่า', 'ที่ลาว', 'กัมพูชา'] },
                ],
              },
              { not: { phrases: ['มาเก๊า', 'สิงคโปร์', 'เรือสำราญ'] } },
            ],
            within: 80,
          },
        ],
      },
    },
    id: {
      strong: {
        all: [
          {
            phrases: [
              'judi online',
              'judol',
              'jud0l',
              'game online',
              'operator judi',
              'situs judi',
              'situs slot',
              'admin slot',
              'admin judi',
              'admin game',
              'togel',
              'casino online',
              'kasino online',
              'perusahaan judi',
              'igaming',
              'sportsbook',
              'taruhan online',
              'slot online',
              'sv388',
              'depo wd',
              'deposit wd',
              'depo dan wd',
              'admin deposit',
              'csr slot',
              'kawasan ekonomi khusus',
            ],
            affirmed: true,
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'contact', is: ['messenger-only'] },
            ],
          },
        ],
      },
      unless: { phrases: ['game developer', 'pengembang game', 'esports'] },
    },
    tl: {
      strong: {
        all: [
          {
            phrases: [
              'pogo',
              'pogo transfer',
              'ex pogo',
              'online casino',
              'online gaming',
              'online sabong',
              'e sabong',
              'sugal online',
              'betting site',
              'sportsbook',
              'igaming',
              'live casino',
              'sez',
              'special economic zone',
              'casino complex',
              'slot admin',
            ],
            affirmed: true,
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'place', is: ['abroad'] },
            ],
          },
        ],
      },
      unless: { phrases: ['pagcor licensed resort', 'integrated resort'] },
    },
    hi: {
      strong: {
        all: [
          {
            phrases: [
              'ऑनलाइन गेमिंग',
              'ऑनलाइन कैसीनो',
              'ऑनलाइन सट्टा',
              'सट्टा',
              'सट्टा पैनल',
              'बेटिंग ऐप',
              'बेटिंग साइट',
              'गेमिंग कंपनी',
              'आर्थिक क्षेत्र',
              'online gaming',
              'online casino',
              'satta',
              'satta panel',
              'betting app',
              'betting site',
              'betting panel',
              'gaming company',
              'gaming panel',
              'matka',
              'mahadev',
              'sportsbook',
              'special economic zone',
            ],
            affirmed: true,
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'contact', is: ['messenger-only'] },
            ],
          },
        ],
      },
      unless: { phrases: ['गेम डेवलपर', 'game developer', 'game tester'] },
    },
    ms: {
      strong: {
        all: [
          {
            phrases: [
              'judi online',
              'judi dalam talian',
              'operator judi',
              'online casino',
              'kasino online',
              'casino online',
              'laman judi',
              'website judi',
              'slot online',
              'mega888',
              '918kiss',
              'pussy888',
              'depo cuci',
              'depo/cuci',
              'cuci depo',
              'igaming',
              'online gaming',
              'betting',
              'sportsbook',
              'taruhan',
              'zon ekonomi khas',
            ],
            affirmed: true,
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'contact', is: ['messenger-only'] },
            ],
          },
        ],
      },
      unless: { phrases: ['resort kasino', 'bukan islam sahaja'] },
    },
    bn: {
      strong: {
        all: [
          {
            phrases: [
              'অনলাইন ক্যাসিনো*',
              'অনলাইন গেমিং*',
              'গেমিং কোম্পানি*',
              'বেটিং সাইট*',
              'বেটিং*',
              'জুয়া*',
              'অনলাইন জুয়া*',
              'গেমিং এর লেনদেন',
              'অর্থনৈতিক অঞ্চল*',
              'online casino',
            ],
            affirmed: true,
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'contact', is: ['messenger-only'] },
            ],
          },
        ],
      },
      unless: { phrases: ['গেম ডেভেলপার'] },
    },
    ne: {
      strong: {
        all: [
          {
            phrases: [
              'अनलाइन क्यासिनो*',
              'अनलाइन गेमिङ*',
              'गेमिङ कम्पनी*',
              'गेमिङ सपोर्ट*',
              'सट्टा*',
              'स ट ट ा',
              'बेटिङ*',
              'जुवा*',
              'विशेष आर्थिक क्षेत्र',
              'पेनल',
            ],
            affirmed: true,
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'contact', is: ['messenger-only'] },
            ],
          },
        ],
      },
      unless: { phrases: ['गेम डेभलपर'] },
    },
    ur: {
      strong: {
        all: [
          {
            phrases: [
              'آن لائن گیمنگ',
              'آن لائن کیسینو',
              'آن لائن جوا',
              'سٹہ',
              'بیٹنگ ایپ',
              'بیٹنگ',
              'گیمنگ کمپنی',
              'خصوصی اقتصادی زون',
            ],
            affirmed: true,
          },
          {
            any: [
              { fact: 'overseas', is: ['yes'] },
              { fact: 'contact', is: ['messenger-only'] },
            ],
          },
        ],
      },
      unless: { phrases: ['گیم ڈویلپر', 'لائسنس یافتہ ریزورٹ'] },
    },
    my: {
      strong: {
        any: [
          {
            all: [
              {
                phrases: [
                  'လောင်းကစား',
                  'အွန်လိုင်းကာစီနို',
                  'ကာစီနိုအွန်လိုင်း',
                  'အွန်လိုင်းဂိမ်း',
                  'အွန်လိုင်း ဂိမ်း',
                  'ဂိမ်းဝက်ဘ်ဆိုက်',
                  'ဂိမ်း ဝက်ဘ်ဆိုက်',
                  'ဂိမ်းဝဘ်ဆိုဒ်',
                  'ငွေသွင်းငွေထုတ်',
                  'ငွေသွင်း ငွေထုတ်',
                  'online casino',
                  'စလော့',
                  'ဘောလုံးလောင်း',
                  'အထူးစီးပွားရေးဇုန်',
                  'ဘက်ကရက်',
                  'baccarat',
                  'game company',
                  'gaming company',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
            ],
          },
          { all: [{ phrases: ['ကာစီနို', 'casino', 'ကာဆီနို'] }, { fact: 'place', is: ['hub'] }], within: 80 },
          { phrases: ['ငွေသွင်းငွေထုတ်', 'လောင်းကစားဝက်ဘ်ဆိုက်', 'ဂိမ်းဝက်ဘ်ဆိုက်'] },
        ],
      },
    },
    km: {
      strong: {
        any: [
          // Factories stand in special economic zones too.
          {
            all: [
              { phrases: ['តំបន់សេដ្ឋកិច្ចពិសេស'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
              { not: { phrases: ['រោងចក្រ'] } },
            ],
          },
          {
            all: [
              {
                phrases: [
                  'ហ្គេមអនឡាញ',
                  'ហ្គេម online',
                  'ល្បែងអនឡាញ',
                  'ល្បែងស៊ីសង',
                  'កាស៊ីណូអនឡាញ',
                  'កាស៊ីណូ online',
                  'online casino',
                  'ភ្នាល់អនឡាញ',
                  'ភ្នាល់បាល់',
                  'បាការ៉ា',
                  'ស្លុត',
                  'slot',
                  'ដាក់លុយ ដកលុយ',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
            ],
          },
          {
            phrases: [
              'ហ្គេមអនឡាញ កាស៊ីណូ',
              'ដាក់លុយ ដកលុយ',
              'ក្រុមហ៊ុនហ្គេមអនឡាញ',
              'ក្រុមហ៊ុនល្បែង',
              'វេបសាយល្បែង',
              'វេបភ្នាល់',
              'ក្រុមហ៊ុនភ្នាល់',
              'admin ល្បែង',
            ],
          },
          {
            all: [
              { phrases: ['កាស៊ីណូ', 'casino'] },
              { fact: 'place', is: ['hub'] },
              { fact: 'role', is: ['desk', 'host'] },
            ],
            within: 80,
          },
        ],
      },
    },
    lo: {
      strong: {
        any: [
          {
            all: [
              {
                phrases: [
                  'ເວັບພະນັນ',
                  'ເວັບການພະນັນ',
                  'ພະນັນອອນລາຍ',
                  'ຄາສິໂນອອນລາຍ',
                  'ຄາຊິໂນອອນລາຍ',
                  'ບາຄາຣ່າ',
                  'ບາຄາລ່າ',
                  'ສະລັອດ',
                  'ເວັບເກມ',
                  'ເກມອອນລາຍ',
                  'ຝາກ ຖອນ',
                  'ຝາກຖອນ',
                  'ແອດມິນເວັບ',
                  'ເຂດເສດຖະກິດພິເສດ',
                  'ລູກຄ້າເກມ',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
            ],
          },
          {
            all: [
              { phrases: ['ຄາສິໂນ', 'ຄາຊິໂນ', 'ບໍ່ອນ', 'ບ່ອນພະນັນ'] },
              { fact: 'place', is: ['hub'] },
              { not: { phrases: ['ສະຫວັນ'] } },
            ],
            within: 80,
          },
        ],
      },
    },
  },
})
