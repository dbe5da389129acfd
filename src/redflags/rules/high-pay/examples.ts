import type { RuleExamples } from '../../rule.ts'

export const highPayExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Chat support in Cambodia, 2500 USD a month',
        'Easy money, big money, come to Dubai',
        'Data entry Laos $1,800 monthly',
      ],
      counterExamples: [
        'Barista, 12.60 GBP per hour',
        'Staff nurse, SAR 5,500 a month with annual ticket',
        'Cleaner in Leeds, 1,900 GBP a month',
      ],
    },
    ko: {
      examples: ['캄보디아 상담 월 1000', '고수익 보장', '해외 근무 한 달에 천만원'],
      counterExamples: ['제주 리조트 직원 월 236만', '서울 콜센터 기본급 210만', '편의점 시급 10,030원'],
    },
    'zh-Hans': {
      examples: [
        '海外客服月入过万不是问题，上不封顶',
        '跟我出去搞钱，半年回来买车买房',
        '底薪加高提成，来钱快',
      ],
      counterExamples: ['月薪5000-7000，五险一金', '年终奖一个月工资', '包吃不包住，月休四天'],
    },
    'zh-Hant': {
      examples: ['月入十萬不是夢', '入嚟搵快錢', '想離開死薪水的看過來'],
      counterExamples: ['月薪$16,500，包兩餐', '起薪32,000，週休二日', '時薪196'],
    },
    ja: {
      examples: [
        '短期間で高収入、海外で稼げる',
        '正直めちゃくちゃ楽だし月80は固い',
        '借金あっても一発逆転できる高額案件',
      ],
      counterExamples: ['時給1,200円、交通費支給', '月給23万円、夜勤手当あり', 'シフト自由、まかない無料'],
    },
    ru: {
      examples: [
        'Камбоджа, оператор, 4000 долларов в месяц',
        'Лёгкие деньги за границей, доход без потолка',
        'Офис в Дубае, зарплата 350 тыс. руб. в месяц, вылет скоро',
      ],
      counterExamples: [
        'Продавец в магазин, 45 000 руб. в месяц',
        'Уборщица, 900 руб. за смену',
        'Курьер, 2000 руб. в день',
      ],
    },
    'pt-BR': {
      examples: [
        'Ganhe em dólar e mude de vida',
        'Camboja, digitador, US$ 2.500',
        'Dá pra tirar 20k por mês',
      ],
      counterExamples: [
        'Salário R$ 1.600 mais vale transporte',
        'Garçom, R$ 1.700 e gorjetas',
        'Diária de R$ 120',
      ],
    },
    fr: {
      examples: [
        'Argent facile, change de vie',
        'Cambodge, agent support, 2 500 $ par mois',
        'Payé en dollars, 5k par mois',
      ],
      counterExamples: [
        'SMIC et tickets resto',
        'Salaire 150 000 FCFA plus transport',
        '12 €/h, samedi matin',
      ],
    },
    vi: {
      examples: [
        'Việc nhẹ lương cao, đi làm đổi đời',
        'Làm bên đó lương nghìn đô, cầm về vài trăm',
        'Trực chat ở Campuchia lương 25 củ',
      ],
      counterExamples: [
        'Phụ hồ Long An 450k/ngày',
        'Lễ tân khách sạn Đà Nẵng lương 8 triệu',
        'Công nhân may KCN Sóng Thần lương cơ bản 6tr',
      ],
    },
    sw: {
      examples: [
        'Badilisha maisha, pesa ya haraka',
        'Kambodia, customer care, dola 1,500 kwa mwezi',
        'Laki mbili kwa mwezi kwa kazi ya simu',
      ],
      counterExamples: [
        'Mshahara 20,000 kwa mwezi na chakula',
        'Kibarua cha siku moja, 800',
        'Posho ya safari na bima',
      ],
    },
    th: {
      examples: ['งานสบายรายได้ดี ได้หลักแสน', 'งานปอยเปต เงินเดือน 60,000', 'ตอบแชทที่กัมพูชา เดือนละ 5 หมื่น'],
      counterExamples: ['เด็กเสิร์ฟ วันละ 380', 'คอลเซ็นเตอร์กรุงเทพ 17,000 บาท', 'คีย์ข้อมูลโรงพยาบาล 15,000 บาท'],
    },
    id: {
      examples: [
        'Gaji dolar bosku, langsung cuan',
        'Gaji puluhan juta tanpa capek',
        'Gaji besar kerja santai di luar negeri',
      ],
      counterExamples: [
        'Gaji UMK ditambah lembur',
        'Gaji sesuai UMR Bandung',
        'Upah harian Rp150.000 untuk buruh bangunan',
      ],
    },
    tl: {
      examples: [
        'Malaking sahod, easy money',
        '60k sahod sa Cambodia bilang encoder',
        'Sahod dollar, yayaman ka dito',
      ],
      counterExamples: ['Minimum wage sa Cavite', '645 a day sales clerk', 'Salary 18k plus 13th month'],
    },
    hi: {
      examples: ['मोटी कमाई का सुनहरा मौका', 'Salary dollar me, lakho kamao', 'विदेश में डेढ़ लाख महीना'],
      counterExamples: ['न्यूनतम मज़दूरी और ओवरटाइम', 'Salary 12 hazar PF ESI', '₹700 रोज़'],
    },
    ms: {
      examples: ['Gaji lumayan, masyuk', 'Boleh cecah 5 angka sebulan', 'Gaji USD, hari2 gaji'],
      counterExamples: ['Gaji RM1,700 campur OT', 'Gaji mengikut kelayakan', 'Elaun makan RM10 sehari'],
    },
    bn: {
      examples: ['আকর্ষণীয় বেতন, সুবর্ণ সুযোগ', 'বিদেশে দেড় লাখ টাকা', 'ডলারে বেতন'],
      counterExamples: ['বেতন ১৪,০০০ টাকা', 'গেজেট অনুযায়ী মজুরি', 'দিনে ৬৫০ টাকা'],
    },
    ne: {
      examples: ['आकर्षक तलब, सुनौलो अवसर', 'महिनाको लाख जति पर्छ', 'USDT मा तलब'],
      counterExamples: ['न्यूनतम ज्याला + ओभरटाइम', 'तलब १८ हजार', 'दिनको २,५००'],
    },
    ur: {
      examples: ['بھاری تنخواہ، سنہری موقع', 'ڈھائی لاکھ مہینہ بیرون ملک', 'ڈالر میں تنخواہ'],
      counterExamples: ['کم از کم اجرت', 'تنخواہ 40 ہزار + اوور ٹائم', '1,300 روپے دیہاڑی'],
    },
    my: {
      examples: ['လစာကောင်းတယ် လာမလား', 'မြဝတီ ချက်တင် လစာ ၁၅၀၀၀ ဘတ်', 'ကမ္ဘောဒီးယား data entry လစာ ဒေါ်လာ ၁၅၀၀'],
      counterExamples: ['စက်ရုံအလုပ်သမား တစ်ရက် ၇၈၀၀ ကျပ်', 'ထိုင်းကြက်သားစက်ရုံ တစ်ရက် ၃၇၀ ဘတ်', 'ရန်ကုန် စာရင်းကိုင် လစာ ၆ သိန်း'],
    },
    km: {
      examples: ['ការងារស្រួល លុយច្រើន', 'ធ្វើការ online ក្រុងបាវិត 800$', 'ប៉ោយប៉ែត ឆាតភ្ញៀវ ប្រាក់ខែ 1,200$'],
      counterExamples: ['រោងចក្រកាត់ដេរ ប្រាក់ខែ 208$', 'អ្នកលក់ហាង 220$', 'គណនេយ្យករ 450$'],
    },
    lo: {
      examples: ['ວຽກເບົາເງິນດີ', 'ຕອບແຊັດ ສາມຫຼ່ຽມຄຳ 18,000 ບາດ', 'ລາຍໄດ້ສູງ ຈ່າຍເປັນບາດ'],
      counterExamples: ['ໂຮງງານ ມື້ລະ 380 ບາດ', 'ຄົນເສີບ ເດືອນ 2,500,000 ກີບ', 'ຄູສອນ 7 ລ້ານກີບ'],
    },
  },
}
