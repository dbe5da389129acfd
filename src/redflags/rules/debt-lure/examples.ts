import type { RuleExamples } from '../../rule.ts'

export const debtLureExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'In debt? Blacklisted? We take you',
        'Clear your debts in six months, cash advance before you fly',
        'Loan sharks after you? No background check here',
      ],
      counterExamples: [
        'Debt collection officer for a bank',
        'Accountant with experience in debt financing',
        'Employees may ask for a salary review each year',
      ],
    },
    ko: {
      examples: [
        '급전 필요하신 분, 신용불량 상관없어요',
        '빚 때문에 힘드신 분 환영합니다',
        '출발 전에 선지급 200 드립니다',
      ],
      counterExamples: [
        '신용회복위원회 상담원을 채용합니다',
        '매출채권 관리 경력자 우대',
        '급여일은 매월 25일입니다',
      ],
    },
    'zh-Hans': {
      examples: [
        '网贷逾期、征信花了的都可以来，公司先帮你平账',
        '赌输了想翻身的兄弟看过来',
        '急用钱的找我，先预支三万安家费',
      ],
      counterExamples: ['催收专员，要求征信良好', '财务岗位：应收账款逾期跟进', '要求无犯罪记录'],
    },
    'zh-Hant': {
      examples: ['有卡債、警示戶都收，先預支五萬', '欠大耳窿錢嘅，幫你還清', '缺錢想翻身？出國三個月'],
      counterExamples: ['須附良民證', '債務協商法律諮詢', '應收帳款會計'],
    },
    ja: {
      examples: [
        '借金で詰んでる方、前金30万お渡しできます',
        '闇金に追われてる人、海外でやり直せます',
        '今すぐお金が必要な方へ',
      ],
      counterExamples: ['経理スタッフ、債権管理の経験者', '奨学金返済支援制度あり', '弁護士事務所の事務'],
    },
    ru: {
      examples: [
        'Есть долги и кредиты? Поможем, аванс до вылета',
        'Судимость не помеха, начать с нуля',
        'Срочно нужны деньги? Коллекторы достали?',
      ],
      counterExamples: [
        'Кредитный специалист в отделение банка',
        'Юрист по взысканию, дебиторская задолженность',
        'Бухгалтер: расчёты, долги контрагентов',
      ],
    },
    'pt-BR': {
      examples: [
        'Nome sujo? agiota na porta?',
        'Adiantamos 2 mil antes de embarcar',
        'Precisa de grana? Vida nova longe daqui',
      ],
      counterExamples: [
        'Negociador de cobrança e recuperação de crédito',
        'Assistente financeiro, contas a pagar',
        'Caixa de supermercado',
      ],
    },
    fr: {
      examples: [
        'Vous avez des dettes ? Nouveau départ',
        'On vous avance 300 000 F avant le départ',
        "Besoin d'argent rapide ? Peu importe ton passé",
      ],
      counterExamples: [
        'Chargé de recouvrement de dettes, CDI',
        'Comptable fournisseurs',
        "Billet avancé par l'employeur, sans dettes pour vous : recouvrement interdit",
      ],
    },
    vi: {
      examples: [
        'Ai nợ app, vỡ nợ thì qua đây làm lại từ đầu',
        'Cho ứng trước 20 triệu trả nợ rồi đi',
        'Cần tiền gấp thì ib em',
      ],
      counterExamples: [
        'Kế toán công nợ cho công ty sữa',
        'Nhân viên xử lý nợ, làm giờ hành chính',
        'Học phí đóng từng tháng',
      ],
    },
    sw: {
      examples: [
        'Una madeni? Loan apps zinakusumbua?',
        'Tunakupa advance kabla ya kusafiri',
        'Maisha magumu? Anza upya nje',
      ],
      counterExamples: ['Afisa mikopo, SACCO', 'Debt collector wa benki', 'Mhasibu wa kampuni'],
    },
    th: {
      examples: ['ใครติดหนี้นอกระบบทักมา เบิกล่วงหน้าได้', 'ติดแบล็คลิสต์ก็รับ ไม่เช็คประวัติ', 'เบิกก่อนได้ 10k'],
      counterExamples: ['เจ้าหน้าที่สินเชื่อ เร่งรัดหนี้', 'พนักงานบัญชีลูกหนี้', 'ผ่อนชำระค่าบริการได้'],
    },
    id: {
      examples: [
        'Terlilit utang pinjol? Ikut kami',
        'Butuh duit cepat? bisa kasbon di depan',
        'Utang lunas dalam 3 bulan',
      ],
      counterExamples: [
        'Dibutuhkan staf penagihan, desk collection',
        'Koperasi karyawan menyediakan simpan pinjam',
        'Gaji dibayar tepat waktu',
      ],
    },
    tl: {
      examples: [
        'Baon sa utang? May cash advance bago umalis',
        'Gipit ka ba? sama na',
        'Kahit may kaso, bagong buhay',
      ],
      counterExamples: [
        'Collections specialist para sa bangko',
        'Sahod tuwing kinsenas',
        'Loan officer, 2 years experience',
      ],
    },
    hi: {
      examples: ['कर्ज़ में डूबे हो? एडवांस मिलेगा', 'Paise ki tangi hai? advance denge', 'लोन ऐप से परेशान?'],
      counterExamples: ['लोन अधिकारी, बैंक शाखा', 'Salary har mahine 7 tarikh', 'वेतन समय पर'],
    },
    ms: {
      examples: [
        'Ada hutang ah long? Boleh settle hutang',
        'Blacklist CTOS pun boleh',
        'Sesak duit? Advance gaji ada',
      ],
      counterExamples: ['Gaji dibayar setiap bulan', 'Kaunselor kewangan AKPK', 'Simpanan pekerja KWSP'],
    },
    bn: {
      examples: ['ঋণ আছে? ঋণ শোধ হবে', 'কিস্তি টানতে কষ্ট হয়?', 'টাকার দরকার? অ্যাডভান্স পাবেন'],
      counterExamples: ['ক্রেডিট অফিসার নিয়োগ', 'বেতন নিয়মিত', 'সঞ্চয় প্রকল্প'],
    },
    ne: {
      examples: ['ऋण छ? पैसा चाहियो?', 'ऋण तिर्न सजिलो', 'आजै ५० हजार एडभान्स हातमा'],
      counterExamples: ['कर्जा अधिकृत', 'तलब समयमै', 'बचत योजना'],
    },
    ur: {
      examples: ['قرضہ معاف ہو جائے گا', 'پیسوں کی تنگی؟ ایڈوانس ملے گا', 'قرض اتارنے کا موقع'],
      counterExamples: ['ریکوری آفیسر درکار', 'تنخواہ ہر ماہ', 'بینک لون آفیسر'],
    },
    my: {
      examples: ['အကြွေးပတ်လည်ဝိုင်းနေသူများ လာပါ', 'ကြိုတင်ငွေ ၁၀ သိန်း ထုတ်ပေးမယ်', 'စစ်မှုထမ်းရမှာ ကြောက်လား'],
      counterExamples: ['စာရင်းကိုင် အကြွေးကောက်', 'သင်တန်းကြေး လစဉ်ပေး', 'နေ့လည်စာ ကျွေးသည်'],
    },
    km: {
      examples: ['ជំពាក់គេច្រើនមែនទេ', 'បើកលុយមុន ១,០០០$ ទៅធ្វើការ', 'ត្រូវការលុយបន្ទាន់ ឆាតមក'],
      counterExamples: ['មន្ត្រីឥណទាន ទារបំណុល', 'បើកប្រាក់ខែរៀងរាល់ថ្ងៃទី៥', 'គណនេយ្យករក្រុមហ៊ុនទឹកដោះគោ'],
    },
    lo: {
      examples: ['ໃຜຕິດໜີ້ທັກມາ', 'ເບີກກ່ອນໄດ້ 5 ລ້ານ', 'ຕ້ອງການເງິນດ່ວນ ມີວຽກໃຫ້'],
      counterExamples: ['ພະນັກງານສິນເຊື່ອ ຕິດຕາມໜີ້', 'ຈ່າຍທຸກວັນເສົາ', 'ນັກບັນຊີ ວຽງຈັນ'],
    },
  },
}
