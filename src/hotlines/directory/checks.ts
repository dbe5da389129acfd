import type { Country } from '../../core/words.ts'
import type { OfficialCheck } from '../official-checks.ts'

/** Registries and lines of each country, in the order they are shown. */
export const CHECKS: Readonly<Record<Country, readonly OfficialCheck[]>> = {
  KR: [
    {
      id: 'kr-kotra',
      label: 'check.kr-kotra',
      url: 'https://www.worldjob.or.kr',
      source: {
        title: 'Korea MOFA overseas safety site',
        url: 'https://0404.go.kr/bbs/bbsPst/MST0000000000039/ATC0000000048139/detail',
        date: '2025-10-31',
      },
      confirmed: true,
    },
    {
      id: 'kr-consular',
      label: 'check.kr-consular',
      url: 'https://www.0404.go.kr',
      number: '+82232100404',
      source: {
        title: 'Kukmin Ilbo on the foreign ministry’s notice',
        url: 'https://www.kmib.co.kr/article/view_amp.asp?arcid=1748498674',
        date: '2025-06-02',
      },
      confirmed: true,
    },
  ],
  PH: [
    {
      id: 'ph-dmw-agency',
      label: 'check.ph-dmw-agency',
      url: 'https://dmw.gov.ph/licensed-recruitment-agencies',
      source: {
        title: 'Philippine Information Agency NCR',
        url: 'https://pia-ncr.blogspot.com/2026/06/dmw-reiterates-warning-vs-fake-work.html',
        date: '2026-06',
      },
      confirmed: true,
    },
    {
      id: 'ph-dmw-job-order',
      label: 'check.ph-dmw-job-order',
      number: '+63287221144',
      source: {
        title: 'Respicio & Co.: how to verify a licence and a job order',
        url: 'https://www.respicio.ph/commentaries/how-to-verify-if-an-overseas-recruitment-agency-is-licensed-in-the-philippines',
      },
      confirmed: true,
    },
  ],
  ID: [
    {
      id: 'id-siskop2mi',
      label: 'check.id-siskop2mi',
      url: 'https://siskop2mi.bp2mi.go.id',
      source: {
        title: 'Harian Jogja on the ministry',
        url: 'https://news.harianjogja.com/read/2025/10/29/500/1233758/masyarakat-diimbau-tak-tergiur-tawaran-lowongan-kerja-di-medsos',
        date: '2025-10-29',
      },
      confirmed: true,
    },
    {
      id: 'id-kp2mi',
      label: 'check.id-kp2mi',
      number: '08001000',
      source: {
        title: 'Lintas Atlantik',
        url: 'https://www.lintasatlantik.com/2025/12/inilah-sanksi-bagi-pjtki-yang-salurkan.html',
        date: '2025-12',
      },
      confirmed: true,
    },
  ],
  IN: [
    {
      id: 'in-emigrate',
      label: 'check.in-emigrate',
      url: 'https://emigrate.gov.in',
      source: {
        title: 'eMigrate check guide; The Hindu 2022-05-28',
        url: 'https://safepassage.pages.dev/guides/check-emigrate-ra-licence',
      },
      confirmed: true,
    },
    {
      id: 'in-mission',
      label: 'check.in-mission',
      source: {
        title: 'Hindustan Times on the Indian foreign ministry’s warning',
        url: 'https://www.hindustantimes.com/india-news/mea-issues-warning-against-online-job-offers-by-dubious-foreign-it-firms-101664003609621-amp.html',
        date: '2022-09-24',
      },
      confirmed: true,
    },
  ],
  KE: [
    {
      id: 'ke-neaims',
      label: 'check.ke-neaims',
      url: 'https://neaims.go.ke',
      source: {
        title: 'Nairobi Leo',
        url: 'https://nairobileo.co.ke/news/article/16900/govt-flags-16-recruitment-agencies-after-job-scams-in-eldoret/',
        date: '2024-08-20',
      },
      confirmed: true,
    },
    {
      id: 'ke-attestation',
      label: 'check.ke-attestation',
      source: {
        title: 'Nairobi Leo',
        url: 'https://nairobileo.co.ke/news/article/16900/govt-flags-16-recruitment-agencies-after-job-scams-in-eldoret/',
        date: '2024-08-20',
      },
      confirmed: true,
    },
  ],
  NP: [
    {
      id: 'np-feims',
      label: 'check.np-feims',
      url: 'https://feims.dofe.gov.np',
      source: {
        title: 'Nepal labour permit guide',
        url: 'https://amarnepal.com/topics/foreign-employment-from-nepal-labour-permit-shram-swikriti-process',
      },
      confirmed: true,
    },
  ],
  LK: [
    {
      id: 'lk-nahttf',
      label: 'check.lk-nahttf',
      number: '+94112102570',
      source: { title: 'Ada Derana', url: 'https://www.adaderana.lk/news.php?nid=103333', date: '2024-11' },
      confirmed: true,
    },
    {
      id: 'lk-slbfe',
      label: 'check.lk-slbfe',
      url: 'https://www.slbfe.lk',
      source: { title: 'General knowledge, no source found', url: '' },
      confirmed: false,
    },
  ],
  BD: [
    {
      id: 'bd-bmet',
      label: 'check.bd-bmet',
      source: { title: 'BMET card guide', url: 'https://sylhetism.com/bmet/' },
      confirmed: true,
    },
    {
      id: 'bd-probash-bondhu',
      label: 'check.bd-probash-bondhu',
      number: '16135',
      source: { title: 'Somodhara', url: 'https://www.somodhara.com/2025/08/01/577', date: '2025-08-01' },
      confirmed: true,
    },
  ],
  TH: [
    {
      id: 'th-routes',
      label: 'check.th-routes',
      source: {
        title: 'Abu Dhabi Dialogue on Thai labour rules',
        url: 'http://abudhabidialogue.org/members/ministry-labour-mol-th',
      },
      confirmed: true,
    },
    {
      id: 'th-labour-1506',
      label: 'check.th-labour-1506',
      number: '1506',
      source: {
        title: 'thailand.go.th on recruitment permits',
        url: 'https://thailand.go.th/issue-focus-detail/001_01_245',
      },
      confirmed: true,
    },
  ],
  VN: [
    {
      id: 'vn-licensed-company',
      label: 'check.vn-licensed-company',
      source: {
        title: 'Người Lao Động on DOLAB',
        url: 'https://nld.com.vn/xuat-hien-thu-doan-mao-danh-trung-tam-lao-dong-ngoai-nuoc-de-lua-tien-196251223152247286.htm',
        date: '2025-12-23',
      },
      confirmed: true,
    },
    {
      id: 'vn-consular',
      label: 'check.vn-consular',
      number: '+84981848484',
      source: {
        title: 'Ministry of Foreign Affairs press conference',
        url: 'https://znews.vn/nguoi-viet-o-bien-gioi-thai-lan-campuchia-da-duoc-so-tan-an-toan-post1610475.html',
        date: '2025-12-11',
      },
      confirmed: true,
    },
  ],
  SG: [
    {
      id: 'sg-ea-directory',
      label: 'check.sg-ea-directory',
      url: 'https://www.mom.gov.sg/eadirectory',
      source: {
        title: 'HRinAsia on the employment agency directory',
        url: 'https://www.hrinasia.com/general/singaporean-woman-charged-for-running-an-employment-agency-without-valid-ea-license/',
      },
      confirmed: true,
    },
    {
      id: 'sg-scamshield',
      label: 'check.sg-scamshield',
      url: 'https://scamshield.gov.sg',
      number: '1799',
      source: {
        title: 'ScamShield, the helpline’s own site',
        url: 'https://scamshield.gov.sg/scamshield-helpline',
      },
      confirmed: true,
    },
  ],
  MY: [
    {
      id: 'my-labour-department',
      label: 'check.my-labour-department',
      source: {
        title: 'DayakDaily',
        url: 'https://dayakdaily.com/job-seekers-advised-to-be-wary-of-job-agents-job-offers-on-social-media',
      },
      confirmed: true,
    },
  ],
  TW: [
    {
      id: 'tw-labour-ministry',
      label: 'check.tw-labour-ministry',
      source: {
        title: 'PTS on the labour ministry’s site',
        url: 'https://news.pts.org.tw/article/590202',
        date: '2022',
      },
      confirmed: true,
    },
    {
      id: 'tw-boca',
      label: 'check.tw-boca',
      url: 'https://www.boca.gov.tw/np-53-1.html',
      number: '+886800085095',
      source: {
        title: 'Bureau of Consular Affairs',
        url: 'https://www.boca.gov.tw/np-53-1.html',
        date: '2026-01-27',
      },
      confirmed: true,
    },
  ],
  HK: [
    {
      id: 'hk-immd',
      label: 'check.hk-immd',
      url: 'https://www.immd.gov.hk',
      number: '+8521868',
      source: {
        title: 'HKEJ on the Security Bureau',
        url: 'https://www2.hkej.com/instantnews/current/article/3976569/',
        date: '2025-01-10',
      },
      confirmed: true,
    },
    {
      id: 'hk-anti-scam',
      label: 'check.hk-anti-scam',
      number: '18222',
      source: {
        title: 'Sing Tao',
        url: 'https://www.stheadline.com/zh-hans/breaking-news/3541408/',
        date: '2026-02-03',
      },
      confirmed: true,
    },
  ],
  JP: [
    {
      id: 'jp-anzen',
      label: 'check.jp-anzen',
      url: 'https://www.anzen.mofa.go.jp/',
      number: '+81335803311',
      source: {
        title: 'MOFA overseas safety site',
        url: 'https://www.anzen.mofa.go.jp/about_center/index.html',
      },
      confirmed: true,
    },
  ],
  BR: [
    {
      id: 'br-itamaraty',
      label: 'check.br-itamaraty',
      url: 'https://www.gov.br/mre/pt-br/assuntos/portal-consular/alertas%20e%20noticias/alertas/trafico-de-pessoas-para-o-sudeste-asiatico',
      source: {
        title: 'Itamaraty consular alert',
        url: 'https://www.gov.br/mre/pt-br/assuntos/portal-consular/alertas%20e%20noticias/alertas/trafico-de-pessoas-para-o-sudeste-asiatico',
      },
      confirmed: true,
    },
  ],
  RU: [
    {
      id: 'ru-employer',
      label: 'check.ru-employer',
      source: {
        title: 'Vedomosti',
        url: 'https://www.vedomosti.ru/society/news/2025/11/01/1151682-sredi-zhertv-net-turistov',
        date: '2025-11-01',
      },
      confirmed: true,
    },
  ],
  CN: [
    {
      id: 'cn-12308',
      label: 'check.cn-12308',
      url: 'http://cs.mfa.gov.cn/',
      number: '+861012308',
      source: {
        title: 'Ya’an Public Security Bureau',
        url: 'https://gaj.yaan.gov.cn/xinwen/show/c8d83afac3124ae45ea676e3796dedfb.html',
      },
      confirmed: true,
    },
  ],
  ZA: [
    {
      id: 'za-hotline',
      label: 'check.za-hotline',
      url: 'https://0800222777.org.za',
      number: '0800222777',
      source: {
        title: 'Deputy minister of justice, 2025-11-03; EIN Presswire',
        url: 'https://www.einpresswire.com/article/863806174/',
        date: '2025-11-03',
      },
      confirmed: true,
    },
  ],
  UG: [
    {
      id: 'ug-eemis',
      label: 'check.ug-eemis',
      url: 'https://eemis.mglsd.go.ug',
      source: { title: 'General knowledge, no source found', url: '' },
      confirmed: false,
    },
  ],
  ET: [
    {
      id: 'et-lmis',
      label: 'check.et-lmis',
      url: 'https://lmis.gov.et',
      source: { title: 'General knowledge, no source found', url: '' },
      confirmed: false,
    },
  ],
  PK: [
    {
      id: 'pk-beoe',
      label: 'check.pk-beoe',
      url: 'https://beoe.gov.pk',
      source: { title: 'General knowledge, no source found', url: '' },
      confirmed: false,
    },
  ],
  KZ: [
    {
      id: 'kz-enbek',
      label: 'check.kz-enbek',
      url: 'https://enbek.kz',
      source: { title: 'General knowledge, no source found', url: '' },
      confirmed: false,
    },
  ],
  UZ: [
    {
      id: 'uz-migration',
      label: 'check.uz-migration',
      url: 'https://migration.uz',
      source: { title: 'General knowledge, no source found', url: '' },
      confirmed: false,
    },
  ],
}
