import type { KindSigns } from './signs.ts'

export const KIND_TL: KindSigns = {
  work: [
    {
      phrases: [
        'hiring',
        'naghahanap',
        'kailangan',
        'trabaho',
        'work abroad',
        'apply',
        'vacancy',
        'urgent hiring',
        'mag work',
        'kinukuha',
        'job',
        'looking for',
        'source of income',
      ],
    },
  ],
  perks: [
    { phrases: ['sahod', 'sweldo', 'salary', 'commission', 'libre', 'ticket', 'condo'] },
    { phrases: ['pagkain', 'bonus', 'experience', 'edad', 'kontrata', 'hmo', 'allowance'] },
  ],
  call: [
    {
      phrases: [
        'pm',
        'pm me',
        'message',
        'i pm',
        'dm',
        'contact',
        'mag message',
        'text',
        'tawag',
        'apply',
        'comment',
        'inbox',
      ],
    },
    { fact: 'contact', is: ['messenger', 'phone', 'email'] },
  ],
  alert: [
    {
      phrases: [
        'babala',
        'paalala',
        'mag ingat',
        'magingat',
        'huwag maniwala',
        'wag maniwala',
        'huwag basta',
        'i report',
        'ireport',
        'i verify',
        'tumawag sa',
        '1343',
        'advisory',
      ],
    },
  ],
  report: [
    {
      phrases: [
        'pulis',
        'pulisya',
        'nbi',
        'dmw',
        'dfa',
        'embahada',
        'bureau of immigration',
        'biktima',
        'nailigtas',
      ],
    },
    {
      phrases: [
        'na rescue',
        'naharang',
        'illegal recruiter',
        'human trafficking',
        'sindikato',
        'ayon sa',
        'nahuli',
        'napauwi',
        'modus',
      ],
    },
  ],
  question: [
    {
      phrases: [
        'legit ba',
        'scam ba',
        'totoo ba',
        'safe ba',
        'okay lang ba',
        'ok lang ba',
        'nag aalala',
        'may nakaka alam',
        'ano sa tingin',
        'tama ba',
        'dapat ba',
        'pa advice',
        'patanong',
      ],
    },
  ],
}
