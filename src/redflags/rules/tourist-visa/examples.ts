import type { RuleExamples } from '../../rule.ts'

export const touristVisaExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Enter on a tourist visa, we convert it later',
        'No work permit needed, visa on arrival',
        'Contract is signed when you arrive',
      ],
      counterExamples: [
        'No job on tourist visa: the work permit comes first',
        'Working holiday visa holders preferred',
        'The contract is sent before you book a flight',
      ],
    },
    ko: {
      examples: [
        '비자 없이 90일 일할 수 있어요',
        '관광비자로 입국 후 전환해 드립니다',
        '계약서는 현지 도착 후 작성해요',
      ],
      counterExamples: [
        '워킹홀리데이 비자 보유자 우대',
        '취업비자는 출국 전에 발급됩니다',
        '관광비자로는 일할 수 없습니다',
      ],
    },
    ru: {
      examples: [
        'Заезд по турвизе, рабочую потом сделаем',
        'Виза не нужна, летишь как турист',
        'Договор подпишете на месте, когда прилетите',
      ],
      counterExamples: [
        'Рабочая виза оформляется до приезда',
        'По туристической визе работать запрещено',
        'Контракт подписывается в Москве до вылета',
      ],
    },
    ms: {
      examples: ['Tak payah visa, kita ASEAN', 'Masuk sebagai pelancong dulu', 'Kontrak sign sana'],
      counterExamples: [
        'Permit kerja ditanggung sebelum masuk',
        'Work permit lulus sebelum mula kerja',
        'Kontrak disahkan kedutaan',
      ],
    },
    id: {
      examples: [
        'Masuk pakai visa wisata dulu ya kak',
        'Bebas visa, nanti diurus di sana',
        'Kontraknya diteken di kantor setelah tiba',
      ],
      counterExamples: [
        'Visa kerja terbit sebelum berangkat',
        'Work and Holiday Visa subclass 462',
        'Kontrak ditandatangani di kantor P3MI sebelum berangkat',
      ],
    },
    tl: {
      examples: [
        'Tourist muna, office na bahala sa permit pagdating',
        'Missionary visa ang gamit',
        'Dun na pipirma ng contract pagdating',
      ],
      counterExamples: [
        'Work visa muna bago lipad',
        'Employment visa naka-issue bago lipad',
        'E-8 visa para sa Korea',
      ],
    },
  },
}
