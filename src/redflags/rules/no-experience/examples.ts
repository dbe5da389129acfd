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
    id: {
      examples: [
        'Tanpa pengalaman bisa, asal niat',
        'Ijazah bebas, yang penting bisa ngetik',
        'Nggak perlu pengalaman kak, nanti diajari',
      ],
      counterExamples: [
        'Pengalaman minimal dua tahun',
        'Wajib punya ijazah D3',
        'Berpengalaman di bidang logistik',
      ],
    },
    tl: {
      examples: [
        'Kahit walang experience basta marunong mag-English',
        'No exp needed, kahit sino pwede',
        'Kahit undergrad, basta marunong',
      ],
      counterExamples: [
        '2 years experience required',
        'Kailangan ng PRC license',
        'May karanasan sa pagsasaka',
      ],
    },
    ru: {
      examples: [
        'Без опыта, всему научим',
        'Опыт не нужен, знание языка не требуется',
        'Лаос, оператор, 3000$, диплом и опыт не важен',
      ],
      counterExamples: [
        'Опыт от 3 лет обязателен',
        'Нужен диплом и сертификат',
        'Стаж в отрасли не менее года',
      ],
    },
  },
}
