import { describe, expect, test } from 'vitest'
import { assess } from '../../src/redflags/assess.ts'

const CERTAIN: Readonly<Record<string, readonly string[]>> = {
  en: [
    'help we are locked in kk park',
    'they took my passport and wont let me leave',
    'my son is in cambodia they want 5000 dollars ransom',
    'pls help trapped in a compound in myawaddy, they beat us',
    'I cant leave, they said pay 3000 usd or they sell me',
    'my brother went to thailand for work and now he says they are holding him',
    'im kidnapped in laos send help',
    'they hit us with electric shocks if we dont scam people',
    'we were sold to another company and they locked us',
    'my friend is being held in poipet, he asked me to call the embassy',
    'my daughter is missing since she flew to Bangkok for a job',
    'i am stuck here they have my passport i want to escape',
    'plz halp not allowed to go out 3 months they beat me',
    'he called crying, they will kill him if we do not send money',
    'forced to scam people, cant go home, myanmar',
    'they sold my cousin to a casino in bavet',
    'cant reach her since 5 days, last she said they took her phone',
    'sos they lock us on 4th floor',
  ],
  ko: [
    '살려주세요 캄보디아에 갇혀 있어요',
    '여권 뺏기고 못 나가고 있어요',
    '아들이 캄보디아 갔는데 몸값을 요구합니다',
    '동생이 태국 갔다가 연락이 끊겼어요',
    '도와주세요 감금당했어요',
    '친구가 미얀마에 잡혀있대요 돈 보내라고',
    '때리고 전기충격기로 지져요 제발 구해주세요',
    '저 팔려왔어요 여기 어딘지 모르겠어요',
    '못나가게 해요 여권도 가져갔어요',
    '갖혀있어요 살려줘요',
    '집에 가고 싶은데 안 보내줘요 3천만원 내래요',
    '남편이 라오스에서 납치됐어요',
    '여기서 사기 치라고 협박해요 나갈 수가 없어요',
    '딸이랑 연락 안돼요 마지막에 살려달라고 했어요',
    '형이 프놈펜에서 폭행당하고 있대요',
    '웬치에서 탈출하고 싶어요 도와주세요',
    '휴대폰도 뺏겨서 몰래 쓰는 거예요 꺼내주세요',
  ],
  vi: [
    'con tôi đi 3 ngày, họ đòi tiền chuộc',
    'cứu em với em bị nhốt ở Campuchia',
    'em trai tôi bị bán sang Myanmar',
    'toi bi giam long khong cho ve',
  ],
  th: [
    'ช่วยด้วย โดนขังอยู่ที่ปอยเปต',
    'น้องชายถูกจับตัวเรียกค่าไถ่',
    'ออกไม่ได้ เขายึดพาสปอร์ตผม',
    'ติดต่อลูกสาวไม่ได้ หายตัวไปที่เมียวดี',
  ],
  id: [
    'tolong kami disekap di Kamboja',
    'adik saya ditahan minta tebusan',
    'saya dijual ke perusahaan lain gak bisa pulang',
  ],
  ms: [
    'tolong saya dikurung di Myanmar',
    'anak saya kena culik mereka minta wang tebusan',
    'tak boleh keluar kena pukul',
  ],
  tl: [
    'tulong kinulong kami sa KK Park',
    'kapatid ko hindi na makontak nasa Cambodia',
    'di kami makalabas binubugbog kami',
    'tulungan nyo kami ayaw kaming pauwiin',
  ],
  'zh-Hans': ['救救我 我被关在缅北', '我弟弟被绑架了要赎金', '护照被收了出不去'],
  'zh-Hant': ['救命 被關在柬埔寨', '我個仔失聯 話要贖金', '我弟被賣到園區 回不來'],
  ja: [
    '助けて 監禁されています',
    '弟がミャンマーで拉致され身代金を要求されています',
    'パスポート取られて帰れない',
  ],
  hi: [
    'मुझे बचाओ म्यांमार में बंद कर दिया है',
    'मेरे भाई को बंधक बना लिया फिरौती मांग रहे',
    'bachao yaha phas gaya passport le liya',
  ],
  bn: ['আমাকে বাঁচান কম্বোডিয়ায় আটকে রেখেছে', 'আমার ভাইকে মারধর করে মুক্তিপণ চায়', 'পাসপোর্ট নিয়ে নিয়েছে যেতে দিচ্ছে না'],
  ne: ['मलाई बचाउनुहोस् कम्बोडियामा थुनेको छ', 'मेरो भाइ फसेको छ फिरौती माग्यो', 'पासपोर्ट खोसे घर जान दिँदैनन्'],
  ur: [
    'مجھے بچاؤ میانمار میں قید ہوں',
    'میرے بھائی کو اغوا کر لیا تاوان مانگ رہے',
    'پاسپورٹ چھین لیا جانے نہیں دے رہے',
  ],
  ru: ['помогите меня держат в Мьянме', 'моего сына похитили требуют выкуп', 'забрали паспорта не выпускают'],
  'pt-BR': [
    'socorro estou preso no Camboja',
    'meu filho foi vendido e pedem resgate',
    'tomaram meu passaporte não deixam sair',
  ],
  fr: [
    'au secours on est enfermés à Myawaddy',
    'mon frère est retenu en otage, ils demandent une rançon',
    'ils ont pris mon passeport je ne peux pas sortir',
  ],
  km: ['ជួយខ្ញុំផង គេឃុំខ្លួនខ្ញុំ', 'កូនប្រុសខ្ញុំត្រូវគេចាប់ជំរិត', 'ចេញមិនបាន គេវាយខ្ញុំ'],
  lo: ['ຊ່ວຍແດ່ ຖືກຂັງຢູ່ບໍ່ແກ້ວ', 'ລູກສາວຖືກຂາຍ ຄ່າໄຖ່', 'ອອກບໍ່ໄດ້ ໂດນຕີ'],
  my: ['ကယ်ပါ မြဝတီမှာ ပိတ်လှောင်ထားတယ်', 'ညီလေးကို ပြန်ပေးဆွဲ ရွေးငွေတောင်း', 'ထွက်လို့မရဘူး ရိုက်တယ်'],
  sw: [
    'nisaidieni nimefungiwa Kambodia',
    'kaka yangu ametekwa wanataka fidia',
    'wamechukua pasipoti siwezi kutoka',
  ],
}

const QUIET: readonly string[] = [
  'Police rescued 12 people held in a compound in Myawaddy; the victims said they were beaten, the embassy confirmed.',
  'The ministry warned of job scams after families were asked for ransom. Report to the hotline.',
  'Can you help me check this job offer in Thailand?',
  'Customer support agent in Kuala Lumpur, RM 5,000, work permit, two interviews. Apply on our website.',
  'No beating, no confinement, you can leave anytime. 1500 usd, telegram @boss_00',
  'Please help me find the bus stop near the library',
  'What a match, they beat us 3-2 in extra time',
  'I missed the train, my phone is off until noon',
  'We help our customers get the most out of their data',
  '경찰은 캄보디아에 감금됐던 한국인 3명을 구출했다고 밝혔다. 피해자들은 몸값을 요구받았다.',
  '감금 폭행 없습니다. 캄보디아 TM 모집 월 800 텔레 문의',
  '이 일자리 괜찮은지 봐주세요. 태국 콜센터 월 400이래요.',
  '주말에 집에 못 가서 아쉽네요. 다음에 봐요!',
  '게임에서 또 맞았다 ㅋㅋ',
  '제주 리조트 직원 모집, 기숙사 제공, 인사팀 전화 주세요',
]

describe('someone held, hurt, missing or ransomed is heard', () => {
  for (const [language, texts] of Object.entries(CERTAIN)) {
    test.each(texts)(`${language}: %s`, text => {
      const { kind, distress } = assess(text)
      expect(distress).toBe('certain')
      expect(kind).toBe('distress')
    })
  }
})

test.each(QUIET)('is not heard in: %s', text => {
  expect(assess(text).distress).not.toBe('certain')
})

test.each([
  ['my son is in cambodia they want 5000 dollars ransom', true],
  ['help we are locked in kk park', false],
  ['con tôi đi 3 ngày, họ đòi tiền chuộc', true],
  ['tulong kinulong kami sa KK Park', false],
  ['아들이 캄보디아 갔는데 몸값을 요구합니다', true],
  ['살려주세요 캄보디아에 갇혀 있어요', false],
] as const)('%s: about someone else %s', (text, others) => {
  expect(assess(text).aboutSomeoneElse).toBe(others)
})

test('a cry with a bare plea only raises doubt', () => {
  expect(assess('please help').distress).toBe('doubt')
  expect(assess('살려줘').distress).toBe('doubt')
})
