import type { KindSigns } from './signs.ts'

export const KIND_ID: KindSigns = {
  work: [
    {
      phrases: [
        'lowongan',
        'loker',
        'dibutuhkan',
        'dicari',
        'butuh',
        'mencari',
        'rekrut',
        'hiring',
        'kerja',
        'posisi',
        'karyawan',
        'buka posisi',
        'staff',
        'pekerjaan',
      ],
    },
  ],
  perks: [
    { phrases: ['gaji', 'bonus', 'komisi', 'mess', 'makan', 'tiket', 'tunjangan'] },
    { phrases: ['thr', 'asuransi', 'pengalaman', 'usia', 'syarat', 'kontrak', 'fasilitas', 'penghasilan'] },
  ],
  call: [
    {
      phrases: [
        'hubungi',
        'wa',
        'chat',
        'dm',
        'kirim cv',
        'lamar',
        'daftar',
        'inbox',
        'kontak',
        'minat',
        'telegram',
        'japri',
      ],
    },
    { fact: 'contact', is: ['messenger', 'phone', 'email'] },
  ],
  alert: [
    {
      phrases: [
        'waspada',
        'peringatan',
        'imbauan',
        'mengimbau',
        'hati hati',
        'jangan mudah',
        'jangan percaya',
        'laporkan',
        'segera lapor',
        'pastikan',
        'cek dulu',
      ],
    },
  ],
  report: [
    { phrases: ['polisi', 'kemlu', 'kbri', 'kementerian', 'bp2mi', 'pemerintah', 'imigrasi', 'korban'] },
    {
      phrases: [
        'diselamatkan',
        'dipulangkan',
        'tppo',
        'perdagangan orang',
        'penipuan',
        'sindikat',
        'ditangkap',
        'wartawan',
        'menurut',
      ],
    },
  ],
  question: [
    {
      phrases: [
        'apakah ini penipuan',
        'penipuan bukan',
        'aman gak',
        'aman tidak',
        'beneran gak',
        'apa benar',
        'mohon saran',
        'khawatir',
        'ada yang tahu',
        'menurut kalian',
        'percaya gak',
        'tolong dicek',
      ],
    },
  ],
}
