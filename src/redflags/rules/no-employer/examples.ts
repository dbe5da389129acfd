import type { RuleExamples } from '../../rule.ts'

export const noEmployerExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Company name will be told later',
        'Job abroad, DM me on Telegram @someone_00',
        'Chinese boss needs people, ticket paid',
      ],
      counterExamples: [
        'Bright Horizon School is hiring, apply by e-mail',
        'Nurse for Al Noor Hospital, visa by employer',
        'Barista at the corner shop',
      ],
    },
    ko: {
      examples: ['회사명은 합격 후 안내', '해외 단기 알바 텔레그램 문의', '본사 직속 채용입니다'],
      counterExamples: [
        '(주)한빛정밀 해외 주재원, 인사팀 전화 문의',
        'OO호텔 오사카 프런트, 카톡 문의',
        '동네 카페 알바 구해요',
      ],
    },
    ru: {
      examples: [
        'Название компании скажем при подписании',
        'Китайская компания в Бангкоке',
        'Дубай, вылет скоро, пишите в личку',
      ],
      counterExamples: [
        'ООО «Ромашка», отдел кадров',
        'Отель в Дубае, HR на связи, рабочая виза',
        'Магазин ищет продавца',
      ],
    },
    ms: {
      examples: ['Bos aku cari orang', 'Company China besar', 'Takde surat tawaran'],
      counterExamples: [
        'Sinar Jaya Sdn Bhd mencari operator',
        'Hospital kerajaan mencari jururawat',
        'Kedai tudung mencari pembantu',
      ],
    },
    id: {
      examples: [
        'Perusahaan asing, nama PT nanti',
        'Bos China cari orang',
        'Ga ada kontrak karena bos langsung',
      ],
      counterExamples: [
        'PT Maju Jaya Sentosa mencari operator',
        'Sekolah kami mencari guru',
        'RS Harapan membuka lowongan perawat',
      ],
    },
    tl: {
      examples: [
        'Ayaw ibigay pangalan ng company',
        'Partner kami ng malaking Chinese firm',
        'Boss namin naghahanap',
      ],
      counterExamples: ['SM Fairview hiring', 'Ministry of Health nurse', 'Barangay hall encoder'],
    },
  },
}
