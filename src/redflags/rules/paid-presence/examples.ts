import type { RuleExamples } from '../../rule.ts'

export const paidPresenceExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Just stay in a hotel in Saigon for two weeks, 2000 USD paid',
        'Get paid to travel: carry a suitcase to Hong Kong, hotel and flight free',
        'Deliver documents abroad, 500 a day and flight included',
      ],
      counterExamples: [
        'Hotel front desk agent with staff meals',
        'Tour escort with licence for our travel agency, flights paid',
        'Courier driver for our delivery app',
      ],
    },
    ko: {
      examples: [
        '호텔에서 대기만 하면 300만원, 항공권 지원',
        '해외로 서류 전달만 해주시면 일당 50만원',
        '캐리어 하나만 들고 와주세요, 비행기와 경비 드려요',
      ],
      counterExamples: [
        '호텔 프런트 직원, 일당 지급',
        '국외여행인솔자 자격증 소지자, 여행사 인솔자',
        '물류센터 상하차 알바, 일당 13만원',
      ],
    },
    id: {
      examples: [
        'Liburan gratis ke Vietnam, cukup tinggal di hotel, pulang bawa 20 juta',
        'Bawa koper ke luar negeri, tiket dan hotel, dibayar 10 jt',
        'Titip barang ke Bangkok, tiket ditanggung, bayaran 5 juta',
      ],
      counterExamples: [
        'Pemandu wisata untuk tur Bali',
        'Kurir motor antar paket dalam kota',
        'Menang undian liburan',
      ],
    },
    tl: {
      examples: [
        'Libreng bakasyon sa Vietnam, hotel lang, bayad 40k',
        '2 weeks hotel lang sa Cambodia, 40k pag-uwi',
        'Magdadala ng maleta, libreng ticket at hotel, bayad sa Thailand',
      ],
      counterExamples: ['Tour guide sa Palawan', 'Rider para sa package delivery', 'Raffle promo sa mall'],
    },
    ru: {
      examples: [
        'Отвезти папку в Ханой, перелёт и гостиница оплачены, гонорар 700$',
        'Просто пожить в отеле в Батуми неделю с картой, платим 500 баксов',
        'Курьер документов за границу, билет наш',
      ],
      counterExamples: [
        'Пеший курьер по городу, заказы рядом с домом',
        'Менеджер по туризму: билеты, отели, визы для клиентов',
        'Водитель-экспедитор: доставка груза и документов в Минск',
      ],
    },
  },
}
