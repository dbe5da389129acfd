import type { RuleExamples } from '../../rule.ts'

export const secrecyExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        "Don't tell anyone where you go, not even family",
        'Keep this between us',
        'Tell your parents you work in Singapore',
      ],
      counterExamples: [
        'Tell your family the address of the school',
        'Client confidentiality is part of the contract',
        'A quiet team',
      ],
    },
    ko: {
      examples: [
        '가족에게는 비밀로 하고 오세요',
        '엄마한테는 여행 간다고 해',
        '주변에 말하지 말고 조용히 진행해요',
      ],
      counterExamples: [
        '비밀유지계약서를 작성합니다',
        '가족과 함께 이주할 수 있습니다',
        '지원 비밀을 보장합니다',
      ],
    },
    'zh-Hans': {
      examples: ['别告诉家里人，就说去广东打工', '不懂别问，胆子大的来', '先瞒着爸妈，赚了钱再说'],
      counterExamples: ['欢迎家人来厂参观', '保密协议入职时签署', '不懂的地方可以问师傅'],
    },
    'zh-Hant': {
      examples: ['唔好話俾屋企人知', '不要跟父母說，就說去旅遊', '唔好問咁多，夠膽就嚟'],
      counterExamples: ['歡迎家屬同行', '入職簽署保密條款', '有問題請問店長'],
    },
    ja: {
      examples: ['家族には言わないで', '親には旅行って言っとけば平気', '口が堅い方、質問多い方はお断り'],
      counterExamples: ['家族帯同可', '個人情報は厳守します', 'ご家族の理解がある方'],
    },
    ru: {
      examples: [
        'Родным пока не говори',
        'Никому не рассказывай, вопросов не задавай',
        'Маме скажи что едешь учиться, остальное молчи',
      ],
      counterExamples: [
        'Семья может приехать позже',
        'Подпишете соглашение о коммерческой тайне',
        'Расскажите о себе и своём опыте',
      ],
    },
    'pt-BR': {
      examples: [
        'Não conta pra ninguém da família',
        'Sigilo total',
        'Fala que vai estudar, sua mãe não precisa saber',
      ],
      counterExamples: [
        'Plano de saúde para a família',
        'Sigilo profissional exigido',
        'Conte sua experiência na entrevista',
      ],
    },
    fr: {
      examples: [
        "N'en parlez pas à votre entourage",
        'Discrétion totale',
        'Dis rien à la famille pour le moment',
      ],
      counterExamples: ['Secret professionnel', 'Repas de famille offert à Noël', 'Parlez-nous de vous'],
    },
    vi: {
      examples: [
        'Đừng nói với ba mẹ, cứ bảo đi Bình Dương',
        'Giữ bí mật nha em',
        'Gia đình hỏi thì nói là đi làm công nhân',
      ],
      counterExamples: [
        'Về bàn với gia đình rồi quyết',
        'Bảo mật thông tin khách hàng',
        'Gia đình chủ có hai bé',
      ],
    },
    sw: {
      examples: ['Usiambie mtu yeyote', 'Mama asijue, iwe siri yetu', 'Wazazi usiwaambie kwa sasa'],
      counterExamples: [
        'Bima ya familia',
        'Tunza siri za wagonjwa: usiri wa wateja',
        'Wazazi wanakaribishwa shuleni',
      ],
    },
    th: {
      examples: ['อย่าบอกที่บ้านนะ', 'ห้ามบอกใคร', 'บอกแม่ว่าไปทำงานพัทยา'],
      counterExamples: ['ปรึกษาครอบครัวก่อนตัดสินใจ', 'เก็บความลับลูกค้าตามสัญญา', 'โทรบอกเวลาเข้างาน'],
    },
    id: {
      examples: [
        'Jangan cerita ke keluarga dulu',
        'Ortu jangan bilang ya, diam diam aja',
        'Jangan banyak tanya',
      ],
      counterExamples: [
        'Keluarga boleh ikut mengantar',
        'Bicarakan dengan orang tua sebelum tanda tangan',
        'Data pelamar dijaga',
      ],
    },
    tl: {
      examples: ['Huwag sasabihin kahit kay nanay', 'Sa atin lang to ha', 'Wag maraming tanong'],
      counterExamples: [
        'Ipaalam sa pamilya bago umalis',
        'Data privacy ng aplikante',
        'Dalhin ang magulang sa orientation',
      ],
    },
    hi: {
      examples: [
        'घर वालों को अभी मत बताना',
        'Kisi aur ko mat bol abhi',
        'सोशल मीडिया पर इस प्रस्ताव की चर्चा न करें',
      ],
      counterExamples: ['परिवार की सहमति लें', 'Ghar ke paas office', 'माता-पिता को साथ लाएं'],
    },
    ms: {
      examples: ['Jgn bagitau mak ayah dulu', 'Jangan post dalam group', 'Tak banyak songeh'],
      counterExamples: [
        'Bincang dengan keluarga dahulu',
        'Maklumat pemohon dilindungi',
        'Bawa ibu bapa ke taklimat',
      ],
    },
    bn: {
      examples: ['বাসায় কাউকে না জানাতে', 'কাউরে কিছু বলবা না', 'পরিবারের বাইরে আলোচনা না করার অনুরোধ'],
      counterExamples: ['পরিবারের সম্মতি নিন', 'বাসায় কাজের লোক', 'অভিভাবক সাথে আনুন'],
    },
    ne: {
      examples: ['घरमा नभन्नू', 'कसैलाई नभन्नुस्', 'सामाजिक सञ्जालमा चर्चा नगर्नुहुन अनुरोध'],
      counterExamples: ['परिवारको सहमति', 'घर नजिक', 'अभिभावक लिएर आउनुस्'],
    },
    ur: {
      examples: ['گھر والوں کو مت بتانا', 'سوال زیادہ کرو گے تو', 'اس پیشکش کا ذکر سوشل میڈیا پر نہ کریں'],
      counterExamples: ['گھر کے لیے باورچی', 'والدین ساتھ آئیں', 'گھر بیٹھے لکھیں'],
    },
    my: {
      examples: ['အိမ်ကို မပြောနဲ့', 'မိသားစုကို ဘန်ကောက်စက်ရုံသွားတယ် ပြောလိုက်', 'ဘယ်သူ့မှ မပြောနဲ့'],
      counterExamples: ['မိသားစုနဲ့ တိုင်ပင်ပြီးမှ ဆုံးဖြတ်ပါ', 'အိမ်ရှင်မ တစ်ဦး', 'ဖောက်သည်အချက်အလက် ထိန်းသိမ်း'],
    },
    km: {
      examples: ['កុំប្រាប់ម៉ែថាមកណា', 'ប្រាប់គ្រួសារថាទៅរោងចក្រ', 'កុំប្រាប់អ្នកណា'],
      counterExamples: ['ពិភាក្សាជាមួយគ្រួសារសិន', 'រក្សាព័ត៌មានអតិថិជន', 'ប្រាប់ម៉ោងសម្ភាស'],
    },
    lo: {
      examples: ['ຢ່າບອກແມ່ເດີ້', 'ຫ້າມບອກໃຜ', 'ບອກແມ່ວ່າໄປເຮັດວຽກຮ້ານອາຫານ'],
      counterExamples: ['ປຶກສາຄອບຄົວກ່ອນ', 'ຮັກສາຂໍ້ມູນລູກຄ້າ', 'ໂທບອກໂມງສຳພາດ'],
    },
  },
}
