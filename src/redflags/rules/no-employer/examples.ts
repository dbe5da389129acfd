import type { RuleExamples } from '../../rule.ts'

export const noEmployerExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Company name will be told later',
        'Job abroad, DM me on Telegram @someone_00',
        'Chinese boss needs people, ticket paid',
      ],
      counterExamples: [
        'Bright Horizon School is hiring, apply by e-mail',
        'Nurse for Al Noor Hospital, visa by employer',
        'Barista at the corner shop',
      ],
    },
    ko: {
      examples: ['회사명은 합격 후 안내', '해외 단기 알바 텔레그램 문의', '본사 직속 채용입니다'],
      counterExamples: [
        '(주)한빛정밀 해외 주재원, 인사팀 전화 문의',
        'OO호텔 오사카 프런트, 카톡 문의',
        '동네 카페 알바 구해요',
      ],
    },
    'zh-Hans': {
      examples: [
        '公司名到了再说，签合同就看到了',
        '海外公司直招，老板很好',
        '去柬埔寨上班，加飞机 @abc_0000',
      ],
      counterExamples: ['苏州昌晟电子有限公司招普工', '某大学附属医院招护士', '本店招店员'],
    },
    'zh-Hant': {
      examples: ['海外公司直招', '公司名不方便透露', '去柬埔寨返工，搵我 telegram @abc_0000'],
      counterExamples: ['和岳實業股份有限公司', '國立大學醫院徵護理師', '本店誠徵店員'],
    },
    ja: {
      examples: [
        '会社名は面接後に開示します',
        '先輩の会社を手伝ってて海外のオフィス',
        'カンボジアで働こう、連絡は @abc_0000',
      ],
      counterExamples: ['株式会社かるがも引越センター', '市立病院の看護師', 'ホテル南風荘フロント'],
    },
    ru: {
      examples: [
        'Название компании скажем при подписании',
        'Китайская компания в Бангкоке',
        'Дубай, вылет скоро, пишите в личку',
      ],
      counterExamples: [
        'ООО «Ромашка», отдел кадров',
        'Отель в Дубае, HR на связи, рабочая виза',
        'Магазин ищет продавца',
      ],
    },
    'pt-BR': {
      examples: ['O nome vem no contrato', 'Empresa chinesa em Bangkok', 'Vaga em Dubai, chama no zap'],
      counterExamples: [
        'Hotel Costa do Sol, RH no local',
        'Empresa com CNPJ ativo',
        'Restaurante procura garçom',
      ],
    },
    fr: {
      examples: [
        "C'est un groupe chinois, le nom tu verras",
        'Mon patron envoie le billet',
        'Poste en Asie, visa offert, inbox',
      ],
      counterExamples: ['Hôpital de Lyon, service RH', 'Agence agréée, Dakar', 'Boulangerie Martin'],
    },
    vi: {
      examples: ['Tên công ty nói sau', 'Sếp Tàu, làm ở Sihanoukville', 'Làm bên Campuchia, ib em'],
      counterExamples: [
        'Bệnh viện Chợ Rẫy tuyển điều dưỡng',
        'Công ty CP May 10 tuyển công nhân',
        'Nhà hàng Quê Hương tại Viêng Chăn',
      ],
    },
    sw: {
      examples: [
        'Jina la kampuni utapewa siku ya kusaini',
        'Boss mchina anatafuta watu Bangkok',
        'Kazi Dubai, visa bure, njoo inbox',
      ],
      counterExamples: ['Hospitali ya Aga, HR', 'Hoteli yetu Diani', 'Duka la vitabu'],
    },
    th: {
      examples: ['บอสจีนใจดี', 'บริษัทไม่มีเว็บ มาดูของจริงดีกว่า', 'งานที่ปอยเปต เดือนละ 30,000'],
      counterExamples: [
        'โรงพยาบาลศิริราชรับพยาบาล',
        'บริษัท ไทยการ์เมนต์ จำกัด รับช่างเย็บ',
        'มหาวิทยาลัยในเวียงจันทน์รับอาจารย์',
      ],
    },
    id: {
      examples: [
        'Perusahaan asing, nama PT nanti',
        'Bos China cari orang',
        'Ga ada kontrak karena bos langsung',
      ],
      counterExamples: [
        'PT Maju Jaya Sentosa mencari operator',
        'Sekolah kami mencari guru',
        'RS Harapan membuka lowongan perawat',
      ],
    },
    tl: {
      examples: [
        'Ayaw ibigay pangalan ng company',
        'Partner kami ng malaking Chinese firm',
        'Boss namin naghahanap',
      ],
      counterExamples: ['SM Fairview hiring', 'Ministry of Health nurse', 'Barangay hall encoder'],
    },
    hi: {
      examples: ['चीनी कंपनी है', 'Company ka naam baad me', 'कंपनी का नाम पूछो तो टाल देता है'],
      counterExamples: ['शुभ यात्रा मैनपावर एजेंसी', 'Zentrio Pvt Ltd', 'ज़िला अस्पताल'],
    },
    ms: {
      examples: ['Bos aku cari orang', 'Company China besar', 'Takde surat tawaran'],
      counterExamples: [
        'Sinar Jaya Sdn Bhd mencari operator',
        'Hospital kerajaan mencari jururawat',
        'Kedai tudung mencari pembantu',
      ],
    },
    bn: {
      examples: ['কোম্পানির নাম বলে না', 'চীনা প্রতিষ্ঠানে', 'মামার কোম্পানিতে'],
      counterExamples: ['রিক্রুটিং লাইসেন্স নং', 'বিশ্ববিদ্যালয়ে', 'হোটেল নীল তরঙ্গ'],
    },
    ne: {
      examples: ['कम्पनीको नाम सोध्दा भन्दैनन्', 'चिनियाँ कम्पनीमा', 'ठूलो कम्पनी छ'],
      counterExamples: ['हिमशिखर ओभरसिज प्रा.लि.', 'विश्वविद्यालय', 'भाटभटेनी'],
    },
    ur: {
      examples: ['چینی کمپنی ہے', 'کمپنی کا نام نہیں بتاتا', 'باس نے کہا ہے'],
      counterExamples: ['ستارہ ریکروٹنگ ایجنسی', 'یونیورسٹی ریسرچ', 'ٹیکسٹائل مل'],
    },
    my: {
      examples: ['တရုတ်သူဌေး ကောင်းတယ်', 'ကုမ္ပဏီနာမည်က ရောက်မှ သိမှာ', 'ကမ္ဘောဒီးယားမှာ အလုပ်ရှိတယ်'],
      counterExamples: ['ရန်ကုန်ဆေးရုံကြီး သူနာပြု', 'အပြည်ပြည်ဆိုင်ရာကျောင်း ချင်းမိုင်', 'စက်ရုံ အလုပ်သမား လှိုင်သာယာ'],
    },
    km: {
      examples: ['ថៅកែចិនចិត្តល្អ', 'ឈ្មោះក្រុមហ៊ុនសម្ងាត់', 'ធ្វើការនៅបាវិត'],
      counterExamples: ['មន្ទីរពេទ្យកាល់ម៉ែត រើសគិលានុបដ្ឋាក', 'រោងចក្រកាត់ដេរ ភ្នំពេញ', 'សាលាអន្តរជាតិ សៀមរាប'],
    },
    lo: {
      examples: ['ເຈົ້ານາຍຈີນໃຈດີ', 'ບໍ່ບອກຊື່ບໍລິສັດ', 'ວຽກຢູ່ປອຍເປດ 20,000 ບາດ'],
      counterExamples: ['ໂຮງໝໍມະໂຫສົດ ຮັບພະຍາບານ', 'ໂຮງງານຕັດຫຍິບ ວຽງຈັນ', 'ໂຮງຮຽນສາກົນ ຫຼວງພະບາງ'],
    },
  },
}
