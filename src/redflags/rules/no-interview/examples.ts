import type { RuleExamples } from '../../rule.ts'

export const noInterviewExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'No interview, you are selected',
        'Simple interview with typing test',
        'Girls age 20-30, flight paid',
      ],
      counterExamples: [
        'Two video interviews and a technical test with the manager',
        'Interview at the hotel on Saturday',
        'Aged 21 or over because of the law',
      ],
    },
    ko: {
      examples: ['면접 없이 바로 채용', '지원서 없이 사진과 나이만 보내주세요', '20~35세 우대, 해외 근무'],
      counterExamples: ['실무면접 후 임원면접', '서류전형 후 화상 면접', '20대가 좋아하는 브랜드'],
    },
    id: {
      examples: [
        'Tanpa interview langsung berangkat',
        'Interview via chat aja',
        'Cuma tes ngetik, langsung diterima',
      ],
      counterExamples: [
        'Wawancara dua tahap dengan HR',
        'Interview di kantor hari Senin',
        'Tes tulis dan MCU',
      ],
    },
    tl: {
      examples: [
        'Wala nang interview, alis agad',
        'Pasado ka na agad sa typing test',
        'Kayo po ay napili bilang encoder',
      ],
      counterExamples: [
        'Final interview with employer sa Pampanga',
        'Walk-in interview 9am',
        'Interview sa opisina namin',
      ],
    },
    ru: {
      examples: [
        'Без собеса, берём всех',
        'Девушки 18–27, вылет в Бангкок',
        'Тест на скорость печати и вы приняты',
      ],
      counterExamples: [
        'Собеседование с шефом и проверка рекомендаций',
        'Два интервью и тестовое задание',
        'Возраст значения не имеет',
      ],
    },
  },
}
