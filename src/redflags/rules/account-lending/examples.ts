import type { RuleExamples } from '../../rule.ts'

export const accountLendingExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Rent your bank account and earn 2% of everything',
        'Bring your passbook and OTP token with you, it is needed on site',
        'We need people with clean bank history, give us the cards and token for one month, 500 USD',
      ],
      counterExamples: [
        'Bring your bank details for payroll on the first day',
        "The bank's call centre helps customers who lost their card",
        'We never ask for your bank account or OTP',
      ],
    },
    ko: {
      examples: [
        '통장만 빌려주시면 하루 20만원',
        '본인 명의 통장과 OTP 지참해서 출국하세요',
        '계좌로 입금되면 다른 계좌로 이체만 해주시면 됩니다',
      ],
      counterExamples: [
        '급여통장 사본은 입사 후 제출해 주세요',
        '은행 상담사 채용: 계좌 개설과 인터넷뱅킹 안내',
        '보통 장소는 강남역 근처입니다',
      ],
    },
    'zh-Hans': {
      examples: [
        '高价收四件套，人卡一起来，当天结',
        '把银行卡和U盾带过来，住酒店三天，一张卡给两万',
        '跑分项目招人，有卡就能做',
      ],
      counterExamples: [
        '入职当天请带身份证和工资卡复印件',
        '某银行客户经理：负责对公账户开户营销',
        '请勿出租银行卡，出租银行卡违法',
      ],
    },
    'zh-Hant': {
      examples: ['收簿子，一本五萬，要配合住飯店', '帳戶出租月領三萬', '帶存摺和提款卡出國，一本八萬'],
      counterExamples: ['薪轉帳戶請於報到時提供影本', '銀行櫃員，辦理開戶', '請勿租借帳戶，租借帳戶違法'],
    },
    ja: {
      examples: [
        '口座買取します、1口座10万円',
        '通帳とキャッシュカードを持って現地に来てください、1週間で50万',
        '入金を転送するだけの送金バイト',
      ],
      counterExamples: [
        '給与振込先口座を入社後に登録していただきます',
        '銀行の窓口業務スタッフ募集',
        '口座の売買は違法です、応じないで',
      ],
    },
    ru: {
      examples: [
        'Ищем дропов, карта Сбер или Т-Банк, 6000 за штуку',
        'Оформляешь карту на себя, передаёшь нам, 2% с оборота каждый день',
        'Возьми с собой телефон с приложением банка, будут приходить деньги, переводишь дальше',
      ],
      counterExamples: [
        'Зарплата на карту каждые две недели',
        'Представитель банка: доставка карт клиентам',
        'Менеджер по работе со счетами, бухгалтерия, 1С',
      ],
    },
    'pt-BR': {
      examples: [
        'Alugo conta corrente e poupança, pago 700 por semana',
        'Traz o cartão e o celular com o app do banco, dá pra usar',
        'Preciso de laranja, conta PJ, 5% do que rodar',
      ],
      counterExamples: [
        'Salário em conta todo dia 5',
        'Auxiliar de contas a pagar, CLT',
        'Gerente de contas para clientes PME',
      ],
    },
    fr: {
      examples: [
        'Cherche RIB et comptes néobanque, 400€ par compte',
        'Tu reçois le virement et tu renvoies le reste, 10% pour toi',
        'Partir une semaine avec ta carte bancaire et ton tel',
      ],
      counterExamples: [
        'Chargé de comptes clients, comptabilité',
        'Salaire versé sur votre compte en fin de mois',
        'Conseiller clientèle en agence bancaire',
      ],
    },
    vi: {
      examples: [
        'Cho thuê tài khoản ngân hàng, mỗi ngày 2 triệu',
        'Mang theo thẻ ATM và sim chính chủ, qua khách sạn bên đó quét mặt nhận tiền',
        'Cần bạn mở sẵn tài khoản ngân hàng, mỗi thẻ thưởng 3 triệu',
      ],
      counterExamples: [
        'Lương trả qua tài khoản ngân hàng vào ngày 5',
        'Tổng đài ngân hàng tuyển nhân viên tư vấn thẻ tín dụng',
        'Công an cảnh báo không đưa mã OTP cho người lạ',
      ],
    },
    sw: {
      examples: [
        'Nahitaji laini na akaunti ya benki, elfu kumi kila moja',
        'Beba ATM na laini yako, pesa zitapita kwa akaunti',
        'Tunakodi akaunti za M-Pesa, asilimia 5',
      ],
      counterExamples: [
        'Mshahara unatumwa kwenye akaunti yako kila mwezi',
        'Benki inaajiri teller wa kufungua akaunti kwa wateja',
        'Mhasibu anahitajika, accounts assistant',
      ],
    },
    th: {
      examples: [
        'รับซื้อบัญชีธนาคาร เล่มละ 3,000',
        'พาไปเปิดบัญชี 3 เล่ม แล้วไปพักโรงแรมแถวอรัญ ได้เงินวันละ 2,000',
        'หาคนไปสแกนหน้าฝั่งปอยเปต 7 วัน ได้ 40,000',
      ],
      counterExamples: ['จ่ายเงินเดือนเข้าบัญชีทุกวันที่ 30', 'รับพนักงานบัญชี วุฒิ ปวส.', 'เปิดบัญชีเงินเดือนกับธนาคารกรุงไทย'],
    },
    id: {
      examples: [
        'Sewa rekening 3 hari, dibayar 800 ribu per buku',
        'Butuh rekening BNI + m-banking aktif, cair hari ini 1 jt',
        'Pinjamkan rekening dan ATM kamu selama ikut ke Kamboja, komisi 5 juta',
      ],
      counterExamples: [
        'Gaji ditransfer ke rekening karyawan tiap tanggal 25',
        'Teller bank: melayani nasabah buka rekening',
        'Jangan berikan kode OTP kepada siapa pun',
      ],
    },
    tl: {
      examples: [
        'RENT ACCOUNT GCash verified 3k per week',
        'Pahiram ng account, may bayad kada linggo',
        'Dalhin mo ATM at sim mo sa Cambodia, may commission',
      ],
      counterExamples: [
        'Sahod via payroll account',
        'Walang hinihinging OTP o account',
        'Magdala ng valid ID at resume',
      ],
    },
    hi: {
      examples: [
        'बैंक खाता किराए पर चाहिए, रोज़ कमीशन',
        'Bank account kiraye par chahiye, 1% commission daily',
        'Current account chahiye ATM kit ke saath, 50k fix',
      ],
      counterExamples: [
        'वेतन सीधे खाते में आएगा',
        'बैंक शाखा में ग्राहक सेवा का काम',
        'Salary har mahine bank me aati hai',
      ],
    },
    ms: {
      examples: [
        'Sewa akaun bank Maybank RM1500 seminggu',
        'Nak pinjam kad ATM dan sim, bayar RM500 sebulan',
        'Cari akaun bank, komisen tinggi',
      ],
      counterExamples: [
        'Gaji masuk akaun setiap 28hb',
        'Jangan beri TAC kepada sesiapa',
        'Kerani bank untuk layan pelanggan bank',
      ],
    },
    bn: {
      examples: [
        'ব্যাংক একাউন্ট ভাড়া নিব, মাসে ৩০ হাজার',
        'বিকাশ মার্চেন্ট ভাড়া দিবেন?',
        'একাউন্ট নিয়ে দুবাই গিয়ে বসবেন, মাসে দেড় লাখ',
      ],
      counterExamples: ['বেতন ব্যাংকে জমা হবে', 'ওটিপি কাউকে দিবেন না', 'ব্যাংকে ক্যাশিয়ার নিয়োগ'],
    },
    ne: {
      examples: [
        'बैंक खाता भाडामा चाहियो, महिनाको २५ हजार',
        'आफ्नो नाममा बैंक खाता र सिम लिएर विदेश आउने, लाख दिन्छौं',
        'खाता बेच्ने भए भन्नुस्',
      ],
      counterExamples: ['तलब बैंकमा आउँछ', 'ओटिपी कसैलाई नदिनुहोस्', 'बैंकमा क्यासियर आवश्यक'],
    },
    ur: {
      examples: [
        'بینک اکاؤنٹ کرائے پر چاہیے، ماہانہ 40 ہزار',
        'جاز کیش کرائے پر دیں، کمیشن روزانہ',
        'اکاؤنٹ لے کر دبئی آؤ، ماہانہ 3 لاکھ',
      ],
      counterExamples: ['تنخواہ بینک میں آئے گی', 'اپنا او ٹی پی کسی کو نہ دیں', 'بینک میں کیشیئر درکار'],
    },
    my: {
      examples: [
        'ဘဏ်အကောင့်ငှားရင် တစ်လ ၃ သိန်း',
        'kpay အကောင့် အသစ်ဖွင့်ပြီး ယူခဲ့ပါ တစ်အကောင့် ၂ သိန်းရမယ်',
        'ဘန်ကောက် ဟိုတယ်မှာ မျက်နှာစကင်ပေးရုံ',
      ],
      counterExamples: ['လစာကို ဘဏ်အကောင့်ထဲ လတိုင်းထည့်ပေးသည်', 'ဘဏ်ဝန်ထမ်း ၅ ဦး ခေါ်ယူသည်', 'ဘယ်သူ့ကိုမှ OTP မပေးပါနှင့်'],
    },
    km: {
      examples: [
        'ជួលគណនីធនាគារ មួយខែ ១០០ដុល្លារ',
        'យកគណនី ABA និងស៊ីមកាតមកជាមួយ បាន 200 ដុល្លារ ស្កេនមុខ',
        'ទិញគណនីធនាគារ បង់ភ្លាម',
      ],
      counterExamples: ['បើកប្រាក់ខែតាមធនាគារ ABA', 'ជ្រើសរើសបុគ្គលិកធនាគារ', 'គណនេយ្យករ ៣នាក់'],
    },
    lo: {
      examples: [
        'ຮັບຊື້ບັນຊີທະນາຄານ ອັນລະ 2 ລ້ານ',
        'ໄປເປີດບັນຊີ ເພີ່ມ 2 ອັນ ເອົາໂທລະສັບມາພ້ອມ ໄດ້ 8 ລ້ານ',
        'ໄປສະແກນໜ້າ ຢູ່ຕົ້ນເຜິ້ງ 10 ມື້',
      ],
      counterExamples: ['ຈ່າຍເງິນເດືອນເຂົ້າບັນຊີທຸກວັນທີ 30', 'ຮັບພະນັກງານບັນຊີ 1 ຄົນ', 'ບໍລິສັດມີຊື່ຢູ່ໃນບັນຊີຂອງກະຊວງ'],
    },
  },
}
