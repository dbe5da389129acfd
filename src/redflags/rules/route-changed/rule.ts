import { FBI_2023, INDIA_MEA_2022, INTERPOL_2023, KENYA_2024, NBI_TAWI_TAWI } from '../../references.ts'
import { defineRule } from '../../rule.ts'

export const routeChanged = defineRule({
  id: 'route-changed',
  version: 1,
  status: 'stable',
  created: '2026-11-24',
  updated: '2026-11-24',
  references: [FBI_2023, INTERPOL_2023, INDIA_MEA_2022, KENYA_2024, NBI_TAWI_TAWI],
  lookAlikes: ['A transit stop on a ticket', 'Training at a head office before a posting abroad'],
  knownGaps: ['A change told later, by voice'],
  ask: ['route-changed'],
  languages: {
    en: {
      moderate: {
        all: [
          {
            phrases: [
              'in asia',
              'asia office',
              'asian office',
              'to asia',
              'asia tour',
              'southeast asia',
              'south east asia',
              'overseas',
              'abroad',
              'island project',
              'foreign office',
              'another country',
              'outside the country',
              'international office',
              'offshore office',
              'overseas office',
              'overseas project',
            ],
          },
          { fact: 'place', is: ['unnamed'] },
          {
            any: [
              { words: 'messenger' },
              { fact: 'contact', is: ['messenger'] },
              { found: 'high-pay' },
              { found: 'debt-lure' },
              { found: 'account-lending' },
            ],
          },
          { not: { fact: 'employer', is: ['named'] } },
          { fact: 'length', is: ['short'] },
        ],
      },
      decisive: {
        any: [
          {
            phrases: [
              'cross the river',
              'cross river',
              'crossing the river',
              'by boat at night',
              'small boat',
              'cross the border on foot',
              'cross the border by',
              'cross border by',
              'walk across the border',
              'backdoor',
              'back door',
              'through the jungle',
              'jungle route',
              'no stamp',
              'no passport stamp',
              'without stamp',
              'no exit stamp',
              'no passport needed',
              'passport not needed',
              'no need passport',
              'without passport',
              'special route',
              'special channel',
              'southern route',
              'illegal crossing',
              'cross illegally',
              'smuggle*',
              'human smuggler',
              'no immigration check',
              'avoid immigration',
              'skip immigration',
              'tawi tawi',
              'sungai golok',
            ],
            affirmed: true,
          },
          {
            all: [
              {
                phrases: [
                  'then cross',
                  'then you cross',
                  'then transfer to',
                  'then go to',
                  'then move to',
                  'then to',
                  'will be taken to',
                  'from there to',
                  'from there you',
                  'from there we',
                  'real location',
                  'actual location',
                  'actual office',
                  'real office',
                  'drive to',
                  'driver takes you',
                  'driver will take',
                  'next to the border',
                  'onward to',
                ],
              },
              { fact: 'place', is: ['hub'] },
            ],
            within: 60,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              {
                phrases: [
                  'van',
                  'bus',
                  'car',
                  'by road',
                  'boat',
                  'driver',
                  'agent',
                  'someone',
                  'somebody',
                  'our people',
                  'uncle',
                  'guide',
                  'transport from',
                  'pickup from',
                  'minibus',
                  'taxi',
                ],
              },
              {
                phrases: [
                  'at night',
                  'by road',
                  'near the border',
                  'near thai side',
                  'thai side',
                  'the border',
                  'cross',
                  'crossing',
                  'bring you to the place',
                  'bring you to',
                  'take you by',
                  'take you to',
                  'to the place',
                  'from malaysia',
                  'from thailand',
                  'from bangkok',
                  'from vietnam',
                  'to the site',
                  'other side',
                ],
              },
              { fact: 'place', is: ['risk', 'staging'] },
              { not: { phrases: ['transport from the dorm', 'free transport', 'shuttle'] } },
            ],
            within: 40,
          },
          {
            all: [
              {
                phrases: [
                  'driver',
                  'our guy',
                  'our man',
                  'our team',
                  'our agent',
                  'agent',
                  'coordinator',
                  'colleague',
                  'someone',
                  'our people',
                  'company car',
                  'company bus',
                  'the car',
                  'bus',
                ],
              },
              {
                phrases: [
                  'takes you',
                  'take you',
                  'will take',
                  'brings you',
                  'bring you',
                  'pick you up',
                  'picks you up',
                  'will pick',
                  'waits outside',
                  'wait outside',
                  'waits for you',
                  'is waiting',
                  'meet you at the airport',
                  'meets you',
                  'transfer you',
                  'escort',
                  'travel with you',
                  'travels with',
                  'goes with you',
                  'drive you',
                  'at night',
                  'at 9pm',
                ],
              },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                ],
              },
              { not: { phrases: ['airport pickup included', 'real estate'] } },
            ],
            within: 30,
          },
          {
            all: [
              {
                phrases: [
                  'location',
                  'city',
                  'country',
                  'place',
                  'address',
                  'destination',
                  'office address',
                  'workplace',
                  'where exactly',
                  'exact place',
                  'work site',
                  'the site',
                ],
              },
              {
                phrases: [
                  'told later',
                  'told after',
                  'told at',
                  'told on',
                  'told when',
                  'told to',
                  'tell you at',
                  'tell you later',
                  'tell you after',
                  'tell you once',
                  'we tell you',
                  'will tell',
                  'revealed',
                  'disclosed',
                  'confirmed after',
                  'confirmed later',
                  'shared after',
                  'shared later',
                  'shared on',
                  'given after',
                  'given later',
                  'given when',
                  'given on',
                  'after selection',
                  'after approval',
                  'after interview',
                  'after you pass',
                  'after confirmation',
                  'once selected',
                  'once approved',
                  'on arrival',
                  'at the airport',
                  'is confidential',
                  'confidential',
                  'secret',
                  'in private',
                  'not disclosed',
                  'private',
                  'may change',
                  'can change',
                  'will be informed',
                  'inform you',
                ],
              },
              {
                not: {
                  phrases: [
                    'our client',
                    'interview location',
                    'confidentiality',
                    'private hospital',
                    'private school',
                    'private sector',
                    'remote',
                  ],
                },
              },
              { fact: 'overseas', is: ['yes'] },
            ],
            within: 40,
          },
          {
            phrases: [
              'first stop',
              'near river',
              'branch near',
              'now they tell me',
              'now they say',
              'they changed the place',
              'changed the country',
              'via hong kong',
              'stop in bangkok first',
              'bangkok first',
              'location may change',
              'location can change',
              'location changed',
              'place changed',
              'exact location later',
              'location after',
              'location will be told',
              'location will be shared',
              'location shared after',
              'location given after',
              'location disclosed',
              'exact country',
              'country told after',
              'country will be told',
              'destination told',
              'destination will be',
              'destination revealed',
              'we tell you the place',
              'told on arrival',
              'will tell you when you land',
              'tell you when you arrive',
              'told when you land',
              'you will know when',
              'will be picked up at the airport and taken',
              'transferred to the site',
              'transferred to our site',
              'other office in',
              'site in asia',
              'secret location',
              'city confirmed later',
              'city told later',
              'third country',
              'via third country',
              'address after',
              'address will be given',
              'address shared after',
              'address on arrival',
            ],
          },
        ],
      },
    },
    ko: {
      moderate: {
        all: [
          { phrases: ['해외', '동남아', '현지', '국외', '외국', '출국', '타국', '섬에서', '해외팀'] },
          { fact: 'place', is: ['unnamed'] },
          {
            any: [
              { words: 'messenger' },
              { fact: 'contact', is: ['messenger'] },
              { found: 'high-pay' },
              { found: 'debt-lure' },
              { found: 'account-lending' },
            ],
          },
          { not: { fact: 'employer', is: ['named'] } },
          { fact: 'length', is: ['short'] },
        ],
      },
      decisive: {
        any: [
          {
            phrases: [
              '강 건너',
              '강건너',
              '강을 건너',
              '국경 넘',
              '국경을 넘',
              '국경넘',
              '육로로 넘',
              '육로로 이동',
              '육로 이동',
              '밀입국',
              '배 타고 넘',
              '배타고 넘',
              '배로 넘',
              '산길',
              '도장 필요',
              '도장 안 찍',
              '도장 없이',
              '도장 안찍',
              '여권 없이',
              '여권 없어도',
              '여권없이',
              '뒷길',
              '개구멍',
              '브로커가 데리',
              '브로커 통해 넘',
              '입국심사 없이',
              '입국 심사 없이',
            ],
            affirmed: true,
          },
          {
            all: [
              {
                phrases: [
                  '경유',
                  '찍고',
                  '들어가',
                  '넘어가',
                  '넘어감',
                  '이동',
                  '거쳐',
                  '도착 후',
                  '내려서',
                  '갔다가',
                  '통해서',
                  '데리러',
                  '픽업',
                ],
              },
              { fact: 'place', is: ['hub'] },
            ],
            within: 20,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              {
                phrases: [
                  '공항에서',
                  '도착하면',
                  '입국하면',
                  '입국 후',
                  '도착 후',
                  '내리면',
                  '입국하시면',
                  '도착하시면',
                ],
              },
              {
                phrases: [
                  '기사',
                  '직원이',
                  '사람이',
                  '팀장',
                  '차량',
                  '차로',
                  '데리러',
                  '모셔',
                  '픽업',
                  '바로 이동',
                  '같이 이동',
                  '이동합니다',
                  '이동해',
                  '만나서',
                ],
              },
              {
                any: [
                  { fact: 'place', is: ['abroad'] },
                  { fact: 'overseas', is: ['yes'] },
                ],
              },
              { not: { phrases: ['공항 픽업 서비스', '오리엔테이션', '어학원'] } },
            ],
            within: 22,
          },
          {
            all: [
              {
                phrases: ['근무지', '장소', '지역', '국가', '나라', '위치', '어디', '목적지', '도시', '주소'],
              },
              {
                phrases: [
                  '추후',
                  '나중',
                  '오시면',
                  '오면 알',
                  '가면 알',
                  '가서',
                  '도착하면',
                  '도착 후',
                  '상담 시',
                  '상담시',
                  '상담 때',
                  '상담 후',
                  '합격 후',
                  '합격하면',
                  '면접 후',
                  '면접 때',
                  '개별 안내',
                  '개별 통보',
                  '개별안내',
                  '비공개',
                  '비밀',
                  '미정',
                  '알려드',
                  '알려 드',
                  '알게 됩',
                  '알게 될',
                  '안내해',
                  '안내 예정',
                  '공항에서',
                  '말씀드',
                  '말해줄',
                  '말해 줄',
                  '미리 말',
                  '밝히기',
                  '공개',
                ],
              },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'debt-lure' }, { found: 'high-pay' }] },
              {
                not: {
                  phrases: [
                    '근무지 협의',
                    '본사',
                    '지점',
                    '서울',
                    '경기',
                    '면접 장소',
                    '면접장소',
                    '회사 위치',
                    '정보공개',
                    '면접 안내',
                  ],
                },
              },
            ],
            within: 14,
          },
          {
            phrases: [
              '근무지는 도착',
              '근무지는 추후',
              '근무지 추후',
              '근무지 변경',
              '근무지는 면접 후',
              '근무지는 합격',
              '지역은 추후',
              '지역은 나중',
              '지역은 상담',
              '국가는 추후',
              '국가는 상담',
              '나라는 나중',
              '나라는 상담',
              '나라는 말',
              '자세한 위치',
              '위치는 나중',
              '위치는 도착',
              '위치는 상담',
              '장소는 추후',
              '장소는 나중',
              '장소는 개별',
              '장소 개별',
              '가서 알려',
              '도착하면 알려',
              '와서 알려',
              '오면 알려',
              '현지 사정에 따라',
              '현지에서 이동',
              '공항에서 픽업 후',
              '공항 픽업 후',
              '제3국',
              '근무지 비공개',
              '지역 비공개',
              '목적지는',
            ],
          },
        ],
      },
    },
    'zh-Hans': {
      decisive: {
        any: [
          { words: 'route-changed-1', affirmed: true },
          { words: 'route-changed-2' },
          { all: [{ words: 'route-changed-3' }, { fact: 'place', is: ['hub'] }], within: 18 },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { words: 'route-changed-4' },
              { words: 'route-changed-5' },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                  { found: 'everything-paid' },
                ],
              },
              { not: { phrases: ['项目部', '学校', '大学', '校方', '酒店员工', '院方', '校内'] } },
            ],
            within: 24,
          },
          {
            all: [
              { words: 'route-changed-6' },
              { words: 'route-changed-7' },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'debt-lure' }, { found: 'high-pay' }] },
              { not: { phrases: ['面试地点', '总部', '分公司地址', '就近分配', '按户籍'] } },
            ],
            within: 14,
          },
          {
            all: [
              { words: 'route-changed-8' },
              {
                any: [
                  { fact: 'place', is: ['staging', 'risk'] },
                  { fact: 'overseas', is: ['yes'] },
                ],
              },
              { words: 'route-changed-9' },
              { not: { phrases: ['总部', '先到先得', '签证', '考察', '学校'] } },
            ],
            within: 22,
          },
          {
            all: [
              { fact: 'place', is: ['staging', 'risk'] },
              { words: 'route-changed-10' },
              { not: { phrases: ['公司租房', '班车', '校车', '地铁', '探亲'] } },
              {
                any: [
                  { found: 'vague-role' },
                  { found: 'high-pay' },
                  { found: 'tourist-visa' },
                  { found: 'everything-paid' },
                  { found: 'messenger-only' },
                  { found: 'known-hub' },
                  { fact: 'contact', is: ['messenger'] },
                ],
              },
            ],
            within: 16,
          },
          {
            all: [
              { words: 'route-changed-11' },
              { fact: 'place', is: ['risk', 'staging'] },
              { not: { phrases: ['转去工签'] } },
            ],
            within: 18,
          },
          { words: 'route-changed-12' },
        ],
      },
    },
    'zh-Hant': {
      decisive: {
        any: [
          { words: 'route-changed-1', affirmed: true },
          { words: 'route-changed-2' },
          { all: [{ words: 'route-changed-3' }, { fact: 'place', is: ['hub'] }], within: 18 },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { words: 'route-changed-4' },
              { words: 'route-changed-5' },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                  { found: 'everything-paid' },
                ],
              },
              { not: { phrases: ['項目部', '學校', '大學', '校方', '酒店員工', '院方', '校內'] } },
            ],
            within: 24,
          },
          {
            all: [
              { words: 'route-changed-6' },
              { words: 'route-changed-7' },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'debt-lure' }, { found: 'high-pay' }] },
              { not: { phrases: ['面試地點', '總部', '分公司地址', '就近分配', '按戶籍'] } },
            ],
            within: 14,
          },
          {
            all: [
              { words: 'route-changed-8' },
              {
                any: [
                  { fact: 'place', is: ['staging', 'risk'] },
                  { fact: 'overseas', is: ['yes'] },
                ],
              },
              { words: 'route-changed-9' },
              { not: { phrases: ['總部', '先到先得', '簽證', '考察', '學校'] } },
            ],
            within: 22,
          },
          {
            all: [
              { fact: 'place', is: ['staging', 'risk'] },
              { words: 'route-changed-10' },
              { not: { phrases: ['公司租房', '班車', '校車', '地鐵', '探親', '捷運'] } },
              {
                any: [
                  { found: 'vague-role' },
                  { found: 'high-pay' },
                  { found: 'tourist-visa' },
                  { found: 'everything-paid' },
                  { found: 'messenger-only' },
                  { found: 'known-hub' },
                  { fact: 'contact', is: ['messenger'] },
                ],
              },
            ],
            within: 16,
          },
          {
            all: [
              { words: 'route-changed-11' },
              { fact: 'place', is: ['risk', 'staging'] },
              { not: { phrases: ['轉去工籤'] } },
            ],
            within: 18,
          },
          { words: 'route-changed-12' },
        ],
      },
    },
    ja: {
      decisive: {
        any: [
          { words: 'route-changed-1' },
          { all: [{ words: 'route-changed-2' }, { fact: 'place', is: ['hub'] }], within: 22 },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { words: 'route-changed-3' },
              { words: 'route-changed-4' },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                  { found: 'everything-paid' },
                  { found: 'closed-compound' },
                ],
              },
              { not: { words: 'route-changed-5' } },
            ],
            within: 24,
          },
          {
            all: [
              { words: 'route-changed-6' },
              { words: 'route-changed-7' },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'debt-lure' }, { found: 'high-pay' }] },
              {
                not: { phrases: ['面接場所', '面接の場所', '本社', '集合場所', '面接会場', '勤務地は希望'] },
              },
            ],
            within: 14,
          },
          {
            all: [
              { words: 'route-changed-8' },
              { fact: 'place', is: ['staging', 'risk'] },
              { words: 'route-changed-9' },
              { fact: 'overseas', is: ['yes'] },
              { not: { phrases: ['本社', 'まずはお気軽', '視察', '留学'] } },
            ],
            within: 22,
          },
          {
            all: [
              { phrases: ['隣の国', '隣国', '第三国', '別の国', '近隣国', '国境'] },
              { words: 'route-changed-10' },
              { fact: 'overseas', is: ['yes'] },
            ],
            within: 22,
          },
          { words: 'route-changed-11' },
        ],
      },
    },
    ru: {
      decisive: {
        any: [
          { words: 'route-changed', affirmed: true },
          { all: [{ phrases: ['переправ*'], affirmed: true }, { phrases: ['через реку'] }], within: 2 },
          {
            all: [{ phrases: ['нелегальн*'], affirmed: true }, { phrases: ['границ*', 'переход*'] }],
            within: 2,
          },
          { all: [{ phrases: ['без загран*'], affirmed: true }, { phrases: ['паспорта'] }], within: 2 },
          { all: [{ phrases: ['зелен*'], affirmed: true }, { phrases: ['границ*'] }], within: 2 },
          {
            all: [
              { words: 'route-changed-9' },
              {
                phrases: [
                  'границ*',
                  'перейд*',
                  'переход*',
                  'переправ*',
                  'пересек*',
                  'другой берег',
                  'ту сторону',
                ],
              },
            ],
            within: 60,
          },
          {
            all: [
              { words: 'route-changed-5' },
              { fact: 'place', is: ['hub'] },
              { not: { phrases: ['командировк*'] } },
            ],
            within: 60,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { words: 'route-changed-3' },
              { words: 'route-changed-7' },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                ],
              },
              { not: { phrases: ['гостей', 'туристов', 'клиентов'] } },
            ],
            within: 60,
          },
          {
            all: [
              { words: 'route-changed-8' },
              { words: 'route-changed-2', affirmed: true },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'high-pay' }] },
              {
                not: {
                  phrases: [
                    'собеседование пройдет',
                    'раскроем потенциал',
                    'адрес офиса',
                    'по адресу',
                    'конкурс*',
                    'договор*',
                  ],
                },
              },
            ],
            within: 40,
          },
          {
            all: [
              { phrases: ['сначала', 'сперва', 'для начала', 'первые дни'] },
              { fact: 'place', is: ['risk', 'staging'] },
              { words: 'route-changed-10' },
            ],
            within: 80,
          },
          {
            all: [
              { fact: 'place', is: ['staging'] },
              { phrases: ['потом', 'затем', 'оттуда', 'дальше', 'после', 'а потом', 'далее'] },
              { words: 'route-changed-6' },
            ],
            within: 60,
          },
          { words: 'route-changed-4' },
          { all: [{ phrases: ['соседн*'] }, { phrases: ['стран*'] }], within: 2 },
        ],
      },
    },
    'pt-BR': {
      decisive: {
        any: [
          { words: 'route-changed', affirmed: true },
          {
            all: [
              { words: 'route-changed-11' },
              { phrases: ['fronteira', 'divisa', 'atravess*', 'cruza*', 'cruzar', 'outro lado'] },
            ],
            within: 60,
          },
          { all: [{ words: 'route-changed-5' }, { fact: 'place', is: ['hub'] }], within: 60 },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { words: 'route-changed-4' },
              { words: 'route-changed-6' },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                ],
              },
              { not: { phrases: ['hospedes', 'turistas', 'passageiros'] } },
            ],
            within: 70,
          },
          {
            all: [
              { words: 'route-changed-10' },
              { words: 'route-changed-2', affirmed: true },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'high-pay' }] },
              {
                not: {
                  phrases: [
                    'entrevista',
                    'endereco da empresa',
                    'sigilo profissional',
                    'mudanca de cargo',
                    'site da',
                    'telefone',
                  ],
                },
              },
            ],
            within: 40,
          },
          {
            all: [
              { words: 'route-changed-8' },
              { fact: 'place', is: ['risk', 'staging'] },
              { words: 'route-changed-9' },
            ],
            within: 80,
          },
          {
            all: [
              { fact: 'place', is: ['staging'] },
              { words: 'route-changed-12' },
              { words: 'route-changed-7' },
            ],
            within: 70,
          },
          { words: 'route-changed-3' },
        ],
      },
    },
    fr: {
      decisive: {
        any: [
          { words: 'route-changed', affirmed: true },
          {
            all: [
              { words: 'route-changed-11' },
              { phrases: ['frontiere', 'traverser', 'traverse', 'traversee', "l'autre cote", "de l'autre"] },
            ],
            within: 60,
          },
          { all: [{ words: 'route-changed-5' }, { fact: 'place', is: ['hub'] }], within: 64 },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { words: 'route-changed-4' },
              { words: 'route-changed-7' },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                ],
              },
              { not: { phrases: ['clients de l', 'passagers', 'navette gratuite', 'touristes'] } },
            ],
            within: 70,
          },
          {
            all: [
              { words: 'route-changed-10' },
              {
                any: [
                  { words: 'route-changed-2', affirmed: true },
                  { all: [{ phrases: ['confirme*'], affirmed: true }, { phrases: ['apres'] }], within: 2 },
                ],
              },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'high-pay' }] },
              {
                not: {
                  phrases: [
                    'entretien sur place',
                    'nom du restaurant',
                    'formation sur place',
                    'contrat sur place',
                    'secret professionnel',
                    'site de l entreprise',
                  ],
                },
              },
            ],
            within: 44,
          },
          {
            all: [
              { words: 'route-changed-8' },
              { fact: 'place', is: ['risk', 'staging'] },
              { words: 'route-changed-9' },
            ],
            within: 84,
          },
          {
            all: [
              { fact: 'place', is: ['staging'] },
              { phrases: ['puis', 'ensuite', 'apres', 'de la', 'mn tem', 'men tema', 'mn temma'] },
              { words: 'route-changed-6' },
            ],
            within: 64,
          },
          { words: 'route-changed-3' },
        ],
      },
    },
    vi: {
      decisive: {
        any: [
          {
            phrases: [
              'tieu ngach',
              'duong mon',
              'duong rung',
              'vuot bien',
              'vuot song',
              'loi song',
              'bang rung',
              'di chui',
              'di lau',
              'di duong song',
              'di ghe qua',
              'di do qua',
              'qua song bang',
              'co nguoi dan qua',
              'co nguoi dan duong',
              'nguoi dan duong',
              'cho nguoi dan',
              'co nguoi dan',
              'nguoi dat qua',
              'co nguoi dat',
              'dan qua bien',
              'dua qua bien',
              'qua bien ban dem',
              'dua lau',
            ],
            affirmed: true,
          },
          {
            phrases: [
              'khong can ho chieu',
              'ko can ho chieu',
              'k can ho chieu',
              'khong can passport',
              'ko can passport',
              'k can passport',
              'khoi can ho chieu',
              'khoi lam ho chieu',
              'khong ho chieu van di',
              'ko ho chieu van di',
              'k ho chieu van di',
              'chua co ho chieu cung',
              'khong co ho chieu cung',
              'ko co ho chieu cung',
              'k co ho chieu cung',
              'khong dong dau',
              'ko dong dau',
              'k dong dau',
              'khong dong moc',
              'ko dong moc',
              'k dong moc',
              'khong qua cua khau',
              'ko qua cua khau',
              'k qua cua khau',
            ],
          },
          {
            all: [
              {
                phrases: [
                  'roi tu do',
                  'tu do di',
                  'tu do qua',
                  'tu do xe',
                  'sau do chuyen',
                  'sau do qua',
                  'xong di tiep',
                  'roi di tiep',
                  'roi qua',
                  'roi sang',
                  'di tiep',
                ],
              },
              { fact: 'place', is: ['hub'] },
            ],
            within: 60,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              {
                phrases: [
                  'dia diem',
                  'dia chi',
                  'noi lam',
                  'cho lam',
                  'noi lam viec',
                  'van phong o dau',
                  'lam o dau',
                  'nuoc nao',
                ],
              },
              {
                phrases: [
                  'thong bao sau',
                  'se thong bao',
                  'noi sau',
                  'qua roi biet',
                  'toi noi biet',
                  'qua toi biet',
                  'qua roi noi',
                  'sau khi phong van',
                  'se duoc bao',
                  'bao sau',
                  'gui sau',
                  'bi mat',
                  'khong tien noi',
                  'ko tien noi',
                  'k tien noi',
                  'noi rieng',
                  'se biet',
                  'trao doi rieng',
                  'gui rieng',
                ],
              },
              { not: { phrases: ['dia diem phong van', 'van phong tuyen dung'] } },
            ],
            within: 50,
          },
          {
            all: [
              { phrases: ['xe', 'co nguoi', 'nguoi', 'anh em', 'quan ly', 'ben em', 'cong ty'] },
              {
                phrases: [
                  'don o ben xe',
                  'don tai ben xe',
                  'don luc',
                  'dua qua',
                  'dua sang',
                  'dan di',
                  'cho sang',
                  'cho qua',
                  'cam bang ten',
                  'cam bang',
                  'don toi',
                  'bat xe xuong',
                  'tu cua khau',
                ],
              },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'tourist-visa' },
                  { found: 'border-lie' },
                ],
              },
            ],
            within: 34,
          },
        ],
      },
    },
    sw: {
      decisive: {
        any: [
          { words: 'route-changed', affirmed: true },
          { all: [{ words: 'route-changed-13' }, { words: 'route-changed-12' }], within: 60 },
          { all: [{ words: 'route-changed-5' }, { fact: 'place', is: ['hub'] }], within: 64 },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { words: 'route-changed-4' },
              { words: 'route-changed-6' },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                ],
              },
              { not: { phrases: ['wageni', 'watalii', 'hoteli', 'madereva'] } },
            ],
            within: 70,
          },
          {
            all: [
              { words: 'route-changed-11' },
              { words: 'route-changed-3', affirmed: true },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'high-pay' }] },
              { not: { words: 'route-changed-10' } },
            ],
            within: 44,
          },
          {
            all: [
              { words: 'route-changed-9' },
              { fact: 'place', is: ['risk', 'staging'] },
              { words: 'route-changed-7' },
            ],
            within: 84,
          },
          {
            all: [
              { fact: 'place', is: ['staging'] },
              { phrases: ['halafu', 'kisha', 'then', 'baadaye', 'kutoka hapo', 'ndio'] },
              { words: 'route-changed-8' },
            ],
            within: 64,
          },
          { words: 'route-changed-2' },
        ],
      },
    },
    th: {
      decisive: {
        any: [
          {
            phrases: [
              'ไม่มีพาสก็ข้าม',
              'ไม่มีพาสก็ได้',
              'ไม่มีพาสก็ไปได้',
              'ไม่มีพาสปอร์ตก็',
              'ไม่ต้องใช้พาส',
              'ไม่ต้องมีพาส',
              'ไม่ใช้พาส',
              'ไม่ต้องปั๊มพาส',
              'ไม่ต้องปั๊ม',
              'ไม่ต้องแสตมป์',
              'ไม่ต้องผ่าน ตม',
              'ไม่ผ่าน ตม',
              'ไม่ผ่านด่าน',
              'ไม่ต้องผ่านด่าน',
            ],
          },
          {
            phrases: [
              'ช่องทางธรรมชาติ',
              'ทางธรรมชาติ',
              'ข้ามน้ำ',
              'ข้ามแม่น้ำ',
              'ข้ามโขง',
              'ข้ามเมย',
              'นั่งเรือข้าม',
              'นั่งเรือ',
              'เรือข้าม',
              'เดินป่า',
              'มุดรั้ว',
              'ลอดรั้ว',
              'ลักลอบ',
              'ข้ามแดนเถื่อน',
              'มีคนพาเดิน',
              'คนพาข้าม',
              'มีคนพาข้าม',
              'พาข้าม',
              'พาเดินข้าม',
              'พาเข้าไป',
              'ข้ามตอนกลางคืน',
              'ข้ามกลางคืน',
              'ข้ามไปนิดเดียว',
              'เดินข้ามไป',
              'ข้ามฝั่ง',
            ],
            affirmed: true,
          },
          {
            all: [
              {
                phrases: [
                  'แล้วต่อไป',
                  'ต่อรถไป',
                  'ต่อรถเข้า',
                  'แล้วข้ามไป',
                  'ข้ามไป',
                  'จากนั้นไป',
                  'แล้วเข้าไป',
                  'รับข้ามไป',
                ],
              },
              { fact: 'place', is: ['hub'] },
            ],
            within: 50,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { phrases: ['สถานที่', 'ที่ทำงาน', 'ที่ตั้ง', 'โลเคชั่น', 'โลเคชัน', 'พิกัด', 'ที่ไหน', 'ประเทศ'] },
              {
                phrases: [
                  'แจ้งหลัง',
                  'แจ้งทีหลัง',
                  'บอกทีหลัง',
                  'บอกหลัง',
                  'แจ้งอีกที',
                  'แจ้งภายหลัง',
                  'ถึงแล้วรู้',
                  'ไปถึงแล้วจะรู้',
                  'แจ้งตอน',
                  'แจ้งในแชท',
                  'แจ้งส่วนตัว',
                  'ไม่สะดวกบอก',
                  'ยังบอกไม่ได้',
                  'แล้วแต่บริษัท',
                  'ความลับ',
                  'เปลี่ยนได้',
                  'อาจเปลี่ยน',
                ],
              },
              { not: { phrases: ['สถานที่สัมภาษณ์', 'สถานที่สอบ'] } },
            ],
            within: 36,
          },
          {
            all: [
              {
                phrases: [
                  'มีคนมารับ',
                  'คนมารับ',
                  'รอคนมารับ',
                  'มีรถรับ',
                  'รถรับ',
                  'รถมารับ',
                  'มารับ',
                  'เดี๋ยวมีคน',
                  'คนของเรา',
                  'ทีมงาน',
                  'เด็กของเรา',
                ],
              },
              {
                phrases: [
                  'ถึงอรัญ',
                  'ที่อรัญ',
                  'ที่ด่าน',
                  'หน้าด่าน',
                  'ชายแดน',
                  'เข้าไป',
                  'ข้ามไป',
                  'ต่อไป',
                  'สระแก้ว',
                  'เชียงราย',
                  'เชียงของ',
                  'แม่สาย',
                  'ตาก',
                  'หมอชิต',
                  'สนามบิน',
                  'ถึงที่ทำงาน',
                ],
              },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'tourist-visa' },
                  { found: 'border-lie' },
                  { fact: 'place', is: ['hub'] },
                ],
              },
            ],
            within: 36,
          },
        ],
      },
    },
    id: {
      decisive: {
        any: [
          { words: 'route-changed-1', affirmed: true },
          {
            all: [
              { words: 'route-changed-2' },
              { fact: 'place', is: ['hub'] },
              { any: [{ words: 'route-changed-3' }] },
            ],
            within: 60,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { phrases: ['singapura', 'thailand', 'dubai', 'malaysia', 'vietnam', 'hongkong', 'hong kong'] },
              { words: 'route-changed-4' },
              { not: { phrases: ['tiket transit'] } },
            ],
            within: 40,
          },
          {
            all: [
              {
                phrases: [
                  'lokasi',
                  'negara',
                  'tempat',
                  'penempatan',
                  'alamat',
                  'kota',
                  'nama pt',
                  'nama perusahaan',
                  'alamat kantor',
                ],
              },
              { words: 'route-changed-5' },
              { fact: 'overseas', is: ['yes'] },
              { not: { phrases: ['wawancara', 'interview di', 'walk in'] } },
            ],
            within: 40,
          },
          {
            all: [
              { words: 'route-changed-6' },
              { words: 'route-changed-7' },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging', 'hub'] },
                  { found: 'tourist-visa' },
                  { found: 'border-lie' },
                ],
              },
              { not: { phrases: ['antar jemput karyawan', 'bus karyawan'] } },
            ],
            within: 50,
          },
        ],
      },
    },
    tl: {
      decisive: {
        any: [
          { words: 'route-changed-1', affirmed: true },
          { all: [{ words: 'route-changed-2' }, { fact: 'place', is: ['hub'] }], within: 60 },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { words: 'route-changed-3' },
              { words: 'route-changed-4' },
              { not: { phrases: ['training muna sa maynila'] } },
            ],
            within: 50,
          },
          {
            all: [
              {
                phrases: [
                  'lugar ng trabaho',
                  'location',
                  'lugar',
                  'work site',
                  'bansa',
                  'address',
                  'company name',
                  'pangalan ng company',
                  'site',
                ],
              },
              { words: 'route-changed-5' },
              { fact: 'overseas', is: ['yes'] },
            ],
            within: 44,
          },
          {
            all: [
              { words: 'route-changed-6' },
              { words: 'route-changed-7' },
              {
                any: [
                  { fact: 'place', is: ['risk', 'hub'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                ],
              },
              { not: { phrases: ['shuttle', 'school bus'] } },
            ],
            within: 50,
          },
        ],
      },
    },
    hi: {
      decisive: {
        any: [
          { words: 'route-changed-1', affirmed: true },
          { all: [{ words: 'route-changed-2' }, { fact: 'place', is: ['hub'] }], within: 60 },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { words: 'route-changed-3' },
              { words: 'route-changed-4' },
              { not: { phrases: ['इंटरव्यू', 'interview kochi'] } },
            ],
            within: 70,
          },
          {
            all: [
              { words: 'route-changed-5' },
              { words: 'route-changed-6' },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'contact', is: ['messenger-only'] },
                ],
              },
              { not: { phrases: ['इंटरव्यू', 'interview at'] } },
            ],
            within: 50,
          },
          {
            all: [
              { words: 'route-changed-7' },
              { words: 'route-changed-8' },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging', 'hub'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                ],
              },
              { not: { phrases: ['स्कूल बस', 'cab both sides'] } },
            ],
            within: 56,
          },
          {
            all: [
              { words: 'route-changed-9' },
              { words: 'route-changed-10' },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'hub'] },
                ],
              },
              { not: { phrases: ['cab both sides', 'स्कूल'] } },
            ],
            within: 80,
          },
        ],
      },
    },
    ms: {
      decisive: {
        any: [
          { words: 'route-changed-1', affirmed: true },
          {
            all: [
              { words: 'route-changed-2' },
              { fact: 'place', is: ['hub'] },
              { any: [{ words: 'route-changed-3' }] },
            ],
            within: 60,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { phrases: ['singapore', 'singapura', 'thailand', 'dubai', 'vietnam', 'peru', 'hong kong'] },
              {
                phrases: [
                  'lepas tu',
                  'baru transfer',
                  'transit',
                  'dulu',
                  'dua minggu',
                  'sementara',
                  'urusan dokumen',
                  'training dulu',
                  'hari tu cakap',
                ],
              },
              { fact: 'overseas', is: ['yes'] },
              { not: { phrases: ['bantuan pindah'] } },
            ],
            within: 44,
          },
          {
            all: [
              {
                phrases: [
                  'lokasi',
                  'tempat',
                  'negara',
                  'alamat',
                  'alamat ofis',
                  'nama company',
                  'nama syarikat',
                  'nama prod',
                ],
              },
              { words: 'route-changed-4' },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'contact', is: ['messenger-only'] },
                ],
              },
              { not: { phrases: ['temu duga', 'walk in'] } },
            ],
            within: 44,
          },
          {
            all: [
              {
                phrases: [
                  'orang kita',
                  'orang kami',
                  'ejen',
                  'krew',
                  'van hitam',
                  'driver',
                  'ada orang',
                  'wakil kami',
                ],
              },
              {
                phrases: [
                  'jemput',
                  'bawa',
                  'ambil',
                  'tunggu',
                  'menunggu',
                  'hantar ke',
                  'terus ke',
                  'ke tempat kerja',
                ],
              },
              {
                any: [
                  { fact: 'place', is: ['risk', 'hub'] },
                  { fact: 'overseas', is: ['yes'] },
                  { found: 'border-lie' },
                ],
              },
              { not: { phrases: ['ulang alik', 'bas kilang'] } },
            ],
            within: 50,
          },
          {
            all: [
              {
                phrases: [
                  'mula mula',
                  'sampai*',
                  'turun*',
                  'airport*',
                  'bangkok*',
                  'thailand*',
                  'vietnam*',
                  'hat yai',
                ],
              },
              { words: 'route-changed-5' },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'hub'] },
                ],
              },
              { not: { phrases: ['temu duga', 'bas kilang'] } },
            ],
            within: 80,
          },
        ],
      },
    },
    bn: {
      decisive: {
        any: [
          { words: 'route-changed-1', affirmed: true },
          {
            all: [
              { phrases: ['তারপর', 'থেকে গাড়ি', 'গাড়ি*', 'ট্রানজিট*', 'ট্রেনিং*', 'নিয়ে যাবে', 'প্রদেশ*', 'driver'] },
              { fact: 'place', is: ['hub'] },
            ],
            within: 60,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { phrases: ['দুবাই*', 'মালয়েশিয়া*', 'সিঙ্গাপুর*', 'থাইল্যান্ড*', 'ইতালি*', 'ভিয়েতনাম*', 'bangkok'] },
              { words: 'route-changed-2' },
              { not: { phrases: ['সাক্ষাৎকার*'] } },
            ],
            within: 70,
          },
          {
            all: [
              {
                phrases: [
                  'কর্মস্থল*',
                  'কোন দেশ',
                  'দেশ',
                  'ঠিকানা*',
                  'কোম্পানির নাম*',
                  'জায়গা',
                  'লোকেশন*',
                  'company name',
                  'name',
                ],
              },
              { words: 'route-changed-3' },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'contact', is: ['messenger-only'] },
                ],
              },
              { not: { phrases: ['সাক্ষাৎকার*'] } },
            ],
            within: 56,
          },
          {
            all: [
              { phrases: ['আমাদের লোক', 'লোক থাকবে', 'ড্রাইভার', 'গাড়ি আসবে', 'দালাল', 'driver'] },
              { phrases: ['নিয়ে যাবে', 'নিয়া যাবে', 'নিতে আসবে', 'রাত*', 'আসবে', 'niye jabe'] },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging', 'hub'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                  { found: 'secrecy' },
                ],
              },
              { not: { phrases: ['বাসের ড্রাইভার'] } },
            ],
            within: 56,
          },
          {
            all: [
              { phrases: ['আগে*', 'প্রথমে*', 'নামার পর*', 'পৌঁছা*', 'এয়ারপোর্ট*', 'ব্যাংকক*', 'দুবাই*', 'ভিয়েতনাম*'] },
              {
                phrases: [
                  'সেখান থেকে*',
                  'ওখান থেকে*',
                  'তারপর*',
                  'অন্য দেশে',
                  'অন্য জায়গায়',
                  'গাড়িতে করে',
                  'গাড়ি দিয়ে',
                  'ঘণ্টা*',
                  'ঘন্টা*',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'hub'] },
                ],
              },
              { not: { phrases: ['সাক্ষাৎকার*', 'ইন্টারভিউ*'] } },
            ],
            within: 80,
          },
        ],
      },
    },
    ne: {
      decisive: {
        any: [
          { words: 'route-changed-1', affirmed: true },
          {
            all: [
              {
                phrases: ['त्यसपछि', 'पछि', 'तालिम*', 'ट्रान्जिट*', 'गाडी*', 'लैजान्छ*', 'पुगिन्छ', 'अफिस', 'पारि'],
              },
              { fact: 'place', is: ['hub'] },
              {
                any: [
                  {
                    phrases: [
                      'थाइल्यान्ड*',
                      'बैंकक*',
                      'गाडी*',
                      'खोला*',
                      'नदी*',
                      'लैजान्छ*',
                      'ट्रान्जिट*',
                      'सिमाना*',
                      'दुबई*',
                    ],
                  },
                ],
              },
            ],
            within: 60,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { words: 'route-changed-2' },
              {
                phrases: [
                  'एक हप्ता',
                  'एक महिना',
                  'त्यसपछि',
                  'पहिला कम्बोडिया*',
                  'ट्रान्जिट*',
                  'अर्को शाखा*',
                  'सरुवा',
                  'त्यहाँबाट',
                  'बाट उडाउने',
                ],
              },
              { not: { phrases: ['अन्तर्वार्ता*', 'अनि मात्र'] } },
            ],
            within: 70,
          },
          {
            all: [
              { phrases: ['कार्यस्थल*', 'स्थान', 'ठेगाना*', 'देश', 'कम्पनीको नाम*', 'ठाउँ'] },
              { words: 'route-changed-3' },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'contact', is: ['messenger-only'] },
                ],
              },
              { not: { phrases: ['अन्तर्वार्ता*'] } },
            ],
            within: 56,
          },
          {
            all: [
              { phrases: ['हाम्रो मान्छे', 'हाम्रो प्रतिनिधि*', 'ड्राइभर*', 'गाडी*', 'सवारी साधन', 'एजेन्ट'] },
              {
                phrases: ['लैजान्छ*', 'लिन आउँछ*', 'लिन आउने', 'विमानस्थलमा', 'त्यहाँबाट', 'पुर्याइदिन्छ*', 'पुर्‍याउँछ*'],
              },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging', 'hub'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                ],
              },
              { not: { phrases: ['गाडी सुविधा', 'गाडी भाडा'] } },
            ],
            within: 56,
          },
          {
            all: [
              { words: 'route-changed-4' },
              {
                phrases: [
                  'त्यहाँबाट*',
                  'उताबाट*',
                  'त्यसपछि*',
                  'अनि*',
                  'अर्को देश',
                  'अर्को ठाउँ',
                  'गाडीमा*',
                  'गाडीबाट*',
                  'घण्टा*',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'hub'] },
                ],
              },
              { not: { phrases: ['अन्तर्वार्ता*', 'अनि मात्र'] } },
            ],
            within: 80,
          },
        ],
      },
    },
    ur: {
      decisive: {
        any: [
          { words: 'route-changed-1', affirmed: true },
          {
            all: [
              { phrases: ['آگے', 'پھر', 'گاڑی', 'لے جائے', 'ٹرانزٹ', 'ٹریننگ', 'تک ٹکٹ'] },
              { fact: 'place', is: ['hub'] },
            ],
            within: 60,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { phrases: ['دبئی', 'ملائیشیا', 'سنگاپور', 'تھائی لینڈ', 'ویتنام'] },
              { words: 'route-changed-2' },
              { not: { phrases: ['انٹرویو ہو گا'] } },
            ],
            within: 70,
          },
          {
            all: [
              {
                phrases: [
                  'مقام',
                  'پتہ',
                  'جگہ',
                  'ملک',
                  'ملک کی تفصیل',
                  'جائے ملازمت',
                  'کمپنی کا نام',
                  'لوکیشن',
                ],
              },
              { words: 'route-changed-3' },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'contact', is: ['messenger-only'] },
                ],
              },
              { not: { phrases: ['انٹرویو'] } },
            ],
            within: 50,
          },
          {
            all: [
              { phrases: ['اپنا بندہ', 'ہمارا بندہ', 'ہمارا آدمی', 'ڈرائیور', 'گاڑی'] },
              { phrases: ['لے جائے', 'لینے آئے', 'ملے گا', 'بیٹھا ہے', 'آگے'] },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging', 'hub'] },
                  { found: 'border-lie' },
                  { found: 'tourist-visa' },
                ],
              },
            ],
            within: 56,
          },
          {
            all: [
              { phrases: ['پہلے*', 'پہنچ*', 'اتر*', 'ایئرپورٹ*', 'بینکاک*', 'دبئی*', 'ویتنام*'] },
              {
                phrases: [
                  'وہاں سے*',
                  'پھر آگے',
                  'آگے کی',
                  'آگے لے',
                  'دوسری جگہ',
                  'دوسرے ملک',
                  'گاڑی سے',
                  'ٹیکسی سے',
                  'گھنٹے',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'hub'] },
                ],
              },
              { not: { phrases: ['پک اینڈ ڈراپ'] } },
            ],
            within: 80,
          },
        ],
      },
    },
    my: {
      decisive: {
        any: [
          {
            phrases: [
              'မှောင်ခိုလမ်း',
              'မှောင်ခို လမ်း',
              'မြစ်ဖြတ်',
              'မြစ် ဖြတ်',
              'မြစ်ကူး',
              'မြစ်ကို ဖြတ်',
              'မြစ်ဘက်က',
              'ချောင်းဖြတ်',
              'ချောင်းကူး',
              'တောလမ်း',
              'တောထဲက',
              'တောင်ဖြတ်',
              'လမ်းကြောင်းနဲ့',
              'လမ်းကြောင်း နဲ့',
              'လမ်းကြောင်းနဲ့သွား',
              'ဂိတ်ရှောင်',
              'ခိုးဝင်',
              'ခိုးထွက်',
              'လှေနဲ့',
              'လှေဖြတ်',
              'ဖြတ်ပေးမယ့်သူ',
              'ဖြတ်ပေးမယ့် သူ',
              'ဖြတ်ပေးမယ်',
              'အဆက်အသွယ်နဲ့',
              'လမ်းပြရှိ',
              'လမ်းပြနဲ့',
              'နယ်စပ်ခိုး',
              'တံဆိပ်တုံးမ',
              'ဟိုဘက်ကမ်း',
            ],
            affirmed: true,
          },
          {
            phrases: [
              'ပတ်စပို့မလို',
              'ပတ်စပို့ မလို',
              'ပတ်စ်ပို့မလို',
              'ပတ်စ်ပို့ မလို',
              'ပါစပို့မလို',
              'ပါစပို့ မလို',
              'စာအုပ်မလို',
              'စာအုပ် မလို',
              'passport မလို',
              'ပတ်စပို့မရှိလည်း',
              'ပတ်စ်ပို့ မရှိလည်း',
              'ပတ်စပို့ မရှိလည်း',
            ],
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { phrases: ['အလုပ်နေရာ', 'အလုပ် နေရာ', 'နေရာအတိအကျ', 'နေရာ အတိအကျ', 'လိပ်စာ', 'ကုမ္ပဏီနာမည်', 'ဘယ်မှာလဲ'] },
              {
                phrases: [
                  'ပြီးမှ',
                  'အောင်မှ',
                  'ရောက်မှ',
                  'နောက်မှ',
                  'အကြောင်းကြား',
                  'အသိပေးမည်',
                  'အသိပေးမယ်',
                  'အောင်မြင်သူ',
                  'မပြောနိုင်',
                  'လျှို့ဝှက်',
                  'သီးသန့်',
                ],
              },
              { not: { phrases: ['အင်တာဗျူးနေရာ'] } },
            ],
            within: 44,
          },
          {
            all: [
              { phrases: ['ကား', 'ငါတို့လူ', 'ကုမ္ပဏီလူ', 'လူလွှတ်', 'ဘန်ကောက်', 'ထိုင်းကနေ', 'တာချီလိတ်ကနေ'] },
              {
                phrases: [
                  'ကြိုမယ်',
                  'လာကြို',
                  'ကားလွှတ်',
                  'ဆက်ခေါ်',
                  'ဆက် ခေါ်',
                  'ဆက်သွား',
                  'ဆက်ပို့',
                  'စောင့်နေမယ်',
                  'အရောက်ပို့',
                  'တစ်ဆင့်',
                  'တဆင့်',
                ],
              },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging', 'hub'] },
                  { found: 'tourist-visa' },
                  { found: 'border-lie' },
                ],
              },
            ],
            within: 30,
          },
        ],
      },
    },
    km: {
      decisive: {
        any: [
          {
            phrases: [
              'មិនបាច់ប៉ាស្ព័រ',
              'មិនបាច់មានប៉ាស្ព័រ',
              'អត់បាច់ប៉ាស្ព័រ',
              'មិនត្រូវការប៉ាស្ព័រ',
              'មិនចាំបាច់ប៉ាស្ព័រ',
              'មិនចាំបាច់មានប៉ាស្ព័រ',
              'អត់ប៉ាស្ព័រក៏',
              'គ្មានប៉ាស្ព័រក៏',
              'គ្មានលិខិតឆ្លងដែនក៏',
              'គ្មានបោះត្រា',
              'មិនបាច់បោះត្រា',
              'អត់បោះត្រា',
              'មិនបោះត្រា',
            ],
          },
          {
            phrases: [
              'ឆ្លងយប់',
              'នាំឆ្លង',
              'អ្នកនាំឆ្លង',
              'មានអ្នកនាំ',
              'មេខ្យល់',
              'ឆ្លងទន្លេ',
              'ឆ្លងស្ទឹង',
              'ឆ្លងដែនយប់',
              'ឆ្លងព្រំដែនខុសច្បាប់',
              'ឆ្លងតាមព្រៃ',
              'ដើរព្រៃ',
              'ផ្លូវព្រៃ',
              'ផ្លូវលាក់',
              'ផ្លូវងងឹត',
              'តាមទូក',
              'ដោយទូក',
              'លួចឆ្លង',
              'ច្រករបៀង',
              'ឆ្លងតាមច្រករបៀង',
            ],
            affirmed: true,
          },
          {
            all: [
              { phrases: ['បន្តទៅ', 'ទៅបន្ត', 'ប្តូរទៅ', 'អាចប្តូរ', 'រួចទៅ', 'ទៅបន្តទៀត', 'បន្តទៅទៀត'] },
              {
                any: [
                  { fact: 'place', is: ['hub'] },
                  { fact: 'place', is: ['MM'] },
                  { phrases: ['ថៃ', 'មីយ៉ាន់ម៉ា'] },
                ],
              },
            ],
            within: 60,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { phrases: ['ទីកន្លែង', 'ទីតាំង', 'កន្លែងធ្វើការ', 'ឈ្មោះក្រុមហ៊ុន', 'អាសយដ្ឋាន', 'នៅណា'] },
              {
                phrases: [
                  'ជូនដំណឹងក្រោយ',
                  'នឹងជូនដំណឹង',
                  'ប្រាប់ក្រោយ',
                  'ប្រាប់ពេលក្រោយ',
                  'ក្រោយសម្ភាស',
                  'ដល់ហើយដឹង',
                  'ពេលទៅដល់',
                  'សម្ងាត់',
                  'ផ្ញើសារមកឯកជន',
                  'មកឯកជន',
                  'ឆាតប្រាប់',
                ],
              },
              { not: { phrases: ['កន្លែងសម្ភាស'] } },
            ],
            within: 44,
          },
          {
            all: [
              { phrases: ['ឡាន', 'អ្នក', 'គេ', 'មាន'] },
              { phrases: ['មកយក ទៅ', 'មកយកទៅ', 'មកយក', 'ទៅបន្ត', 'យកទៅបន្ត', 'បន្តទៅ'] },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging'] },
                  { found: 'tourist-visa' },
                  { found: 'border-lie' },
                ],
              },
            ],
            within: 24,
          },
        ],
      },
    },
    lo: {
      decisive: {
        any: [
          {
            phrases: [
              'ບໍ່ຕ້ອງມີພາສປອດ',
              'ບໍ່ຕ້ອງໃຊ້ພາສປອດ',
              'ບໍ່ມີພາສປອດກໍ',
              'ບໍ່ຕ້ອງມີພາດສະປອດ',
              'ບໍ່ໃຊ້ພາສປອດ',
              'ບໍ່ຕ້ອງມີປັດສະປໍ',
              'ບໍ່ຕ້ອງປໍ້າ',
              'ບໍ່ຕ້ອງຜ່ານດ່ານ',
              'ບໍ່ຜ່ານດ່ານ',
              'ບໍ່ຕ້ອງຜ່ານ ຕມ',
            ],
          },
          {
            phrases: [
              'ຂ້າມນ້ຳ',
              'ພາຂ້າມນ້ຳ',
              'ພາຂ້າມ',
              'ຂ້າມຂອງ',
              'ຂ້າມໂຂງ',
              'ນັ່ງເຮືອຂ້າມ',
              'ເຮືອຂ້າມ',
              'ຂ້າມກາງຄືນ',
              'ຂ້າມຕອນກາງຄືນ',
              'ຊ່ອງທາງທຳມະຊາດ',
              'ທາງທຳມະຊາດ',
              'ລັກຂ້າມ',
              'ລັກລອບ',
              'ຍ່າງປ່າ',
              'ມີຄົນພາໄປ',
              'ມີຄົນພາຂ້າມ',
              'ມີຄົນພາຍ່າງ',
              'ໄປຝັ່ງພຸ້ນ',
              'ຝັ່ງພຸ້ນ',
            ],
            affirmed: true,
          },
          {
            all: [
              { phrases: ['ແລ້ວຕໍ່ໄປ', 'ຕໍ່ລົດໄປ', 'ແລ້ວຂ້າມໄປ', 'ຈາກນັ້ນໄປ', 'ແລ້ວເຂົ້າໄປ', 'ຕໍ່ໄປ'] },
              { fact: 'place', is: ['hub'] },
            ],
            within: 50,
          },
        ],
      },
      strong: {
        any: [
          {
            all: [
              { phrases: ['ສະຖານທີ່', 'ບ່ອນເຮັດວຽກ', 'ທີ່ຕັ້ງ', 'ຢູ່ໃສ', 'ປະເທດໃດ', 'ຊື່ບໍລິສັດ', 'ເລື່ອງອື່ນ', 'ລາຍລະອຽດ'] },
              {
                phrases: [
                  'ແຈ້ງໃຫ້ຊາບຫຼັງ',
                  'ແຈ້ງໃຫ້ຊາບຫລັງ',
                  'ແຈ້ງຫຼັງ',
                  'ແຈ້ງຫລັງ',
                  'ແຈ້ງພາຍຫຼັງ',
                  'ແຈ້ງພາຍຫລັງ',
                  'ບອກທີຫຼັງ',
                  'ບອກທີຫລັງ',
                  'ບອກພາຍຫຼັງ',
                  'ບອກພາຍຫລັງ',
                  'ຫຼັງສຳພາດ',
                  'ຫລັງສຳພາດ',
                  'ໄປຮອດແລ້ວຮູ້',
                  'ຮອດແລ້ວຈຶ່ງ',
                  'ຮອດແລ້ວ',
                  'ບອກສ່ວນຕົວ',
                  'ຄວາມລັບ',
                  'ຍັງບອກບໍ່ໄດ້',
                  'ບໍ່ບອກ',
                ],
              },
              { not: { phrases: ['ສະຖານທີ່ສຳພາດ'] } },
            ],
            within: 40,
          },
          {
            all: [
              { phrases: ['ມີຄົນ', 'ຄົນ', 'ລົດ', 'ທີມງານ'] },
              { phrases: ['ມາຮັບ', 'ມາຮັບຢູ່', 'ຮັບຢູ່', 'ໄປຮັບ', 'ພາເຂົ້າ', 'ພາໄປ', 'ພາຂ້າມ', 'ຂຶ້ນລົດ', 'ຮັບຂ້າມ'] },
              {
                any: [
                  { fact: 'place', is: ['risk', 'staging', 'hub'] },
                  { found: 'tourist-visa' },
                  { found: 'border-lie' },
                ],
              },
            ],
            within: 20,
          },
        ],
      },
    },
  },
})
