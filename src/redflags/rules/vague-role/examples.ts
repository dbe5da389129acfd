import type { RuleExamples } from '../../rule.ts'

export const vagueRoleExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Simple work, details in DM',
        'Just chatting with customers online',
        'You only sit in office and chat',
      ],
      counterExamples: [
        'You answer parcel questions by phone for a Dutch web shop',
        'Weld steel frames in the yard',
        'Teach primary maths',
      ],
    },
    ko: {
      examples: ['해외 단순 업무', '채팅만 하면 됩니다', '자세한 건 만나서 말씀드려요'],
      counterExamples: [
        '배송 문의 전화를 받고 환불을 처리합니다',
        '초등학생에게 수학을 가르칩니다',
        '배관 용접 경력자',
      ],
    },
    'zh-Hans': {
      examples: ['在电脑前打字聊天就行，工作轻松', '海外文员，具体私聊', '陪客户聊聊天，来了再说做什么'],
      counterExamples: ['负责生产报表和报关单据', '木工，会看图纸', '幼儿园老师'],
    },
    'zh-Hant': {
      examples: ['坐冷氣房回訊息就好', '陪客人聊聊天，過來有主管教', '海外行政，工作內容到了再說'],
      counterExamples: ['傳票登錄、帳務核對', '廚師，會看食譜', '幼教老師'],
    },
    ja: {
      examples: [
        'ゲームしながらチャット返すだけ',
        '海外で簡単な作業、詳細はDM',
        'スマホ見てるだけの楽な仕事',
      ],
      counterExamples: ['自動車部品の組立', '介護施設での夜勤', 'ラーメンの調理'],
    },
    ru: {
      examples: [
        'Простая работа за компьютером, подробности в личке',
        'Отвечать клиентам в чатах, сидишь в офисе',
        'Лёгкая работа, всё объясним на месте',
      ],
      counterExamples: [
        'Обязанности: сварка труб, чтение чертежей',
        'Медсестра в хирургическое отделение',
        'Водитель категории С',
      ],
    },
    'pt-BR': {
      examples: [
        'É só ficar no PC respondendo cliente',
        'Trampo fácil, detalhes no privado',
        'Empresa de tecnologia na Ásia, te explico',
      ],
      counterExamples: ['Soldador TIG com leitura de desenho', 'Enfermeira de UTI', 'Motorista categoria D'],
    },
    fr: {
      examples: [
        'Boulot de bureau tranquille, détails en privé',
        'Travail sur ordinateur, juste répondre aux messages',
        'E-commerce, on t’explique en inbox',
      ],
      counterExamples: ['Soudeur TIG sur plans', 'Infirmière de bloc', 'Maçon coffreur'],
    },
    vi: {
      examples: ['Việc nhẹ, ngồi máy lạnh', 'Nhắn tin với khách thôi em', 'Chi tiết ib, nói rõ sau'],
      counterExamples: [
        'Hàn 6G tại nhà máy đóng tàu',
        'Điều dưỡng khoa nội',
        'Thợ điện công trình 5 năm kinh nghiệm',
      ],
    },
    sw: {
      examples: [
        'Kazi ya office, unachat tu',
        'Kazi rahisi, maelezo njoo inbox',
        'Kazi nje ya nchi, utaelezwa ukifika',
      ],
      counterExamples: ['Muuguzi wa wodi ya watoto', 'Fundi wa kuchomelea', 'Dereva wa lori'],
    },
    th: {
      examples: ['งานแค่นั่งตอบแชท', 'งานสบาย นั่งห้องแอร์', 'รายละเอียดคุยส่วนตัว'],
      counterExamples: ['ช่างเชื่อม 6G โรงงานระยอง', 'หัวหน้าไลน์เย็บผ้า ประสบการณ์ 5 ปี', 'พยาบาลวิชาชีพ'],
    },
    id: {
      examples: [
        'Kerjanya cuma balesin chat',
        'Kerja santai duduk depan komputer',
        'Tinggal ngetik copy paste',
      ],
      counterExamples: ['Operator jahit pabrik garmen', 'Perawat ICU bersertifikat', 'Sopir truk SIM B2'],
    },
    tl: {
      examples: ['Chat chat lang', 'Madaling trabaho, nakaupo lang', 'Details sa PM'],
      counterExamples: ['Welder 3G 6G', 'Staff nurse ICU', 'Barista na may experience'],
    },
    hi: {
      examples: ['काम बस ऑनलाइन लोगों से बातचीत', 'Bas chat karni hai', 'आसान काम, कंप्यूटर पर बैठना'],
      counterExamples: ['राजमिस्त्री और स्टील फिक्सर', 'Nurse ICU', 'वेल्डर'],
    },
    ms: {
      examples: ['Reply chat je, keje senang', 'Duduk depan komputer', 'Kerja mudah, taip je'],
      counterExamples: ['Operator pengeluaran kilang', 'Jururawat berdaftar', 'Juruteknik elektrik'],
    },
    bn: {
      examples: ['কাজ খালি চ্যাট করা', 'সহজ কাজ', 'কম্পিউটারে বসে কথা'],
      counterExamples: ['সুইং অপারেটর', 'কেয়ারগিভার', 'ড্রাইভার'],
    },
    ne: {
      examples: ['सजिलो काम', 'कुरा गर्ने मात्र', 'च्याट सपोर्ट'],
      counterExamples: ['टाइल मिस्त्री', 'नर्स', 'कुक'],
    },
    ur: {
      examples: ['کام صرف گپ شپ', 'آسان کام، اے سی آفس', 'کمپیوٹر پر بیٹھ کر'],
      counterExamples: ['مستری اور سٹیل فکسر', 'نرس', 'الیکٹریشن'],
    },
    my: {
      examples: ['အလုပ်သက်သာ စာရိုက်ရုံပဲ', 'online အလုပ်', 'ချက်တင်သမား လိုတယ်'],
      counterExamples: ['ဂဟေဆော် 6G', 'စက်ချုပ်ကြီးကြပ်', 'သူနာပြု ခေါ်သည်'],
    },
    km: {
      examples: ['ការងារស្រួល អង្គុយម៉ាស៊ីនត្រជាក់', 'គ្រាន់តែឆាត', 'ធ្វើការ Online'],
      counterExamples: ['ជាងផ្សារដែក', 'កម្មករកាត់ដេរ', 'គិលានុបដ្ឋាក'],
    },
    lo: {
      examples: ['ວຽກເບົາ ນັ່ງຫ້ອງແອ', 'ວຽກຕອບແຊັດ', 'ລາຍລະອຽດທັກມາ'],
      counterExamples: ['ຊ່າງໄຟ 5 ຄົນ', 'ຄົນງານຕັດກ້ວຍ', 'ພະຍາບານ'],
    },
  },
}
