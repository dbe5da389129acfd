import type { RuleExamples } from '../../rule.ts'

export const taskScamExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Like YouTube videos and earn 5000 per day',
        'Complete simple tasks and top up to unlock VIP orders, withdraw daily profit',
        'Get paid per like, work with your phone',
      ],
      counterExamples: [
        'Task planning for the warehouse team',
        'Social media manager for our YouTube channel at the Leeds office',
        'Customers rate our hotels highly',
      ],
    },
    ko: {
      examples: [
        '좋아요 누르고 구독만 하면 건당 5천원',
        '소액 예치하시면 미션 수익과 함께 환급',
        '핸드폰으로 부업 하루 30분',
      ],
      counterExamples: [
        '쇼핑몰 상품 리뷰를 분석하는 데이터 분석가',
        '물류 미션을 함께 이룰 개발자',
        '커피숍 아르바이트 하루 4시간',
      ],
    },
    ru: {
      examples: [
        'Ставить лайки за деньги, 100$ в день',
        'Набор в команду, заработок на разнице курса криптовалют',
        'Выполняй задания, пополни депозит, вывод прибыли сразу',
      ],
      counterExamples: [
        'Продавец-кассир, сменный график',
        'Бухгалтер, трудовой договор, соцпакет',
        'Кто едет на дачу, пишите',
      ],
    },
    ms: {
      examples: [
        'Siapkan tugasan like video, top up dulu, dapat komisen',
        'Kerja part time online guna phone je',
        'Subscribe youtube dapat RM10',
      ],
      counterExamples: [
        'Tugasan: urus akaun syarikat',
        'Rider makanan, bayaran ikut trip',
        'Pembantu pentadbiran',
      ],
    },
    id: {
      examples: [
        'Tugasnya like video YouTube, komisi cair, top up dulu 100 ribu',
        'Kerja online modal HP, penghasilan harian',
        'Subscribe youtube dibayar 20 ribu',
      ],
      counterExamples: [
        'Kurir paket, tugas antar barang, gaji bulanan',
        'Admin media sosial, balas komentar pelanggan',
        'Tugas: menyusun laporan keuangan',
      ],
    },
    tl: {
      examples: [
        'Mag-like ka lang ng YouTube videos, cash in muna, may komisyon kada task',
        'Kumita online gamit ang cellphone, daily payout',
        'Online sideline, cp lang puhunan',
      ],
      counterExamples: [
        'Sasagot ng inquiries tungkol sa refund',
        'Rider, bayad kada deliver',
        'Data encoder para sa census',
      ],
    },
  },
}
