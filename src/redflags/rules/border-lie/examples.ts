import type { RuleExamples } from '../../rule.ts'

export const borderLieExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'At immigration just say you are visiting a friend',
        'If the officer asks tell them it is vacation',
        'Pretend to be tourist, then delete our chat',
      ],
      counterExamples: [
        'Show your work permit to the immigration officer',
        'The airport shuttle leaves at 9',
        'Our officer will answer your questions about the visa',
      ],
    },
    ko: {
      examples: [
        '출국심사에서 물어보면 여행 간다고 하세요',
        '관광객인 척 들어오면 됩니다',
        '공항에서 나오면 대화방 삭제해 주세요',
      ],
      counterExamples: [
        '입국심사 때 취업비자를 보여 주세요',
        '공항에서 회사까지 버스로 30분',
        '면접에서 물어보면 사실대로 답하세요',
      ],
    },
    id: {
      examples: [
        'Kalau petugas imigrasi tanya bilang liburan ya',
        'Di bandara ngaku turis aja, jangan bilang kerja',
        'Habis baca hapus chat ini',
      ],
      counterExamples: [
        'Di imigrasi jawab jujur dan tunjukkan visa kerja',
        'Kantor imigrasi membuka lowongan petugas',
        'Pengurusan paspor di kantor imigrasi',
      ],
    },
    tl: {
      examples: [
        'Pag tinanong ka sa immigration sabihin mo bakasyon lang',
        'Burahin mo tong convo pagkatapos',
        'May tao kami sa immigration, no offload',
      ],
      counterExamples: [
        'Sabihin mo galing kay Marites',
        'Hiring: immigration officer exam',
        'Magsabi ng totoo sa immigration',
      ],
    },
    ru: {
      examples: [
        'На паспортном контроле говорите, что летите отдыхать',
        'Переписку удали перед аэропортом',
        'Если спросят на границе, ты турист, про работу ни слова',
      ],
      counterExamples: [
        'В аэропорту вас встретит представитель судовладельца',
        'На границе говорите честно, куда едете',
        'Отдыхать можно в комнате персонала',
      ],
    },
  },
}
