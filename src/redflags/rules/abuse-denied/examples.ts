import type { RuleExamples } from '../../rule.ts'

export const abuseDeniedExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'No beating, no confinement, this is not a black company',
        'It is not like on the news, nobody is locked up here',
        "We don't sell people and we don't beat anyone",
      ],
      counterExamples: [
        'No weekend work and no overtime',
        'Phones are provided for work',
        'A friendly team and free lunch',
      ],
    },
    ko: {
      examples: [
        '감금이나 폭행 같은 일 절대 없습니다',
        '뉴스에 나오는 그런 곳 아니에요',
        '외박 가능하고 휴대폰 자유롭게 사용 가능합니다',
      ],
      counterExamples: [
        '야근 강요 없고 회식 없습니다',
        '휴대폰 판매 매장 직원을 모집합니다',
        '자유로운 복장으로 출근하세요',
      ],
    },
    'zh-Hans': {
      examples: ['我们不打人不关人，放心来', '那些嘎腰子都是谣言', '手机随便用，来去自由'],
      counterExamples: ['招聘打印店店员', '公司禁止吸烟', '护照由本人保管'],
    },
    'zh-Hant': {
      examples: ['本公司絕對不是黑公司', '唔打人唔收手機', '不是詐騙，歡迎先視訊看環境'],
      counterExamples: ['打工度假說明會', '公司禁止吸菸', '護照自行保管'],
    },
    ja: {
      examples: [
        '監禁とか暴力とか一切ないです',
        '怪しい仕事じゃないので安心して',
        '外出自由、スマホも自由に使えます',
      ],
      counterExamples: ['禁煙の職場です', '暴力団関係者はお断りします', '外出用の社用車あり'],
    },
    ru: {
      examples: [
        'Насильно никто не держит, паспорта не забираем',
        'Камбоджа: никакого интима, всё прилично',
        'Никакого криминала, уехать можно в любой момент',
      ],
      counterExamples: [
        'Премии и бесплатные обеды',
        'Вежливость и опрятность обязательны',
        'Охранник в торговый центр, сутки трое',
      ],
    },
    'pt-BR': {
      examples: [
        'Ninguém bate, ninguém fica preso aqui',
        'Não é golpe, pode confiar',
        'Não seguramos passaporte, não é igual no jornal',
      ],
      counterExamples: [
        'Ambiente tranquilo e equipe boa',
        'Folga aos domingos',
        'Uso de uniforme obrigatório',
      ],
    },
    fr: {
      examples: [
        "Personne n'est enfermé, pas de violence",
        "C'est du sérieux, pas d'arnaque ici",
        'On ne garde pas les passeports, pas comme à la télé',
      ],
      counterExamples: [
        'Ambiance familiale, deux jours de repos',
        'Travail en équipe dans le calme',
        'Tenue fournie',
      ],
    },
    vi: {
      examples: [
        'Không đánh đập, không nhốt như trên mạng đồn',
        'Bên em ko bán người nha, làm đàng hoàng',
        'Ra vào tự do, muốn về lúc nào cũng được',
      ],
      counterExamples: [
        'Người bị đánh đập được đưa về nước',
        'Cấm hút thuốc trong xưởng',
        'Công ty làm việc đúng luật lao động',
      ],
    },
    sw: {
      examples: [
        'Kampuni haipigi mtu wala haifungii mtu',
        'Hii si scam, sisi ni waaminifu',
        'Hatuchukui passport, sio kama kwenye habari',
      ],
      counterExamples: ['Mazingira mazuri ya kazi', 'Jumapili ni mapumziko', 'Vaa nadhifu kazini'],
    },
    th: {
      examples: ['ไม่ขัง ไม่ตี ไม่ยึดโทรศัพท์', 'ที่นี่ไม่เหมือนในข่าวนะ', 'เข้าออกอิสระ อยากกลับก็กลับ'],
      counterExamples: ['ห้ามสูบบุหรี่ในโรงงาน', 'ทำงานล่วงเวลาตามความสมัครใจ', 'ร้านอยู่ใกล้ตลาด'],
    },
    id: {
      examples: [
        'Gak dikurung, gak disiksa, kantor kita aman',
        'Bukan kayak berita itu, tidak ada kekerasan',
        'Paspor ga ditahan, hp boleh pegang',
      ],
      counterExamples: [
        'Cuti tahunan 12 hari',
        'Lingkungan kerja nyaman dan ramah',
        'Asuransi kesehatan ditanggung',
      ],
    },
    tl: {
      examples: [
        'Hindi po totoo yung mga balitang kinukulong',
        'Walang bugbog dito, malaya kayo',
        'Hindi kukunin passport nyo, legit to',
      ],
      counterExamples: ['May day off tuwing Linggo', 'May HMO at 13th month', 'Masaya ang team namin'],
    },
    hi: {
      examples: [
        'मारपीट नहीं, बंद नहीं करते',
        'Koi torture jail wali baat nahi, news wale jhoot bolte hain',
        'पासपोर्ट नहीं छीनते',
      ],
      counterExamples: ['रविवार अवकाश', 'PF aur insurance', 'टीम अच्छी है'],
    },
    ms: {
      examples: [
        'Takde kena kurung, takde kena pukul',
        'Bukan macam dalam berita',
        'Company clean, phone boleh guna',
      ],
      counterExamples: ['Cuti Ahad', 'Insurans perubatan', 'Suasana kerja harmoni'],
    },
    bn: {
      examples: ['আটকে রাখে না, মারধর নেই', 'আমাদের কোম্পানি সেইরকম না', 'পাসপোর্ট কেড়ে নেয় না'],
      counterExamples: ['শুক্রবার ছুটি', 'চিকিৎসা ভাতা', 'ভালো পরিবেশ'],
    },
    ne: {
      examples: ['बन्धक बनाइँदैन, पिटिँदैन', 'पासपोर्ट खोस्दैनन्', 'समाचारमा आएजस्तो होइन'],
      counterExamples: ['शनिबार बिदा', 'बीमा सुविधा', 'राम्रो वातावरण'],
    },
    ur: {
      examples: ['مار پیٹ نہیں، بند نہیں کرتے', 'نہ مار نہ قید', 'پاسپورٹ نہیں لیتے، فکر نہ کریں'],
      counterExamples: ['اتوار چھٹی', 'میڈیکل کمپنی کا', 'اچھا ماحول'],
    },
    my: {
      examples: ['ရိုက်တာမရှိ ချုပ်ထားတာမရှိ', 'သတင်းထဲကလို မဟုတ်ဘူး', 'အပြင်ထွက်လို့ရတယ် ဖုန်းသုံးလို့ရတယ်'],
      counterExamples: ['ဆေးလိပ်မသောက်ရ', 'စက်ရုံက ဈေးနဲ့ နီးတယ်', 'ကားမောင်းလိုင်စင် ရှိရမည်'],
    },
    km: {
      examples: ['មិនវាយ មិនឃុំឃាំងទេ', 'មិនដូចគេនិយាយទេ', 'ចេញក្រៅបានធម្មតា'],
      counterExamples: ['ហាមជក់បារីក្នុងរោងចក្រ', 'ម៉ោងធ្វើការតាមច្បាប់', 'ហាងនៅជិតផ្សារ'],
    },
    lo: {
      examples: ['ບໍ່ຕີ ບໍ່ຂັງ', 'ບໍ່ຄືໃນຂ່າວດອກ', 'ອອກໄປຫຼິ້ນນອກໄດ້ ຢາກກັບຕອນໃດກໍໄດ້'],
      counterExamples: ['ຫ້າມສູບຢາໃນໂຮງງານ', 'ໂມງເຮັດວຽກຕາມກົດໝາຍ', 'ຮ້ານຢູ່ໃກ້ຕະຫຼາດ'],
    },
  },
}
