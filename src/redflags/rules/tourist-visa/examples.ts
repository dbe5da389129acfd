import type { RuleExamples } from '../../rule.ts'

export const touristVisaExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Enter on a tourist visa, we convert it later',
        'No work permit needed, visa on arrival',
        'Contract is signed when you arrive',
      ],
      counterExamples: [
        'No job on tourist visa: the work permit comes first',
        'Working holiday visa holders preferred',
        'The contract is sent before you book a flight',
      ],
    },
    ko: {
      examples: [
        '비자 없이 90일 일할 수 있어요',
        '관광비자로 입국 후 전환해 드립니다',
        '계약서는 현지 도착 후 작성해요',
      ],
      counterExamples: [
        '워킹홀리데이 비자 보유자 우대',
        '취업비자는 출국 전에 발급됩니다',
        '관광비자로는 일할 수 없습니다',
      ],
    },
    'zh-Hans': {
      examples: ['先旅游签过来，到了再转工签', '落地签就能上班，签证你不用操心', '来了签合同，不用办签证'],
      counterExamples: ['工作签证由公司在国内办妥后出境', '不得持旅游签证工作', '请准备学历证明办理工作许可'],
    },
    'zh-Hant': {
      examples: ['初期以觀光免簽入境，之後再補工作證', '落地簽進去就可以做', '用旅遊簽過去，到咗再辦'],
      counterExamples: ['工作簽證核發後出發', '須具合法工作許可', '學校代辦居留證'],
    },
    ja: {
      examples: [
        '観光ビザで入って、あとで切り替えます',
        '契約書は現地に着いてから、ビザは現地で用意',
        'パスポートさえあればOK',
      ],
      counterExamples: ['就労ビザ取得後に渡航', '特定技能の在留資格が必要です', '観光ビザでは働けません'],
    },
    ru: {
      examples: [
        'Заезд по турвизе, рабочую потом сделаем',
        'Виза не нужна, летишь как турист',
        'Договор подпишете на месте, когда прилетите',
      ],
      counterExamples: [
        'Рабочая виза оформляется до приезда',
        'По туристической визе работать запрещено',
        'Контракт подписывается в Москве до вылета',
      ],
    },
    'pt-BR': {
      examples: [
        'Entra como turista, depois a gente regulariza',
        'O contrato é assinado quando chegar lá',
        'Não precisa de visto, visto na chegada',
      ],
      counterExamples: [
        'Visto de trabalho antes da viagem',
        'Contrato assinado antes do embarque',
        'Visto de residência emitido pelo consulado',
      ],
    },
    fr: {
      examples: [
        'On te fait entrer comme touriste puis on régularise',
        'Contrat signé sur place',
        'Pas besoin de visa, visa à l’arrivée',
      ],
      counterExamples: [
        'Visa de travail délivré avant le départ',
        'Contrat signé à Dakar avant le voyage',
        'Permis de travail pris en charge',
      ],
    },
    vi: {
      examples: [
        'Đi visa du lịch, qua đó chuyển đổi sau',
        'Không cần visa, tới nơi công ty làm giấy tờ',
        'Hợp đồng thì qua tới nơi mới ký',
      ],
      counterExamples: [
        'Visa lao động E9 do chủ sử dụng nộp',
        'Ký hợp đồng tại Hà Nội trước khi bay',
        'Hồ sơ nộp tại văn phòng',
      ],
    },
    sw: {
      examples: [
        'Ingia kama mtalii, watakubadilishia visa',
        'Mkataba utasaini ukifika huko',
        'Huhitaji viza ya kazi, viza ya utalii inatosha',
      ],
      counterExamples: [
        'Viza ya kazi kabla ya kusafiri',
        'Mkataba unathibitishwa na wizara kabla ya safari',
        'Visa ya kazi hutolewa kabla ya safari',
      ],
    },
    th: {
      examples: ['เข้าไปแบบนักท่องเที่ยว ถึงแล้วค่อยเปลี่ยน', 'ไม่ต้องมี work permit บริษัทจัดการ', 'สัญญาไปเซ็นที่นู่น ตอนถึง'],
      counterExamples: ['ยื่น work permit ก่อนเดินทาง', 'เซ็นสัญญาที่ไทย', 'ไกด์นำเที่ยวพูดจีนได้'],
    },
    id: {
      examples: [
        'Masuk pakai visa wisata dulu ya kak',
        'Bebas visa, nanti diurus di sana',
        'Kontraknya diteken di kantor setelah tiba',
      ],
      counterExamples: [
        'Visa kerja terbit sebelum berangkat',
        'Work and Holiday Visa subclass 462',
        'Kontrak ditandatangani di kantor P3MI sebelum berangkat',
      ],
    },
    tl: {
      examples: [
        'Tourist muna, office na bahala sa permit pagdating',
        'Missionary visa ang gamit',
        'Dun na pipirma ng contract pagdating',
      ],
      counterExamples: [
        'Work visa muna bago lipad',
        'Employment visa naka-issue bago lipad',
        'E-8 visa para sa Korea',
      ],
    },
    hi: {
      examples: [
        'टूरिस्ट वीज़ा पर चला जाएगा, वहाँ जाकर बदल देंगे',
        'Visit visa par aana hoga',
        'Contract office pahunch kar sign hota hai',
      ],
      counterExamples: [
        'वर्क वीज़ा के बाद ही प्रस्थान',
        'Work permit pehle, phir embassy interview',
        'नॉन-बी वीज़ा दूतावास से',
      ],
    },
    ms: {
      examples: ['Tak payah visa, kita ASEAN', 'Masuk sebagai pelancong dulu', 'Kontrak sign sana'],
      counterExamples: [
        'Permit kerja ditanggung sebelum masuk',
        'Work permit lulus sebelum mula kerja',
        'Kontrak disahkan kedutaan',
      ],
    },
    bn: {
      examples: ['টুরিস্ট ভিসায় পাঠাবে', 'পর্যটক হিসেবে যাবেন', 'নিয়োগপত্র গন্তব্যে প্রদান করা হবে'],
      counterExamples: ['ওয়ার্ক পারমিট দেখেই যাবেন', 'দূতাবাস থেকে ভিসা নিয়ে যাত্রা', 'বিএমইটি ছাড়পত্র বাধ্যতামূলক'],
    },
    ne: {
      examples: ['श्रम स्वीकृति चाहिँदैन', 'टुरिस्ट भएर निस्किने', 'करारपत्र गन्तव्यमा उपलब्ध हुनेछ'],
      counterExamples: ['श्रम स्वीकृति अनिवार्य', 'काम गर्ने भिसा दूतावासबाट', 'COE आएपछि भिसा'],
    },
    ur: {
      examples: ['وزٹ ویزے پر جائے گا', 'سیاح بن کر نکلنا ہے', 'معاہدے پر دستخط منزل پر ہوں گے'],
      counterExamples: ['ورک ویزا لگنے کے بعد روانگی', 'ملازمتی ویزا ہوٹل کا', 'پروٹیکٹر لازمی'],
    },
    my: {
      examples: ['အလည်ဗီဇာနဲ့ လာခဲ့', 'work permit မလိုဘူး', 'စာချုပ်က ရောက်မှ ချုပ်မယ်'],
      counterExamples: ['အလုပ်ပါမစ်ကို အလုပ်ရှင်က ကြိုလျှောက်ပေးသည်', 'စာချုပ်ကို ရန်ကုန်မှာ လက်မှတ်ထိုးရမည်', 'ခရီးသွားလုပ်ငန်း ဝန်ထမ်း'],
    },
    km: {
      examples: ['ទៅដោយទិដ្ឋាការទេសចរណ៍', 'មិនបាច់ទិដ្ឋាការទេ', 'កុងត្រាចុះហត្ថលេខាពេលទៅដល់'],
      counterExamples: ['ទិដ្ឋាការការងារ ២ឆ្នាំ ថៅកែចេញ', 'ចុះកិច្ចសន្យានៅភ្នំពេញមុនទៅ', 'មគ្គុទ្ទេសក៍ទេសចរណ៍'],
    },
    lo: {
      examples: ['ໄປແບບນັກທ່ອງທ່ຽວ ຮອດແລ້ວຄ່ອຍປ່ຽນ', 'ບໍ່ຕ້ອງມີວີຊາ', 'ຮອດແລ້ວເຊັນສັນຍາ'],
      counterExamples: ['ອອກວີຊາ L-A ກ່ອນເດີນທາງ', 'ສັນຍາເຊັນຢູ່ວຽງຈັນ', 'ໄກ້ດນຳທ່ຽວ'],
    },
  },
}
