import type { RuleExamples } from '../../rule.ts'

export const messengerOnlyExamples: RuleExamples = {
  languages: {
    en: {
      examples: ['Contact via telegram only', 'No calls, WhatsApp only', 'DM me for details'],
      counterExamples: [
        'Call the front desk on weekdays',
        'Send your CV to the careers e-mail',
        'Apply on the council website',
      ],
    },
    ko: {
      examples: ['텔레그램으로 문의 주세요', '전화 안 받습니다 톡만', 'DM 주세요'],
      counterExamples: ['인사팀으로 전화 주세요', '이메일로 이력서를 보내 주세요', '홈페이지에서 지원하세요'],
    },
    'zh-Hans': {
      examples: ['有意的加飞机聊', '不接电话，只加微信', '懂的来，不懂别问'],
      counterExamples: ['请投递简历至公司邮箱', '到厂门口打电话给小陈', '坐飞机到昆明后转大巴'],
    },
    'zh-Hant': {
      examples: ['有意私訊，用飛機聊', '加賴詢問', '唔好打電話，PM我'],
      counterExamples: ['請電洽人資部', '親臨店面應徵', '坐飛機返香港'],
    },
    ja: {
      examples: ['連絡はテレグラムのみ', '詳細はDMで', 'シグナルで話しましょう'],
      counterExamples: ['履歴書を採用課まで郵送', '店長の井上まで電話ください', 'ホームページから応募'],
    },
    ru: {
      examples: [
        'Подробности только в телеге',
        'Пишите в ЛС, всё расскажу',
        'По телефону не консультируем, связь в тг',
      ],
      counterExamples: [
        'Звоните в отдел кадров с 9 до 18',
        'Резюме на почту компании',
        'Приходите на собеседование по адресу',
      ],
    },
    'pt-BR': {
      examples: ['Só Telegram', 'Chama no zap', 'Não atendo ligação, só mensagem'],
      counterExamples: [
        'Envie currículo para o e-mail do RH',
        'Compareça à Rua da Aurora, 100',
        'Ligue no telefone fixo da loja',
      ],
    },
    fr: {
      examples: ['Uniquement sur Telegram', 'Inbox seulement', 'Écris-moi sur WhatsApp'],
      counterExamples: [
        "Candidature sur le site de l'entreprise",
        'Déposez votre CV au magasin',
        "Appeler l'exploitation le matin",
      ],
    },
    vi: {
      examples: ['Liên hệ tele em nhé', 'Nhắn riêng, không trả lời cmt', 'Ib em để biết thêm'],
      counterExamples: [
        'Gọi 024 3824 0000 trong giờ hành chính',
        'Nộp hồ sơ trực tiếp tại cổng số 2',
        'Gửi hồ sơ qua thư điện tử',
      ],
    },
    sw: {
      examples: ['Telegram tu', 'Njoo inbox', 'Usipige simu, WhatsApp tu'],
      counterExamples: [
        'Tuma CV kwa email ya kampuni',
        'Fika ofisini Upper Hill',
        'Piga simu namba ya ofisi',
      ],
    },
    th: {
      examples: ['สมัครผ่าน Telegram เท่านั้น', 'สนใจทักไลน์', 'ไม่รับโทร คุยในแชท'],
      counterExamples: ['สมัครด้วยตนเองที่สำนักงาน', 'ส่งประวัติทางอีเมล', 'โทร 1694 ในเวลาราชการ'],
    },
    id: {
      examples: [
        'Minat? tele @bosku_kerja_001',
        'Info lengkap chat tele ya',
        'Jangan telpon, no call, telegram saja',
      ],
      counterExamples: [
        'Kirim lamaran ke email hrd@contoh.example',
        'Datang langsung ke pabrik bawa KTP',
        'Telepon kantor 021-000000 jam kerja',
      ],
    },
    tl: {
      examples: ['tele: @bosskuya001', 'Chat lang po muna, busy ang HR', 'Telegram lang ang kausap'],
      counterExamples: [
        'Walk-in sa opisina namin sa Malate',
        'Email sa library HR',
        'Tumawag sa office 9am-5pm',
      ],
    },
    hi: {
      examples: ['सिर्फ़ टेलीग्राम पर बात होगी', 'Signal pe baat hogi only', 'Telegram pe msg karo'],
      counterExamples: ['गेट नं 3 पर सुबह 9 बजे आएं', 'Office me aakar milo', 'ईमेल पर आवेदन करें'],
    },
    ms: {
      examples: ['Add wechat mydragon', 'Tele je, jangan call', 'Telegram sahaja @kerja_001'],
      counterExamples: [
        'Hantar resume ke emel syarikat',
        'Datang terus ke cawangan',
        'Telefon pejabat waktu kerja',
      ],
    },
    bn: {
      examples: ['টেলিগ্রামে যোগাযোগ করুন', 'শুধু হোয়াটসঅ্যাপে কথা হবে', 'ইমোতে কল দিন'],
      counterExamples: ['অফিসে এসে দেখা করুন', 'ইমেইলে আবেদন', 'গেটে আসুন সকাল ৮টা'],
    },
    ne: {
      examples: ['टेलिग्राममा मात्र सम्पर्क', 'बोल्नु परे सिग्नल', 'सम्पर्क इमो'],
      counterExamples: ['अफिसमा आउनुहोस्', 'इमेलमा निवेदन', 'कार्यालयमा भेट्नुस्'],
    },
    ur: {
      examples: ['صرف واٹس ایپ پر رابطہ', 'ٹیلیگرام پر آؤ', 'سگنل پر بات ہوگی'],
      counterExamples: ['دفتر آ کر ملیں', 'ای میل پر درخواست', 'گیٹ پر آئیں'],
    },
    my: {
      examples: ['Telegram ဖြင့်သာ ဆက်သွယ်ရန်', 'အသေးစိတ် inbox လာပါ', 'စိတ်ဝင်စားရင် ချက်ဘောက်'],
      counterExamples: ['ရုံးသို့ လူကိုယ်တိုင် လာရောက်လျှောက်ထားပါ', 'လျှောက်လွှာကို email ဖြင့်ပို့ပါ', 'ဆိုင်ကို လာကြည့်လို့ရတယ်'],
    },
    km: {
      examples: ['ទាក់ទងតាម Telegram', 'ចង់បានឆាតមកឯកជន', 'ផ្ញើសារមកឯកជន'],
      counterExamples: ['ដាក់ពាក្យផ្ទាល់នៅច្រកទ្វារ', 'ផ្ញើ CV តាមអ៊ីមែល', 'មកហាងបានគ្រប់ពេល'],
    },
    lo: {
      examples: ['ສະໝັກຜ່ານ Telegram ເທົ່ານັ້ນ', 'ສົນໃຈທັກແຊັດສ່ວນຕົວ', 'ບໍ່ຕອບຄອມເມັ້ນ'],
      counterExamples: ['ສະໝັກຢູ່ພະແນກແຮງງານແຂວງ', 'ສົ່ງໃບສະໝັກທາງອີເມວ', 'ມາເບິ່ງຮ້ານກ່ອນກໍໄດ້'],
    },
  },
}
