import type { KindSigns } from './signs.ts'

export const KIND_MS: KindSigns = {
  work: [
    {
      phrases: [
        'jawatan kosong',
        'kerja kosong',
        'iklan kerja',
        'diperlukan',
        'dicari',
        'mencari',
        'kerja',
        'pekerja',
        'pengambilan',
        'peluang kerja',
        'vacancy',
      ],
    },
  ],
  perks: [
    { phrases: ['gaji', 'elaun', 'komisen', 'asrama', 'makan', 'tiket'] },
    { phrases: ['bonus', 'epf', 'socso', 'pengalaman', 'umur', 'kontrak', 'tempat tinggal'] },
  ],
  call: [
    {
      phrases: [
        'hubungi',
        'whatsapp',
        'ws',
        'pm',
        'mohon',
        'hantar',
        'call',
        'dm',
        'wasap',
        'berminat',
        'temuduga',
      ],
    },
    { fact: 'contact', is: ['messenger', 'phone', 'email'] },
  ],
  alert: [
    {
      phrases: [
        'amaran',
        'awas',
        'waspada',
        'berhati hati',
        'jangan percaya',
        'jangan mudah',
        'laporkan',
        'buat laporan',
        'nasihat',
        'semak dahulu',
      ],
    },
  ],
  report: [
    { phrases: ['polis', 'wisma putra', 'kedutaan', 'kementerian', 'imigresen', 'mangsa', 'diselamatkan'] },
    { phrases: ['sindiket', 'pemerdagangan', 'penipuan', 'ditahan polis', 'tertipu', 'menurut', 'mahkamah'] },
  ],
  question: [
    {
      phrases: [
        'betul ke',
        'scam ke',
        'boleh percaya',
        'selamat ke',
        'risau',
        'nak tanya',
        'ada sesiapa',
        'perlu ke',
        'patut ke',
        'macam mana nak semak',
      ],
    },
  ],
}
