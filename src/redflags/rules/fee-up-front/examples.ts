import type { RuleExamples } from '../../rule.ts'

export const feeUpFrontExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Pay the registration fee of $100 today to secure your place',
        'Send 350 USD refundable deposit in USDT before the visa',
        'Agent fee 80k in advance to my account',
      ],
      counterExamples: [
        'We never ask for a fee or a deposit',
        'The employer pays all visa fees',
        'Competitive pay and bonus',
      ],
    },
    ko: {
      examples: [
        '비자 비용 50만원 먼저 입금해 주세요',
        '예치금을 송금하시면 진행됩니다',
        '소개비 30만원 선납입니다',
      ],
      counterExamples: ['소개비와 수수료 없습니다', '수수료는 회사 부담입니다', '결제 서비스 플랫폼 개발자'],
    },
    'zh-Hans': {
      examples: ['先交签证费3000，到了返还', '押金先转到个人账户，才能安排', '名额费要预付'],
      counterExamples: ['不收任何押金', '公司承担签证费', '报名费开收据'],
    },
    'zh-Hant': {
      examples: ['先繳保證金三萬再安排出國', '訂金轉帳到個人戶頭', '簽證費先付，之後退'],
      counterExamples: ['不收任何費用', '公司負擔簽證費', '報名費開收據'],
    },
    ja: {
      examples: [
        'ビザ代を先に振り込んでください',
        '保証金10万円を入金、後で全額返金',
        '登録料をPayPayで支払ってください',
      ],
      counterExamples: ['登録料はかかりません', '渡航費は会社負担', '教材費無料'],
    },
    ru: {
      examples: [
        'Взнос за оформление визы 15 000 рублей до вылета, потом вернём',
        'Переведите на карту 300 долларов за бронь места',
        'Оплатить анкету и медосмотр нужно сегодня, 200 usdt',
      ],
      counterExamples: [
        'Медосмотр за счёт компании',
        'Никаких взносов за визу и оформление',
        'Заработная плата 50 000 рублей, оформление по ТК',
      ],
    },
    'pt-BR': {
      examples: [
        'Faz um pix de R$ 300 para garantir a vaga',
        'Taxa de visto R$ 900 hoje via pix, devolvemos depois',
        'Pagar a inscrição hoje, R$ 150 via pix',
      ],
      counterExamples: [
        'Processo gratuito, não cobramos taxa',
        'Pagamento de salário até o dia 5',
        'Exame médico por conta da empresa',
      ],
    },
    fr: {
      examples: [
        'Frais de dossier 200 000 F à payer par Orange Money',
        'Verser un acompte de 300 euros aujourd’hui pour réserver la place',
        'Frais de visa à payer avant le départ, 150 000 FCFA, remboursés au premier salaire',
      ],
      counterExamples: [
        'Aucun frais pour le candidat',
        "Frais de visa à la charge de l'employeur",
        'Salaire payé en fin de mois',
      ],
    },
    vi: {
      examples: [
        'Đặt cọc 5 triệu giữ chỗ',
        'Chuyển khoản trước phí hồ sơ 3tr',
        'Nộp trước 200 usd làm visa, còn lại bay mới trả',
      ],
      counterExamples: [
        'Không cần đặt cọc gì hết',
        'Phí thu sau khi ký hợp đồng, có biên lai',
        'Học phí đóng từng tháng, có hóa đơn',
      ],
    },
    sw: {
      examples: [
        'Agent fee ni KES 90,000 tu',
        'Lipa elfu tano ya usajili leo kwa M-Pesa',
        'Agent anataka elfu sitini za visa leo',
      ],
      counterExamples: [
        'Wakala hatozi ada',
        'Viza na medical kwa gharama ya mwajiri',
        'Malipo ya mshahara kila mwisho wa mwezi',
      ],
    },
    th: {
      examples: [
        'โอนมัดจำล็อกที่ 3,000 บาท',
        'จ่ายก่อน ค่าเอกสาร 5,000 โอนวันนี้',
        'ค่าสมัคร 990 บาท โอนเข้าบัญชี คืนวันแรกที่ทำงาน',
      ],
      counterExamples: ['ไม่เก็บค่าหัว', 'ค่าบริการตามที่กฎหมายกำหนด มีใบเสร็จ', 'นายจ้างออกค่าวีซ่าก่อนเดินทาง'],
    },
    id: {
      examples: [
        'Biaya pendaftaran 2 juta transfer dulu',
        'DP 3 jt saja, transfer malam ini',
        'Uang jaminan 500 ribu, nanti dikembalikan',
      ],
      counterExamples: [
        'Rekrutmen ini tidak dipungut biaya',
        'Kami tidak pernah meminta biaya pendaftaran',
        'Gaji ditransfer tiap bulan',
      ],
    },
    tl: {
      examples: [
        'Processing fee 8k sa GCash ngayon',
        'Slot fee 2k, refundable',
        'Magbayad muna ng training fee sa GCash',
      ],
      counterExamples: [
        'No placement fee',
        'Walang bayad sa munisipyo',
        'Placement fee ayon sa batas, may resibo',
      ],
    },
    hi: {
      examples: [
        '60 हज़ार आज शाम तक यूपीआई कर दे',
        'Registration ke 5 hazar abhi bhejo',
        'Processing fee advance me phonepe kar do',
      ],
      counterExamples: ['कोई फीस नहीं', 'Koi joining fee nahi lagti', 'सेवा शुल्क की रसीद मिलेगी'],
    },
    ms: {
      examples: [
        'Pendaftaran RM500 ke akaun peribadi',
        'Transfer RM800 sekarang utk lock tiket',
        'Wang cagaran RM1000 bank in hari ini',
      ],
      counterExamples: ['Tiada yuran pendaftaran', 'Tiada deposit', 'Kos pemprosesan ditanggung majikan'],
    },
    bn: {
      examples: ['বাকি ২ লাখ আজকের মধ্যে বিকাশ করো', 'এজেন্টকে চার লাখ দিতে হবে', 'প্রসেসিং ফি আগে দিতে হবে'],
      counterExamples: ['কোনো জামানত বা ফি নেই', 'আগে কোনো টাকা দিতে হবে না', 'মানি রিসিট দেওয়া হবে'],
    },
    ne: {
      examples: ['बाँकी ३ लाख आज बेलुकासम्म इसेवा गर', 'एजेन्टले ५ लाख मागेका छन्', 'अहिले ३ लाख अग्रिम'],
      counterExamples: ['कुनै धरौटी लाग्दैन', 'रसिद दिइनेछ', 'पैसा लाग्दैन'],
    },
    ur: {
      examples: [
        'باقی ڈیڑھ لاکھ آج ایزی پیسہ کرو ورنہ سیٹ گئی',
        'ایجنٹ چھ لاکھ مانگ رہا ہے',
        'رجسٹریشن فیس ابھی بھیجیں',
      ],
      counterExamples: ['کوئی فیس نہیں', 'سرکاری فیس کی رسید ملے گی', 'ادائیگی ہر پندرہ دن بعد'],
    },
    my: {
      examples: ['စပေါ်ငွေ ၂ သိန်း kpay လွှဲပါ', 'ဗီဇာကြေး ဒီနေ့ လွှဲရမယ်', 'လျှောက်လွှာကြေး ၅ သောင်း အရင်သွင်းပါ'],
      counterExamples: ['စပေါ်ငွေ မလိုပါ', 'ဝန်ဆောင်ခ သတ်မှတ်နှုန်းအတိုင်း ပြေစာဖြင့်သာ', 'မည်သည့်အခကြေးငွေမှ မယူပါ'],
    },
    km: {
      examples: ['បង់មុន 100 ដុល្លារ ទុកកន្លែង', 'ថ្លៃធ្វើប៉ាស្ព័រ ផ្ញើតាម ABA ថ្ងៃនេះ', 'លុយកក់ ៥០ដុល្លារ សងវិញពេលក្រោយ'],
      counterExamples: ['មិនមានកក់ប្រាក់ទេ', 'ថ្លៃសេវាមានវិក្កយបត្រ', 'មិនយកប្រាក់ឡើយ'],
    },
    lo: {
      examples: ['ໂອນກ່ອນ ຄ່າເອກະສານ 500,000 ກີບ', 'ມັດຈຳ 1 ລ້ານ ໂອນມື້ນີ້', 'ຄ່າວີຊາຈ່າຍກ່ອນ 3,000 ບາດ'],
      counterExamples: ['ບໍ່ເກັບຄ່າຫົວ', 'ຄ່າໃຊ້ຈ່າຍຕາມແຈ້ງການ ມີໃບບິນ', 'ນາຍຈ້າງຈ່າຍຄ່າຕໍ່ບັດ'],
    },
  },
}
