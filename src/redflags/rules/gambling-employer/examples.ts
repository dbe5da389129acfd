import type { RuleExamples } from '../../rule.ts'

export const gamblingEmployerExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Online casino in Cambodia needs promoters, flight paid',
        'Betting platform office in Manila, visa done by us',
        'Sportsbook chat team, work abroad, ticket free',
      ],
      counterExamples: [
        'Croupier in a licensed resort, apply at the staff gate',
        'Mobile game studio in Helsinki',
        'Sports journalist wanted',
      ],
    },
    ko: {
      examples: ['온라인 카지노 직원 모집', '토토 사이트 운영팀 구함', '바카라 사이트 고객센터'],
      counterExamples: ['제주 리조트 카지노 딜러 공채', '모바일 게임 개발 프로그래머', '강원랜드 신입 공채'],
    },
    'zh-Hans': {
      examples: ['东南亚博彩公司招推广', '菠菜公司招人', '马尼拉盘口招客服，包机票'],
      counterExamples: ['网申：官网投递简历', '珠宝公司招聘', '体育老师招聘'],
    },
    'zh-Hant': {
      examples: ['線上博弈公司徵客服', '博弈推廣，地點菲律賓', '柬埔寨娛樂城徵荷官'],
      counterExamples: ['澳門綜合度假村莊荷見習', '體育用品店', '珠寶店'],
    },
    ja: {
      examples: [
        'オンラインカジノの運営スタッフ、勤務地フィリピン',
        '海外のオンカジでサポート',
        'スポーツベットの会社、ドバイ勤務',
      ],
      counterExamples: ['カジノリゾートの料理長', 'ゲームセンターのスタッフ', '競馬場の清掃'],
    },
    ru: {
      examples: [
        'Live-казино на Филиппинах ищет операторов',
        'Онлайн казино, Камбоджа',
        'Букмекерская компания в Дубае, релокация',
      ],
      counterExamples: [
        'Официант в ресторан при отеле, Сочи',
        'Кассир в супермаркет',
        'Разработчик для онлайн казино, удалённо, релокация',
      ],
    },
    'pt-BR': {
      examples: [
        'Cassino online nas Filipinas',
        'Casa de apostas em Dubai procura suporte',
        'Plataforma de apostas na Ásia',
      ],
      counterExamples: [
        'Loja de jogos em Curitiba',
        'Caixa de loteria no centro',
        'Cozinheiro para restaurante',
      ],
    },
    fr: {
      examples: [
        'Casino en ligne aux Philippines',
        'Site de paris à Dubaï cherche agents',
        'Zone économique spéciale au Laos',
      ],
      counterExamples: ['Magasin de jeux de société', 'Employé de mairie', 'Serveur au casino municipal'],
    },
    vi: {
      examples: [
        'Trực web cá cược bên Campuchia',
        'Game bài online bên Phi tuyển sale, bao vé',
        'Casino bên kia cửa khẩu Mộc Bài cần người',
      ],
      counterExamples: [
        'Casino tại Phú Quốc tuyển dealer',
        'Thiết kế game di động tại Hà Nội',
        'Karaoke cần phục vụ',
      ],
    },
    sw: {
      examples: [
        'Online casino Philippines',
        'Kampuni ya kubashiri Dubai inatafuta wahudumu',
        'Kasino mtandaoni, Kambodia',
      ],
      counterExamples: ['Duka la michezo Nairobi', 'Cashier wa supermarket', 'Mpishi wa hoteli'],
    },
    th: {
      examples: ['แอดมินเว็บพนัน ออฟฟิศปอยเปต', 'งานฝากถอน เว็บบาคาร่า กัมพูชา', 'ฝ่ายบริการลูกค้าของคาสิโนที่ลาว'],
      counterExamples: ['โรงแรมมีคาสิโนในมาเก๊า รับแม่บ้าน', 'ออกแบบเกมมือถือ เชียงใหม่', 'ธนาคารรับพนักงานฝากเงิน'],
    },
    id: {
      examples: [
        'Admin slot penempatan luar negeri',
        'Perusahaan judi online resmi di Filipina, tiket ditanggung',
        'CS game online, depo wd, lokasi Poipet',
      ],
      counterExamples: [
        'Toko mainan anak mencari kasir',
        'Game developer Unity di Bandung',
        'Panitia lomba esports kampus',
      ],
    },
    tl: {
      examples: [
        'POGO transfer hiring, Cambodia na',
        'Online casino sa ibang bansa, libreng ticket',
        'Online gaming company, flight this week',
      ],
      counterExamples: ['Toy store cashier', 'PAGCOR licensed resort, dealer', 'Game developer sa Makati'],
    },
    hi: {
      examples: [
        'ऑनलाइन गेमिंग कंपनी, टिकट फ्री',
        'Satta panel, Dubai, ticket free',
        'Betting app ka kaam, visa milega',
      ],
      counterExamples: ['गोवा के कैसीनो जहाज़ पर डीलर ट्रेनी', 'Toy shop me salesman', 'गेम डेवलपर'],
    },
    ms: {
      examples: [
        'Operator judi online kat Poipet',
        'Online casino, flight ditanggung',
        'Live chat depo/cuci, pm telegram @a_kerja01',
      ],
      counterExamples: [
        'Resort kasino di tanah tinggi mengambil croupier',
        'Kedai permainan kanak-kanak',
        'Pembangun game',
      ],
    },
    bn: {
      examples: ['অনলাইন ক্যাসিনো, টিকিট ফ্রি', 'গেমিং কোম্পানিতে কাজ, ভিসা ফ্রি', 'বেটিং সাইটে কাজ, দুবাই'],
      counterExamples: ['খেলনার দোকান', 'গেম ডেভেলপার', 'খেলার শিক্ষক'],
    },
    ne: {
      examples: ['अनलाइन क्यासिनो, टिकट फ्री', 'गेमिङ कम्पनीमा, भिसा फ्री', 'सट्टा पेनल, विदेशमा'],
      counterExamples: ['पोखराको क्यासिनोमा डिलर तालिम', 'खेलौना पसल', 'गेम डेभलपर'],
    },
    ur: {
      examples: ['آن لائن کیسینو، ٹکٹ فری', 'گیمنگ کمپنی، دبئی، ویزا', 'بیٹنگ ایپ کا کام، بیرون ملک'],
      counterExamples: ['کھلونوں کی دکان', 'گیم ڈویلپر', 'کھیلوں کا استاد'],
    },
    my: {
      examples: ['မြဝတီ လောင်းကစား ရုံး', 'ဂိမ်းဝက်ဘ်ဆိုက် ငွေသွင်းငွေထုတ်', 'တာချီလိတ် ကာစီနို ဝန်ထမ်း'],
      counterExamples: ['မကာအို ဟိုတယ်ကာစီနို သန့်ရှင်းရေး', 'မိုဘိုင်းဂိမ်း ဒီဇိုင်နာ ရန်ကုန်', 'ကစားကွင်း စောင့်'],
    },
    km: {
      examples: ['ក្រុមហ៊ុនហ្គេមអនឡាញ (កាស៊ីណូ) រើសបុគ្គលិក', 'បុគ្គលិកដាក់លុយ-ដកលុយ', 'ល្បែងអនឡាញ ក្រុងបាវិត'],
      counterExamples: ['អ្នករចនាហ្គេមទូរសព្ទ', 'ហាងលក់បាល់', 'សណ្ឋាគារសៀមរាប'],
    },
    lo: {
      examples: ['ແອດມິນເວັບພະນັນ ປອຍເປດ', 'ຝາກ-ຖອນ ເວັບເກມ ຄິງໂລມັນ', 'ຄາສິໂນ ສາມຫຼ່ຽມຄຳ ຮັບແອດມິນ'],
      counterExamples: ['ຄາຊິໂນຣີສອດ ສະຫວັນນະເຂດ ຮັບ dealer', 'ອອກແບບເກມ ວຽງຈັນ', 'ທະນາຄານຮັບພະນັກງານ'],
    },
  },
}
