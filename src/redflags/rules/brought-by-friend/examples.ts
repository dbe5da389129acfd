import type { RuleExamples } from '../../rule.ts'

export const broughtByFriendExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Hey remember me from school? My boss here needs people, flight is free',
        'My cousin works there, come join me, visa no problem',
        'I saw your profile, we can fly you out',
      ],
      counterExamples: [
        'Friends of the museum meet on Friday',
        'My friend owns a cafe in Leeds',
        'Join our team of nurses',
      ],
    },
    ko: {
      examples: [
        '나 기억나? 지금 해외에서 일하는데 너도 올래',
        '아는 형이 하는 회사인데 비행기도 태워줘',
        '오랜만! 여기 해외 사무실인데 같이 일하자',
      ],
      counterExamples: ['동창회 안내입니다', '친구와 함께 볼 영화 추천', '오랜만에 여는 신입 공채'],
    },
    'zh-Hans': {
      examples: [
        '好久不见，我在柬埔寨这边，缺人，过来跟我干',
        '网上认识的朋友介绍去泰国做客服',
        '我在这边公司一年了，你办个护照过来',
      ],
      counterExamples: ['朋友圈运营专员', '同学会通知', '老乡鸡招聘店员'],
    },
    'zh-Hant': {
      examples: ['好耐冇見，我喺柬埔寨呢邊，過來幫我', '同學介紹去泰國做客服', '網友說他在杜拜，叫我過去'],
      counterExamples: ['朋友聚會通知', '同學會', '老鄉麵店徵店員'],
    },
    ja: {
      examples: [
        '久しぶり、俺いまバンコクで働いてるんだけど来てみない？',
        'SNSで知り合った人に誘われてドバイに行く',
        '先輩の会社が海外にあって人足りない、一緒に働こう、航空券出る',
      ],
      counterExamples: ['先輩社員が教えます', '同級生の結婚式', '友達と応募OK'],
    },
    ru: {
      examples: [
        'Я уже здесь, в Бангкоке, прилетай ко мне',
        'Помнишь меня? Мой босс в Дубае ищет людей',
        'Подруга позвала в Камбоджу',
      ],
      counterExamples: [
        'Дружный коллектив, карьерный рост',
        'Работаем здесь с 2005 года, город Пермь',
        'Позвоните нам',
      ],
    },
    'pt-BR': {
      examples: [
        'Já tô aqui na Ásia, vem trabalhar comigo',
        'Minha amiga trabalha lá em Bangkok e te encaixa',
        'Lembra de mim, da escola? Meu chefe em Dubai precisa de gente',
      ],
      counterExamples: [
        'Equipe amigável em Curitiba',
        'Trabalho aqui perto, meio período',
        'Escola contrata professor',
      ],
    },
    fr: {
      examples: [
        'Jsuis à Dubaï, viens bosser avec moi',
        'Frérot mon boss cherche du monde en Thaïlande',
        'Un ami m’a dit de le rejoindre en Asie',
      ],
      counterExamples: [
        'Collègues sympas à Lille',
        'Rejoignez notre équipe de vente',
        'Nous travaillons avec des écoles',
      ],
    },
    vi: {
      examples: [
        'Bạn cấp 3 rủ em qua Campuchia',
        'Chị đang làm bên Lào, qua làm chung',
        'Quen trên mạng, rủ sang Thái Lan làm',
      ],
      counterExamples: [
        'Bạn cùng lớp tổ chức sinh nhật',
        'Quán của người quen ở Cần Thơ',
        'Đồng nghiệp thân thiện',
      ],
    },
    sw: {
      examples: [
        'Niko Bangkok, njoo tufanye kazi',
        'Rafiki yangu yuko Dubai atakuconnect',
        'Sasa bro, niko huku Thailand',
      ],
      counterExamples: [
        'Njoo ofisini Nairobi',
        'Rafiki wa mazingira, shirika la miti',
        'Tunafanya kazi na shule',
      ],
    },
    th: {
      examples: ['พี่ทำอยู่ปอยเปต มาด้วยกันไหม', 'เพื่อนเก่าทักมาชวนไปลาว', 'รู้จักกันในเกม ชวนไปกัมพูชา'],
      counterExamples: ['เพื่อนร่วมงานใจดี', 'ร้านของเพื่อนที่สีลม', 'ทีมพยาบาลอบอุ่น'],
    },
    id: {
      examples: [
        'Aku skrg di Kamboja, ikut aku aja',
        'Kenal dari Mobile Legends, ajak kerja di Thailand, tiket ada',
        'Temen2 banyak kok di sini, mau ikut? paspor ada?',
      ],
      counterExamples: ['Teman kerja yang ramah', 'Lowongan dari Disnaker Bekasi', 'Dicari pegawai toko'],
    },
    tl: {
      examples: [
        'Musta! Andito ako ngayon sa Thailand',
        'Nakilala kong boyfriend online, sya na sa ticket',
        'Sama ka na dito, may visa',
      ],
      counterExamples: [
        'Te may alam ka bang hiring sa SM?',
        'Kaibigan ng kalikasan, volunteer',
        'Hiring sa barangay',
      ],
    },
    hi: {
      examples: [
        'Bhai sun, main Cambodia me hu',
        'Instagram pe ek ladki mili, ticket bhej diya',
        'गाँव के एक लड़के ने कंबोडिया में नौकरी बताई',
      ],
      counterExamples: ['दोस्ताना टीम', 'Jaipur me hotel', 'पुराने कर्मचारी'],
    },
    ms: {
      examples: [
        'Weh bro aku kat Thailand skarang, join la',
        'Kenal kat Tinder, ajak ke Thailand',
        'Ikut aku kat Kemboja',
      ],
      counterExamples: ['Kawan sekerja ramah', 'Rakan kongsi perniagaan di Ipoh', 'Cari pembantu kedai'],
    },
    bn: {
      examples: [
        'দোস্ত, আমি এখন কম্বোডিয়ায় আছি',
        'অনলাইনে একটা মেয়ের সাথে পরিচয়, টিকিট কেটে দিছে',
        'এক বড় ভাই ভিয়েতনামে চাকরির কথা বলছে',
      ],
      counterExamples: ['বন্ধুসুলভ পরিবেশ', 'বড় প্রতিষ্ঠান', 'বাসার কাছে'],
    },
    ne: {
      examples: [
        'कान्छा, म अहिले पोइपेटमा छु',
        'टिकटकमा चिनेकी केटी थाइल्यान्डमा बस्छिन्',
        'गाउँकै दाइले भियतनाम लान खोज्दै',
      ],
      counterExamples: ['मिलनसार टिम', 'काठमाडौंको कल सेन्टर', 'नजिकको कार्यालय'],
    },
    ur: {
      examples: [
        'میں ادھر تھائی لینڈ میں ہوں، تو بھی آ جا',
        'محلے کے ایک لڑکے نے کمبوڈیا کی نوکری بتائی',
        'ایک لڑکی سے بات ہوئی، ٹکٹ بھیجا',
      ],
      counterExamples: ['دوستانہ ماحول', 'گھر کے قریب', 'ٹیم لیڈر'],
    },
    my: {
      examples: ['မမလုပ်တဲ့နေရာ မြဝတီ လိုက်ခဲ့မလား', 'သူငယ်ချင်းက ကမ္ဘောဒီးယား ခေါ်နေတယ်', 'facebook က ခင်တဲ့သူ ထိုင်းမှာ အလုပ်ရှိတယ်တဲ့'],
      counterExamples: ['သူငယ်ချင်းများနဲ့ မုန့်စား', 'လုပ်ဖော်ကိုင်ဖက် ကောင်း', 'မိသားစုပိုင် ဆိုင်'],
    },
    km: {
      examples: [
        'បងធ្វើការនៅនេះ ប៉ោយប៉ែត មកជាមួយបង',
        'មិត្តក្នុង TikTok អញ្ជើញទៅព្រះសីហនុ',
        'មានគេឆាតមកខ្ញុំ ថាមានការងារនៅថៃ',
      ],
      counterExamples: ['មិត្តរួមការងារល្អ', 'ហាងរបស់បងស្រី', 'ក្រុមគិលានុបដ្ឋាក'],
    },
    lo: {
      examples: ['ເອື້ອຍຢູ່ຄິງໂລມັນ ມາຢູ່ນຳກັນບໍ່', 'ໝູ່ເກົ່າທັກມາຊວນໄປກຳປູເຈຍ', 'ຮູ້ຈັກໃນເກມ ລາວຊວນໄປໄທ'],
      counterExamples: ['ໝູ່ຮ່ວມງານໃຈດີ', 'ຮ້ານຂອງໝູ່ຢູ່ປາກເຊ', 'ທີມພະຍາບານ'],
    },
  },
}
