import type { RuleExamples } from '../../rule.ts'

export const touristVisaExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Enter on a tourist visa, we convert it later',
        'No work permit needed, visa on arrival',
        'Contract is signed when you arrive',
      ],
      counterExamples: [
        'No job on tourist visa: the work permit comes first',
        'Working holiday visa holders preferred',
        'The contract is sent before you book a flight',
      ],
    },
    ko: {
      examples: [
        '비자 없이 90일 일할 수 있어요',
        '관광비자로 입국 후 전환해 드립니다',
        '계약서는 현지 도착 후 작성해요',
      ],
      counterExamples: [
        '워킹홀리데이 비자 보유자 우대',
        '취업비자는 출국 전에 발급됩니다',
        '관광비자로는 일할 수 없습니다',
      ],
    },
  },
}
