import type { RuleExamples } from '../../rule.ts'

export const routeChangedExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'We cross the river at night by small boat, no stamp',
        'From Bangkok our driver takes you to Mae Sot',
        'The country will be told after selection, flight is paid',
      ],
      counterExamples: [
        'The office address is in the contract you get before the flight',
        'One stop in Doha on the way to Nairobi',
        'Head office in Leeds, flexible place of work',
      ],
    },
    ko: {
      examples: [
        '방콕 찍고 메솟으로 이동합니다',
        '도장 없이 강 건너서 들어갑니다',
        '해외 근무, 근무지는 도착하면 알려드려요',
      ],
      counterExamples: [
        '근무지는 서울 본사이며 협의 가능합니다',
        '인천에서 하노이까지 직항입니다',
        '해외 파견 근무지 주소는 계약서에 적혀 있습니다',
      ],
    },
    'zh-Hans': {
      examples: ['从口岸走小路过去，不用护照', '落地曼谷后有专车接到美索', '工作地点面试后告知，出国包机票'],
      counterExamples: ['面试地点：公司总部二楼', '校方安排接机送到学校宿舍', '周末走小路去爬山'],
    },
    'zh-Hant': {
      examples: ['先到清邁集合再坐船過河', '地點面試後告知，包機票出國', '先到曼谷，再搭公司車去北邊'],
      counterExamples: ['面試地點：台北總公司', '校方安排接送', '坐船去離島渡假'],
    },
    ja: {
      examples: [
        '国境まで車で、川を渡るだけ',
        '詳しい場所は到着後に現地でお伝え',
        'バンコク到着後はメーソット方面の宿舎までご案内',
      ],
      counterExamples: ['面接場所は本社です', '引率教員が空港で出迎えます', '川沿いのホテル'],
    },
    ru: {
      examples: [
        'Сначала Бангкок, оттуда перевезут в Мьявади',
        'Переход границы пешком, короткий',
        'Точный город скажем в аэропорту перед вылетом',
      ],
      counterExamples: [
        'Место работы: Казань, ул. Ленина, 5',
        'Отель в Дубае, адрес и договор до вылета',
        'Пешком до метро пять минут',
      ],
    },
    'pt-BR': {
      examples: [
        'A divisa a gente atravessa de barco',
        'Bangkok primeiro, de lá segue de van pra outra filial',
        'A cidade é informada após aprovação, embarque logo',
      ],
      counterExamples: [
        'Local: Recife, Rua da Aurora',
        'Transporte fretado até a fábrica',
        'Endereço da entrevista no site',
      ],
    },
    fr: {
      examples: [
        'Traversée de la rivière organisée',
        'Bangkok puis un car de la société, huit heures de route',
        'La destination est révélée aux candidates retenues, visa offert',
      ],
      counterExamples: [
        'Le poste est basé à Lyon 3e',
        'Adresse : rue de la Paix',
        'Lieu de travail : usine de Sochaux',
      ],
    },
    vi: {
      examples: [
        'Đi đường tiểu ngạch có người dẫn',
        'Không cần hộ chiếu, đêm có ghe đưa qua',
        'Chỗ làm thì qua rồi biết',
      ],
      counterExamples: [
        'Bay thẳng Tokyo, đón tại sân bay Narita có điều phối viên',
        'Địa điểm làm việc: 12 Lê Lợi',
        'Xuất cảnh qua cửa khẩu Nội Bài bằng hộ chiếu của bạn',
      ],
    },
    sw: {
      examples: [
        'Tunavuka mto kwa boti usiku',
        'Bangkok, halafu gari ya kampuni masaa sita',
        'Nchi utaambiwa ukichaguliwa, visa bure',
      ],
      counterExamples: [
        'Ofisi iko Westlands, Nairobi',
        'Usafiri wa kampuni kutoka mjini',
        'Mahojiano yatafanyika Mombasa',
      ],
    },
    th: {
      examples: ['ไม่มีพาสก็ข้ามได้ มีคนพาเดิน', 'นั่งเรือข้ามไปฝั่งโน้น 2 นาที', 'สถานที่ทำงานแจ้งหลังผ่านสัมภาษณ์'],
      counterExamples: [
        'บินตรงโตเกียว เจ้าหน้าที่โรงพยาบาลรอที่สนามบิน',
        'สถานที่ทำงาน อโศก กรุงเทพฯ',
        'ยื่นวีซ่าแล้วเดินทางผ่านด่านตามปกติ',
      ],
    },
    id: {
      examples: [
        'Lewat jalur tikus, aman',
        'Singapura cuma transit dulu, kantor pusat saja',
        'Dari Bangkok dijemput mobil lanjut ke Mae Sot 8 jam perjalanan',
      ],
      counterExamples: [
        'Bus karyawan antar jemput dari Bekasi',
        'Penempatan di Penang, alamat pabrik tertera di kontrak',
        'Transit di Kuala Lumpur dua jam lalu ke London',
      ],
    },
    tl: {
      examples: [
        'Tatawid ng ilog sa gabi',
        'Dubai muna ng isang buwan bago lumipat sa main office',
        'Ipapaalam ang lugar ng trabaho pagdating, handa ang ticket',
      ],
      counterExamples: [
        'May shuttle papuntang opisina',
        'Sa Ortigas ang opisina',
        'Training sa TESDA Batangas',
      ],
    },
    hi: {
      examples: [
        'आगे नदी पार कंपनी की नाव से',
        'Dubai me 1 mahina training uske baad dusre branch',
        'पासपोर्ट पर ठप्पा नहीं लगेगा',
      ],
      counterExamples: ['दफ़्तर गुड़गाँव सेक्टर 44', 'Cab both sides', 'लखनऊ कार्यालय में इंटरव्यू'],
    },
    ms: {
      examples: [
        'Nanti ada orang bawa menyeberang',
        'Transit di Phnom Penh dua minggu, lepas tu baru transfer Singapore',
        'Dari airport ada van hitam bawa ke tempat kerja',
      ],
      counterExamples: [
        'Bas kilang dari JB disediakan',
        'Pejabat di Port Klang',
        'Penempatan di Pulau Pinang',
      ],
    },
    bn: {
      examples: ['নৌকায় নদী পার', 'মালয়েশিয়া দুই দিন, তারপর লাওস', 'কোন দেশ সেইটা এয়ারপোর্টে বলব'],
      counterExamples: ['মহাখালী অফিসে ট্রেনিং', 'উত্তরায় অফিস', 'নয়াপল্টন অফিসে'],
    },
    ne: {
      examples: ['एउटा खोला तरे पुगिन्छ', 'दुबई एक हप्ता, त्यसपछि लाओस', 'पासपोर्टमा छाप पनि लाग्दैन'],
      counterExamples: ['पुतलीसडक अफिस', 'सामाखुसी कार्यालय', 'ठमेल अफिस'],
    },
    ur: {
      examples: [
        'آگے دریا کمپنی کی کشتی سے پار ہوگا',
        'دبئی تو صرف ٹرانزٹ ہے، اصل آفس آگے',
        'پاسپورٹ پر مہر نہیں لگتی',
      ],
      counterExamples: ['لاہور دفتر میں', 'جوہر ٹاؤن دفتر', 'پک اینڈ ڈراپ'],
    },
    my: {
      examples: ['ပတ်စ်ပို့ မလိုဘူး မြစ်ဖြတ်ပေးမယ်', 'လမ်းကြောင်းနဲ့သွားမယ်', 'အလုပ်နေရာကို အင်တာဗျူးအောင်မှ အသိပေးမည်'],
      counterExamples: ['မြဝတီဂိတ်မှ တရားဝင်ဖြတ်မည်', 'အလုပ်နေရာ လှိုင်သာယာ ဇုန် ၃', 'ရန်ကုန်မှ နာရီတာသို့ လေယာဉ်တိုက်ရိုက်'],
    },
    km: {
      examples: ['ឆ្លងទន្លេដោយទូក គ្មានបោះត្រា', 'មានអ្នកនាំឆ្លងយប់', 'ទីកន្លែងនឹងជូនដំណឹងក្រោយសម្ភាស'],
      counterExamples: ['ហោះត្រង់ទៅទូក្យូ', 'ទីតាំង៖ ផ្លូវ ៦៣ បឹងកេងកង', 'កន្លែងធ្វើការ ខណ្ឌពោធិ៍សែនជ័យ'],
    },
    lo: {
      examples: ['ບໍ່ມີພາສປອດກໍໄປໄດ້ ມີຄົນພາຂ້າມນ້ຳ', 'ນັ່ງເຮືອຂ້າມໄປຝັ່ງພຸ້ນ', 'ສະຖານທີ່ຈະແຈ້ງໃຫ້ຊາບຫຼັງສຳພາດ'],
      counterExamples: ['ຂ້າມຂົວມິດຕະພາບຢ່າງຖືກຕ້ອງ', 'ສະຖານທີ່ເຮັດວຽກ ເມືອງໄຊທານີ', 'ບິນຈາກວຽງຈັນໄປໂຕກຽວ'],
    },
  },
}
