import type { RuleExamples } from '../../rule.ts'

export const borderLieExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'At immigration just say you are visiting a friend',
        'If the officer asks tell them it is vacation',
        'Pretend to be tourist, then delete our chat',
      ],
      counterExamples: [
        'Show your work permit to the immigration officer',
        'The airport shuttle leaves at 9',
        'Our officer will answer your questions about the visa',
      ],
    },
    ko: {
      examples: [
        '출국심사에서 물어보면 여행 간다고 하세요',
        '관광객인 척 들어오면 됩니다',
        '공항에서 나오면 대화방 삭제해 주세요',
      ],
      counterExamples: [
        '입국심사 때 취업비자를 보여 주세요',
        '공항에서 회사까지 버스로 30분',
        '면접에서 물어보면 사실대로 답하세요',
      ],
    },
    'zh-Hans': {
      examples: ['过海关问起就说去旅游的', '边检有人，带你们过关不用怕', '到机场前把聊天记录删掉'],
      counterExamples: ['海关报关员招聘，熟悉报关流程', '机场地勤岗位，三班倒', '入境请如实申报'],
    },
    'zh-Hant': {
      examples: ['海關問就說跟團玩', '機場有人帶你過關，不用排隊', '關員問到就話去旅行，唔好講返工'],
      counterExamples: ['報關行徵報關員', '機場貨站理貨員', '入境請如實申報'],
    },
    ja: {
      examples: [
        '税関では観光と答えてください',
        '入国審査で聞かれたら友達に会うと言って',
        '出発前にトーク履歴を消してください',
      ],
      counterExamples: [
        '空港カウンターのスタッフ募集',
        '税関申告書類の作成補助',
        '入国審査では正直に答えてください',
      ],
    },
    ru: {
      examples: [
        'На паспортном контроле говорите, что летите отдыхать',
        'Переписку удали перед аэропортом',
        'Если спросят на границе, ты турист, про работу ни слова',
      ],
      counterExamples: [
        'В аэропорту вас встретит представитель судовладельца',
        'На границе говорите честно, куда едете',
        'Отдыхать можно в комнате персонала',
      ],
    },
    'pt-BR': {
      examples: [
        'Na imigração fala que tá de férias',
        'Apaga a conversa antes de viajar',
        'Se perguntarem no aeroporto, diz que vai visitar amigos',
      ],
      counterExamples: [
        'No aeroporto, procure a recepção do navio',
        'Férias remuneradas após um ano',
        'Na fronteira diga a verdade',
      ],
    },
    fr: {
      examples: [
        "À l'aéroport tu dis que tu pars en vacances",
        'Efface la conversation avant de partir',
        'Si on te demande à la frontière, réponds que tu visites',
      ],
      counterExamples: [
        "Navette de l'aéroport pour les clients",
        'Cinq semaines de congés payés',
        "Accueil des passagers à l'aéroport de Lyon",
      ],
    },
    vi: {
      examples: [
        'Tới cửa khẩu ai hỏi thì cứ nói đi du lịch',
        'Đừng nói đi làm nha, nói đi chơi 3 ngày',
        'Xóa tin nhắn trước khi ra sân bay',
      ],
      counterExamples: [
        'Tới cửa khẩu xuất trình hợp đồng lao động',
        'Đi du lịch Đà Lạt 3 ngày',
        'Hải quan tuyển nhân viên văn phòng',
      ],
    },
    sw: {
      examples: [
        'Airport sema unaenda holiday',
        'Futa chat kabla ya kusafiri',
        'Ukiulizwa na immigration, sema ni matembezi',
      ],
      counterExamples: [
        'Airport utapokelewa na wenyeji wa chuo',
        'Likizo ya malipo siku 21',
        'Immigration sema ukweli',
      ],
    },
    th: {
      examples: ['บอก ตม. ว่าไปเที่ยวนครวัด 4 วัน', 'ถ้าเจ้าหน้าที่ถามให้ตอบว่ามาหาเพื่อน', 'อย่าบอกว่าไปทำงาน'],
      counterExamples: ['แสดงสัญญาจ้างต่อเจ้าหน้าที่ที่ด่าน', 'ไปเที่ยวเชียงใหม่ 4 วัน', 'ติดต่อเจ้าหน้าที่กรมการจัดหางาน'],
    },
    id: {
      examples: [
        'Kalau petugas imigrasi tanya bilang liburan ya',
        'Di bandara ngaku turis aja, jangan bilang kerja',
        'Habis baca hapus chat ini',
      ],
      counterExamples: [
        'Di imigrasi jawab jujur dan tunjukkan visa kerja',
        'Kantor imigrasi membuka lowongan petugas',
        'Pengurusan paspor di kantor imigrasi',
      ],
    },
    tl: {
      examples: [
        'Pag tinanong ka sa immigration sabihin mo bakasyon lang',
        'Burahin mo tong convo pagkatapos',
        'May tao kami sa immigration, no offload',
      ],
      counterExamples: [
        'Sabihin mo galing kay Marites',
        'Hiring: immigration officer exam',
        'Magsabi ng totoo sa immigration',
      ],
    },
    hi: {
      examples: [
        'इमिग्रेशन पूछे तो बोलना घूमने जा रहे हैं',
        'Airport pe officer puche to holiday bolna',
        'ये चैट डिलीट कर दो',
      ],
      counterExamples: ['सच बताएं, कागज़ साथ रखें', 'Airport par ground staff ki job', 'इमिग्रेशन विभाग में भर्ती'],
    },
    ms: {
      examples: [
        'Kalau imigresen tanya cakap nak bercuti',
        'Padam chat ni lepas baca',
        'Kastam tanya ckp nak melancong 5 hari',
      ],
      counterExamples: [
        'Jawab dengan jujur di kaunter imigresen',
        'Pegawai imigresen, jawatan kosong kerajaan',
        'Pelancong dialu-alukan',
      ],
    },
    bn: {
      examples: ['ইমিগ্রেশনে জিগাইলে কইবা ঘুরতে যাইতাছ', 'এয়ারপোর্ট কন্ট্রাক্ট করা আছে', 'চ্যাট ডিলিট কর'],
      counterExamples: ['বিমানবন্দরে লোডার নিয়োগ', 'ইমিগ্রেশনে সত্য বলবেন', 'ভ্রমণ গাইড'],
    },
    ne: {
      examples: ['इमिग्रेसनमा सोधे भने घुम्न हिँडेको भन्नु', 'सेटिङ मिलाएको छु', 'च्याट डिलिट गर'],
      counterExamples: ['विमानस्थलमा लोडर आवश्यक', 'साँचो भन्नुहोस्', 'ट्रेकिङ गाइड'],
    },
    ur: {
      examples: [
        'امیگریشن والا پوچھے تو کہنا سیر کے لیے جا رہا ہوں',
        'ایئرپورٹ پر اپنا بندہ بیٹھا ہے',
        'چیٹ ڈیلیٹ کر دو',
      ],
      counterExamples: ['امیگریشن پر سچ بتائیں', 'ایئرپورٹ پر لوڈر درکار', 'افسر بھرتی'],
    },
    my: {
      examples: ['ဂိတ်မှာ မေးရင် အလည်သွားတာလို့ပဲပြော', 'လေဆိပ်မှာ အလုပ်သွားတာ မပြောနဲ့', 'လဝက မေးရင် အမျိုးဆီသွားတာလို့ပြော'],
      counterExamples: ['ဂိတ်မှ တရားဝင်ဖြတ်မည်', 'လေဆိပ်ဝန်ထမ်း ခေါ်သည်', 'အလုပ်သမားကတ်ကို ဂိတ်တွင် ပြပါ'],
    },
    km: {
      examples: ['បើប៉ូលិសសួរ ឆ្លើយថាទៅលេង ៤ថ្ងៃ', 'កុំនិយាយថាទៅធ្វើការ', 'នៅព្រំដែនប្រាប់ថាទៅលេងប៉ាតាយ៉ា'],
      counterExamples: ['បង្ហាញកិច្ចសន្យានៅព្រលានយន្តហោះ', 'ទៅលេងសៀមរាបចុងសប្តាហ៍', 'ប៉ូលិសចរាចរណ៍'],
    },
    lo: {
      examples: ['ບອກ ຕມ ວ່າໄປທ່ຽວນະຄອນວັດ', 'ຖ້າເຂົາຖາມໃຫ້ຕອບວ່າມາຢາມພີ່ນ້ອງ', 'ຢ່າບອກວ່າໄປເຮັດວຽກ'],
      counterExamples: ['ສະແດງສັນຍາຢູ່ດ່ານ', 'ໄປທ່ຽວຫຼວງພະບາງ 3 ມື້', 'ຕິດຕໍ່ເຈົ້າໜ້າທີ່ແຮງງານ'],
    },
  },
}
