import type { RuleExamples } from '../../rule.ts'

export const secrecyExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        "Don't tell anyone where you go, not even family",
        'Keep this between us',
        'Tell your parents you work in Singapore',
      ],
      counterExamples: [
        'Tell your family the address of the school',
        'Client confidentiality is part of the contract',
        'A quiet team',
      ],
    },
    ko: {
      examples: [
        '가족에게는 비밀로 하고 오세요',
        '엄마한테는 여행 간다고 해',
        '주변에 말하지 말고 조용히 진행해요',
      ],
      counterExamples: [
        '비밀유지계약서를 작성합니다',
        '가족과 함께 이주할 수 있습니다',
        '지원 비밀을 보장합니다',
      ],
    },
    id: {
      examples: [
        'Jangan cerita ke keluarga dulu',
        'Ortu jangan bilang ya, diam diam aja',
        'Jangan banyak tanya',
      ],
      counterExamples: [
        'Keluarga boleh ikut mengantar',
        'Bicarakan dengan orang tua sebelum tanda tangan',
        'Data pelamar dijaga',
      ],
    },
    tl: {
      examples: ['Huwag sasabihin kahit kay nanay', 'Sa atin lang to ha', 'Wag maraming tanong'],
      counterExamples: [
        'Ipaalam sa pamilya bago umalis',
        'Data privacy ng aplikante',
        'Dalhin ang magulang sa orientation',
      ],
    },
    ru: {
      examples: [
        'Родным пока не говори',
        'Никому не рассказывай, вопросов не задавай',
        'Маме скажи что едешь учиться, остальное молчи',
      ],
      counterExamples: [
        'Семья может приехать позже',
        'Подпишете соглашение о коммерческой тайне',
        'Расскажите о себе и своём опыте',
      ],
    },
  },
}
