import type { RuleExamples } from '../../rule.ts'

export const messengerOnlyExamples: RuleExamples = {
  languages: {
    en: {
      examples: ['Contact via telegram only', 'No calls, WhatsApp only', 'DM me for details'],
      counterExamples: [
        'Call the front desk on weekdays',
        'Send your CV to the careers e-mail',
        'Apply on the council website',
      ],
    },
    ko: {
      examples: ['텔레그램으로 문의 주세요', '전화 안 받습니다 톡만', 'DM 주세요'],
      counterExamples: ['인사팀으로 전화 주세요', '이메일로 이력서를 보내 주세요', '홈페이지에서 지원하세요'],
    },
    id: {
      examples: [
        'Minat? tele @bosku_kerja_001',
        'Info lengkap chat tele ya',
        'Jangan telpon, no call, telegram saja',
      ],
      counterExamples: [
        'Kirim lamaran ke email hrd@contoh.example',
        'Datang langsung ke pabrik bawa KTP',
        'Telepon kantor 021-000000 jam kerja',
      ],
    },
    tl: {
      examples: ['tele: @bosskuya001', 'Chat lang po muna, busy ang HR', 'Telegram lang ang kausap'],
      counterExamples: [
        'Walk-in sa opisina namin sa Malate',
        'Email sa library HR',
        'Tumawag sa office 9am-5pm',
      ],
    },
    ru: {
      examples: [
        'Подробности только в телеге',
        'Пишите в ЛС, всё расскажу',
        'По телефону не консультируем, связь в тг',
      ],
      counterExamples: [
        'Звоните в отдел кадров с 9 до 18',
        'Резюме на почту компании',
        'Приходите на собеседование по адресу',
      ],
    },
  },
}
