import type { RuleExamples } from '../../rule.ts'

export const knownHubExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Chat support in Sihanoukville',
        'Office in Myawaddy, 1200 USD per month',
        'Data entry job, KK Park',
      ],
      counterExamples: ['Data entry in Leeds', 'Chat support in Lisbon', 'Hotel job in Panaji'],
    },
    ko: {
      examples: ['시아누크빌 TM 직원', '포이펫 사무실 월 500', '미얀마 미야와디 상담 업무'],
      counterExamples: ['서울 콜센터 상담원', '오사카 호텔 프런트', '부산 공장 생산직'],
    },
  },
}
