import type { RuleExamples } from '../../rule.ts'

export const tradeCoverExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Carpenters needed for a hotel in Phnom Penh, no contract, cash daily',
        'Welders for Sihanoukville, we pay the ticket, telegram @abc0000',
        'Cooks for a restaurant in Myawaddy, ticket paid by us, leave tomorrow',
      ],
      counterExamples: [
        'Carpenters needed in Oslo, written contract, union pay',
        'We build hotels in Phnom Penh and other cities',
        'Welder in a shipyard, contract signed before travel',
      ],
    },
    ko: {
      examples: [
        '프놈펜 호텔 공사 목수 구합니다, 계약서 없이 현금 지급',
        '시하누크빌 현장 목수 모집, 항공권 회사에서 제공, 내일 출국',
        '바벳 호텔 식당 주방 구함 계약서는 현지에서',
      ],
      counterExamples: [
        '부산 현장 목수 구합니다, 근로계약서 작성',
        '프놈펜 여행 중 호텔 추천해 주세요',
        '건설현장 안전관리자, 계약 체결 후 출국',
      ],
    },
  },
}
