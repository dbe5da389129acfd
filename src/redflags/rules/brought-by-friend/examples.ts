import type { RuleExamples } from '../../rule.ts'

export const broughtByFriendExamples: RuleExamples = {
  languages: {
    en: {
      examples: [
        'Hey remember me from school? My boss here needs people, flight is free',
        'My cousin works there, come join me, visa no problem',
        'I saw your profile, we can fly you out',
      ],
      counterExamples: [
        'Friends of the museum meet on Friday',
        'My friend owns a cafe in Leeds',
        'Join our team of nurses',
      ],
    },
    ko: {
      examples: [
        '나 기억나? 지금 해외에서 일하는데 너도 올래',
        '아는 형이 하는 회사인데 비행기도 태워줘',
        '오랜만! 여기 해외 사무실인데 같이 일하자',
      ],
      counterExamples: ['동창회 안내입니다', '친구와 함께 볼 영화 추천', '오랜만에 여는 신입 공채'],
    },
    id: {
      examples: [
        'Aku skrg di Kamboja, ikut aku aja',
        'Kenal dari Mobile Legends, ajak kerja di Thailand, tiket ada',
        'Temen2 banyak kok di sini, mau ikut? paspor ada?',
      ],
      counterExamples: ['Teman kerja yang ramah', 'Lowongan dari Disnaker Bekasi', 'Dicari pegawai toko'],
    },
    tl: {
      examples: [
        'Musta! Andito ako ngayon sa Thailand',
        'Nakilala kong boyfriend online, sya na sa ticket',
        'Sama ka na dito, may visa',
      ],
      counterExamples: [
        'Te may alam ka bang hiring sa SM?',
        'Kaibigan ng kalikasan, volunteer',
        'Hiring sa barangay',
      ],
    },
    ru: {
      examples: [
        'Я уже здесь, в Бангкоке, прилетай ко мне',
        'Помнишь меня? Мой босс в Дубае ищет людей',
        'Подруга позвала в Камбоджу',
      ],
      counterExamples: [
        'Дружный коллектив, карьерный рост',
        'Работаем здесь с 2005 года, город Пермь',
        'Позвоните нам',
      ],
    },
  },
}
