import type { RuleExamples } from '../../rule.ts'

export const abuseDeniedExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'No beating, no confinement, this is not a black company',
        'It is not like on the news, nobody is locked up here',
        "We don't sell people and we don't beat anyone",
      ],
      counterExamples: [
        'No weekend work and no overtime',
        'Phones are provided for work',
        'A friendly team and free lunch',
      ],
    },
    ko: {
      examples: [
        '감금이나 폭행 같은 일 절대 없습니다',
        '뉴스에 나오는 그런 곳 아니에요',
        '외박 가능하고 휴대폰 자유롭게 사용 가능합니다',
      ],
      counterExamples: [
        '야근 강요 없고 회식 없습니다',
        '휴대폰 판매 매장 직원을 모집합니다',
        '자유로운 복장으로 출근하세요',
      ],
    },
    id: {
      examples: [
        'Gak dikurung, gak disiksa, kantor kita aman',
        'Bukan kayak berita itu, tidak ada kekerasan',
        'Paspor ga ditahan, hp boleh pegang',
      ],
      counterExamples: [
        'Cuti tahunan 12 hari',
        'Lingkungan kerja nyaman dan ramah',
        'Asuransi kesehatan ditanggung',
      ],
    },
    tl: {
      examples: [
        'Hindi po totoo yung mga balitang kinukulong',
        'Walang bugbog dito, malaya kayo',
        'Hindi kukunin passport nyo, legit to',
      ],
      counterExamples: ['May day off tuwing Linggo', 'May HMO at 13th month', 'Masaya ang team namin'],
    },
    ru: {
      examples: [
        'Насильно никто не держит, паспорта не забираем',
        'Камбоджа: никакого интима, всё прилично',
        'Никакого криминала, уехать можно в любой момент',
      ],
      counterExamples: [
        'Премии и бесплатные обеды',
        'Вежливость и опрятность обязательны',
        'Охранник в торговый центр, сутки трое',
      ],
    },
  },
}
