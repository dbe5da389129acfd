import type { RuleExamples } from '../../rule.ts'

export const accountLendingExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Rent your bank account and earn 2% of everything',
        'Bring your passbook and OTP token with you, it is needed on site',
        'We need people with clean bank history, give us the cards and token for one month, 500 USD',
      ],
      counterExamples: [
        'Bring your bank details for payroll on the first day',
        "The bank's call centre helps customers who lost their card",
        'We never ask for your bank account or OTP',
      ],
    },
    ko: {
      examples: [
        '통장만 빌려주시면 하루 20만원',
        '본인 명의 통장과 OTP 지참해서 출국하세요',
        '계좌로 입금되면 다른 계좌로 이체만 해주시면 됩니다',
      ],
      counterExamples: [
        '급여통장 사본은 입사 후 제출해 주세요',
        '은행 상담사 채용: 계좌 개설과 인터넷뱅킹 안내',
        '보통 장소는 강남역 근처입니다',
      ],
    },
    ru: {
      examples: [
        'Ищем дропов, карта Сбер или Т-Банк, 6000 за штуку',
        'Оформляешь карту на себя, передаёшь нам, 2% с оборота каждый день',
        'Возьми с собой телефон с приложением банка, будут приходить деньги, переводишь дальше',
      ],
      counterExamples: [
        'Зарплата на карту каждые две недели',
        'Представитель банка: доставка карт клиентам',
        'Менеджер по работе со счетами, бухгалтерия, 1С',
      ],
    },
    ms: {
      examples: [
        'Sewa akaun bank Maybank RM1500 seminggu',
        'Nak pinjam kad ATM dan sim, bayar RM500 sebulan',
        'Cari akaun bank, komisen tinggi',
      ],
      counterExamples: [
        'Gaji masuk akaun setiap 28hb',
        'Jangan beri TAC kepada sesiapa',
        'Kerani bank untuk layan pelanggan bank',
      ],
    },
    id: {
      examples: [
        'Sewa rekening 3 hari, dibayar 800 ribu per buku',
        'Butuh rekening BNI + m-banking aktif, cair hari ini 1 jt',
        'Pinjamkan rekening dan ATM kamu selama ikut ke Kamboja, komisi 5 juta',
      ],
      counterExamples: [
        'Gaji ditransfer ke rekening karyawan tiap tanggal 25',
        'Teller bank: melayani nasabah buka rekening',
        'Jangan berikan kode OTP kepada siapa pun',
      ],
    },
    tl: {
      examples: [
        'RENT ACCOUNT GCash verified 3k per week',
        'Pahiram ng account, may bayad kada linggo',
        'Dalhin mo ATM at sim mo sa Cambodia, may commission',
      ],
      counterExamples: [
        'Sahod via payroll account',
        'Walang hinihinging OTP o account',
        'Magdala ng valid ID at resume',
      ],
    },
  },
}
