import type { RuleExamples } from '../../rule.ts'

export const authorityBorrowedExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Government project abroad, last seats, no experience, telegram @abc0000',
        'Approved by the ministry of labour, salary 3000 USD a month overseas, telegram @abc0000',
        'Department of employment quota, leave tomorrow, telegram @abc0000',
      ],
      counterExamples: [
        'The ministry of labour publishes its list of agencies on its site',
        'Apply on the portal of the department of employment',
        'Government programme for nurses, interview at the ministry',
      ],
    },
    ko: {
      examples: [
        '정부 지원 사업 해외 근무, 경력무관, 텔레그램 @abc0000',
        '대사관 추천 업체입니다. 내일 출국, 텔레그램 @abc0000',
        '고용노동부 공식 협력사, 월 900 해외근무, 텔레그램 @abc0000',
      ],
      counterExamples: [
        '고용노동부 워크넷에서 지원하세요',
        '산업인력공단 월드잡 공고입니다',
        '정부 지원 사업 안내는 홈페이지에서 확인하세요',
      ],
    },
  },
}
