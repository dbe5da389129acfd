import type { RuleExamples } from '../../rule.ts'

export const urgencyExamples: RuleExamples = {
  languages: {
    en: {
      examples: ['Flight tomorrow, last slots', 'Urgent hiring, reply fast', 'Departure this week'],
      counterExamples: [
        'Applications close on 5 May',
        'Start date in September',
        'Take your time to read the contract',
      ],
    },
    ko: {
      examples: ['급구합니다 당일 출국', '선착순 마감 임박', '내일 출발 가능하신 분'],
      counterExamples: ['접수 마감 10월 20일', '입사일은 협의합니다', '천천히 읽어 보세요'],
    },
    'zh-Hans': {
      examples: ['机会难得，这周走，最后一批', '急招，名额有限', '当天出发，随时能走的来'],
      counterExamples: ['长期招聘', '入职时间可协商', '工作时间朝九晚五'],
    },
    'zh-Hant': {
      examples: ['這週五出發，還差兩個', '急徵，名額不多', '隨時可以走嘅搵我'],
      counterExamples: ['長期招募', '到職日可議', '排班彈性'],
    },
    ja: {
      examples: ['急募、今週飛べる方', '渡航日は明後日です、今夜出発', '先着5名、残りわずか'],
      counterExamples: ['勤務開始日は相談', '長期歓迎', 'シフトは2週間ごと'],
    },
    ru: {
      examples: ['Вылет завтра, решай сегодня', 'Срочно, осталось 2 места', 'Группа выезжает 20-го'],
      counterExamples: ['Собеседования весь июнь', 'Срок рассмотрения два месяца', 'График 5/2, с 9 до 18'],
    },
    'pt-BR': {
      examples: ['Embarque em até 7 dias', 'Últimas vagas', 'Turma sai dia 20'],
      counterExamples: [
        'Inscrições abertas até dezembro',
        'Processo leva cerca de 3 meses',
        'Horário de 8h às 17h',
      ],
    },
    fr: {
      examples: ['Départ demain', 'Urgent, places limitées', 'Départ groupé le 12'],
      counterExamples: [
        'Candidatures ouvertes toute l’année',
        'Réponse sous six semaines',
        'Horaires de 9h à 17h',
      ],
    },
    vi: {
      examples: [
        'Tối nay đi liền, xe chạy 9h',
        'Tuyển gấp, còn 2 suất',
        'Đi liền trong tuần này, xe chạy tối',
      ],
      counterExamples: ['Hạn nộp hồ sơ 30/9', 'Thời gian chờ visa 3 tháng', 'Em cứ suy nghĩ kỹ, không vội'],
    },
    sw: {
      examples: ['Kesho unapaa', 'Nafasi chache, wahi', 'Ndani ya siku tatu unaondoka'],
      counterExamples: [
        'Maombi hadi mwisho wa mwezi',
        'Usajili unachukua miezi miwili',
        'Kazi saa mbili hadi saa kumi',
      ],
    },
    th: {
      examples: ['รถออกคืนนี้สองทุ่ม', 'ด่วน รับจำนวนจำกัด', 'พร้อมเดินทางอาทิตย์นี้'],
      counterExamples: ['ปิดรับสมัคร 31 มี.ค.', 'รอวีซ่า 4-6 เดือน', 'อ่านสัญญาให้ละเอียดก่อน'],
    },
    id: {
      examples: ['Proses 3 hari terbang', 'Buruan, kuota tinggal 4 orang', 'Berangkat besok malam'],
      counterExamples: [
        'Lamaran ditutup akhir bulan depan',
        'Proses visa sekitar tiga bulan',
        'Mulai bekerja setelah pelatihan',
      ],
    },
    tl: {
      examples: ['Bukas na lipad', 'May flight tayo this Friday', 'Limited slots na lang, bilis'],
      counterExamples: [
        'Simula sa Hunyo pagkatapos ng training',
        '2 to 3 months ang proseso',
        'Hanggang katapusan ng buwan ang aplikasyon',
      ],
    },
    hi: {
      examples: ['इसी हफ़्ते उड़ान', 'Kal ki flight, jldi kro', 'सीट सिर्फ़ 6 बची हैं'],
      counterExamples: ['अंतिम तिथि 30', 'Joining agle mahine', 'वीज़ा में चार माह लगेंगे'],
    },
    ms: {
      examples: ['Siapa free minggu ni terus fly', 'Kena gerak Isnin ni', 'Kuota terhad, jangan tunggu'],
      counterExamples: [
        'Mula kerja bulan depan',
        'Permohonan ditutup hujung bulan',
        'Proses permit tiga bulan',
      ],
    },
    bn: {
      examples: ['এই সপ্তাহেই ফ্লাইট', 'আজ রাত ১০টায় গাড়ি', 'আর মাত্র ৭টা সিট'],
      counterExamples: ['শেষ তারিখ ২০', 'আগামী মাসে যোগদান', 'ভিসায় ছয় মাস'],
    },
    ne: {
      examples: ['यही हप्ता उड्ने', '५ सिट मात्र बाँकी', 'चाँडो गर्नुस् न'],
      counterExamples: ['म्याद २० गते', 'अर्को महिनादेखि', '६ महिना लाग्छ'],
    },
    ur: {
      examples: ['اسی ہفتے فلائٹ', 'کل فلائٹ ہے', 'صرف 8 سیٹیں، محدود سیٹیں'],
      counterExamples: ['آخری تاریخ 25', 'اگلے ماہ جوائننگ', 'دو سال معاہدہ'],
    },
    my: {
      examples: ['ဒီည ကားထွက်မယ်', 'အမြန်ခေါ်မည်', '၂ ရက်အတွင်း ထွက်ရမယ်'],
      counterExamples: ['နောက်ဆုံးထား ၂၅ ရက်', '၃ လစောင့်ရမည်', 'စာချုပ်ကို သေချာဖတ်ပါ'],
    },
    km: {
      examples: ['ឡានចេញយប់នេះ', 'ជ្រើសរើសបន្ទាន់', 'ចូលធ្វើការបានភ្លាម'],
      counterExamples: ['ផុតកំណត់ ១៥ មេសា', 'រៀនភាសា ៨ខែ', 'អានកិច្ចសន្យាសិន'],
    },
    lo: {
      examples: ['ມື້ອື່ນລົດໄປຮັບ 6 ໂມງ', 'ດ່ວນ ຮັບຈຳກັດ', 'ເດີນທາງອາທິດນີ້'],
      counterExamples: ['ກ່ອນວັນທີ 25', 'ລໍຖ້າວີຊາ 3 ເດືອນ', 'ອ່ານສັນຍາກ່ອນ'],
    },
  },
}
