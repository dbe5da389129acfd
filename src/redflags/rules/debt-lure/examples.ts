import type { RuleExamples } from '../../rule.ts'

export const debtLureExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'In debt? Blacklisted? We take you',
        'Clear your debts in six months, cash advance before you fly',
        'Loan sharks after you? No background check here',
      ],
      counterExamples: [
        'Debt collection officer for a bank',
        'Accountant with experience in debt financing',
        'Employees may ask for a salary review each year',
      ],
    },
    ko: {
      examples: [
        '급전 필요하신 분, 신용불량 상관없어요',
        '빚 때문에 힘드신 분 환영합니다',
        '출발 전에 선지급 200 드립니다',
      ],
      counterExamples: [
        '신용회복위원회 상담원을 채용합니다',
        '매출채권 관리 경력자 우대',
        '급여일은 매월 25일입니다',
      ],
    },
    id: {
      examples: [
        'Terlilit utang pinjol? Ikut kami',
        'Butuh duit cepat? bisa kasbon di depan',
        'Utang lunas dalam 3 bulan',
      ],
      counterExamples: [
        'Dibutuhkan staf penagihan, desk collection',
        'Koperasi karyawan menyediakan simpan pinjam',
        'Gaji dibayar tepat waktu',
      ],
    },
    tl: {
      examples: [
        'Baon sa utang? May cash advance bago umalis',
        'Gipit ka ba? sama na',
        'Kahit may kaso, bagong buhay',
      ],
      counterExamples: [
        'Collections specialist para sa bangko',
        'Sahod tuwing kinsenas',
        'Loan officer, 2 years experience',
      ],
    },
    ru: {
      examples: [
        'Есть долги и кредиты? Поможем, аванс до вылета',
        'Судимость не помеха, начать с нуля',
        'Срочно нужны деньги? Коллекторы достали?',
      ],
      counterExamples: [
        'Кредитный специалист в отделение банка',
        'Юрист по взысканию, дебиторская задолженность',
        'Бухгалтер: расчёты, долги контрагентов',
      ],
    },
  },
}
