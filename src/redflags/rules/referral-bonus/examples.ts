import type { RuleExamples } from '../../rule.ts'

export const referralBonusExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Bring a friend and get 500 USD, flight paid',
        'Work abroad, commission per head',
        'Invite friends to Dubai, bonus for each friend',
      ],
      counterExamples: [
        'Employees tell us they like the team',
        'Bring two valid IDs to the walk in',
        'Recruit, train and lead a sales team',
      ],
    },
    ko: {
      examples: ['친구 데려오시면 50만원', '지인 소개하면 소개비 지급', '커플 환영, 같이 오면 보너스'],
      counterExamples: ['사내추천 제도가 있습니다', '상품 추천 시스템 개발자', '추천서 2부를 제출하세요'],
    },
    ru: {
      examples: [
        'За каждого друга 200$, вылет в Таиланд',
        'Приведи друга в Дубай и получи бонус',
        'Камбоджа, можно с подругой, агентам процент',
      ],
      counterExamples: [
        'Работа в дружном коллективе',
        'Друзья, у нас открылась вакансия бариста',
        'Рекомендации с прошлого места',
      ],
    },
    ms: {
      examples: [
        'Ajak kawan, dapat duit kepala, flight free',
        'Bawa kawan sekali, visa settle',
        'Setiap kepala RM500, kerja overseas',
      ],
      counterExamples: ['Bonus raya', 'Bawa sijil asal', 'Majikan prihatin'],
    },
    id: {
      examples: [
        'Ajak teman dapat fee, tiket gratis',
        'Uang rekrut 2 juta per kepala, ke luar negeri',
        'Bawa temen ya, visa diurus, bonus ajak 1 jt',
      ],
      counterExamples: ['Bonus akhir tahun', 'Ajak anak magang belajar', 'Datang bersama orang tua'],
    },
    tl: {
      examples: [
        'Isama mo tropa mo, may ticket lahat',
        'Refer a friend may komisyon, abroad to',
        'Per head 5k, tourist visa',
      ],
      counterExamples: [
        'Referral bonus para sa empleyadong na regular',
        '13th month bonus',
        'Isama ang resume',
      ],
    },
  },
}
