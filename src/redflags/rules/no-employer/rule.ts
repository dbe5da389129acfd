import { FBI_2023, KOREA_MOFA_2024, SOUTH_AFRICA_SAPS } from '../../references.ts'
import { defineRule } from '../../rule.ts'

export const noEmployer = defineRule({
  id: 'no-employer',
  version: 1,
  status: 'stable',
  created: '2026-11-24',
  updated: '2026-11-24',
  references: [FBI_2023, KOREA_MOFA_2024, SOUTH_AFRICA_SAPS],
  lookAlikes: [
    'Agencies that hide the client until the interview',
    'A friend who passes on a job at the corner shop',
  ],
  knownGaps: ['A made-up name counts as a name here'],
  ask: ['no-employer'],
  languages: {
    en: {
      moderate: {
        any: [
          {
            phrases: [
              'company name later',
              'company name will be',
              'employer name after',
              'name of the company after',
              'company name after',
              'brand name after',
              'under nda',
              'company is confidential',
              'foreign company',
              'big company in',
              'chinese company',
              'chinese boss',
              'private company in',
              'my boss',
              'our boss',
              'the boss',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    ko: {
      moderate: {
        any: [
          {
            phrases: [
              '회사명은',
              '회사 이름은',
              '업체명은',
              '회사명 비공개',
              '회사 비공개',
              '대표 직속',
              '회사대표 직속',
              '본사 직속',
              '사장님 직속',
              '직속 채용',
              '중국 회사',
              '중국회사',
              '중국 사장',
              '해외 본사',
              '현지 회사',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    ru: {
      moderate: {
        any: [
          {
            phrases: [
              'название компании позже',
              'название компании скаж*',
              'название компании при',
              'название компании раскр*',
              'название компании не',
              'название раскр*',
              'название скаж*',
              'название бренда',
              'название при',
              'название на месте',
              'компанию не разглаш*',
              'компания не разглаш*',
              'под nda',
              'nda',
              'китайская компания',
              'китайскую компанию',
              'китайской компании',
              'китайский босс',
              'китайские инвестор*',
              'китайцы платят',
              'на китайцев',
              'у китайцев',
              'крупная иностранная компания',
              'наш шеф',
              'босс',
              'шеф сказал',
              'мы группа компаний',
              'холдинг без названия',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    ms: {
      moderate: {
        any: [
          {
            phrases: [
              'bos aku',
              'bos saya',
              'bos cina',
              'company china',
              'syarikat china',
              'company besar',
              'syarikat asing',
              'nama company rahsia',
              'tak ada surat tawaran',
              'takde surat tawaran',
              'takde kontrak',
              'kontrak sign sana',
              'company dia',
              'team kami',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    id: {
      moderate: {
        any: [
          {
            phrases: [
              'perusahaan asing',
              'perusahaan china',
              'perusahaan cina',
              'perusahaan besar di',
              'bos china',
              'bos cina',
              'bos kita',
              'bos saya',
              'bos aku',
              'bos langsung',
              'nama pt nanti',
              'nama perusahaan nanti',
              'kantor kita',
              'kantor kami aman',
              'tanpa pt',
              'ga ada kontrak',
              'tidak ada kontrak',
              'gak ada kontrak',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
    tl: {
      moderate: {
        any: [
          {
            phrases: [
              'ayaw ibigay pangalan',
              'boss namin',
              'boss ko',
              'boss na chinese',
              'chinese boss',
              'chinese firm',
              'chinese company',
              'foreign company',
              'malaking kumpanya sa',
              'company name pagdating',
              'sabihin na lang pagdating',
              'partner kami ng',
              'under nda',
              'opisina namin sa ibang bansa',
              'main office',
              'company namin',
            ],
          },
          {
            all: [
              {
                any: [
                  { fact: 'overseas', is: ['yes'] },
                  { fact: 'place', is: ['risk', 'staging'] },
                ],
              },
              { any: [{ fact: 'contact', is: ['messenger-only', 'messenger'] }, { words: 'messenger' }] },
              { not: { any: [{ words: 'employer' }, { fact: 'employer', is: ['named'] }] } },
              { not: { fact: 'length', is: ['long'] } },
            ],
          },
        ],
      },
    },
  },
})
