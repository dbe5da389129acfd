import type { RuleExamples } from '../../rule.ts'

export const routeChangedExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'We cross the river at night by small boat, no stamp',
        'From Bangkok our driver takes you to Mae Sot',
        'The country will be told after selection, flight is paid',
      ],
      counterExamples: [
        'The office address is in the contract you get before the flight',
        'One stop in Doha on the way to Nairobi',
        'Head office in Leeds, flexible place of work',
      ],
    },
    ko: {
      examples: [
        '방콕 찍고 메솟으로 이동합니다',
        '도장 없이 강 건너서 들어갑니다',
        '해외 근무, 근무지는 도착하면 알려드려요',
      ],
      counterExamples: [
        '근무지는 서울 본사이며 협의 가능합니다',
        '인천에서 하노이까지 직항입니다',
        '해외 파견 근무지 주소는 계약서에 적혀 있습니다',
      ],
    },
    id: {
      examples: [
        'Lewat jalur tikus, aman',
        'Singapura cuma transit dulu, kantor pusat saja',
        'Dari Bangkok dijemput mobil lanjut ke Mae Sot 8 jam perjalanan',
      ],
      counterExamples: [
        'Bus karyawan antar jemput dari Bekasi',
        'Penempatan di Penang, alamat pabrik tertera di kontrak',
        'Transit di Kuala Lumpur dua jam lalu ke London',
      ],
    },
    tl: {
      examples: [
        'Tatawid ng ilog sa gabi',
        'Dubai muna ng isang buwan bago lumipat sa main office',
        'Ipapaalam ang lugar ng trabaho pagdating, handa ang ticket',
      ],
      counterExamples: [
        'May shuttle papuntang opisina',
        'Sa Ortigas ang opisina',
        'Training sa TESDA Batangas',
      ],
    },
    ru: {
      examples: [
        'Сначала Бангкок, оттуда перевезут в Мьявади',
        'Переход границы пешком, короткий',
        'Точный город скажем в аэропорту перед вылетом',
      ],
      counterExamples: [
        'Место работы: Казань, ул. Ленина, 5',
        'Отель в Дубае, адрес и договор до вылета',
        'Пешком до метро пять минут',
      ],
    },
  },
}
