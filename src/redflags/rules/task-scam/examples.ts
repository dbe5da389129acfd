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
    'zh-Hans': {
      examples: [
        '刷单兼职，先垫付本金，做完返佣金',
        '宝妈学生在家就能做，日赚三百',
        '点赞员，手机就能做，每天收益两百',
      ],
      counterExamples: ['电商客服，双休五险', '外卖员，日结工资', '会计助理，负责报销'],
    },
    'zh-Hant': {
      examples: ['在家工作，動動手指按讚就賺', '搶單任務先墊付本金，返佣金', '寶媽學生可做，日領兩千'],
      counterExamples: ['門市人員，月薪三萬', '外送員，按件計酬', '會計，負責報帳'],
    },
    ja: {
      examples: [
        'いいねするだけで日給1万円、スマホだけ',
        'タスクの前に入金が必要ですが報酬は倍で戻ります',
        'スキマ時間で稼げる、誰でも月30万、スマホ1台で',
      ],
      counterExamples: [
        '動画の字幕チェック、業務委託契約',
        '品出しスタッフ、経費精算あり',
        'アンケート調査員、面接あり',
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
    'pt-BR': {
      examples: [
        'Curtir vídeos pelo celular, pix na hora',
        'Faça tarefas, deposita e saca com lucro',
        'Renda extra, 30 minutos por dia',
      ],
      counterExamples: [
        'Vendedor de loja, comissão sobre vendas',
        'Analista de marketing, CLT',
        'Entregador de jornais',
      ],
    },
    fr: {
      examples: [
        'Liker des vidéos, payé chaque jour',
        'Tâches simples, dépôt et retrait des gains',
        'Gagner de l’argent en ligne, 30 minutes par jour',
      ],
      counterExamples: [
        'Vendeur en boulangerie, CDI',
        'Assistant administratif, tâches variées',
        'Chauffeur livreur',
      ],
    },
    vi: {
      examples: [
        'Thả tim TikTok, mỗi ngày 300k',
        'Giật đơn ảo, nạp tiền trước hoàn gốc cộng hoa hồng',
        'Kiếm tiền online, chỉ cần điện thoại có mạng',
      ],
      counterExamples: [
        'Bán hàng tại cửa hàng điện thoại',
        'CTV dịch thuật, thanh toán ngày 15 hàng tháng',
        'Đánh giá hiệu suất mỗi quý',
      ],
    },
    sw: {
      examples: [
        'Like videos, unalipwa kila siku',
        'Fanya tasks, deposit kidogo, withdraw faida',
        'Tengeneza pesa mtandaoni kwa simu yako tu',
      ],
      counterExamples: ['Fundi umeme, kwa siku 1,500', 'Mhasibu wa kampuni', 'Msaidizi wa duka'],
    },
    th: {
      examples: ['กดไลค์ TikTok รับเงินรายวัน', 'ทำภารกิจ สำรองจ่ายก่อน ได้ค่าคอมคืน', 'รายได้เสริมออนไลน์ มือถือเครื่องเดียว'],
      counterExamples: ['ขายมือถือในห้าง', 'แปลเอกสารที่บ้าน จ่ายทุกวันที่ 5', 'รีวิวโค้ดทีมพัฒนา'],
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
    hi: {
      examples: [
        'घर बैठे मोबाइल से कमाएं',
        'Youtube like karke paise kamao',
        'Task karo, pehle recharge, phir commission wapas',
      ],
      counterExamples: [
        'घर से हिन्दी लेखन, प्रति शब्द भुगतान',
        'Delivery boy, roz payment',
        'टास्क मैनेजर सॉफ्टवेयर इंजीनियर',
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
    bn: {
      examples: ['ঘরে বসে ইনকাম', 'টাস্ক করুন, আগে রিচার্জ, পরে কমিশন', 'লাইক দিলেই টাকা'],
      counterExamples: ['প্রতি ফর্ম ১২ টাকা', 'রাইড শেয়ার চালক', 'ডাটা এন্ট্রি অফিসে'],
    },
    ne: {
      examples: ['घर बसेर कमाउनुहोस्', 'टास्क गर, पहिले रिचार्ज, पछि कमिसन', 'लाइक गरेर पैसा'],
      counterExamples: ['पोर्टर र सहायक गाइड', 'लेखापाल चाहियो', 'सामाजिक परिचालक'],
    },
    ur: {
      examples: ['گھر بیٹھے کمائیں', 'ٹاسک کرو، پہلے ریچارج، پھر کمیشن واپس', 'یوٹیوب لائک کر کے کمائیں'],
      counterExamples: ['مواد لکھنے والے درکار', 'رائیڈر بھرتی', 'آن لائن استاد'],
    },
    my: {
      examples: ['ဗီဒီယိုကြည့်ရုံနဲ့ ငွေရ', 'like ပေးရုံ တစ်ရက် ၅ သောင်း', 'order တင်ပြီး ငွေကြိုသွင်း ကော်မရှင်ပြန်ရ'],
      counterExamples: ['ဖုန်းဆိုင် အရောင်း', 'အိမ်ကနေ ဘာသာပြန် လစဉ်ပေးချေ', 'အွန်လိုင်းသင်တန်း ဆရာ'],
    },
    km: {
      examples: ['ចុចឡាយ TikTok មួយថ្ងៃ 10$', 'មើលវីដេអូបានលុយ', 'ធ្វើ order ដាក់លុយមុន បានកម្រៃជើងសា'],
      counterExamples: ['អ្នកលក់ទូរសព្ទ', 'បញ្ចូល subtitle នៅផ្ទះ', 'គ្រូបង្រៀនអនឡាញ'],
    },
    lo: {
      examples: ['ກົດໄລ້ TikTok ຮັບເງິນລາຍວັນ', 'ລາຍໄດ້ເສີມ ເຮັດຜ່ານມືຖື', 'ເຮັດອໍເດີ ໂອນກ່ອນ ໄດ້ຄ່າຄອມຄືນ'],
      counterExamples: ['ຂາຍໂທລະສັບ', 'ແປເອກະສານຢູ່ບ້ານ ຈ່າຍທ້າຍເດືອນ', 'ຄູສອນອອນລາຍ'],
    },
  },
}
