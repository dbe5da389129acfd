import type { RuleExamples } from '../../rule.ts'

export const noExperienceExamples: RuleExamples = {
  languages: {
    en: {
      examples: ['No experience, no degree needed', 'Anyone can do it', 'No resume, no skills'],
      counterExamples: ['Five years of experience required', 'Degree in nursing', 'Experienced welders'],
    },
    ko: {
      examples: ['경력무관 학력무관', '초보 환영', '누구나 가능'],
      counterExamples: ['경력 3년 이상', '간호사 면허 소지자', '관련 학과 졸업자'],
    },
  },
}
