import type { Reference } from './rule.ts'

/** Sources the rules lean on, as they were read on 2026-11-23. A press report or a copy says so in its title. */
const source = (title: string, url: string): Reference => ({ title, url })

export const FBI_2023 = source(
  'FBI advisory on false job advertisements linked to labour trafficking, May 2023 (report by SEADS)',
  'https://seads.as/fbi-issues-an-advisory-against-scam-compounds-in-sea/',
)
export const INTERPOL_2023 = source(
  'INTERPOL warning on trafficking-fuelled fraud, June 2023 (copy)',
  'https://scamsnow.com/interpol-issues-global-warning-on-human-trafficking-fueled-fraud/',
)
export const KOREA_MOFA_2024 = source(
  'Korean Ministry of Foreign Affairs, job-fraud notice for Cambodia, July 2024',
  'https://www.0404.go.kr/dev/publish_view.mofa?id=ATC0000000009508&pagenum=2&mst_id=MST0000000000039&st=title&stext=',
)
export const KOREA_MOFA_2025 = source(
  'Korean Ministry of Foreign Affairs, overseas job-fraud notice, July 2025',
  'https://www.0404.go.kr/dev/publish_view.mofa?id=ATC0000000009668&mst_id=MST0000000000039&pagenum=1',
)
export const KOREA_MOFA_LEVELS = source(
  'Korean Ministry of Foreign Affairs, travel alert levels, October 2025',
  'https://0404.go.kr/bbs/bbsPst/MST0000000000039/ATC0000000048131/detail',
)
export const KOREA_GOLDEN_TRIANGLE = source(
  'Korean Ministry of Foreign Affairs on the Golden Triangle, February 2024 (report by Business Times Korea)',
  'http://business-times.co.kr/news_proc/news_contents.jsp?ncd=21439',
)
export const KOTRA_2024 = source(
  'WorldJob+ (KOTRA Phnom Penh) on fake overseas jobs, 2024',
  'https://www.worldjob.or.kr/supportCenter/bbs/localCorres/view.do?menuId=1000006381&bbscttNo=199126',
)
export const INDIA_MEA_2022 = source(
  'Indian Ministry of External Affairs on fake IT jobs, September 2022 (report by Hindustan Times)',
  'https://www.hindustantimes.com/india-news/mea-issues-warning-against-online-job-offers-by-dubious-foreign-it-firms-101664003609621-amp.html',
)
export const INDIA_MEA_2024 = source(
  'Indian Ministry of External Affairs on Laos and Cambodia, May 2024 (report by Pragativadi)',
  'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
)
export const INDONESIA_KEMLU_2022 = source(
  'Indonesian Foreign Ministry on offers abroad, August 2022 (report by Suara)',
  'https://amp.suara.com/news/2022/08/05/144156/marak-penipuan-masyarakat-diimbau-waspadai-tawaran-kerja-ke-luar-negeri',
)
export const INDONESIA_KEMLU_2024 = source(
  'Indonesian Foreign Ministry on offers of scamming work, December 2024 (report by TopCareer)',
  'https://topcareer.id/read/2024/12/18/108885/kemenlu-sebut-banyak-wni-cari-kerja-jadi-scammer-di-kamboja/?amp=1',
)
export const PHILIPPINES_DMW = source(
  'Philippine Department of Migrant Workers on online job offers (report by DubaiOFW)',
  'https://dubaiofw.com/dmw-flags-online-job-offers-as-main-entry-point-to-trafficking-syndicates',
)
export const PHILIPPINES_VISAS = source(
  'Philippine Department of Migrant Workers on tourist and missionary visas (report by Global Filipino Magazine)',
  'https://theglobalfilipinomagazine.com/dmw-warns-against-job-scams-using-tourist-and-missionary-visas',
)
export const PHILIPPINES_BI = source(
  'Philippine Bureau of Immigration on Cambodian hubs, February 2025 (report by Republika)',
  'https://republikanews.org/2025/02/21/cambodia-scam-hubs-recruit-filipinos-like-pogos',
)
export const HONG_KONG_2025 = source(
  'Hong Kong Immigration help and the signs named by the Security Bureau, 2025 (report by Oriental Daily)',
  'https://orientaldaily.on.cc/content/要聞港聞/odn-20220819-0819_00176_202/團體踢爆東南亞求職陷阱--倘過高月薪聘請須提防',
)
export const TAIWAN_MOFA_2022 = source(
  'Taiwan Ministry of Foreign Affairs on overseas job traps, 2022 (report by CTWANT)',
  'https://ctwant.com./article/200897',
)
export const TAIWAN_READR = source(
  'READr on the wording of Taiwanese lures, 2022',
  'https://readr.tw/post/2915',
)
export const JAPAN_NTV = source(
  'Japanese police and Foreign Ministry on offers of simple translation work, 2025 (report by livedoor)',
  'https://news.livedoor.com/article/detail/30302356/',
)
export const SBS_2025 = source(
  'SBS on Korean recruitment rooms, October 2025',
  'https://news.sbs.co.kr/news/endPage.do?news_id=N1008290801',
)
export const SBS_BORDER_2025 = source(
  'SBS on instructions for departure, October 2025',
  'https://news.sbs.co.kr/news/endPage.do?news_id=N1008295077',
)
export const KBS_2025 = source(
  'KBS on Korean recruitment rooms, October 2025 (Daum)',
  'https://v.daum.net/v/20251022060148926',
)
export const HERALD_2025 = source(
  'Herald Economy on Korean lures, October 2025',
  'https://biz.heraldcorp.com/article/10592499',
)
export const EDAILY_ACCOUNTS_2025 = source(
  'Edaily on account holders taken abroad, October 2025 (copy)',
  'https://m.newspic.kr/view.html?cp=w3Hru72p&nid=2025102309530389345&pn=179',
)
export const BUSAN_POLICE_2025 = source(
  'Busan police on account brokers, November 2025 (report by Kukmin Ilbo)',
  'https://www.kmib.co.kr/article/view.asp?arcid=0028963859',
)
export const SEOUL_NIS_2026 = source(
  'Seoul Shinmun on a paid stay in a hotel, January 2026',
  'https://m.seoul.co.kr/news/society/accident/2026/01/20/20260120500127',
)
export const NBI_TAWI_TAWI = source(
  'Philippine NBI on the Tawi-Tawi route, April 2025 (report by Malaya)',
  'https://malaya.com.ph/news/national-news/3-illegally-recruited-pinoys-rescued-in-cambodia/',
)
export const VIETNAM_POLICE = source(
  'Binh Thuan police on work in Cambodia',
  'https://congan.binhthuan.gov.vn/phong-ngua-hoat-dong-lua-dao-dua-nguoi-xuat-canh-sang-campuchia-de-lam-viec-nhe-luong-cao-N1817.aspx',
)
export const MALAYSIA_EXIT_FEE = source(
  'Astro Awani: a victim asked for RM15,000 to leave, 2022',
  'https://www.astroawani.com/berita-malaysia/mangsa-tipu-sindiket-pekerjaan-kongsi-pengalaman-semasa-di-kemboja-388678',
)
export const KENYA_2024 = source(
  'Kenyan embassy in Bangkok on jobs in Thailand, October 2024 (report by Tuko)',
  'https://tuko.co.ke/business-economy/565280-kenyas-embassy-thailand-issues-warning-jobs-mynmar-stop-travelling',
)
export const ETHIOPIA_2025 = source(
  'The Diplomat on Ethiopian technology workers, March 2025',
  'https://manage.thediplomat.com/2025/03/ethiopian-tech-workers-are-trapped-in-myanmars-scam-centers',
)
export const SOUTH_AFRICA_SAPS = source(
  'South African police on signs of trafficking in job offers (list by News Africa Now)',
  'https://newsafricanow.com/listicle-how-to-spot-job-scams-linked-to-human-trafficking/',
)
export const SINGAPORE_SCAMALERT = source(
  'ScamAlert Singapore on job scams',
  'https://www.scamalert.sg/scam-details/job-scam',
)
export const NEPAL_TASKS = source(
  'Techpana on paid likes, 2024',
  'https://www.techpana.com/2024/147740/nepalese-youth-lose-millions-in-instagram-like-for-money-scam',
)
export const TAIWAN_TRAVEL_AGENTS = source(
  'Tainan City on signs travel agents should report, August 2022 (ETtoday)',
  'https://ettoday.net/news/20220818/2319434.htm',
)
export const SRI_LANKA_2024 = source(
  'Sri Lankan NAHTTF on fake IT jobs, November 2024 (Ada Derana)',
  'http://www.adaderana.lk/news.php?nid=103333',
)
export const UNODC_2023 = source(
  'UNODC policy report on trafficking for forced criminality, September 2023 (report by OCCRP)',
  'https://www.occrp.org/en/27-ccwatch/cc-watch-briefs/18071-asian-countries-join-forces-to-combat-human-trafficking-for-criminal-scams',
)
export const AMNESTY_2025 = source(
  'Amnesty International on compounds in Cambodia, June 2025 (copy of the release)',
  'https://livenews.co.nz/?p=297813',
)
export const FRIEND_BROKERS = source(
  'Report on account brokers who use seniors and friends (copy)',
  'https://biznawa.com/bbs/board.php?bo_table=news&page=25&wr_id=497363',
)
export const JAPAN_REFERRALS = source(
  'japanbreaking on recruiters recruited for commission, October 2025',
  'https://japanbreaking.com/archives/111588',
)
export const OPINDIA_OHCHR = source(
  'OpIndia on the OHCHR paper, August 2023',
  'https://opindia.com/2023/08/hundreds-of-thousands-trafficked-by-criminal-gangs-to-run-online-scams-in-southeast-asia-un-report',
)
export const TYPING_TEST_2022 = source(
  'Scroll on typing tests given to engineers, 2022',
  'https://scroll.in/article/1036622/how-cryptocurrency-scammers-are-exploiting-computer-engineers-from-india-and-other-asian-countries',
)
export const HK01_CARPENTERS = source(
  'HK01 on carpenters taken from a hotel job in Phnom Penh, October 2025',
  'https://www.hk01.com/%E5%8D%B3%E6%99%82%E4%B8%AD%E5%9C%8B/60289868/',
)
export const KOREA_FILM_CREW = source(
  'K-TrendyNews on film equipment work as a cover, October 2025',
  'http://www.k-trendynews.com/news/articleView.html?idxno=193234',
)
export const THAI_PBS_2024 = source(
  'Thai PBS Verify on pages that imitate the department of employment',
  'https://thaipbsbeta.com/now/content/2143',
)
export const KUMPARAN_2025 = source(
  'Kumparan on an advertisement on JobStreet under the name of a real firm, January 2025',
  'https://kumparan.com/kumparanbisnis/ramai-loker-admin-judol-bergaji-rp-18-juta-kemnaker-imbau-masyarakat-waspada-24IIMBr0GFq',
)
