import type { RuleExamples } from '../../rule.ts'

export const exitDebtExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'If you leave before six months you pay 3000 USD',
        'Anyone who quits early must repay flight and training',
        'The ticket will be cut from your salary',
      ],
      counterExamples: [
        'You can leave with two weeks notice, no penalty',
        'Pay is reviewed every year',
        'Early leave on Fridays',
      ],
    },
    ko: {
      examples: [
        '1년 안에 그만두면 위약금 1,500만원',
        '중도 귀국 시 항공료와 교육비를 물어내야 합니다',
        '항공권 값은 첫 월급에서 공제합니다',
      ],
      counterExamples: [
        '중도 퇴사 시 위약금 없습니다',
        '손해배상 소송을 다루는 변호사 채용',
        '급여에서 4대보험과 세금을 공제합니다',
      ],
    },
    id: {
      examples: [
        'Kalau mau pulang sebelum kontrak habis bayar denda 3000 usd',
        'Putus kontrak wajib ganti rugi',
        'Sisanya potong gaji, tiket juga dicicil dari gaji',
      ],
      counterExamples: [
        'Tidak ada potongan gaji',
        'Boleh mengundurkan diri kapan saja tanpa denda',
        'Cuti pulang setelah setahun, tiket dari majikan',
      ],
    },
    tl: {
      examples: [
        'Ang aalis nang maaga ay sisingilin ng 3,500 USD',
        'Pag umuwi bago matapos ang kontrata may penalty',
        'Bawal mag-uwian, bayad para makauwi',
      ],
      counterExamples: [
        'Puwedeng mag-resign na may 30-day notice',
        '30 days vacation with pay',
        'Contract 8 months',
      ],
    },
    ru: {
      examples: [
        'Досрочный уход: компенсация расходов на привоз',
        'Если не понравится, возместите билет и обучение',
        'Билет и визу удержим из первой зарплаты, вылет в пятницу',
      ],
      counterExamples: [
        'При увольнении компенсация за неиспользованный отпуск',
        'Никаких штрафов при досрочном уходе',
        'Можно уволиться, предупредив за две недели',
      ],
    },
  },
}
