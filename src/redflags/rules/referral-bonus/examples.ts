import type { RuleExamples } from '../../rule.ts'

export const referralBonusExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Bring a friend and get 500 USD, flight paid',
        'Work abroad, commission per head',
        'Invite friends to Dubai, bonus for each friend',
      ],
      counterExamples: [
        'Employees tell us they like the team',
        'Bring two valid IDs to the walk in',
        'Recruit, train and lead a sales team',
      ],
    },
    ko: {
      examples: ['친구 데려오시면 50만원', '지인 소개하면 소개비 지급', '커플 환영, 같이 오면 보너스'],
      counterExamples: ['사내추천 제도가 있습니다', '상품 추천 시스템 개발자', '추천서 2부를 제출하세요'],
    },
    'zh-Hans': {
      examples: [
        '介绍一个朋友过来奖励3000，去海外上班',
        '海外岗位，兄弟一起来，每人有红包，情侣均可',
        '带人来泰国，一个人头费五千',
      ],
      counterExamples: ['内推请发邮箱', '不收介绍费', '推荐使用公司班车'],
    },
    'zh-Hant': {
      examples: [
        '介紹一個朋友來海外，介紹費三萬',
        '帶朋友一齊去柬埔寨，每位獎金一萬',
        '揪團出國上班，每人多一萬',
      ],
      counterExamples: ['不收取介紹費', '推薦函一封', '員工推薦依公司規定'],
    },
    ja: {
      examples: [
        '友達紹介1人につき20万お支払い、海外案件',
        '海外の仕事、紹介料は1人10万円',
        '募集担当者も同時募集、紹介報酬あり、渡航費無料',
      ],
      counterExamples: ['友人と見学に来てください', '有料職業紹介事業の会社です', '紹介状をお持ちください'],
    },
    ru: {
      examples: [
        'За каждого друга 200$, вылет в Таиланд',
        'Приведи друга в Дубай и получи бонус',
        'Камбоджа, можно с подругой, агентам процент',
      ],
      counterExamples: [
        'Работа в дружном коллективе',
        'Друзья, у нас открылась вакансия бариста',
        'Рекомендации с прошлого места',
      ],
    },
    'pt-BR': {
      examples: [
        'US$ 300 por indicação, embarque rápido',
        'Traz 2 parceiros pra Dubai',
        'Indique amigos para a vaga na Tailândia',
      ],
      counterExamples: [
        'Boa relação com amigos do trabalho',
        'Atendimento a casais na pousada',
        'Cartas de referência',
      ],
    },
    fr: {
      examples: [
        'Parrainage : 200 $ par ami, vol payé',
        'Tu ramènes un frérot à Dubaï = 300 €',
        'Amène tes amis, départ pour la Thaïlande',
      ],
      counterExamples: ['Ambiance entre amis au bureau', 'Restaurant pour couples', 'Prime de fin d’année'],
    },
    vi: {
      examples: [
        'Sang Campuchia, giới thiệu 1 người thưởng 5tr',
        'Rủ thêm bạn bè qua cho vui, vé máy bay lo',
        'Đi theo cặp được, visa công ty lo',
      ],
      counterExamples: [
        'Giới thiệu bản thân trong CV',
        'Hướng dẫn viên giới thiệu tour',
        'Thầy giới thiệu sách hay',
      ],
    },
    sw: {
      examples: [
        'Ukileta rafiki unapata $100, tiketi bure',
        'Kwa kila mtu utakayeleta Dubai, elfu kumi',
        'Leta marafiki, kazi Thailand',
      ],
      counterExamples: [
        'Fanya kazi na marafiki wazuri',
        'Referees wawili',
        'Watu wawili wanahitajika dukani',
      ],
    },
    th: {
      examples: ['ไปดูไบ แนะนำเพื่อนได้หัวละ 5,000', 'มาเป็นคู่ได้ งานปอยเปต', 'ชวนเพื่อนมา ตั๋วเครื่องบินฟรี'],
      counterExamples: ['เพื่อนร่วมงานน่ารัก', 'แนะนำตัวในวันสัมภาษณ์', 'ชวนเพื่อนมากินหมูกระทะ'],
    },
    id: {
      examples: [
        'Ajak teman dapat fee, tiket gratis',
        'Uang rekrut 2 juta per kepala, ke luar negeri',
        'Bawa temen ya, visa diurus, bonus ajak 1 jt',
      ],
      counterExamples: ['Bonus akhir tahun', 'Ajak anak magang belajar', 'Datang bersama orang tua'],
    },
    tl: {
      examples: [
        'Isama mo tropa mo, may ticket lahat',
        'Refer a friend may komisyon, abroad to',
        'Per head 5k, tourist visa',
      ],
      counterExamples: [
        'Referral bonus para sa empleyadong na regular',
        '13th month bonus',
        'Isama ang resume',
      ],
    },
    hi: {
      examples: [
        'दोस्त लाओ, बोनस पाओ, विदेश में',
        'Dost lao 50 hazar pao, visa free',
        'Do bande lao, ticket meri',
      ],
      counterExamples: ['वार्षिक बोनस', 'Parents ko lao', 'साथी शिक्षक'],
    },
    ms: {
      examples: [
        'Ajak kawan, dapat duit kepala, flight free',
        'Bawa kawan sekali, visa settle',
        'Setiap kepala RM500, kerja overseas',
      ],
      counterExamples: ['Bonus raya', 'Bawa sijil asal', 'Majikan prihatin'],
    },
    bn: {
      examples: ['লোক আনলে বোনাস, বিদেশে', 'বন্ধু আনলে টাকা, ভিসা ফ্রি', 'জনপ্রতি ১০ হাজার, টিকিট ফ্রি'],
      counterExamples: ['ঈদ বোনাস', 'হাজিরা বোনাস', 'রেফারেন্স চেক হবে'],
    },
    ne: {
      examples: [
        'ल्याउनेलाई बोनस, विदेश',
        'एक साथी ल्याउनुभयो भने १०,००० नगद, भिसा फ्री',
        'प्रति व्यक्ति ५ हजार, टिकट फ्री',
      ],
      counterExamples: ['दसैं बोनस', 'सन्दर्भ जाँच', 'बायोडाटा ल्याउनुस्'],
    },
    ur: {
      examples: ['دوست لاؤ، انعام پاؤ، بیرون ملک', 'دو بندے لاؤ، ٹکٹ فری', 'فی بندہ 10 ہزار، ویزا'],
      counterExamples: ['سالانہ بونس', 'عید بونس', 'والدین کو لائیں'],
    },
    my: {
      examples: ['နိုင်ငံခြားအလုပ် လူ ၁ ယောက် ခေါ်လာရင် ၂ သိန်း', 'မြဝတီ သူငယ်ချင်းခေါ်လာပါ', 'ထိုင်းကို အုပ်စုလိုက် လာလို့ရ ဗီဇာပေး'],
      counterExamples: ['မိတ်ဆက်ပွဲ ဖိတ်ကြားခြင်း', 'ဆရာမ တစ်ဦး ခေါ်သည်', 'လုပ်ဖော်ကိုင်ဖက်များ ကောင်းမွန်'],
    },
    km: {
      examples: ['ណែនាំមិត្តម្នាក់ 100$ នៅអូរស្មាច់', 'មកជាគូសង្សារក៏បាន កំពង់សោម', 'ទៅថៃ នាំមិត្តមកបានលុយ'],
      counterExamples: ['មិត្តរួមការងារល្អ', 'ណែនាំខ្លួនក្នុង CV', 'សៀវភៅណែនាំ'],
    },
    lo: {
      examples: ['ໄປໄທ ແນະນຳໝູ່ໄດ້ຫົວລະ 2,000 ບາດ', 'ມາເປັນຄູ່ກໍໄດ້ ຕົ້ນເຜິ້ງ', 'ຊວນໝູ່ມາ ປີ້ຍົນຟຣີ'],
      counterExamples: ['ໝູ່ຮ່ວມງານດີ', 'ແນະນຳໂຕເອງໃນ CV', 'ປຶ້ມແນະນຳ'],
    },
  },
}
