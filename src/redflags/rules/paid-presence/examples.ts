import type { RuleExamples } from '../../rule.ts'

export const paidPresenceExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Just stay in a hotel in Saigon for two weeks, 2000 USD paid',
        'Get paid to travel: carry a suitcase to Hong Kong, hotel and flight free',
        'Deliver documents abroad, 500 a day and flight included',
      ],
      counterExamples: [
        'Hotel front desk agent with staff meals',
        'Tour escort with licence for our travel agency, flights paid',
        'Courier driver for our delivery app',
      ],
    },
    ko: {
      examples: [
        '호텔에서 대기만 하면 300만원, 항공권 지원',
        '해외로 서류 전달만 해주시면 일당 50만원',
        '캐리어 하나만 들고 와주세요, 비행기와 경비 드려요',
      ],
      counterExamples: [
        '호텔 프런트 직원, 일당 지급',
        '국외여행인솔자 자격증 소지자, 여행사 인솔자',
        '물류센터 상하차 알바, 일당 13만원',
      ],
    },
    'zh-Hans': {
      examples: [
        '去柬埔寨住酒店一周，每天两千',
        '帮忙带个包出国，机票酒店全包，一趟五千',
        '只要人到，去国外玩几天，报酬一万',
      ],
      counterExamples: ['酒店前台招聘，包吃住', '外卖骑手，每单六元', '出国旅游请联系导游'],
    },
    'zh-Hant': {
      examples: [
        '去泰國住飯店七天，每天三千',
        '帶貨返香港，機票酒店全包，一日三千',
        '去日本幫手帶行李箱，報酬五千',
      ],
      counterExamples: ['飯店櫃台人員', '外送員，每單六十', '導遊，具領隊證'],
    },
    ja: {
      examples: [
        'カンボジアのホテルに2週間いるだけで50万',
        '書類を海外に届けるだけ、報酬30万円',
        '無料で海外旅行、荷物を受け取って持ち帰るだけ、謝礼10万円',
      ],
      counterExamples: ['ホテルの客室清掃', '引越しアシスタント、荷物を運ぶ仕事', '海外ツアー添乗員'],
    },
    ru: {
      examples: [
        'Отвезти папку в Ханой, перелёт и гостиница оплачены, гонорар 700$',
        'Просто пожить в отеле в Батуми неделю с картой, платим 500 баксов',
        'Курьер документов за границу, билет наш',
      ],
      counterExamples: [
        'Пеший курьер по городу, заказы рядом с домом',
        'Менеджер по туризму: билеты, отели, визы для клиентов',
        'Водитель-экспедитор: доставка груза и документов в Минск',
      ],
    },
    'pt-BR': {
      examples: [
        'Levar uma mala pra Tailândia, viagem e hotel pagos',
        'Só ficar uns dias num hotel no Paraguai, paga na hora',
        'Vai pra Dubai buscar uma encomenda, voo e hotel, 5 mil por viagem',
      ],
      counterExamples: [
        'Entregador de pizza com moto própria',
        'Camareira de hotel, carregar malas de hóspedes',
        'Agência de viagens contrata vendedor',
      ],
    },
    fr: {
      examples: [
        'Ramener une valise de Dubaï, billet et hôtel payés',
        'Partir une semaine tous frais payés avec ta carte, voyage en Asie',
        'Livrer un colis à Bangkok, vol aller retour payé',
      ],
      counterExamples: [
        'Livreur à vélo, colis en ville',
        'Agence de voyage : vendeur de séjours',
        'Chauffeur : transport de bagages',
      ],
    },
    vi: {
      examples: [
        'Xách tay vali từ Phnom Penh về, mỗi chuyến 10 triệu, lo vé khách sạn',
        'Chỉ cần ở khách sạn bên Thái, mỗi ngày 2 triệu',
        'Mang hộ giấy tờ sang Campuchia, vé máy bay lo, trả công 8 triệu',
      ],
      counterExamples: [
        'Lễ tân ở khách sạn 4 sao',
        'Tài xế giao hàng nội thành',
        'Du lịch Thái Lan 5 ngày giá 6 triệu',
      ],
    },
    sw: {
      examples: [
        'Beba begi kwenda Bangkok, tiketi na hoteli juu yetu',
        'Unakaa hotelini Dubai wiki moja, unapewa dola 700',
        'Peleka mzigo Malaysia, ndege na hotel, laki moja kila trip',
      ],
      counterExamples: [
        'Dereva wa kupeleka mizigo Mombasa',
        'Mhudumu wa hoteli kubeba mabegi ya wageni',
        'Kampuni ya utalii inahitaji tour guide',
      ],
    },
    th: {
      examples: [
        'รับหิ้วกระเป๋าไปกัมพูชา ทริปละ 20,000 ตั๋วฟรี',
        'แค่ไปพักโรงแรมที่พนมเปญ ได้เงินวันละ 3,000',
        'ถือของข้ามไปลาว จ่ายเที่ยวละ 5,000 บาท',
      ],
      counterExamples: ['พนักงานส่งเอกสาร แมสเซ็นเจอร์ กรุงเทพ', 'ไกด์พาทัวร์ญี่ปุ่น', 'แม่บ้านโรงแรมมาเก๊า'],
    },
    id: {
      examples: [
        'Liburan gratis ke Vietnam, cukup tinggal di hotel, pulang bawa 20 juta',
        'Bawa koper ke luar negeri, tiket dan hotel, dibayar 10 jt',
        'Titip barang ke Bangkok, tiket ditanggung, bayaran 5 juta',
      ],
      counterExamples: [
        'Pemandu wisata untuk tur Bali',
        'Kurir motor antar paket dalam kota',
        'Menang undian liburan',
      ],
    },
    tl: {
      examples: [
        'Libreng bakasyon sa Vietnam, hotel lang, bayad 40k',
        '2 weeks hotel lang sa Cambodia, 40k pag-uwi',
        'Magdadala ng maleta, libreng ticket at hotel, bayad sa Thailand',
      ],
      counterExamples: ['Tour guide sa Palawan', 'Rider para sa package delivery', 'Raffle promo sa mall'],
    },
    hi: {
      examples: [
        'बस होटल में रहना है, 2 लाख मिलेंगे, दुबई',
        'Bag leke jana hai Bangkok, ticket hotel aur 50 hazar',
        'Free trip, hotel me rehna, paise milenge, visa free',
      ],
      counterExamples: ['डिलीवरी बॉय', 'Tour guide Agra', 'होटल में रिसेप्शनिस्ट'],
    },
    ms: {
      examples: [
        'Percutian percuma Vietnam + RM3000 poket',
        'Bawa satu beg dokumen ke Ho Chi Minh, semua ditaja',
        'Duduk hotel je kat Phnom Penh, RM12k cash',
      ],
      counterExamples: [
        'Pemandu pelancong untuk Langkawi',
        'Rider penghantar makanan',
        'Cabutan bertuah percutian',
      ],
    },
    bn: {
      examples: [
        'শুধু হোটেলে থাকবেন, ২ লাখ টাকা, দুবাই',
        'ব্যাগ নিয়ে যাবেন, টিকিট হোটেল ফ্রি, ৫০ হাজার',
        'ফ্রি ট্রিপ, টাকা পাবেন, ভিসা ফ্রি',
      ],
      counterExamples: ['কুরিয়ার ডেলিভারি', 'ট্যুর গাইড', 'হোটেলে রুম বয়'],
    },
    ne: {
      examples: [
        'होटलमा बस्ने मात्र, २ लाख पैसा, दुबई',
        'झोला लैजाने, टिकट होटल, ५० हजार, विदेश',
        'फ्री ट्रिप, पैसा पनि, भिसा फ्री',
      ],
      counterExamples: ['पोर्टर, टिप्स', 'डेलिभरी राइडर', 'पर्यटक गाइड'],
    },
    ur: {
      examples: [
        'صرف ہوٹل میں رہنا ہے، 2 لاکھ ملیں گے، دبئی',
        'بیگ لے جانا ہے، ٹکٹ ہوٹل اور 50 ہزار',
        'مفت سیر، ویزا، پیسے بھی',
      ],
      counterExamples: ['ڈیلیوری بوائے', 'ٹور گائیڈ', 'ہوٹل میں ویٹر'],
    },
    my: {
      examples: ['ထိုင်းကို အိတ်သယ်ပေးရုံ တစ်ခေါက် ၁၀ သိန်း', 'ဘန်ကောက် ဟိုတယ်မှာ နေရုံပဲ တစ်ရက် ၂ သိန်း', 'လာအိုကို အထုပ်ပို့ ဟိုတယ် လက်မှတ် ဖရီး'],
      counterExamples: ['ဒလီဗာရီ ယာဉ်မောင်း', 'ဟိုတယ်ဧည့်ကြို', 'ဂိုဒေါင် ပစ္စည်းသယ်'],
    },
    km: {
      examples: [
        'យកវ៉ាលីទៅថៃ ម្តង 500 ដុល្លារ សំបុត្រហ្វ្រី',
        'គ្រាន់តែនៅសណ្ឋាគារ បាងកក មួយថ្ងៃ 100 ដុល្លារ',
        'កាន់ឥវ៉ាន់ឆ្លងព្រំដែន បានលុយ 300 ដុល្លារ',
      ],
      counterExamples: ['អ្នកដឹកជញ្ជូន ភ្នំពេញ', 'អ្នកទទួលភ្ញៀវសណ្ឋាគារ', 'មគ្គុទ្ទេសក៍ អង្គរវត្ត'],
    },
    lo: {
      examples: ['ຫິ້ວກະເປົາໄປໄທ ຖ້ຽວລະ 10,000 ບາດ', 'ໄປພັກໂຮງແຮມຢູ່ກຳປູເຈຍ ມື້ລະ 2,000 ບາດ', 'ຖືເຄື່ອງຂ້າມໄປໄທ ປີ້ຟຣີ'],
      counterExamples: ['ຄົນຂັບລົດຂົນສົ່ງ', 'ແມ່ບ້ານໂຮງແຮມພັດທະຍາ', 'ໄກ້ດພາທົວ'],
    },
  },
}
