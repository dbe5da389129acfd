import type { RuleExamples } from '../../rule.ts'

export const passportHandoverExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Your passport is kept by the company until the contract ends',
        'Passports and phones are collected on arrival',
        'Send your passport photo now on Telegram, ticket tomorrow',
      ],
      counterExamples: [
        'You keep your passport at all times',
        'Bring your passport to the embassy for the visa interview',
        'The phone number of the office is on our website',
      ],
    },
    ko: {
      examples: [
        '여권은 회사에서 보관합니다',
        '휴대폰은 입사 첫날 반납하셔야 해요',
        '여권은 팀장이 걷어서 관리합니다',
      ],
      counterExamples: [
        '여권은 본인이 보관합니다',
        '여권 사본은 비자 신청 때 대사관에 제출해요',
        '휴대폰으로 출퇴근을 기록합니다',
      ],
    },
    'zh-Hans': {
      examples: [
        '护照到了统一交给公司保管',
        '下飞机后手机和护照上交主管',
        '今天就把护照照片发来，月薪三万高薪',
      ],
      counterExamples: ['护照由本人保管', '面试请带身份证复印件', '公司配手机办公'],
    },
    'zh-Hant': {
      examples: ['護照交公司統一保管', '落機後手機護照上交主管', '把護照資料頁傳給我，高薪'],
      counterExamples: ['護照自行保管', '面試請帶身分證影本', '公司配發手機'],
    },
    ja: {
      examples: [
        'パスポートは会社で保管します',
        '到着後スマホとパスポートは預かります',
        '高収入、まずパスポートの写真を送ってください',
      ],
      counterExamples: [
        'パスポートはご自身で保管してください',
        '面接時に身分証の原本を確認します',
        'スマホ販売スタッフ',
      ],
    },
    ru: {
      examples: [
        'Паспорт сдаёте в офис на время контракта',
        'Загран у бригадира, так надёжнее',
        'Телефоны на смене сдаём, вылет из Астаны',
      ],
      counterExamples: [
        'Паспорт остаётся у вас на руках',
        'Для договора нужны паспорт и СНИЛС',
        'Паспорт подаёте в визовый центр сами',
      ],
    },
    'pt-BR': {
      examples: [
        'Passaporte fica com o RH',
        'O encarregado leva os passaportes juntos e guarda',
        'No complexo na Ásia, celulares são recolhidos no turno',
      ],
      counterExamples: [
        'O passaporte fica com você',
        'Traga cópia do RG e CPF',
        'Precisa ter passaporte válido',
      ],
    },
    fr: {
      examples: [
        "Le chef d'équipe garde les passeports",
        'Passeport remis au bureau par sécurité',
        'En Asie, téléphones ramassés pendant le service',
      ],
      counterExamples: [
        'Vous gardez votre passeport',
        "Apportez une copie de la pièce d'identité",
        'Déposez le dossier de passeport à la préfecture',
      ],
    },
    vi: {
      examples: [
        'Hộ chiếu qua đó công ty giữ',
        'Điện thoại nộp cho quản lý khi vào ca',
        'Giấy tờ để ở công ty, sếp giữ giúp',
      ],
      counterExamples: [
        'Hộ chiếu anh chị tự giữ',
        'Bản gốc bạn giữ, chỉ cần bản photo',
        'Nộp hồ sơ kèm bản sao căn cước',
      ],
    },
    sw: {
      examples: [
        'Pasipoti inabaki ofisini kwa usalama',
        'Kiongozi wa kundi atakusanya pasipoti zote',
        'Simu zinakusanywa asubuhi, kazi iko nje ya nchi',
      ],
      counterExamples: ['Pasipoti unabaki nayo', 'Lete nakala ya kitambulisho', 'Usimpe mtu pasipoti yako'],
    },
    th: {
      examples: ['พาสปอร์ตฝากบริษัทไว้ในเซฟ กันหาย', 'ถึงแล้วหัวหน้าเก็บพาสไว้ให้', 'มือถือเก็บไว้ที่หัวหน้าเวลาทำงาน'],
      counterExamples: ['พาสปอร์ตถือเอง', 'นำสำเนาพาสปอร์ตมาวันสัมภาษณ์', 'โทรสอบถามเบอร์โทรศัพท์สำนักงาน'],
    },
    id: {
      examples: [
        'Paspor nanti dipegang kantor',
        'HP dikumpulkan waktu kerja, paspor disimpan HRD',
        'Paspor diserahkan ke leader waktu sampai',
      ],
      counterExamples: [
        'Paspor tetap dipegang karyawan',
        'Fotokopi KTP dan ijazah dibawa saat tes',
        'Siapkan paspor untuk pengajuan visa di kedutaan',
      ],
    },
    tl: {
      examples: [
        'Passport sa HR muna habang inaayos ang permit',
        'Pakidala ang orihinal na pasaporte, hawak ng company',
        'I-surrender ang cellphone at passport pagdating',
      ],
      counterExamples: [
        'Hawak mo ang sarili mong passport',
        'Magdala ng valid ID at resume',
        'Photocopy ng PRC license',
      ],
    },
    hi: {
      examples: [
        'मूल पासपोर्ट हमारे प्रतिनिधि को सौंपें',
        'Passport company rakhegi',
        'फ़ोन और पासपोर्ट जमा करना होगा',
      ],
      counterExamples: ['पासपोर्ट अपने पास रखें', 'Aadhaar ki copy lana', 'दूतावास में पासपोर्ट जमा करें'],
    },
    ms: {
      examples: [
        'Passport company simpan',
        'Pasport diserahkan pada penyelia masa tiba',
        'Phone dan passport kena serah pada bos',
      ],
      counterExamples: ['Passport simpan sendiri', 'Salinan IC dan sijil SPM', 'Bawa passport ke kedutaan'],
    },
    bn: {
      examples: ['পাসপোর্ট কোম্পানির লকারে থাকে', 'পাসপোর্ট এইচআর রাখবে', 'মোবাইল জমা দিতে হবে'],
      counterExamples: ['পাসপোর্ট নিজের কাছে রাখবেন', 'এনআইডি ও ছবি', 'পাসপোর্টের ফটোকপি জমা দিতে হবে দূতাবাসে'],
    },
    ne: {
      examples: ['पासपोर्ट कम्पनीले राख्छ', 'मोबाइल कामको समयमा जम्मा गर्नुपर्नेछ', 'राहदानी एजेन्टलाई दिनुहोस्'],
      counterExamples: ['नागरिकताको फोटोकपी', 'पासपोर्ट आफैँसँग राख्नुहोस्', 'दूतावासमा राहदानी बुझाउनु'],
    },
    ur: {
      examples: ['پاسپورٹ کمپنی کے پاس رہے گا', 'پاسپورٹ عمران بھائی کو دے دینا', 'موبائل جمع کرانا ہوگا'],
      counterExamples: ['شناختی کارڈ کی کاپی لائیں', 'پاسپورٹ اپنے پاس رکھیں', 'ویزا سینٹر میں پاسپورٹ جمع'],
    },
    my: {
      examples: ['ပတ်စပို့ကို ကုမ္ပဏီက သိမ်းထားမယ်', 'စာအုပ်သိမ်းထားမယ် ၁ နှစ်ပြည့်မှပေး', 'ဖုန်းတွေ မန်နေဂျာဆီ အပ်ရမယ်'],
      counterExamples: ['ပတ်စပို့ကို ကိုယ်တိုင်ကိုင်ရမည်', 'မှတ်ပုံတင် မိတ္တူပဲ ယူခဲ့ပါ', 'ဖုန်းနံပါတ် ရေးထားပါ'],
    },
    km: {
      examples: ['ប៉ាស្ព័រទៅដល់ឲ្យប្រធានទុក', 'អត្តសញ្ញាណប័ណ្ណទុកនៅការិយាល័យ', 'ទូរសព្ទទុកក្នុងទូ'],
      counterExamples: ['ប៉ាស្ព័រអ្នកកាន់ខ្លួនឯង', 'យកច្បាប់ចម្លងអត្តសញ្ញាណប័ណ្ណ', 'លេខទូរសព្ទការិយាល័យ'],
    },
    lo: {
      examples: ['ພາສປອດຝາກບໍລິສັດໄວ້', 'ຮອດແລ້ວຫົວໜ້າເກັບພາສປອດໄວ້', 'ໂທລະສັບ ບໍລິສັດເກັບຕອນເຮັດວຽກ'],
      counterExamples: ['ພາສປອດຖືເອງ', 'ເອົາສຳເນົາບັດປະຈຳຕົວມາ', 'ເບີໂທລະສັບຫ້ອງການ'],
    },
  },
}
