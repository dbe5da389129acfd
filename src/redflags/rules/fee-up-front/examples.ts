import type { RuleExamples } from '../../rule.ts'

export const feeUpFrontExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Pay the registration fee of $100 today to secure your place',
        'Send 350 USD refundable deposit in USDT before the visa',
        'Agent fee 80k in advance to my account',
      ],
      counterExamples: [
        'We never ask for a fee or a deposit',
        'The employer pays all visa fees',
        'Competitive pay and bonus',
      ],
    },
    ko: {
      examples: [
        '비자 비용 50만원 먼저 입금해 주세요',
        '예치금을 송금하시면 진행됩니다',
        '소개비 30만원 선납입니다',
      ],
      counterExamples: ['소개비와 수수료 없습니다', '수수료는 회사 부담입니다', '결제 서비스 플랫폼 개발자'],
    },
    id: {
      examples: [
        'Biaya pendaftaran 2 juta transfer dulu',
        'DP 3 jt saja, transfer malam ini',
        'Uang jaminan 500 ribu, nanti dikembalikan',
      ],
      counterExamples: [
        'Rekrutmen ini tidak dipungut biaya',
        'Kami tidak pernah meminta biaya pendaftaran',
        'Gaji ditransfer tiap bulan',
      ],
    },
    tl: {
      examples: [
        'Processing fee 8k sa GCash ngayon',
        'Slot fee 2k, refundable',
        'Magbayad muna ng training fee sa GCash',
      ],
      counterExamples: [
        'No placement fee',
        'Walang bayad sa munisipyo',
        'Placement fee ayon sa batas, may resibo',
      ],
    },
    ru: {
      examples: [
        'Взнос за оформление визы 15 000 рублей до вылета, потом вернём',
        'Переведите на карту 300 долларов за бронь места',
        'Оплатить анкету и медосмотр нужно сегодня, 200 usdt',
      ],
      counterExamples: [
        'Медосмотр за счёт компании',
        'Никаких взносов за визу и оформление',
        'Заработная плата 50 000 рублей, оформление по ТК',
      ],
    },
  },
}
