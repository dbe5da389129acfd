import type { KindSigns } from './signs.ts'

export const KIND_SW: KindSigns = {
  work: [
    {
      phrases: [
        'nafasi',
        'kazi',
        'ajira',
        'inatafuta',
        'tunatafuta',
        'anahitajika',
        'wanahitajika',
        'wanatafutwa',
        'team',
      ],
    },
  ],
  perks: [
    { phrases: ['mshahara', 'malazi', 'chakula', 'tiketi', 'ndege', 'viza', 'bonus'] },
    { phrases: ['bure', 'uzoefu', 'umri', 'mkataba', 'kwa mwezi', 'kwa saa', 'nyumba'] },
  ],
  call: [
    {
      phrases: [
        'piga',
        'whatsapp',
        'tuma',
        'wasiliana',
        'maombi',
        'mahojiano',
        'inbox',
        'dm',
        'apply',
        'telegram',
      ],
    },
    { fact: 'contact', is: ['messenger', 'phone', 'email'] },
  ],
  alert: [
    {
      phrases: [
        'onyo',
        'tahadhari',
        'wanaonya',
        'jihadhari',
        'kuwa makini',
        'hakiki',
        'usikubali',
        'ripoti',
        'toa taarifa',
        'piga simu kituo',
      ],
    },
  ],
  report: [
    { phrases: ['polisi', 'ubalozi', 'wizara', 'serikali', 'mahakama', 'waathiriwa', 'waliokolewa'] },
    {
      phrases: [
        'wameokolewa',
        'usafirishaji haramu',
        'matapeli',
        'walikamatwa',
        'mtego',
        'kulingana na',
        'mamlaka',
      ],
    },
  ],
  question: [
    {
      phrases: [
        'ni utapeli',
        'ni kweli',
        'ni salama',
        'nimwamini',
        'naogopa',
        'mnaonaje',
        'kuna mtu anajua',
        'niende',
        'nifanye nini',
      ],
    },
  ],
}
