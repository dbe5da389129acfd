import type { KindSigns } from './signs.ts'

export const KIND_VI: KindSigns = {
  work: [
    {
      phrases: [
        'tuyen',
        'tuyen dung',
        'can tuyen',
        'viec lam',
        'tim nguoi',
        'can gap',
        'can nguoi',
        'nhan nguoi',
        'viec nhe',
        'cong viec',
        'lam viec',
        'di lam',
        'cong tac vien',
        'nhan vien',
      ],
    },
  ],
  perks: [
    { phrases: ['luong', 'thu nhap', 'hoa hong', 'bao an', 'bao o', 'cho o', 've may bay', 'thuong'] },
    {
      phrases: ['bao hiem', 'phu cap', 'ung luong', 'ung truoc', 'tr/thang', 'ho so', 'kinh nghiem', 'tuoi'],
    },
  ],
  call: [
    {
      phrases: [
        'lien he',
        'inbox',
        'ib',
        'nhan tin',
        'zalo',
        'goi',
        'nop ho so',
        'dang ky',
        'ket ban',
        'cmt',
        'tele',
      ],
    },
    { fact: 'contact', is: ['messenger', 'phone', 'email'] },
  ],
  alert: [
    {
      phrases: [
        'canh bao',
        'canh giac',
        'khuyen cao',
        'de nghi ba con',
        'can trong',
        'luu y nguoi dan',
        'hay goi ngay',
        'trinh bao',
        'to giac',
        'khong nghe theo',
        'tuyet doi khong',
      ],
    },
  ],
  report: [
    {
      phrases: [
        'cong an',
        'bo ngoai giao',
        'dai su quan',
        'canh sat',
        'toa an',
        'bao chi',
        'phong vien',
        'nan nhan',
        'giai cuu',
      ],
    },
    {
      phrases: [
        'duoc giai cuu',
        'bi lua',
        'lua dao',
        'tien chuoc',
        'mua ban nguoi',
        'bat giu',
        'khoi to',
        'nhieu gia dinh',
        'duong day',
      ],
    },
  ],
  question: [
    {
      phrases: [
        'co phai lua dao',
        'co lua dao khong',
        'co nen di',
        'co nen tin',
        'lo qua',
        'co dang tin',
        'co an toan khong',
        'moi nguoi cho hoi',
        'cho em hoi',
        'cho hoi',
        'co that khong',
        'xin tu van',
      ],
    },
  ],
}
