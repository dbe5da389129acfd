import type { RuleExamples } from '../../rule.ts'

export const criminalRoleExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'You pretend to be a girl and get them to invest',
        'Hiring scammers with good English, Dubai',
        'Build trust with rich foreigners until they deposit on the platform',
      ],
      counterExamples: [
        'Fraud analyst for a payments company',
        'Chat with our customers about their broadband',
        'Relationship manager for corporate clients in a retail bank',
      ],
    },
    ko: {
      examples: [
        '로맨스 채팅 할 팀원 구해요',
        '대본대로 전화만 돌리면 되는 대출 콜팀',
        '고객이 충전하면 충전금의 10% 드립니다',
      ],
      counterExamples: [
        '보이스피싱 예방 시스템을 만드는 개발자를 모십니다',
        '당사를 사칭한 채용 문자에 주의하세요',
        '고객센터 채팅 상담원, 배송 문의 답변',
      ],
    },
    ru: {
      examples: [
        'Пишете по скриптам, прогреваете лида, 10% с депа',
        'Прозвон под службу безопасности банка',
        'Переписка от лица девушки с одинокими мужчинами, влюбить и довести до вклада, офис в Бангкоке',
      ],
      counterExamples: [
        'Аналитик антифрод, противодействие мошенничеству в банке',
        'Оператор колл-центра: консультация по тарифам',
        'Пожарный, служба безопасности завода, Казань: антифрод и пропускной режим',
      ],
    },
    ms: {
      examples: [
        'Love scam team perlukan orang',
        'Chat dengan mat salleh sampai deposit, kat Kemboja',
        'Sistem baru target orang SG',
      ],
      counterExamples: [
        'Penyiasat fraud di bank, anti scam',
        'Layan tetamu hotel',
        'Tutor bahasa Inggeris untuk pelajar',
      ],
    },
    id: {
      examples: [
        'Butuh scammer pengalaman',
        'Love scam, target bule, bonus besar',
        'Ngobrol sama klien bule sampai mau deposit, di Kamboja',
      ],
      counterExamples: [
        'Analis fraud untuk pencegahan penipuan',
        'Pemandu wisata yang ngobrol dengan turis bule di Bali',
        'Guru les bahasa untuk orang asing',
      ],
    },
    tl: {
      examples: [
        'Operator for love scam team',
        'Chat chat lang sa mga afam tapos ipapasa mo sa trader',
        'Makikipag-video call sa kliyente gamit ang ibibigay naming pagkatao',
      ],
      counterExamples: [
        'Fraud analyst sa bangko',
        'Sasagot ng inquiries tungkol sa delivery',
        'English tutor para sa mga bata',
      ],
    },
  },
}
