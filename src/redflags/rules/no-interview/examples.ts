import type { RuleExamples } from '../../rule.ts'

export const noInterviewExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'No interview, you are selected',
        'Simple interview with typing test',
        'Girls age 20-30, flight paid',
      ],
      counterExamples: [
        'Two video interviews and a technical test with the manager',
        'Interview at the hotel on Saturday',
        'Aged 21 or over because of the law',
      ],
    },
    ko: {
      examples: ['면접 없이 바로 채용', '지원서 없이 사진과 나이만 보내주세요', '20~35세 우대, 해외 근무'],
      counterExamples: ['실무면접 후 임원면접', '서류전형 후 화상 면접', '20대가 좋아하는 브랜드'],
    },
    'zh-Hans': {
      examples: ['不用面试，来就上班', '语音面试十分钟，次日出结果', '发年龄身高照片，秒过'],
      counterExamples: ['视频面试两轮', '现场面试并笔试', '请携带简历到店面试'],
    },
    'zh-Hant': {
      examples: ['LINE語音面試，錄取率高', '傳半身照和姓名年齡就錄取', '即日面試即日出發'],
      counterExamples: ['兩次面試', '現場面試與筆試', '校內面試'],
    },
    ja: {
      examples: ['面接なし、即採用', 'テレグラムで簡単面談だけ', '氏名・年齢・顔写真を送れば即日採用'],
      counterExamples: ['オンライン面接2回', '店舗で面接します', '書類選考のあと最終面接'],
    },
    ru: {
      examples: [
        'Без собеса, берём всех',
        'Девушки 18–27, вылет в Бангкок',
        'Тест на скорость печати и вы приняты',
      ],
      counterExamples: [
        'Собеседование с шефом и проверка рекомендаций',
        'Два интервью и тестовое задание',
        'Возраст значения не имеет',
      ],
    },
    'pt-BR': {
      examples: [
        'Sem entrevista, contrata na hora',
        'Meninas de 18 a 25, passagem paga',
        'Exame de digitação e pronto',
      ],
      counterExamples: ['Duas entrevistas com o RH', 'Prova prática e exame médico', 'Idade a combinar'],
    },
    fr: {
      examples: [
        'Sans entretien, embauche immédiate',
        'Filles 18-26 ans, visa offert',
        'Test de frappe et passeport par vocal',
      ],
      counterExamples: [
        'Trois entretiens avec les RH',
        'Entretien sur place et essai',
        'Casier judiciaire et références',
      ],
    },
    vi: {
      examples: [
        'Không cần phỏng vấn, nhận việc ngay',
        'Ko cần hồ sơ, mang theo CCCD là đi',
        'Nam nữ 18-35 tuổi sang Campuchia',
      ],
      counterExamples: [
        'Phỏng vấn 2 vòng tại Hà Nội',
        'Thi tuyển trực tiếp với xí nghiệp',
        'Nộp sơ yếu lý lịch trước 30/9',
      ],
    },
    sw: {
      examples: ['Hakuna interview', 'Wasichana miaka 18-25, ndege bure', 'Ujue kuchapa tu, typing test'],
      counterExamples: ['Usaili wa ana kwa ana na vyeti halisi', 'Mahojiano mawili na HR', 'Umri si kigezo'],
    },
    th: {
      examples: [
        'ไม่ต้องสัมภาษณ์ เริ่มงานได้ทันที',
        'สัมภาษณ์ออนไลน์ ทราบผลภายในวันเดียว',
        'หญิง 18-28 ไปดูไบ ทักไลน์ @abc000',
      ],
      counterExamples: ['สัมภาษณ์ 3 รอบ', 'นายจ้างบินมาสัมภาษณ์ที่อุดรธานี', 'สอบข้อเขียนวันที่ 4 ต.ค.'],
    },
    id: {
      examples: [
        'Tanpa interview langsung berangkat',
        'Interview via chat aja',
        'Cuma tes ngetik, langsung diterima',
      ],
      counterExamples: [
        'Wawancara dua tahap dengan HR',
        'Interview di kantor hari Senin',
        'Tes tulis dan MCU',
      ],
    },
    tl: {
      examples: [
        'Wala nang interview, alis agad',
        'Pasado ka na agad sa typing test',
        'Kayo po ay napili bilang encoder',
      ],
      counterExamples: [
        'Final interview with employer sa Pampanga',
        'Walk-in interview 9am',
        'Interview sa opisina namin',
      ],
    },
    hi: {
      examples: ['बिना इंटरव्यू सीधा जॉइनिंग', 'Interview nahi hoga direct confirm', 'Pehle typing test de do'],
      counterExamples: ['दो राउंड साक्षात्कार', 'HR interview office me', 'साक्षात्कार 12 तारीख'],
    },
    ms: {
      examples: [
        'Tiada temu duga, terus fly',
        'Interview whatsapp je, confirm dapat',
        'Pandai taip dah cukup',
      ],
      counterExamples: ['Temu duga bersama majikan', 'Interview kat kedai', 'Ujian bahasa dan dua temuduga'],
    },
    bn: {
      examples: ['ইন্টারভিউ লাগবে না', 'টাইপিং টেস্ট দিলেই কনফার্ম', 'লিখিত পরীক্ষা নেই'],
      counterExamples: ['মুখোমুখি ইন্টারভিউ', 'সাক্ষাৎকার শনিবার', 'দুই দফা ভিডিও সাক্ষাৎকার'],
    },
    ne: {
      examples: ['अन्तर्वार्ता लाग्दैन', 'आजै नाम लेखाउनेलाई सिट पक्का', 'टाइपिङ आए पुग्छ'],
      counterExamples: ['अन्तर्वार्ता अफिसमै', 'सीप परीक्षा', 'अन्तिम अन्तर्वार्ता'],
    },
    ur: {
      examples: ['بغیر انٹرویو بھرتی', 'پانچ منٹ میں سلیکٹ کر لیا', 'صرف ٹائپنگ ٹیسٹ'],
      counterExamples: ['انٹرویو دفتر میں', 'ٹریڈ ٹیسٹ لاہور', 'ڈیمو کلاس'],
    },
    my: {
      examples: ['အင်တာဗျူးမလို ချက်ချင်းဝင်', 'အသက် ၁၈-၃၅ နိုင်ငံခြားအလုပ်', 'cv မလိုဘူး လူလာရုံပဲ'],
      counterExamples: ['အင်တာဗျူး ၂ ကြိမ်ဖြေရမည်', 'အလုပ်ရှင်နှင့် လူတွေ့စစ်မည်', 'စာမေးပွဲ ၁ နာရီ'],
    },
    km: {
      examples: ['ចូលធ្វើការបានភ្លាម មិនបាច់សម្ភាស', 'មិនបាច់មាន CV', 'អាយុ ១៨-៣៥ នៅប៉ោយប៉ែត'],
      counterExamples: ['សម្ភាសន៍ថ្ងៃព្រហស្បតិ៍ ៩ព្រឹក', 'សម្ភាសន៍ជាមួយថៅកែជប៉ុនផ្ទាល់', 'ផ្ញើប្រវត្តិរូបសង្ខេប'],
    },
    lo: {
      examples: ['ບໍ່ມີສຳພາດ ບໍ່ມີສອບເສັງ', 'ເອົາແຕ່ເຄື່ອງນຸ່ງມາ', 'ຍິງ-ຊາຍ 18-30 ປີ ເຂດສາມຫຼ່ຽມຄຳ'],
      counterExamples: ['ສຳພາດຢູ່ຫ້ອງການທຸກວັນອັງຄານ', 'ນາຍຈ້າງມາສຳພາດເອງ', 'ຍື່ນເອກະສານຢູ່ຄະນະ'],
    },
  },
}
