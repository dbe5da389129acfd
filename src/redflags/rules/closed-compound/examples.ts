import type { RuleExamples } from '../../rule.ts'

export const closedCompoundExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Going out is not allowed for the first three months, flight paid',
        'You live inside the compound with guards, visa arranged',
        'Phones are handed in during work, office abroad',
      ],
      counterExamples: [
        'Staff can go out after the shift',
        'Our office is in a business park near the airport',
        'The hostel has a 24 hour reception',
      ],
    },
    ko: {
      examples: [
        '해외 근무, 외출은 팀장 허가 받아야 합니다',
        '현지 단지 내 숙소에서 생활합니다',
        '휴대폰은 보안 때문에 입구에서 맡기고 들어갑니다, 항공권 지원',
      ],
      counterExamples: [
        '퇴근 후 외출은 자유입니다',
        '해외 지사 휴무일은 주말과 공휴일',
        '휴대폰 매장에서 일할 직원, 공항 근처',
      ],
    },
    'zh-Hans': {
      examples: [
        '海外岗位，外出要报备批准',
        '园区内有超市KTV，不用出门，签证公司办',
        '出国做客服，前三个月出门要有人陪同',
      ],
      counterExamples: ['工厂在开发区，出门就是公交站', '工业园区招普工', '手机店导购'],
    },
    'zh-Hant': {
      examples: ['海外客服，外出請事先報備', '住在園區內統一管理，包機票', '出國返工，出街要批准'],
      counterExamples: ['科學園區工程師', '出門就是捷運站', '手機行店員'],
    },
    ja: {
      examples: [
        '海外の新オフィス、三か月は外出制限があります',
        '渡航後は施設から出なくても生活に困りません',
        '現地では外出は許可制です',
      ],
      counterExamples: ['外出自由の寮', 'スキー場のレストラン', '携帯ショップの販売員'],
    },
    ru: {
      examples: [
        'Первые два месяца без выхода за территорию, Мьянма',
        'Кампус с охраной, свой магазин и спортзал, Лаос',
        'Выходить в город только с разрешения, Камбоджа',
      ],
      counterExamples: [
        'Общежитие в городе, вход свободный',
        'Выходной в воскресенье',
        'Уборка территории завода',
      ],
    },
    'pt-BR': {
      examples: [
        'Sai só com autorização da supervisão, Laos',
        'Alojamento dentro do complexo com academia e mercado, Camboja',
        'Proibido sair no primeiro mês, Mianmar',
      ],
      counterExamples: ['Apartamento no centro da cidade', 'Entrada e saída pela portaria', 'Saída às 18h'],
    },
    fr: {
      examples: [
        "Hébergement dans l'enceinte, Laos",
        'Sorties accordées après évaluation, Cambodge',
        'Même bâtiment que le bureau, gardes 24h, Birmanie',
      ],
      counterExamples: ['Studio en centre-ville', 'Sortie à 17h', 'Résidence étudiante'],
    },
    vi: {
      examples: [
        'Ở trong khu luôn, bên Bavet, có bảo vệ 24/24',
        'Ra ngoài phải xin phép, làm bên Lào',
        'Sang đó ăn ở trong tòa nhà, visa công ty lo',
      ],
      counterExamples: [
        'Ký túc xá cách xưởng 5 phút đi bộ',
        'Được ra ngoài sau giờ làm',
        'Tòa nhà văn phòng quận 1',
      ],
    },
    sw: {
      examples: [
        'Hosteli ndani ya uzio wenye ulinzi, Kambodia',
        'Hauruhusiwi kutoka miezi mitatu ya kwanza, Myanmar',
        'Kila kitu ndani ya jengo moja, Laos',
      ],
      counterExamples: ['Chumba mjini', 'Kazi inaisha saa kumi', 'Bustani ya chuo'],
    },
    th: {
      examples: ['พักในโครงการ ใกล้เมียวดี', 'ออกนอกตึกต้องขออนุญาต งานปอยเปต', 'ไปกัมพูชา ห้ามใช้มือถือเวลาทำงาน'],
      counterExamples: ['หอพักใกล้โรงงาน เดินออกไปตลาดได้', 'วันหยุดอาทิตย์ละวัน', 'อาคารสำนักงานอโศก'],
    },
    id: {
      examples: [
        'Keluar gedung harus izin leader, tiket ditanggung',
        'Tinggal di dalam kompleks, visa diurus',
        'Satu gedung dengan kantor, dijaga 24 jam, paspor disiapkan',
      ],
      counterExamples: [
        'Kos sendiri di sekitar pabrik',
        'Mess dekat pabrik, bebas',
        'Dilarang merokok di dalam gedung',
      ],
    },
    tl: {
      examples: [
        'Company compound, di na kailangan lumabas, may visa',
        'Bawal lumabas, libre ticket',
        'Housing sa loob ng zone, may flight',
      ],
      counterExamples: [
        'Stay-in kasambahay sa Cavite',
        'May barracks sa shipyard',
        'Bawal manigarilyo sa opisina',
      ],
    },
    hi: {
      examples: [
        'परिसर में ही रहना होगा',
        'Compound ke andar sab milta hai',
        'बाहर जाने के लिए टीम लीडर की अनुमति, टिकट फ्री',
      ],
      counterExamples: ['कंपनी का रूम फ्री', 'Staff quarter', 'स्कूल परिसर में शिक्षक'],
    },
    ms: {
      examples: [
        'Stay dalam kompaun',
        'Tapak berpagar penuh',
        'Keluar kompaun perlu izin, flight ditanggung',
      ],
      counterExamples: ['Asrama pekerja RM80', 'Rumah sewa dekat kilang', 'Dilarang merokok di kilang'],
    },
    bn: {
      examples: ['জোনের ভেতরেই ডরমিটরি', 'প্রাঙ্গণেই থাকতে হয়', 'বাইরে যেতে অনুমতি প্রয়োজন, টিকিট ফ্রি'],
      counterExamples: ['স্টাফ ডরমিটরি', 'থাকার ঘর', 'ছাত্রাবাস নিজ খরচে'],
    },
    ne: {
      examples: ['आवास परिसरभित्रै', 'क्षेत्रभित्रै होस्टल', 'बाहिर निस्कन टिम लिडरको अनुमति, टिकट फ्री'],
      counterExamples: ['क्वार्टर निःशुल्क', 'कोठा कट्टी', 'बगैंचामै बस्न'],
    },
    ur: {
      examples: ['رہائش احاطے کے اندر', 'باہر جانے کے لیے اجازت لازم، ویزا', 'سب اندر ہی ملتا ہے'],
      counterExamples: ['کالونی میں رہائش', 'سرونٹ کوارٹر', 'گیسٹ ہاؤس'],
    },
    my: {
      examples: ['မြဝတီ ဝင်းထဲမှာ နေရမယ်', 'ကိုယ်ပိုင်ဖုန်းကို အလုပ်ချိန်ပြင်ပ သုံးရမယ် မဲဆောက်', 'အပြင်ထွက်ရင် ခွင့်တောင်းရမယ် လာအို'],
      counterExamples: ['အဆောင်က စက်ရုံနဲ့ ကပ်ရက်', 'အလုပ်ဆင်းရင် အပြင်ထွက်လို့ရ', 'ရုံးအဆောက်အဦး အရှေ့'],
    },
    km: {
      examples: ['ស្នាក់នៅក្នុងបរិវេណ បូកគោ', 'ចេញក្រៅត្រូវមានប័ណ្ណអនុញ្ញាត នៅបាវិត', 'ទូរសព្ទហាមប្រើពេលធ្វើការ ប៉ោយប៉ែត'],
      counterExamples: ['អន្តេវាសិកដ្ឋានជិតរោងចក្រ', 'ឈប់អាទិត្យទៅលេងផ្ទះបាន', 'អគារការិយាល័យ ជាន់១១'],
    },
    lo: {
      examples: ['ອອກນອກຕຶກຕ້ອງຂໍອະນຸຍາດ ສາມຫຼ່ຽມຄຳ', 'ພັກໃນຕຶກ ມຽວດີ', 'ໂທລະສັບສ່ວນຕົວຫ້າມໃຊ້ ປອຍເປດ'],
      counterExamples: ['ຫໍພັກໃກ້ໂຮງງານ', 'ຢຸດອາທິດລະມື້', 'ຕຶກຫ້ອງການ ວຽງຈັນ'],
    },
  },
}
