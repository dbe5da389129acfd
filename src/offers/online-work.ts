/** Thai for work done online; by itself the word also stands in "a job interview, online". */
export const ONLINE_WORK_TH: readonly string[] = [
  'ทำงานออนไลน์',
  'รับงานออนไลน์',
  'หางานออนไลน์',
  'มีงานออนไลน์',
  'เป็นงานออนไลน์',
  'งานออนไลน์รายได้',
  'งานออนไลน์เงิน',
  'งานออนไลน์ต่าง',
  'งานออนไลน์ง่าย',
  'งานออนไลน์สบาย',
  '|งานออนไลน์',
]
