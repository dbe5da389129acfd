import type { RuleExamples } from '../../rule.ts'

export const everythingPaidExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Free flight and free room, telegram only',
        'We send you the ticket today',
        'All expenses paid, ticket and hotel, Cambodia',
      ],
      counterExamples: ['You pay your own flight', 'Staff meals on shift', 'Bus to the plant every morning'],
    },
    ko: {
      examples: ['항공권 지원, 숙식 제공', '비행기표 바로 끊어드립니다', '몸만 오시면 돼요'],
      counterExamples: ['항공료는 본인 부담입니다', '중식 제공, 통근버스 운행', '기숙사는 유료입니다'],
    },
    'zh-Hans': {
      examples: [
        '没护照也帮你办，机票已订，明天就飞',
        '单程票我们给你买，人来就行',
        '包机票包吃住，月入过万',
      ],
      counterExamples: ['员工食堂提供三餐', '路费自理', '请自行购买高铁票前来面试'],
    },
    'zh-Hant': {
      examples: ['機票訂好了，單程的', '錄取後三日內安排出發', '包機票包食宿，高薪'],
      counterExamples: ['員工宿舍每月1,000元', '機票自費', '請自備交通工具'],
    },
    ja: {
      examples: [
        'チケットは先に送るから',
        '片道航空券は手配済み、すぐ渡航できます',
        '渡航費・住居・食事すべて会社負担',
      ],
      counterExamples: ['寮費無料のリゾートバイト', '交通費は月2万円まで', '制服貸与'],
    },
    ru: {
      examples: [
        'Билет в один конец уже купили на твоё имя',
        'Перелёт и проживание за счёт компании, Камбоджа, оператор, 3000$',
        'Жильё бесплатно, билет берём мы',
      ],
      counterExamples: [
        'Проезд до объекта на служебном автобусе',
        'Военный билет обязателен',
        'Скидка на абонемент и обеды',
      ],
    },
    'pt-BR': {
      examples: [
        'Sua passagem já saiu, é só embarcar',
        'Tailândia, atendente, passagem e hospedagem pagas, salário em dólar',
        'Passagem paga e casa e comida',
      ],
      counterExamples: ['Vale transporte e refeitório', 'Descanso aos domingos', 'Comida na casa'],
    },
    fr: {
      examples: [
        'Le billet est payé, tu pars demain',
        'Thaïlande, service client, billet offert, logé nourri, payé en dollars',
        'Logé, nourri, avion payé',
      ],
      counterExamples: [
        'Tickets restaurant et prime de transport',
        'Navette depuis la gare',
        'Repas pris à la cantine',
      ],
    },
    vi: {
      examples: [
        'Qua Campuchia có xe đón tận nhà',
        'Vé một chiều công ty gửi, sang Dubai làm',
        'Bao ăn ở, vé máy bay công ty lo, lương cao bên Phi',
      ],
      counterExamples: ['Vé máy bay tự túc', 'Công nhân đi làm bằng xe buýt', 'Nhà hàng có giữ xe cho khách'],
    },
    sw: {
      examples: [
        'Ticket nishalipa, kesho unapaa',
        'Thailand, huduma kwa wateja, tiketi na malazi bure, dola 1,200',
        'Malazi na chakula bure, kila kitu juu yetu',
      ],
      counterExamples: ['Posho ya usafiri wa daladala', 'Chakula cha mchana kantini', 'Likizo ya mwaka'],
    },
    th: {
      examples: ['ค่ารถพี่โอนให้ก่อน', 'ตั๋วเครื่องบิน ที่พักฟรี งานที่กัมพูชา', 'มีรถรับถึงบ้าน ไปปอยเปต'],
      counterExamples: ['ออกค่าเดินทางเอง', 'ร้านอยู่ใกล้ป้ายรถเมล์', 'โรงแรมรับพนักงานต้อนรับ'],
    },
    id: {
      examples: [
        'Tiket dikirim bos, kamu tinggal bawa badan',
        'Tiket gratis, mess gratis, makan gratis',
        'Tiket satu arah sudah kami siapkan',
      ],
      counterExamples: [
        'Biaya transport ditanggung pelamar',
        'Makan siang disediakan kantin pabrik',
        'Tunjangan bensin 300 ribu',
      ],
    },
    tl: {
      examples: [
        'Wala kang gagastusin, libre lahat',
        'Naka-book na ang ticket mo',
        'Libreng ticket, free condo, free food',
      ],
      counterExamples: [
        'Kalahati ng pamasahe ay sa aplikante',
        'May shuttle mula MRT',
        'Ikaw ang bibili ng uniform',
      ],
    },
    hi: {
      examples: ['टिकट-वीज़ा-रहना-खाना सब फ्री', 'Ticket company bhej degi', 'Kal ka ticket, bas aa jao'],
      counterExamples: ['कैंटीन में चाय', 'Cab both sides', 'आने-जाने का बस किराया खुद का'],
    },
    ms: {
      examples: [
        'Bos aku belanja tiket',
        'Dah beli tiket sehala untuk awak',
        'Tiket percuma, makan percuma, semua tanggung',
      ],
      counterExamples: ['Bas kilang disediakan', 'Elaun perjalanan RM100', 'Pekerja menyewa rumah sendiri'],
    },
    bn: {
      examples: ['থাকা-খাওয়া-টিকিট সব ফ্রি', 'টিকিট বস পাঠায় দিবে', 'টিকিট কেটে দিছে'],
      counterExamples: ['দুপুরের খাবার', 'গাড়ি ভাড়া মালিক দিবে', 'নাইট এলাউন্স'],
    },
    ne: {
      examples: ['खाना, बस्न, टिकट सबै फ्री', 'तेरो टिकट म मिलाइदिन्छु', 'एकतर्फी टिकट पठाइसकिन्'],
      counterExamples: ['गाडी सुविधा', 'क्यान्टिनमा खाना', 'यातायात भत्ता'],
    },
    ur: {
      examples: ['ٹکٹ، ویزا، رہائش، کھانا سب فری', 'ٹکٹ میرے ذمے', 'یک طرفہ ٹکٹ بھیج دیا'],
      counterExamples: ['پک اینڈ ڈراپ', 'دوپہر کا کھانا', 'کرایہ مالک دے گا'],
    },
    my: {
      examples: ['ကားခ လွှဲပေးမယ်', 'လေယာဉ်လက်မှတ် ဗီဇာ နေစားဖရီး မြဝတီ', 'မဲဆောက်အထိ ကားလွှတ်ကြိုမယ်'],
      counterExamples: ['ကိုယ့်စရိတ်နဲ့ လာရမည်', 'ဘတ်စ်ကားမှတ်တိုင်အနီး', 'ဆိုင်ခန်းငှားမည်'],
    },
    km: {
      examples: ['បងផ្ញើថ្លៃឡានឲ្យមុន', 'មានឡានទៅយកដល់ផ្ទះ ទៅបាវិត', 'សំបុត្រយន្តហោះ ស្នាក់នៅ ហ្វ្រី ទៅប៉ោយប៉ែត'],
      counterExamples: ['មកធ្វើការខ្លួនឯង', 'ហាងនៅជិតចំណតឡាន', 'ផ្ទះជួលជិតសាលា'],
    },
    lo: {
      examples: ['ຄ່າລົດໂອນໃຫ້ກ່ອນ', 'ປີ້ຍົນ ທີ່ພັກ ບໍລິສັດຮັບຜິດຊອບ ວຽກຢູ່ກຳປູເຈຍ', 'ມີລົດຮັບເຖິງບ້ານ ໄປຄິງໂລມັນ'],
      counterExamples: ['ອອກຄ່າເດີນທາງເອງ', 'ຮ້ານຢູ່ໃກ້ຄິວລົດ', 'ເຮືອນໃຫ້ເຊົ່າ'],
    },
  },
}
