import type { RuleExamples } from '../../rule.ts'

export const noExperienceExamples: RuleExamples = {
  languages: {
    en: {
      examples: ['No experience, no degree needed', 'Anyone can do it', 'No resume, no skills'],
      counterExamples: ['Five years of experience required', 'Degree in nursing', 'Experienced welders'],
    },
    ko: {
      examples: ['경력무관 학력무관', '초보 환영', '누구나 가능'],
      counterExamples: ['경력 3년 이상', '간호사 면허 소지자', '관련 학과 졸업자'],
    },
    'zh-Hans': {
      examples: ['无需经验，会打字就行，海外高薪', '小白也可以做，包教会', '学历不限，会说普通话就能来'],
      counterExamples: ['三年以上相关经验', '本科及以上学历', '持教师资格证'],
    },
    'zh-Hant': {
      examples: ['免經驗免學歷，會打字就好', '毋須經驗，中三程度都得', '唔使識英文'],
      counterExamples: ['具護理師執照', '三年以上經驗', 'N3以上'],
    },
    ja: {
      examples: ['未経験OK、英語不要、海外で高収入', '誰でもできます、学歴不問', 'スマホが使えれば大丈夫'],
      counterExamples: ['実務経験3年以上', '看護師免許必須', 'ビジネスレベルの英語'],
    },
    ru: {
      examples: [
        'Без опыта, всему научим',
        'Опыт не нужен, знание языка не требуется',
        'Лаос, оператор, 3000$, диплом и опыт не важен',
      ],
      counterExamples: [
        'Опыт от 3 лет обязателен',
        'Нужен диплом и сертификат',
        'Стаж в отрасли не менее года',
      ],
    },
    'pt-BR': {
      examples: ['Sem experiência, a gente ensina', 'Não exige diploma', 'Só precisa saber digitar'],
      counterExamples: [
        'Experiência mínima de 2 anos',
        'Exige-se ensino médio completo',
        'Inglês avançado obrigatório',
      ],
    },
    fr: {
      examples: [
        'Sans expérience, on vous forme',
        'Aucun diplôme, il suffit de savoir taper',
        'Niveau bac suffit',
      ],
      counterExamples: [
        'Cinq ans de pratique exigés',
        'Anglais courant obligatoire',
        'Titulaire du diplôme d’État',
      ],
    },
    vi: {
      examples: [
        'Không cần kinh nghiệm',
        'K cần bằng cấp, ai cũng làm được',
        'Ko yêu cầu kinh nghiệm, làm bên Campuchia lương 1000 đô',
      ],
      counterExamples: [
        'Yêu cầu 2 năm kinh nghiệm',
        'Tốt nghiệp đại học đúng ngành',
        'Kinh nghiệm du lịch Đà Lạt',
      ],
    },
    sw: {
      examples: ['Huhitaji uzoefu', 'Hakuna vyeti, tutakufundisha', 'Mtu yeyote anaweza, ujue kuchapa tu'],
      counterExamples: ['Uzoefu wa miaka mitatu', 'Diploma ni lazima', 'Lazima uwe na leseni ya udereva'],
    },
    th: {
      examples: ['ไม่จำกัดวุฒิ ไม่ต้องมีประสบการณ์', 'พิมพ์ได้ก็พอ สอนงานให้', 'วุฒิไม่จำกัด งานปอยเปต เดือนละ 40,000'],
      counterExamples: ['ประสบการณ์ 5 ปีขึ้นไป', 'วุฒิ ป.ตรี สาขาบัญชี', 'ต้องมีใบรับรองฝีมือ'],
    },
    id: {
      examples: [
        'Tanpa pengalaman bisa, asal niat',
        'Ijazah bebas, yang penting bisa ngetik',
        'Nggak perlu pengalaman kak, nanti diajari',
      ],
      counterExamples: [
        'Pengalaman minimal dua tahun',
        'Wajib punya ijazah D3',
        'Berpengalaman di bidang logistik',
      ],
    },
    tl: {
      examples: [
        'Kahit walang experience basta marunong mag-English',
        'No exp needed, kahit sino pwede',
        'Kahit undergrad, basta marunong',
      ],
      counterExamples: [
        '2 years experience required',
        'Kailangan ng PRC license',
        'May karanasan sa pagsasaka',
      ],
    },
    hi: {
      examples: [
        'अनुभव ज़रूरी नहीं, सिर्फ़ टाइपिंग आनी चाहिए',
        'Experience zaroori nahi, koi bhi kar sakta hai',
        'बिना अनुभव के काम',
      ],
      counterExamples: ['4 साल का अनुभव अनिवार्य', 'ITI diploma chahiye', 'दो वर्ष का अनुभव'],
    },
    ms: {
      examples: [
        'Tak kisah ada exp ke tak, semua boleh apply',
        'Takde pengalaman pun boleh',
        'Tanpa kelayakan, pandai taip dah cukup',
      ],
      counterExamples: ['Perlu dua tahun pengalaman', 'SPM kredit Matematik', 'Ijazah sains sosial'],
    },
    bn: {
      examples: ['অভিজ্ঞতা লাগবে না', 'শুধু টাইপিং জানলেই হবে', 'যে কেউ পারবে'],
      counterExamples: ['অভিজ্ঞতা ২ বছর', 'বি১ জার্মান লাগবে', 'স্নাতকোত্তর'],
    },
    ne: {
      examples: ['अनुभव चाहिँदैन, टाइपिङ आए पुग्छ', 'पढाइ चाहिँदैन', 'इङ्लिस नजाने पनि हुन्छ'],
      counterExamples: ['दुई वर्षको अनुभव अनिवार्य', 'स्नातकोत्तर', 'सीप परीक्षा पास'],
    },
    ur: {
      examples: ['تجربہ ضروری نہیں، صرف ٹائپنگ آتی ہو', 'بغیر تجربہ بھرتی', 'کوئی بھی کر سکتا ہے'],
      counterExamples: ['تین سال تجربہ لازمی', 'ڈپلومہ + دو سال تجربہ', 'ایم فل معاشیات'],
    },
    my: {
      examples: ['အတွေ့အကြုံမလိုပါ', 'ကွန်ပျူတာ မတတ်လည်း သင်ပေးမယ်', 'ပညာအရည်အချင်းမလို မြဝတီ လစာ ၂၅၀၀၀ ဘတ်'],
      counterExamples: ['အတွေ့အကြုံ ၅ နှစ်ရှိရမည်', 'ဘွဲ့ရရှိပြီးသူ', 'HSK 4 အထက်'],
    },
    km: {
      examples: ['មិនចាំបាច់មានបទពិសោធន៍', 'មិនតម្រូវសញ្ញាបត្រ', 'ចេះវាយអក្សរបានហើយ ក្រុងបាវិត 700$'],
      counterExamples: ['បទពិសោធន៍ ២ឆ្នាំ', 'បរិញ្ញាបត្រសង្គមកិច្ច', 'ចេះ SPSS'],
    },
    lo: {
      examples: ['ບໍ່ຕ້ອງມີປະສົບການ', 'ບໍ່ຕ້ອງມີວຸດທິ ພິມໄດ້ກໍພໍ', 'ວຸດບໍ່ຈຳກັດ ຄິງໂລມັນ 25,000 ບາດ'],
      counterExamples: ['ມີປະສົບການ 5 ປີ', 'ຈົບປະລິນຍາໂທ', 'ມີໃບຢັ້ງຢືນວິຊາຊີບ'],
    },
  },
}
