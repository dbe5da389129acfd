/** Words around an amount that make it pay, and say for how long. Tested on short slices only. */

type Period = 'hour' | 'day' | 'week' | 'month' | 'year' | 'task'

export const PERIOD_BEFORE: readonly (readonly [RegExp, Period])[] = [
  [
    /(?:일당|일급|하루(?:에)?|매일|日薪|日给|日給|日結|日结|日当|(?<![0-9])日入(?!金)|日赚|日賺|日收|每天|每日|一天|一日|1日|per day|daily|в день|за день|за смену|por dia|diaria|par jour|kwa siku|วันละ|ມື້ລະ|ມື້ໜຶ່ງ|ມື້ຫນຶ່ງ|មួយថ្ងៃ|១ថ្ងៃ|1ថ្ងៃ|တစ်ရက်|တစ်နေ့|နေ့စား|moi ngay|1 ngay|mot ngay)[^\d]{0,6}$/,
    'day',
  ],
  [
    /(?:주급|매주|주당|한주|일주일(?:에)?|weekly|per week|в неделю|за неделю|por semana|semanal|par semaine|kwa wiki|周薪|週薪|週給|週払い|อาทิตย์ละ|သီတင်းပတ်|တစ်ပတ်|ອາທິດລະ|មួយអាទិត្យ|moi tuan)[^\d]{0,6}$/,
    'week',
  ],
  [/(?:시급|시간당|hourly|時給|时薪|時薪)[^\d]{0,6}$/, 'hour'],
  [/(?:연봉|초봉|연수입|연 |annual salary|per annum|年薪|年収|年俸)[^\d]{0,8}$/, 'year'],
  [
    /(?:건당|개당|한건(?:에)?|per task|each task|一单|每单|一單|每單|一本|一张|一張|1件|1本|1口座)[^\d]{0,6}$/,
    'task',
  ],
  [
    /(?:월급|월수입|월수|월수익|월평균|월소득|월 ?최소|월 ?최대|매달|매월|한달(?:에)?|한 달(?:에)?|기본급|급여|페이|(?:^|[^가-힣])월|monthly|per month|वेतन|सैलरी|तलब|वेतन|বেতন|মাসে|মাসিক|সম্মানী|تنخواہ|ماہانہ|mahine ka|maas ma|mahina ko|महीने|महिनाको|月薪|月入|月给|月給|月収|月収入|月综合|月綜合|底薪|薪水|薪资|薪資|薪酬|工资|工資|起薪|人工|待遇|保底|固定|一个月|一個月|每月|1(?:か|ヶ|カ|ケ)?月で?|月(?=$| )|薪(?=$| )|luong|thu nhap|moi thang|1 thang|gaji|เงินเดือน|เดือนละ|รายได้|ເງິນເດືອນ|ເດືອນລະ|ເດືອນຫນຶ່ງ|ລາຍໄດ້|ລາຍຮັບ|ប្រាក់ខែ|មួយខែ|1 ?ខែ|លុយខែ|လစာ|တစ်လ|လခ|salary|sweldo|sahod|salario|зарплата|(?<![а-я])зп|оклад|з\/п|mshahara|kwa mwezi|por mes|mensal|par mois|remuneration|salaire)[^\d]{0,10}$/,
    'month',
  ],
]

export const PERIOD_AFTER: readonly (readonly [RegExp, Period])[] = [
  [
    /^[^\d\n]{0,14}?(?:\/ ?h(?:r|our)?\b|per hour|an hour|hourly|\/시간|\/시급|kwa saa|\/ ?heure|par heure|de l'heure|\/ ?gio|ชั่วโมงละ|ต่อชั่วโมง|\/ຊົ່ວໂມງ|\/godz|\/ ?hora|por hora|\/ ?час|в час|за час)/,
    'hour',
  ],
  [
    /^[^\d\n]{0,14}?(?:\/ ?d(?:ay)?\b|per day|a day|daily|every day|each day|\/일|\/하루|每天|一天|\/天|\/ngay|\/hari|\/วัน|ต่อวัน|\/ມື້|\/ວັນ|ຕໍ່ມື້|\/ ?ថ្ងៃ|ក្នុងមួយថ្ងៃ|\/ ?ရက်|တစ်ရက်|\/ ?день|в день|в сутки|за день|за смену|\/ ?смен|por dia|\/ ?dia|a diaria|par jour|\/ ?jour|le jour|kwa siku|\/ ?cong)/,
    'day',
  ],
  [
    /^[^\d\n]{0,14}?(?:\/ ?w(?:ee)?k\b|\/wk|per week|a week|weekly|\/주|\/周|\/週|\/tuan|\/minggu|\/ ?нед|в неделю|за неделю|por semana|\/ ?sem|par semaine|la semaine|kwa wiki)/,
    'week',
  ],
  [
    /^[^\d\n]{0,14}?(?:\/ ?y(?:ea)?r?\b|per year|a year|per annum|p\.a\.|annual|yearly|в год|\/ ?год|par an|\/ ?an\b|por ano|\/ ?ano\b|kwa mwaka|\/년|\/年)/,
    'year',
  ],
  [
    /^[^\d\n]{0,14}?(?:per task|per order|each task|\/건|per like|per account|per head|за карт|за рейс|за акк|за штук|par compte|par depot|por conta|kila moja|\/单)/,
    'task',
  ],
  [
    /^[^\d\n]{0,14}?(?:\/ ?m(?:o|nth|onth)?\b|\bpm\b|p\.m\.|per month|a month|monthly|every month|each month|in hand|महीना|महिना|मासिक|মাসিক|মাসে|ماہانہ|مہینہ|mahina|sebulan|\/월|\/달|\/月|每月|一个月|一個月|\/thang|moi thang|\/bulan|per bulan|sebulan|\/buwan|kada buwan|\/เดือน|ต่อเดือน|\/ເດືອນ|ຕໍ່ເດືອນ|\/ ?ខែ|ក្នុងមួយខែ|\/ ?လ(?![က-အ])|1 thang|mot thang|\/mes|por mes|\/mois|par mois|le mois|mensuel|ao mes|mensais|в мес|за мес|\/ ?мес|kwa mwezi|mwezi)/,
    'month',
  ],
]

/** Words that make an amount something else than pay. */
export const NOT_PAY_BEFORE =
  /(?:\bfees?|штраф|взнос|залог|компенсац|аванс|стоимост|\bfrais|caution|amende|primes?|parrainage|acompte|avance|\btaxa|multa|indicacao|faini|deposit|deduct(?:ed)?|send|transfer|cost|fine|penalty|worth|bonus|refund|allowance|visa|selling|price|수수료|보증금|예치금|벌금|위약금|상금|축하금|소개비|추천비|인센티브|선지급|선금|선불|가불|매출|투자|누적|교통비|상한|\bphi|dat coc|tien coc|ung truoc|ung luong|den bu|den tien|phai den|den cong ty|phat tien|bi phat|nop phat|boi thuong|ho tro|phu cap|\btru|ค่าสอบ|ค่าปรับ|มัดจํา|จ่าย|ปรับ|เบิก(?:ก่อน|ล่วงหน้า)?(?:ได้)?|โบนัส|เบี้ยขยัน|ค่าธรรมเนียม|ค่าหัว|ค่าหอ|ค่าใช้จ่าย|ຄ່າ(?!ແຮງ|ຈ້າງ)[ກ-ຮ][^\d\n]{0,8}|ປັບໄຫມ|ຈ່າຍ|ໂບນັດ|ຫັກ|ពិន័យ|ប្រាក់កក់|កក់ប្រាក់|ថ្លៃ[ក-ហ][^\d\n]{0,10}|បង់|កាត់|សង|လျော်|ကြိုတင်ငွေ|စပေါ်|အဆောင်ကြေး|စာမေးပွဲကြေး|ဝန်ဆောင်ခ|ဖြတ်)[^\d\n]{0,8}$|(?:押金|保证金|保證金|定金|中介费|仲介費|介绍费|介紹費|手续费|手續費|罚款|罰款|违约金|違約金|赔|賠|补贴|補貼|津贴|津貼|餐补|房补|奖励|返费|红包|紅包|宿舍|房租|租金|服务费|服務費|報酬補助|寮費|家賃|社宅|交通費|祝い金|補助|登録料|紹介料|会費|本金|投资|投資|注册资本|資本金)[^\d\n，。,、；;！!薪给給]{0,5}$/
/** `pay 300 now`, unlike `pay: 2,000`. */
export const TO_BE_PAID_BEFORE =
  /\b(?:you pay|to pay|pay only|pay just|pay us|pay an?|must pay|and pay)[^\d\n]{0,5}$/
export const NOT_PAY_AFTER =
  /^[^\d\n]{0,12}?(?:\bnow\b|\bfee|deposit|penalty|fine|(?<![+&] ?)bonus|refundable|deduct|for visa|for the visa|for ticket|위약금|벌금|보증금|수수료|선지급|입금하|내야|보내|ဖြတ်|လျော်)|^[^\d\n，。,、；;！!]{0,5}?(?:押金|保证金|保證金|定金|罚款|违约|補助|手当て|祝い金|の補助)/
/** Amounts of companies, not of people. */
export const COMPANY_MONEY =
  /(?:매출|투자|거래액|자본금|누적|revenue|turnover|funding|raised|series|billion|million(?!s?(?: a \d| ?(?:\/|par |f\b|fcfa|francs|xaf)))|시리즈|유치|규모|돌파)/

/** What Koreans count that is not money: after these a bare number is no pay. */
export const KOREAN_COUNTERS =
  /^ ?(?:분|시간|명|회|개|일|주(?![는고신])|년|세|살|대|건|번|%|퍼|km|평|층|인|차|잔|끼|호|기|박|석|월|시|초|가지|곳|점|등|위|팀|기가|배|~ ?\d+(?:분|시간|명|회|개|일|주|년|세|살))/
