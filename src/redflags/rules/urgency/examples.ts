import type { RuleExamples } from '../../rule.ts'

export const urgencyExamples: RuleExamples = {
  languages: {
    en: {
      examples: ['Flight tomorrow, last slots', 'Urgent hiring, reply fast', 'Departure this week'],
      counterExamples: [
        'Applications close on 5 May',
        'Start date in September',
        'Take your time to read the contract',
      ],
    },
    ko: {
      examples: ['급구합니다 당일 출국', '선착순 마감 임박', '내일 출발 가능하신 분'],
      counterExamples: ['접수 마감 10월 20일', '입사일은 협의합니다', '천천히 읽어 보세요'],
    },
    ru: {
      examples: ['Вылет завтра, решай сегодня', 'Срочно, осталось 2 места', 'Группа выезжает 20-го'],
      counterExamples: ['Собеседования весь июнь', 'Срок рассмотрения два месяца', 'График 5/2, с 9 до 18'],
    },
    ms: {
      examples: ['Siapa free minggu ni terus fly', 'Kena gerak Isnin ni', 'Kuota terhad, jangan tunggu'],
      counterExamples: [
        'Mula kerja bulan depan',
        'Permohonan ditutup hujung bulan',
        'Proses permit tiga bulan',
      ],
    },
    id: {
      examples: ['Proses 3 hari terbang', 'Buruan, kuota tinggal 4 orang', 'Berangkat besok malam'],
      counterExamples: [
        'Lamaran ditutup akhir bulan depan',
        'Proses visa sekitar tiga bulan',
        'Mulai bekerja setelah pelatihan',
      ],
    },
    tl: {
      examples: ['Bukas na lipad', 'May flight tayo this Friday', 'Limited slots na lang, bilis'],
      counterExamples: [
        'Simula sa Hunyo pagkatapos ng training',
        '2 to 3 months ang proseso',
        'Hanggang katapusan ng buwan ang aplikasyon',
      ],
    },
  },
}
