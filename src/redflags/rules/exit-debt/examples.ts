import type { RuleExamples } from '../../rule.ts'

export const exitDebtExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'If you leave before six months you pay 3000 USD',
        'Anyone who quits early must repay flight and training',
        'The ticket will be cut from your salary',
      ],
      counterExamples: [
        'You can leave with two weeks notice, no penalty',
        'Pay is reviewed every year',
        'Early leave on Fridays',
      ],
    },
    ko: {
      examples: [
        '1년 안에 그만두면 위약금 1,500만원',
        '중도 귀국 시 항공료와 교육비를 물어내야 합니다',
        '항공권 값은 첫 월급에서 공제합니다',
      ],
      counterExamples: [
        '중도 퇴사 시 위약금 없습니다',
        '손해배상 소송을 다루는 변호사 채용',
        '급여에서 4대보험과 세금을 공제합니다',
      ],
    },
    'zh-Hans': {
      examples: [
        '做不满半年要走的，机票签证费用全额赔付',
        '中途反悔要赔偿公司三万违约金',
        '机票公司先垫付，到岗慢慢扣',
      ],
      counterExamples: ['离职提前一个月通知即可', '保险理赔专员，处理赔付案件', '社保个税按规定从工资扣'],
    },
    'zh-Hant': {
      examples: ['簽一年，中途走要賠付15萬', '做唔滿半年要賠返機票', '公司先墊付機票，薪水裡扣'],
      counterExamples: ['離職請提前一個月告知', '保險理賠專員', '依比例返還語言課程費用，提前離職適用'],
    },
    ja: {
      examples: [
        '途中で辞めたら違約金30万円を請求します',
        'キャンセルの場合は航空券の実費ご負担お願いします',
        '渡航費は給料から天引きで返済',
      ],
      counterExamples: ['退職は1か月前に申し出てください', '社会保険料は給与から控除', '損害保険会社の事務'],
    },
    ru: {
      examples: [
        'Досрочный уход: компенсация расходов на привоз',
        'Если не понравится, возместите билет и обучение',
        'Билет и визу удержим из первой зарплаты, вылет в пятницу',
      ],
      counterExamples: [
        'При увольнении компенсация за неиспользованный отпуск',
        'Никаких штрафов при досрочном уходе',
        'Можно уволиться, предупредив за две недели',
      ],
    },
    'pt-BR': {
      examples: [
        'Se desistir, vai ter que pagar US$ 2.000',
        'Saída antecipada: o colaborador reembolsa os custos',
        'A passagem a gente desconta do primeiro salário lá na Ásia',
      ],
      counterExamples: [
        'Pode pedir demissão com aviso prévio',
        'Sem multa por saída antecipada',
        'Desconto de INSS e plano de saúde',
      ],
    },
    fr: {
      examples: [
        'Si tu ne viens pas tu nous rembourses le double',
        'Remboursement des frais en cas de départ anticipé',
        "L'avance est remboursée sur salaire, travail à l'étranger : avance rembourses sur salaire",
      ],
      counterExamples: [
        'Démission possible avec préavis',
        'Indemnité de fin de contrat de 10 %',
        'Vos frais de repas sont payés',
      ],
    },
    vi: {
      examples: [
        'Về trước 6 tháng thì đền tiền xe với ăn ở',
        'Muốn nghỉ phải đền 3000$',
        'Tiền vé ứng trước, làm trừ dần vào lương',
      ],
      counterExamples: ['Nghỉ việc báo trước 30 ngày', 'Trừ ký túc xá theo luật', 'Hoàn phí nếu rớt visa'],
    },
    sw: {
      examples: [
        'Ukikataa unarudisha 150k',
        'Anayeondoka kabla ya muda analipa gharama zote',
        'Gharama za tiketi zitakatwa kwenye mshahara',
      ],
      counterExamples: [
        'Unaweza kuacha kazi kwa notisi ya mwezi',
        'Hakuna faini ukiondoka',
        'Mshahara unalipwa tarehe 28',
      ],
    },
    th: {
      examples: ['ออกก่อนครบปีจ่ายคืนบริษัท', 'อยากกลับก่อน ปรับ 3 แสน', 'ค่าตั๋วเราออกให้ก่อนแล้วหักจากเงินเดือน'],
      counterExamples: ['ลาออกแจ้งล่วงหน้า 30 วัน', 'หักประกันสังคมตามกฎหมาย', 'บริษัทจ่ายค่าชดเชยตามกฎหมายเมื่อเลิกจ้าง'],
    },
    id: {
      examples: [
        'Kalau mau pulang sebelum kontrak habis bayar denda 3000 usd',
        'Putus kontrak wajib ganti rugi',
        'Sisanya potong gaji, tiket juga dicicil dari gaji',
      ],
      counterExamples: [
        'Tidak ada potongan gaji',
        'Boleh mengundurkan diri kapan saja tanpa denda',
        'Cuti pulang setelah setahun, tiket dari majikan',
      ],
    },
    tl: {
      examples: [
        'Ang aalis nang maaga ay sisingilin ng 3,500 USD',
        'Pag umuwi bago matapos ang kontrata may penalty',
        'Bawal mag-uwian, bayad para makauwi',
      ],
      counterExamples: [
        'Puwedeng mag-resign na may 30-day notice',
        '30 days vacation with pay',
        'Contract 8 months',
      ],
    },
    hi: {
      examples: [
        'बीच में छोड़ने पर जुर्माना भरना होगा',
        'Contract toda to penalty 3000 dollar',
        'Baaki paise salary se katega, ticket ka bhi',
      ],
      counterExamples: ['एक महीने का नोटिस', 'Salary time par', 'PF ESI कटेगा'],
    },
    ms: {
      examples: [
        'Kalau balik sebelum 6 bulan kena bayar 3k USD',
        'Kontrak 1 tahun x boleh break',
        'Pecah kontrak kena ganti rugi',
      ],
      counterExamples: ['Boleh berhenti dengan notis sebulan', 'Cuti tahunan 14 hari', 'Tiada penalti'],
    },
    bn: {
      examples: ['চাকরি ছাড়লে জরিমানা দিতে হবে', 'বাকিটা বেতন থেকে কাটা', 'চুক্তি ভাঙলে ক্ষতিপূরণ'],
      counterExamples: ['এক মাসের নোটিশ', 'ঈদে বোনাস', 'ওভারটাইম আছে'],
    },
    ne: {
      examples: ['काम छोडे जरिवाना तिर्नुपर्छ', 'बाँकी तलबबाट कट्टी', 'करार तोडेमा क्षतिपूर्ति तिर्नुपर्ने'],
      counterExamples: ['एक महिनाको सूचना', 'सञ्चय कोष', 'दसैं बोनस'],
    },
    ur: {
      examples: ['نوکری چھوڑنے پر جرمانہ', 'باقی تنخواہ سے کٹے گا', 'معاہدہ توڑا تو ہرجانہ دینا پڑے گا'],
      counterExamples: ['ایک ماہ کا نوٹس', 'سالانہ چھٹی', 'سوشل سیکیورٹی'],
    },
    my: {
      examples: ['၆ လမပြည့်ခင်ပြန်ရင် ကုန်ကျစရိတ် ပြန်လျော်ရမယ်', 'ပြန်ချင်ရင် USD 3000 လျော်', 'ကြိုတင်ငွေကို လုပ်ရင်းဆပ်'],
      counterExamples: [
        'အဆောင်ကြေး ယန်း ၂၀၀၀၀ ဖြတ်သည်',
        'အလုပ်ထွက်လိုပါက တစ်လ ကြိုတင်အကြောင်းကြားပါ',
        'နှစ်စဉ် အပြန်လက်မှတ် ပေးသည်',
      ],
    },
    km: {
      examples: ['ចេញមុនបង់ពិន័យ 2,000$', 'បើចង់ឈប់ ត្រូវសងថ្លៃឡានថ្លៃបាយ', 'សំបុត្រក្រុមហ៊ុនចេញមុន កាត់ពីប្រាក់ខែ'],
      counterExamples: ['ឈប់ជូនដំណឹងមុន ៣០ថ្ងៃ', 'កាត់ពន្ធតាមច្បាប់', 'សាកល្បង ៣ខែ'],
    },
    lo: {
      examples: ['ບໍ່ຄົບ 6 ເດືອນຕ້ອງຈ່າຍຄ່າເດີນທາງຄືນ', 'ຢາກອອກກ່ອນ ຈ່າຍ 50,000 ບາດ', 'ຄ່າລົດອອກໃຫ້ ແລ້ວຫັກຈາກເງິນເດືອນ'],
      counterExamples: ['ລາອອກແຈ້ງລ່ວງໜ້າ 30 ມື້', 'ຫັກປະກັນສັງຄົມ', 'ຈ່າຍທຸກວັນເສົາ'],
    },
  },
}
