import type { RuleExamples } from '../../rule.ts'

export const passportHandoverExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Your passport is kept by the company until the contract ends',
        'Passports and phones are collected on arrival',
        'Send your passport photo now on Telegram, ticket tomorrow',
      ],
      counterExamples: [
        'You keep your passport at all times',
        'Bring your passport to the embassy for the visa interview',
        'The phone number of the office is on our website',
      ],
    },
    ko: {
      examples: [
        '여권은 회사에서 보관합니다',
        '휴대폰은 입사 첫날 반납하셔야 해요',
        '여권은 팀장이 걷어서 관리합니다',
      ],
      counterExamples: [
        '여권은 본인이 보관합니다',
        '여권 사본은 비자 신청 때 대사관에 제출해요',
        '휴대폰으로 출퇴근을 기록합니다',
      ],
    },
    id: {
      examples: [
        'Paspor nanti dipegang kantor',
        'HP dikumpulkan waktu kerja, paspor disimpan HRD',
        'Paspor diserahkan ke leader waktu sampai',
      ],
      counterExamples: [
        'Paspor tetap dipegang karyawan',
        'Fotokopi KTP dan ijazah dibawa saat tes',
        'Siapkan paspor untuk pengajuan visa di kedutaan',
      ],
    },
    tl: {
      examples: [
        'Passport sa HR muna habang inaayos ang permit',
        'Pakidala ang orihinal na pasaporte, hawak ng company',
        'I-surrender ang cellphone at passport pagdating',
      ],
      counterExamples: [
        'Hawak mo ang sarili mong passport',
        'Magdala ng valid ID at resume',
        'Photocopy ng PRC license',
      ],
    },
    ru: {
      examples: [
        'Паспорт сдаёте в офис на время контракта',
        'Загран у бригадира, так надёжнее',
        'Телефоны на смене сдаём, вылет из Астаны',
      ],
      counterExamples: [
        'Паспорт остаётся у вас на руках',
        'Для договора нужны паспорт и СНИЛС',
        'Паспорт подаёте в визовый центр сами',
      ],
    },
  },
}
