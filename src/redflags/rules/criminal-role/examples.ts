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
    'zh-Hans': {
      examples: [
        '招精聊手，会养客的优先',
        '做网恋投资盘，照片公司提供',
        '每天加好友聊天培养感情，引导客户到平台充值，地点在海外',
      ],
      counterExamples: ['反诈中心招聘辅警文员', '电商平台客服，处理退换货', '银行理财经理，持证上岗'],
    },
    'zh-Hant': {
      examples: [
        '做網戀投資盤，美顏模特兒接視訊',
        '線上陪聊培養感情，帶客人到平台儲值，公司在海外',
        '徵電信機房一線手',
      ],
      counterExamples: ['防詐宣導志工', '電商平台客服', '銀行理財專員'],
    },
    ja: {
      examples: [
        'かけ子募集、未経験でも稼げる',
        '海外の方とメッセージで関係を深めて投資に誘導',
        '写真は会社が用意、女性になりすましてやりとり',
      ],
      counterExamples: [
        'カスタマーサポート正社員',
        '詐欺対策チームのアナリスト',
        '接客マニュアル完備のカフェ',
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
    'pt-BR': {
      examples: [
        'Central de ligação se passando por banco',
        'Conversar com gringos pelo chat até investir, base na Ásia',
        'Perfil fake, conquistar coroas ricos',
      ],
      counterExamples: [
        'Analista antifraude em banco, prevenção a fraudes',
        'Telemarketing receptivo de plano de saúde',
        'Vendedor de loja de celulares',
      ],
    },
    fr: {
      examples: [
        'Tu te fais passer pour le conseiller de la banque',
        'On discute sur les applis avec des étrangers puis on les fait investir, base à Dubaï',
        'Cherche brouteurs expérimentés',
      ],
      counterExamples: [
        'Analyste fraude, lutte contre la fraude bancaire',
        'Téléconseiller assurance, appels entrants',
        'Vendeur en boutique',
      ],
    },
    vi: {
      examples: [
        'Chat lừa khách Tây, hoa hồng 25%',
        'Bên Lào nhắn tin với khách theo kịch bản, khách nạp tiền là có phần',
        'Làm quen trên mạng, tạo niềm tin rồi dụ khách đầu tư',
      ],
      counterExamples: [
        'Phòng chống lừa đảo của ngân hàng tuyển chuyên viên',
        'Tư vấn du học, gọi cho phụ huynh',
        'Nhân viên chăm sóc khách hàng tại cửa hàng quận 3',
      ],
    },
    sw: {
      examples: [
        'Unajifanya wewe ni benki ya Uingereza',
        'Kuchat na wazungu kimapenzi hadi wawekeze',
        'Kazi ni video call na wateja wa nje mpaka wadeposit',
      ],
      counterExamples: [
        'Fraud analyst wa benki, kuzuia utapeli',
        'Call centre ya bima, Nairobi',
        'Mhudumu wa hoteli',
      ],
    },
    th: {
      examples: [
        'แชทหลอกฝรั่งให้โอน มีเปอร์เซ็นต์',
        'งานสายเทา ตอบแชทฝั่งเขมร',
        'คุยกับลูกค้าต่างชาติให้ลงทุนคริปโต ออฟฟิศพนมเปญ',
      ],
      counterExamples: [
        'ตอบแชทลูกค้าร้านเสื้อผ้า ลาดพร้าว',
        'เจ้าหน้าที่ป้องกันการฉ้อโกงของธนาคาร',
        'ครูสอนภาษาไทยให้นักเรียนต่างชาติ',
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
    hi: {
      examples: ['लव चैट ऑपरेटर', 'Bas gore logo se chat karni hai, Cambodia', 'Pig project, US client'],
      counterExamples: ['बैंक में fraud analyst', 'होटल में guest से बात', 'Voice process BPO'],
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
    bn: {
      examples: ['লাভ চ্যাট অপারেটর', 'বিদেশি মানুষের সাথে চ্যাট করা, কম্বোডিয়ায়', 'পরিচয় ও ছবি আমরা দিব'],
      counterExamples: ['হাসপাতালে রোগীর সাথে কথা', 'ছাত্র পড়ানো', 'এন্টি ফ্রড অফিসার'],
    },
    ne: {
      examples: ['लभ च्याट अपरेटर', 'बुढा गोराहरूलाई हाइ हेल्लो गरेर कुरा तताउने, टिकट फ्री', 'प्रोफाइल हामी दिन्छौं'],
      counterExamples: ['ठगी रोकथाम अधिकृत', 'होटलमा पाहुना', 'विद्यार्थी पढाउने'],
    },
    ur: {
      examples: [
        'گورا کلائنٹ، جعلی آئی ڈی کمپنی کی',
        'گوری آنٹیوں سے واٹس ایپ پر گپ شپ، ٹکٹ',
        'لو چیٹ + ٹریڈنگ',
      ],
      counterExamples: ['اینٹی فراڈ افسر', 'ہوٹل میں مہمان', 'طلبہ کو پڑھانا'],
    },
    my: {
      examples: [
        'ကျားဖြန့် အလုပ် လူလိုတယ်',
        'အကောင့်အတုနဲ့ ချစ်အောင်ပြောရမယ်',
        'မြဝတီမှာ နိုင်ငံခြားသားတွေနဲ့ ချက်တင်ပြောပြီး ရင်းနှီးမြှုပ်နှံခိုင်းရမယ်',
      ],
      counterExamples: ['ဖုန်းဆိုင် အရောင်းဝန်ထမ်း', 'ဘဏ်၏ လိမ်လည်မှုကာကွယ်ရေးဌာန', 'အင်္ဂလိပ်စာ ဆရာမ ခေါ်သည်'],
    },
    km: {
      examples: ['រើសអ្នកឆាតបោកបារាំង', 'ធ្វើគណនីក្លែង ឲ្យគេស្រលាញ់', 'ឆាតជាមួយភ្ញៀវបរទេស ណែនាំវិនិយោគ នៅបាវិត'],
      counterExamples: ['អ្នកលក់ហាងទូរសព្ទ', 'ការិយាល័យទប់ស្កាត់ការឆបោករបស់ធនាគារ', 'គ្រូបង្រៀនភាសាចិន'],
    },
    lo: {
      examples: ['ແຊັດຫຼອກຝຣັ່ງໃຫ້ໂອນ', 'ວຽກສາຍເທົາ ຢູ່ຕົ້ນເຜິ້ງ', 'ລົມກັບລູກຄ້າຈົນເຂົາໄວ້ໃຈ ແລ້ວຊວນລົງທຶນ'],
      counterExamples: ['ຄູສອນພາສາໃຫ້ແຂກຕ່າງປະເທດ', 'ພະນັກງານຂາຍໂທລະສັບ', 'ໂຄງການປ້ອງກັນການສໍ້ໂກງຂອງທະນາຄານ'],
    },
  },
}
