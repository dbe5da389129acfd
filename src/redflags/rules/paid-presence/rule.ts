import { SBS_2025, SEOUL_NIS_2026 } from '../../references.ts'
import { defineRule } from '../../rule.ts'

export const paidPresence = defineRule({
  id: 'paid-presence',
  version: 1,
  status: 'stable',
  created: '2026-11-24',
  updated: '2026-11-24',
  references: [SEOUL_NIS_2026, SBS_2025],
  lookAlikes: ['Tour escorts', 'Paid market research with a named firm', 'Mystery shopping at home'],
  knownGaps: [],
  ask: ['paid-presence'],
  languages: {
    en: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'travel between',
                  'fly between',
                  'trip between',
                  'per rotation',
                  'per trip',
                  'per run',
                  'weekly trips',
                  'brand ambassador*',
                  'courier',
                  'runner',
                ],
              },
              {
                phrases: ['samples', 'cosmetic*', 'parcel*', 'suitcase', 'luggage', 'goods', 'boxes', 'bags'],
              },
              {
                phrases: [
                  'per rotation',
                  'per trip',
                  'per run',
                  'customs',
                  'business class',
                  'tickets paid',
                  'flights paid',
                  'all expenses',
                ],
              },
              { not: { phrases: ['in store', 'retail', 'demo*', 'driver', 'marketing campaign'] } },
            ],
            within: 140,
          },
          {
            all: [
              {
                phrases: [
                  'free trip',
                  'all paid',
                  'paid trip',
                  'paid holiday',
                  'weekend trip',
                  'for two',
                  'two tickets',
                  'trip to',
                ],
              },
              {
                phrases: [
                  'bring back',
                  'carry',
                  'suitcase',
                  'bag',
                  'package',
                  'parcel',
                  'deliver',
                  'clothes',
                  'samples',
                  'gift*',
                  'only thing',
                ],
              },
              { phrases: ['eur', 'usd', 'gbp', 'paid', 'cash', 'fee', 'pay', 'per trip'] },
              { not: { phrases: ['luggage', 'driver', 'warehouse', 'hotel staff'] } },
            ],
            within: 110,
          },
          {
            all: [
              {
                phrases: [
                  'folder',
                  'parcel',
                  'package',
                  'suitcase',
                  'bag',
                  'envelope',
                  'documents',
                  'samples',
                  'box',
                ],
              },
              {
                phrases: [
                  'carry',
                  'pick up',
                  'hand it',
                  'hand over',
                  'hand them',
                  'bring back',
                  'bring it',
                  'deliver',
                  'take it',
                  'collect a',
                  'sealed',
                ],
              },
              {
                phrases: [
                  'hotel',
                  'flights included',
                  'flight included',
                  'free trip',
                  'get paid to travel',
                  'holiday',
                  'per trip',
                  'tickets included',
                  'all paid',
                  'ticket and hotel',
                ],
              },
              { fact: 'overseas', is: ['yes'] },
              { not: { phrases: ['front desk', 'concierge', 'luggage', 'driver', 'warehouse'] } },
            ],
            within: 90,
          },
          {
            all: [
              {
                phrases: [
                  'stay in a hotel',
                  'stay at a hotel',
                  'stay at hotel',
                  'stay in hotel',
                  'just stay',
                  'only stay',
                  'just rest',
                  'just relax',
                  'stay two weeks',
                  'stay for two weeks',
                  'sit in hotel',
                  'just travel',
                  'only travel',
                  'free holiday',
                  'free vacation',
                  'free trip',
                  'paid holiday trip',
                  'paid trip',
                  'paid to travel',
                  'get paid to travel',
                  'travel companion',
                  'fly and come back',
                  'fly with a bag',
                  'carry a bag',
                  'carry a suitcase',
                  'carry a small',
                  'carry a parcel',
                  'carry a package',
                  'carry documents',
                  'carry some documents',
                  'carry samples',
                  'bring a package',
                  'bring a parcel',
                  'bring a suitcase',
                  'take a suitcase',
                  'deliver documents',
                  'deliver a package',
                  'deliver a document',
                  'hand carry',
                  'courier trip',
                ],
              },
              {
                phrases: [
                  'usd',
                  'paid',
                  'pay',
                  'get paid',
                  'earn',
                  'cash',
                  'per trip',
                  'per day',
                  'a trip',
                  'a day',
                  'allowance',
                  'all expenses',
                  'flight',
                  'ticket',
                  'hotel',
                ],
              },
              { fact: 'overseas', is: ['yes'] },
              {
                not: {
                  phrases: [
                    'tour guide',
                    'travel agency',
                    'tour escort',
                    'driving licence',
                    'driver',
                    'delivery app',
                  ],
                },
              },
            ],
            within: 80,
          },
        ],
      },
    },
    ko: {
      decisive: {
        any: [
          {
            all: [
              { phrases: ['박스', '상자', '봉투', '가방', '물건', '소포', '짐'] },
              {
                phrases: [
                  '갖다주',
                  '갖다 주',
                  '가져다주',
                  '가져다 주',
                  '전해주',
                  '전해 주',
                  '열어보지',
                  '열지 말',
                  '받아서',
                  '배달',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                phrases: [
                  '줌',
                  '준다',
                  '드려',
                  '드립',
                  '만원',
                  '100',
                  '150',
                  '200',
                  '300',
                  '사례',
                  '수고비',
                  '알바',
                ],
              },
              { fact: 'length', is: ['short'] },
              { not: { phrases: ['택배 기사', '물류', '상하차'] } },
            ],
            within: 60,
          },
          {
            all: [
              {
                phrases: [
                  '락커',
                  '라커',
                  '보관함',
                  '봉투',
                  '상자',
                  '로비',
                  '가방',
                  '캐리어',
                  '물건',
                  '서류',
                  '문서',
                ],
              },
              {
                phrases: [
                  '꺼내서',
                  '꺼내',
                  '두고 오',
                  '놓고 오',
                  '찾아서',
                  '찾아오',
                  '건네',
                  '배송',
                  '넘겨주',
                  '전달',
                  '가져다',
                ],
              },
              {
                phrases: [
                  '회당',
                  '건당',
                  '만원',
                  '수고비',
                  '일당',
                  '알바',
                  '페이',
                  '120',
                  '100',
                  '150',
                  '200',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: [
                    '택배기사',
                    '물류',
                    '서류전형',
                    '지원서류',
                    '마트 배송',
                    '배송 기사',
                    '배송기사',
                    '제출 서류',
                    '문서 작성',
                    '문서작성',
                  ],
                },
              },
              { fact: 'length', is: ['short'] },
            ],
            within: 60,
          },
          {
            all: [
              {
                phrases: [
                  '하는 거 없',
                  '하는거 없',
                  '하는 것 없',
                  '할 거 없',
                  '할 일 없',
                  '일 없이',
                  '그냥 있',
                  '있기만',
                  '쉬면서',
                  '쉬기만',
                  '폰만 보',
                  '게임만',
                  '잠만',
                  '먹고 자',
                  '놀고',
                  '묵어',
                  '머물',
                  '대기',
                  '계시면',
                  '계시기만',
                  '앉아만',
                  '앉아 있기만',
                  '자리에만',
                ],
              },
              {
                phrases: [
                  '숙소',
                  '호텔',
                  '식사 자리',
                  '자리',
                  '콘도',
                  '현지',
                  '해외',
                  '주만',
                  '주일',
                  '개월',
                ],
              },
              {
                phrases: [
                  '만원',
                  '현찰',
                  '현금',
                  '준대',
                  '드립',
                  '드려',
                  '수고비',
                  '하루',
                  '페이',
                  '지급',
                  '받',
                  '버',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                  { found: 'debt-lure' },
                  { found: 'account-lending' },
                ],
              },
              { not: { phrases: ['대기업', '대기 시간', '호텔 프런트', '하우스키핑', '대기실', '경비원'] } },
            ],
            within: 50,
          },
          {
            all: [
              { phrases: ['서류', '수하물', '가방', '캐리어', '물건', '짐', '봉투', '소포', '샘플'] },
              {
                phrases: [
                  '전달',
                  '들고',
                  '들어주',
                  '옮겨',
                  '가져오',
                  '가져다',
                  '대신',
                  '받아서',
                  '나눠서',
                  '운반',
                  '맡아',
                ],
              },
              {
                phrases: [
                  '만원',
                  '용돈',
                  '사례',
                  '사례금',
                  '수고비',
                  '일당',
                  '페이',
                  '경비',
                  '무료',
                  '항공',
                  '비행기',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: [
                    '물류',
                    '택배',
                    '배송기사',
                    '수하물 분실',
                    '서류전형',
                    '서류 전형',
                    '서류 접수',
                    '승무원',
                    '지원서류',
                    '제출 서류',
                    '제출서류',
                    '구비서류',
                  ],
                },
              },
            ],
            within: 60,
          },
          {
            all: [
              {
                phrases: [
                  '서류 전달',
                  '서류전달',
                  '서류만 전달',
                  '물건 전달',
                  '물건만 전달',
                  '샘플 전달',
                  '서류 및 샘플',
                  '가방 전달',
                  '가방만',
                  '짐만',
                  '캐리어',
                  '소포',
                  '대리 운반',
                  '운반',
                  '배달만',
                  '전달만',
                  '심부름',
                  '수령해서',
                  '받아서 오',
                  '받아오',
                  '가져다주',
                  '동행 여행',
                  '동행여행',
                  '동행만',
                  '여행 동행',
                  '여행만',
                  '호텔에만',
                  '호텔에서 쉬',
                  '호텔에서 지내',
                  '호텔에서 대기',
                  '숙소에서 쉬',
                  '숙소에서 대기',
                  '숙소 대기',
                  '놀다 오',
                  '놀다오',
                  '쉬다 오',
                  '쉬다오',
                  '쉬기만',
                  '있기만',
                  '머물기만',
                  '머무르기만',
                  '공짜 여행',
                  '무료 여행',
                  '공짜여행',
                  '여행도 하고',
                  '여행하면서',
                  '체류만',
                  '얼굴만',
                  '자리만',
                ],
              },
              {
                phrases: [
                  '만원',
                  '일당',
                  '페이',
                  '수고비',
                  '사례',
                  '지급',
                  '항공',
                  '비행기',
                  '돈',
                  '수당',
                  '알바',
                  '고수익',
                  '경비',
                  '보수',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
            ],
            within: 60,
          },
        ],
      },
      unless: {
        phrases: ['운반보조', '물류센터', '택배', '배달원', '여행사 가이드', '인솔자', '투어가이드'],
      },
    },
    'zh-Hans': {
      decisive: {
        any: [
          {
            all: [
              {
                all: [{ phrases: ['带', '拿', '捎', '运', '送', '背'] }, { words: 'paid-presence-1' }],
                within: 4,
              },
              { words: 'paid-presence-2' },
              { fact: 'overseas', is: ['yes'] },
              { not: { words: 'paid-presence-3' } },
            ],
            within: 34,
          },
          {
            all: [
              { words: 'paid-presence-4' },
              { words: 'paid-presence-5' },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'account-lending' }] },
              { not: { words: 'paid-presence-6' } },
            ],
            within: 50,
          },
        ],
      },
    },
    'zh-Hant': {
      decisive: {
        any: [
          {
            all: [
              {
                all: [{ phrases: ['帶', '拿', '捎', '運', '送', '背', '攞'] }, { words: 'paid-presence-1' }],
                within: 4,
              },
              { words: 'paid-presence-2' },
              { fact: 'overseas', is: ['yes'] },
              { not: { words: 'paid-presence-3' } },
            ],
            within: 34,
          },
          {
            all: [
              { words: 'paid-presence-4' },
              { words: 'paid-presence-5' },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'account-lending' }] },
              { not: { words: 'paid-presence-6' } },
            ],
            within: 50,
          },
        ],
      },
    },
    ja: {
      decisive: {
        any: [
          {
            all: [
              { words: 'paid-presence-1' },
              { words: 'paid-presence-2' },
              { any: [{ fact: 'overseas', is: ['yes'] }, { found: 'account-lending' }] },
              { not: { words: 'paid-presence-3' } },
            ],
            within: 46,
          },
          {
            all: [
              { words: 'paid-presence-4' },
              { words: 'paid-presence-5' },
              { words: 'paid-presence-6' },
              { fact: 'overseas', is: ['yes'] },
              { not: { words: 'paid-presence-7' } },
            ],
            within: 46,
          },
        ],
      },
    },
    ru: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'папк*',
                  'конверт*',
                  'посылк*',
                  'пакет',
                  'пакеты',
                  'сумк*',
                  'чемодан*',
                  'багаж*',
                  'документы',
                  'документов',
                  'груз',
                  'груза',
                  'образцы',
                  'образцов',
                  'коробк*',
                  'сверток',
                  'бандерол*',
                ],
              },
              { words: 'paid-presence-2' },
              {
                phrases: [
                  'перелет*',
                  'гостиниц*',
                  'отель',
                  'отеле',
                  'командировк*',
                  'поездк*',
                  'за поездку',
                  'за рейс',
                  'гонорар',
                  'билет*',
                  'тур',
                  'отдых*',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: [
                    'логист*',
                    'склад*',
                    'экспедитор*',
                    'сдэк',
                    'водител*',
                    'курьерская служба',
                    'грузоперевоз*',
                    'бухгалт*',
                    'ресепш*',
                    'экскурс*',
                    'такси',
                  ],
                },
              },
            ],
            within: 90,
          },
          {
            all: [
              {
                any: [
                  { words: 'paid-presence' },
                  { all: [{ phrases: ['бесплатн*'] }, { phrases: ['поездк*'] }], within: 2 },
                ],
              },
              {
                phrases: [
                  'платим',
                  'оплата',
                  'оплачива*',
                  'заплатим',
                  'за поездку',
                  'за рейс',
                  'в день',
                  'за неделю',
                  'получишь',
                  'получите',
                  'получаешь',
                  'баксов',
                  'долларов',
                  'руб',
                  'рублей',
                  'гонорар',
                  'карта',
                  'карты',
                  'деньги',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: [
                    'турагент*',
                    'гид',
                    'экскурс*',
                    'дач*',
                    'шашлык*',
                    'аниматор*',
                    'дети',
                    'детей',
                    'собеседован*',
                  ],
                },
              },
            ],
            within: 90,
          },
          {
            phrases: ['курьер документов', 'курьер с документами', 'доставка документов за границу'],
            affirmed: true,
          },
        ],
      },
      unless: { phrases: ['курьер по городу', 'пеший курьер', 'яндекс еда', 'самокат'] },
    },
    'pt-BR': {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'encomenda',
                  'pacote',
                  'mala',
                  'malinha',
                  'bolsa',
                  'envelope',
                  'pasta',
                  'documentos',
                  'mochila',
                  'caixa',
                  'amostras',
                  'volume',
                  'sacola',
                ],
              },
              {
                phrases: [
                  'levar',
                  'leva',
                  'trazer',
                  'traz',
                  'entregar',
                  'entrega',
                  'buscar',
                  'pegar',
                  'retirar',
                  'carregar',
                  'transportar',
                  'despachar',
                ],
              },
              {
                phrases: [
                  'hotel',
                  'passagem',
                  'viagem',
                  'voo',
                  'por viagem',
                  'tudo pago',
                  'ferias',
                  'final de semana',
                  'fim de semana',
                  'ida e volta',
                  'hospedagem',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: [
                    'logistica',
                    'caminhao',
                    'motorista',
                    'entregador',
                    'ifood',
                    'transportadora',
                    'camareir*',
                    'recepcao',
                    'bolsa de',
                    'alfandega',
                    'auxiliar de',
                  ],
                },
              },
            ],
            within: 90,
          },
          {
            all: [
              {
                phrases: [
                  'so ficar',
                  'ficar uns dias',
                  'ficar no hotel',
                  'ficar num hotel',
                  'ficar em hotel',
                  'passar uns dias',
                  'passar uma semana',
                  'so viajar',
                  'so passear',
                  'viagem gratis',
                  'viagem de graca',
                  'viajar de graca',
                  'viagem tudo pago',
                  'ferias pagas',
                  'acompanhante de viagem',
                  'acompanhar na viagem',
                  'vai e volta',
                  'vai receber e volta',
                  'receber e volta',
                  'bate e volta',
                ],
              },
              {
                phrases: [
                  'pago',
                  'paga',
                  'pagamos',
                  'recebe',
                  'receber',
                  'ganha',
                  'ganhar',
                  'r$',
                  'reais',
                  'mil',
                  'k',
                  'por viagem',
                  'por dia',
                  'diaria',
                  'na hora',
                  'cache',
                  'conta',
                  'token',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: [
                    'guia de turismo',
                    'agencia de viagens',
                    'excursao',
                    'pacote de ferias',
                    '13',
                    'ferias remuneradas',
                    'direito a ferias',
                  ],
                },
              },
            ],
            within: 90,
          },
        ],
      },
      unless: { phrases: ['entregador de', 'motoboy'] },
    },
    fr: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'colis',
                  'paquet',
                  'valise',
                  'sac',
                  'mallette',
                  'enveloppe',
                  'documents',
                  'dossier',
                  'echantillons',
                  'bagage',
                  'bagages',
                  'pochette',
                  'carton',
                ],
              },
              {
                phrases: [
                  'transporter',
                  'transporte',
                  'ramener',
                  'ramene',
                  'rapporter',
                  'livrer',
                  'livre',
                  'remettre',
                  'recuperer',
                  'recupere',
                  'porter',
                  'deposer',
                  'emmener',
                  'emporter',
                  'apporter',
                  'aller chercher',
                ],
              },
              {
                phrases: [
                  'hotel',
                  'billet',
                  'vol',
                  'avion',
                  'voyage',
                  'par voyage',
                  'tous frais payes',
                  'tout paye',
                  'week end',
                  'aller retour',
                  'vacances',
                  'sejour',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: [
                    'chauffeur',
                    'livreur',
                    'logistique',
                    'bagagiste',
                    'receptionniste',
                    'dossier de candidature',
                    'entrepot',
                    'coursier a velo',
                    'transitaire',
                    'dossier complet',
                    "visa d'affaires",
                  ],
                },
              },
            ],
            within: 90,
          },
          {
            all: [
              {
                phrases: [
                  'juste rester',
                  "rester a l'hotel",
                  'rester dans un hotel',
                  "une semaine a l'hotel",
                  'passer quelques jours',
                  'passer une semaine',
                  'partir 1 semaine',
                  'partir une semaine',
                  'partir quelques jours',
                  'juste voyager',
                  'voyage gratuit',
                  'voyage offert',
                  'voyage paye',
                  'vacances payees',
                  'vacances offertes',
                  'sejour offert',
                  'sejour paye',
                  'accompagner en voyage',
                  'accompagnatrice de voyage',
                  'aller retour paye',
                  'faire un aller retour',
                ],
              },
              {
                phrases: [
                  'paye',
                  'payes',
                  'payee',
                  'remunere',
                  'remuneration',
                  'euros',
                  'dollars',
                  'par jour',
                  'par voyage',
                  'cash',
                  'tous frais payes',
                  'carte',
                  'compte',
                  'k',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: [
                    'guide touristique',
                    'agence de voyage',
                    'conges payes',
                    'animateur',
                    'interprete',
                    'conges',
                    'billets annuels',
                    'colonie',
                  ],
                },
              },
            ],
            within: 90,
          },
        ],
      },
    },
    vi: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'xach tay',
                  'xach hang',
                  'xach ho',
                  'mang ho',
                  'cam ho',
                  'mang vali',
                  'xach vali',
                  'giao giay to',
                  'mang giay to',
                  'chuyen hang',
                  'nhan hang giup',
                  'nhan hang gium',
                  'mang hang',
                ],
              },
              {
                phrases: [
                  'khach san',
                  've may bay',
                  've +',
                  '/chuyen',
                  'moi chuyen',
                  '1 chuyen',
                  'mot chuyen',
                  'tra cong',
                  'cong',
                  'trieu',
                  'khong hoi hang',
                  'ko hoi hang',
                  'k hoi hang',
                  'dong san',
                  'lo ve',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
              { not: { phrases: ['ship do an', 'tai xe', 'kho hang', 'bung be', 'nhan vien kho'] } },
            ],
            within: 90,
          },
          {
            all: [
              {
                phrases: [
                  'chi can o khach san',
                  'chi viec o khach san',
                  'o khach san',
                  'chi can qua choi',
                  'di choi co luong',
                  'du lich mien phi',
                  'di du lich mien phi',
                  'di du lich duoc tra tien',
                  'di cung cho vui',
                  'chi can ngoi khach san',
                ],
              },
              {
                phrases: [
                  'trieu',
                  '|tr|',
                  'usd',
                  'do',
                  'tra tien',
                  'duoc tra',
                  'nhan tien',
                  'bao ve',
                  'moi ngay',
                  '/ngay',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
              { not: { phrases: ['le tan', 'buong phong', 'huong dan vien', 'dieu hanh tour'] } },
            ],
            within: 70,
          },
        ],
      },
    },
    sw: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'mzigo',
                  'mizigo',
                  'begi',
                  'mabegi',
                  'bag',
                  'bags',
                  'sanduku',
                  'suitcase',
                  'parcel',
                  'kifurushi',
                  'bahasha',
                  'envelope',
                  'documents',
                  'hati',
                  'samples',
                  'box',
                  'vitu',
                ],
              },
              {
                phrases: [
                  'beba',
                  'kubeba',
                  'unabeba',
                  'utabeba',
                  'peleka',
                  'kupeleka',
                  'unapeleka',
                  'utapeleka',
                  'leta',
                  'kuleta',
                  'unaleta',
                  'chukua',
                  'kuchukua',
                  'kabidhi',
                  'kukabidhi',
                  'rudi na',
                  'deliver',
                ],
              },
              {
                phrases: [
                  'hoteli',
                  'hotel',
                  'tiketi',
                  'ticket',
                  'ndege',
                  'flight',
                  'safari',
                  'trip',
                  'likizo',
                  'holiday',
                  'kwenda na kurudi',
                  'kila trip',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: [
                    'dereva',
                    'madereva',
                    'logistics',
                    'boda',
                    'rider',
                    'hoteli ya',
                    'hamali',
                    'forodha',
                    'wageni',
                    'walinzi',
                    'clearing',
                  ],
                },
              },
            ],
            within: 90,
          },
          {
            all: [
              {
                phrases: [
                  'kukaa tu hotelini',
                  'kukaa hotelini',
                  'kaa hotelini',
                  'unakaa hotelini',
                  'unakaa hoteli',
                  'hoteli na chakula juu yetu',
                  'wiki moja hotelini',
                  'kupumzika tu',
                  'kusafiri tu',
                  'safari ya bure',
                  'trip ya bure',
                  'free trip',
                  'unasafiri bure',
                  'likizo ya bure',
                  'kusindikiza',
                  'escort',
                  'kusafiri nayo',
                  'kusafiri nazo',
                  'kwenda na kurudi tu',
                ],
              },
              {
                phrases: [
                  'unapewa',
                  'utapewa',
                  'unalipwa',
                  'utalipwa',
                  'malipo',
                  'dola',
                  'usd',
                  'ksh',
                  'kes',
                  'elfu',
                  'laki',
                  'cash',
                  'kila trip',
                  'kwa siku',
                  'akaunti',
                  'laini',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: [
                    'tour guide',
                    'tours',
                    'kampuni ya utalii',
                    'mpishi',
                    'mhudumu',
                    'wahudumu',
                    'posho ya safari',
                  ],
                },
              },
            ],
            within: 90,
          },
        ],
      },
    },
    th: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'หิ้วของ',
                  'หิ้วกระเป๋า',
                  'รับหิ้ว',
                  'ถือของ',
                  'ถือกระเป๋า',
                  'ขนกระเป๋า',
                  'เอากระเป๋า',
                  'เอาของไปส่ง',
                  'ส่งเอกสาร',
                  'รับพัสดุ',
                  'ฝากกระเป๋า',
                  'หิ้วพัสดุ',
                  'เดินทางส่งของ',
                ],
              },
              {
                phrases: [
                  'ค่าจ้าง',
                  'ทริปละ',
                  'เที่ยวละ',
                  'ต่อทริป',
                  'ต่อเที่ยว',
                  'ได้ค่า',
                  'จ่าย',
                  'โรงแรม',
                  'ตั๋ว',
                  'ไม่ต้องรู้ว่า',
                  'ไม่ต้องถาม',
                  'บาท',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
              { not: { phrases: ['ไรเดอร์', 'แมสเซ็นเจอร์', 'พนักงานส่ง', 'คนขับ', 'พรีออเดอร์'] } },
            ],
            within: 80,
          },
          {
            all: [
              {
                phrases: [
                  'แค่ไปอยู่โรงแรม',
                  'ไปอยู่โรงแรม',
                  'แค่ไปพัก',
                  'ไปพักโรงแรม',
                  'พักโรงแรมเฉยๆ',
                  'นอนโรงแรมเฉยๆ',
                  'อยู่เฉยๆ',
                  'เที่ยวฟรี',
                  'ไปเที่ยวฟรี',
                  'เที่ยวฟรีได้เงิน',
                  'ไปเที่ยวได้เงิน',
                ],
              },
              {
                phrases: [
                  'บาท',
                  'ได้เงิน',
                  'วันละ',
                  'ได้ 1',
                  'ได้ 2',
                  'ได้ 3',
                  'ได้ 4',
                  'ได้ 5',
                  'จ่าย',
                  'ค่าจ้าง',
                  'ฟรี',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
              { not: { phrases: ['ไกด์', 'ทัวร์', 'พนักงานต้อนรับ', 'แม่บ้าน'] } },
            ],
            within: 60,
          },
        ],
      },
    },
    id: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'liburan gratis',
                  'jalan jalan gratis',
                  'cukup tinggal di hotel',
                  'tinggal di hotel',
                  'cuma tidur di hotel',
                  'nginap di hotel',
                  'duduk di hotel',
                  'tinggal doang',
                  'cuma jalan jalan',
                  'liburan dibayar',
                  'trip gratis',
                  'wisata gratis',
                ],
              },
              {
                phrases: [
                  'dibayar',
                  'pulang bawa',
                  'jt',
                  'juta',
                  'uang saku',
                  'dapat',
                  'bayaran',
                  'fee',
                  'komisi',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['tour leader', 'pemandu', 'undian', 'promo'] } },
            ],
            within: 90,
          },
          {
            all: [
              {
                phrases: [
                  'bawa koper',
                  'bawa tas',
                  'titip barang',
                  'titipan',
                  'antar paket',
                  'bawa paket',
                  'antar dokumen',
                  'bawa dokumen',
                  'bawa barang',
                  'bawain koper',
                  'ambil paket',
                ],
              },
              { phrases: ['dibayar', 'bayaran', 'jt', 'juta', 'tiket', 'hotel', 'liburan', 'ongkos'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              {
                not: {
                  phrases: ['kurir motor', 'ekspedisi', 'gudang', 'sim c', 'bawa dokumen asli', 'lamaran'],
                },
              },
            ],
            within: 80,
          },
        ],
      },
    },
    tl: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'hotel lang',
                  'hotel ka lang',
                  'stay ka lang',
                  'tambay lang sa hotel',
                  'bakasyon na may bayad',
                  'libreng bakasyon',
                  'free vacation',
                  'free trip',
                  'libreng trip',
                  'pasyal lang',
                  'travel lang',
                  '2 weeks hotel',
                ],
              },
              { phrases: ['bayad', 'k', 'pag uwi', 'kita', 'php', 'allowance', 'per trip', 'sweldo'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['travel agency', 'tour guide', 'raffle'] } },
            ],
            within: 90,
          },
          {
            all: [
              {
                phrases: [
                  'magdadala ng maleta',
                  'dala ng maleta',
                  'bitbit ng maleta',
                  'bitbitin',
                  'padala ng bag',
                  'magdala ng bag',
                  'dadalhin na bag',
                  'ihahatid na package',
                  'package',
                  'maleta',
                  'sealed na bag',
                ],
              },
              { phrases: ['bayad', 'kapalit', 'libre ticket', 'libreng ticket', 'hotel', 'k', 'php'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['rider', 'delivery rider', 'warehouse'] } },
            ],
            within: 80,
          },
        ],
      },
    },
    hi: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'होटल में रहना',
                  'होटल में बस रहना',
                  'बस होटल में',
                  'फ्री ट्रिप',
                  'मुफ़्त यात्रा',
                  'मुफ्त यात्रा',
                  'घूमने के पैसे',
                  'hotel me rehna',
                  'hotel me bas',
                  'bas hotel me',
                  'free trip',
                  'ghumne ke paise',
                  'trip ke paise',
                ],
              },
              { phrases: ['लाख', 'हज़ार', 'हजार', 'पैसे', 'मिलेंगे', 'lakh', 'hazar', 'paise', 'milenge', 'cash'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['ट्रैवल एजेंसी', 'tour guide'] } },
            ],
            within: 90,
          },
          {
            all: [
              {
                phrases: [
                  'बैग ले जाना',
                  'बैग लेकर',
                  'पार्सल ले जाना',
                  'पैकेट ले जाना',
                  'सामान ले जाना',
                  'सूटकेस',
                  'bag le jana',
                  'bag leke',
                  'bag leke jana',
                  'parcel le jana',
                  'packet le jana',
                  'saman le jana',
                  'suitcase',
                ],
              },
              {
                phrases: [
                  'लाख',
                  'हज़ार',
                  'हजार',
                  'टिकट',
                  'होटल',
                  'पैसे',
                  'lakh',
                  'hazar',
                  'ticket',
                  'hotel',
                  'paise',
                  'cash',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['डिलीवरी', 'delivery boy', 'courier company'] } },
            ],
            within: 80,
          },
          {
            all: [
              {
                phrases: [
                  'होटल*',
                  'hotel*',
                  'बैग*',
                  'bag*',
                  'पार्सल*',
                  'parcel*',
                  'सामान*',
                  'saman*',
                  'samaan*',
                  'पैकेट*',
                  'packet*',
                  'सोना*',
                  'gold*',
                  'sona',
                  'गोल्ड*',
                ],
              },
              {
                phrases: [
                  'रुकना*',
                  'ठहर*',
                  'रहना*',
                  'ले जा*',
                  'लेकर आ*',
                  'पहुँचा*',
                  'rukna*',
                  'thaher*',
                  'rehna*',
                  'le ja*',
                  'lekar aa*',
                  'leke aa*',
                  'pahuncha*',
                  'carry*',
                ],
              },
              {
                phrases: [
                  'रुपये*',
                  'लाख*',
                  'हज़ार*',
                  'हजार*',
                  'पैसे*',
                  'मुफ़्त',
                  'फ्री',
                  'lakh*',
                  'hazar*',
                  'hazaar*',
                  'paise*',
                  'paisa*',
                  'free',
                  '50k',
                  'payment',
                ],
              },
              {
                any: [
                  { fact: 'place', is: ['abroad'] },
                  { found: 'tourist-visa' },
                  { phrases: ['विदेश*', 'videsh*', 'foreign trip', 'फ्लाइट', 'flight'] },
                ],
              },
              {
                not: {
                  phrases: [
                    'डिलीवरी',
                    'delivery',
                    'रिसेप्शन*',
                    'receptionist',
                    'वेटर',
                    'steward',
                    'driver',
                    'ड्राइवर',
                    'नौकरी होटल',
                    'hotel job',
                    'staff',
                    'स्टाफ',
                    'room',
                    'कमरा',
                    'khana',
                    'खाना',
                  ],
                },
              },
            ],
            within: 120,
          },
        ],
      },
    },
    ms: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'percutian percuma',
                  'trip percuma',
                  'bercuti free',
                  'cuti free',
                  'bercuti percuma',
                  'duduk hotel je',
                  'duduk hotel',
                  'tinggal di hotel',
                  'duduk je',
                  'jalan jalan free',
                  'holiday free',
                ],
              },
              { phrases: ['rm*', 'bayar', 'cash', 'poket', 'dapat', 'upah', 'duit'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['ejen pelancongan', 'pemandu pelancong', 'cabutan bertuah'] } },
            ],
            within: 90,
          },
          {
            all: [
              {
                phrases: [
                  'bawa beg',
                  'bawa satu beg',
                  'bawakan beg',
                  'bawa dokumen',
                  'beg dokumen',
                  'hantar bungkusan',
                  'bawa bungkusan',
                  'tolong bawa',
                  'kirim barang',
                  'bawa barang',
                  'bawa luggage',
                ],
              },
              { phrases: ['ditaja', 'bayar', 'upah', 'rm*', 'hotel', 'tiket', 'percuma'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['rider', 'penghantar', 'lori', 'gudang', 'bawa dokumen asal'] } },
            ],
            within: 80,
          },
        ],
      },
    },
    bn: {
      decisive: {
        any: [
          {
            all: [
              { phrases: ['হোটেলে থাকলেই', 'হোটেলে থাকবেন', 'শুধু হোটেলে', 'ফ্রি ট্রিপ', 'ফ্রি ভ্রমণ', 'ঘুরে আসবেন'] },
              { phrases: ['লাখ*', 'হাজার*', 'টাকা*', 'পাবেন'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['ট্যুর গাইড'] } },
            ],
            within: 90,
          },
          {
            all: [
              { phrases: ['ব্যাগ নিয়ে যা*', 'ব্যাগ নিয়া', 'পার্সেল নিয়ে', 'লাগেজ নিয়ে', 'মাল নিয়ে আস*'] },
              { phrases: ['লাখ*', 'হাজার*', 'টিকিট*', 'হোটেল*', 'টাকা*'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['ডেলিভারি*', 'কুরিয়ার*'] } },
            ],
            within: 80,
          },
          {
            all: [
              { phrases: ['হোটেলে*', 'ব্যাগ*', 'পার্সেল*', 'লাগেজ*', 'মালামাল*', 'স্বর্ণ*', 'প্যাকেট*'] },
              { phrases: ['থাকবেন', 'থাকলে*', 'নিয়ে যা*', 'নিয়ে আস*', 'পৌঁছে দি*', 'নিয়া আস*'] },
              { phrases: ['লাখ*', 'হাজার*', 'টাকা*', 'ফ্রি'] },
              { any: [{ fact: 'place', is: ['abroad'] }, { phrases: ['বিদেশ*', 'ফ্লাইট*'] }] },
              { not: { phrases: ['ডেলিভারি*', 'কুরিয়ার*', 'চাকরি*', 'বেতন*', 'ওয়েটার*'] } },
            ],
            within: 120,
          },
        ],
      },
    },
    ne: {
      decisive: {
        any: [
          {
            all: [
              { phrases: ['होटलमा बस्ने', 'होटलमा बसे', 'होटलमा मात्र', 'फ्री ट्रिप', 'घुमेर पैसा', 'बसे ६ लाख'] },
              { phrases: ['लाख*', 'हजार*', 'पैसा*'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['पर्यटक गाइड'] } },
            ],
            within: 90,
          },
          {
            all: [
              { phrases: ['झोला लैजाने', 'झोला लगिदि*', 'पार्सल लैजाने', 'सुटकेस*', 'सामान लैजाने', 'झोला लिएर'] },
              { phrases: ['लाख*', 'हजार*', 'टिकट*', 'होटल*', 'पैसा*'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['डेलिभरी*', 'पोर्टर*'] } },
            ],
            within: 80,
          },
          {
            all: [
              { phrases: ['होटल*', 'झोला*', 'पार्सल*', 'सुटकेस*', 'सामान*', 'सुन*'] },
              { phrases: ['बस्ने*', 'बसे*', 'लैजान*', 'लैजाने*', 'लिएर आ*', 'पुर्याउ*', 'पुर्‍याउ*'] },
              { phrases: ['लाख*', 'हजार*', 'पैसा*', 'फ्री'] },
              { any: [{ fact: 'place', is: ['abroad'] }, { phrases: ['विदेश*', 'उडान*'] }] },
              { not: { phrases: ['डेलिभरी*', 'जागिर', 'तलब*', 'वेटर*', 'पोर्टर*', 'काम'] } },
            ],
            within: 120,
          },
        ],
      },
    },
    ur: {
      decisive: {
        any: [
          {
            all: [
              { phrases: ['ہوٹل میں رہنا', 'صرف ہوٹل میں', 'مفت سیر', 'فری ٹرپ', 'سیر کے پیسے'] },
              { phrases: ['لاکھ', 'ہزار', 'پیسے', 'ملیں گے'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['ٹور گائیڈ'] } },
            ],
            within: 90,
          },
          {
            all: [
              { phrases: ['بیگ لے جانا', 'بیگ لے کر', 'پارسل لے جانا', 'سوٹ کیس', 'سامان لے جانا'] },
              { phrases: ['لاکھ', 'ہزار', 'ٹکٹ', 'ہوٹل', 'پیسے'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['abroad'] },
                ],
              },
              { not: { phrases: ['ڈیلیوری'] } },
            ],
            within: 80,
          },
          {
            all: [
              { phrases: ['ہوٹل*', 'بیگ*', 'پارسل*', 'سامان*', 'پیکٹ*', 'سونا*'] },
              { phrases: ['رکنا*', 'ٹھہر*', 'رہنا*', 'لے جا*', 'لے کر آ*', 'پہنچا*'] },
              { phrases: ['لاکھ*', 'ہزار*', 'پیسے*', 'مفت', 'فری'] },
              { any: [{ fact: 'place', is: ['abroad'] }, { phrases: ['بیرون*', 'فلائٹ'] }] },
              { not: { phrases: ['ڈیلیوری', 'ویٹر', 'ڈرائیور', 'سٹاف', 'نوکری', 'کھانا', 'رہائش'] } },
            ],
            within: 120,
          },
        ],
      },
    },
    my: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'ပစ္စည်းသယ်',
                  'ပစ္စည်း သယ်',
                  'အိတ်သယ်',
                  'အိတ် သယ်',
                  'အထုပ်သယ်',
                  'အထုပ် သယ်',
                  'အထုပ်ပို့',
                  'ပစ္စည်းပို့',
                  'စာရွက်စာတမ်း ပို့',
                  'ခရီးဆောင်အိတ်',
                  'ပစ္စည်းယူ',
                ],
              },
              {
                phrases: [
                  'တစ်ခေါက်',
                  'ခေါက်',
                  'ခရီးစဉ်',
                  'ဟိုတယ်',
                  'လေယာဉ်',
                  'လက်မှတ်',
                  'ရမယ်',
                  'ပေးမယ်',
                  'သိန်း',
                  'ဘတ်',
                  'ဘာပါလဲ မမေး',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
              { not: { phrases: ['delivery', 'ဒလီဗာရီ', 'ယာဉ်မောင်း', 'ဂိုဒေါင်'] } },
            ],
            within: 80,
          },
          {
            all: [
              {
                phrases: [
                  'ဟိုတယ်မှာ နေရုံ',
                  'ဟိုတယ်မှာနေရုံ',
                  'ဟိုတယ်မှာ တည်းရုံ',
                  'အလည်သွားရုံ',
                  'အလကားလည်',
                  'အလကား လည်',
                  'ခရီးအလကား',
                  'လိုက်ပါရုံ',
                  'နေရုံပဲ',
                ],
              },
              { phrases: ['သိန်း', 'ဘတ်', 'ဒေါ်လာ', 'ရမယ်', 'ပေးမယ်', 'တစ်ရက်', 'အခမဲ့', 'ဖရီး'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
            ],
            within: 60,
          },
        ],
      },
    },
    km: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'យកឥវ៉ាន់',
                  'កាន់ឥវ៉ាន់',
                  'ដឹកឥវ៉ាន់',
                  'យកវ៉ាលី',
                  'កាន់វ៉ាលី',
                  'យកកញ្ចប់',
                  'ផ្ញើឯកសារ',
                  'យកឯកសារ',
                  'យកកាតាប',
                  'យកអីវ៉ាន់',
                ],
              },
              {
                phrases: [
                  'មួយជើង',
                  'ម្តង',
                  'មួយដង',
                  '១ដង',
                  'សណ្ឋាគារ',
                  'សំបុត្រ',
                  'ដុល្លារ',
                  'បាន',
                  'ឲ្យលុយ',
                  'ឱ្យលុយ',
                  'កុំសួរ',
                ],
              },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
              { not: { phrases: ['ដឹកជញ្ជូន', 'អ្នកដឹក', 'តៃកុង', 'ឃ្លាំង'] } },
            ],
            within: 80,
          },
          {
            all: [
              {
                phrases: [
                  'គ្រាន់តែនៅសណ្ឋាគារ',
                  'នៅសណ្ឋាគារលេង',
                  'ទៅលេងបានលុយ',
                  'ទៅលេងហ្វ្រី',
                  'ដើរលេងហ្វ្រី',
                  'គ្រាន់តែទៅនៅ',
                  'នៅលេងៗ',
                  'ទៅដើរលេងបានលុយ',
                ],
              },
              { phrases: ['ដុល្លារ', 'បានលុយ', 'មួយថ្ងៃ', 'ឲ្យលុយ', 'ឱ្យលុយ', 'ហ្វ្រី', 'បាន'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
              { not: { phrases: ['មគ្គុទ្ទេសក៍', 'អ្នកទទួលភ្ញៀវ'] } },
            ],
            within: 60,
          },
        ],
      },
    },
    lo: {
      decisive: {
        any: [
          {
            all: [
              {
                phrases: [
                  'ຫິ້ວເຄື່ອງ',
                  'ຫິ້ວກະເປົາ',
                  'ຖືເຄື່ອງ',
                  'ຖືກະເປົາ',
                  'ເອົາກະເປົາ',
                  'ເອົາເຄື່ອງໄປສົ່ງ',
                  'ສົ່ງເອກະສານ',
                  'ຮັບພັດສະດຸ',
                  'ຝາກກະເປົາ',
                ],
              },
              { phrases: ['ຖ້ຽວລະ', 'ຮອບລະ', 'ຕໍ່ຖ້ຽວ', 'ໄດ້ຄ່າ', 'ຈ່າຍ', 'ໂຮງແຮມ', 'ປີ້', 'ບໍ່ຕ້ອງຖາມ', 'ບາດ', 'ກີບ'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
              { not: { phrases: ['ຄົນຂັບລົດ', 'ຂົນສົ່ງ', 'ສາງ'] } },
            ],
            within: 80,
          },
          {
            all: [
              {
                phrases: [
                  'ພັກໂຮງແຮມຊື່ໆ',
                  'ໄປພັກໂຮງແຮມ',
                  'ຢູ່ໂຮງແຮມຊື່ໆ',
                  'ໄປຢູ່ຊື່ໆ',
                  'ຢູ່ຊື່ໆ',
                  'ທ່ຽວຟຣີ',
                  'ໄປທ່ຽວໄດ້ເງິນ',
                  'ໄປທ່ຽວຟຣີ',
                ],
              },
              { phrases: ['ບາດ', 'ກີບ', 'ໄດ້ເງິນ', 'ມື້ລະ', 'ຈ່າຍ', 'ຟຣີ', 'ໄດ້ 5', 'ໄດ້ 3'] },
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['hub'] },
                ],
              },
              { not: { phrases: ['ໄກ້ດ', 'ທົວ', 'ພະນັກງານຕ້ອນຮັບ', 'ແມ່ບ້ານ'] } },
            ],
            within: 60,
          },
        ],
      },
    },
  },
})
