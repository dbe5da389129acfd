import type { KindSigns } from './signs.ts'

export const KIND_HI: KindSigns = {
  work: [
    {
      phrases: [
        'भर्ती',
        'नौकरी',
        'जॉब',
        'काम',
        'चाहिए',
        'जरूरत',
        'वैकेंसी',
        'hiring',
        'job',
        'vacancy',
        'chahiye',
        'kaam',
        'naukri',
        'bharti',
      ],
    },
  ],
  perks: [
    { phrases: ['सैलरी', 'वेतन', 'कमीशन', 'टिकट', 'रहना', 'खाना', 'वीजा'] },
    { phrases: ['salary', 'बोनस', 'अनुभव', 'उम्र', 'ticket', 'free', 'khana', 'rehna'] },
  ],
  call: [
    {
      phrases: [
        'संपर्क',
        'व्हाट्सएप',
        'कॉल',
        'भेजें',
        'मैसेज',
        'whatsapp',
        'call',
        'dm',
        'bhejo',
        'contact',
        'msg',
        'आवेदन',
      ],
    },
    { fact: 'contact', is: ['messenger', 'phone', 'email'] },
  ],
  alert: [
    {
      phrases: [
        'सावधान',
        'चेतावनी',
        'सतर्क',
        'सलाह',
        'न जाएं',
        'शिकायत',
        'रिपोर्ट करें',
        'हेल्पलाइन',
        'savdhan',
        'जांच लें',
        'एडवाइजरी',
      ],
    },
  ],
  report: [
    { phrases: ['पुलिस', 'दूतावास', 'मंत्रालय', 'सरकार', 'अदालत', 'पीड़ित', 'बचाया गया'] },
    { phrases: ['छुड़ाया', 'ठगी', 'मानव तस्करी', 'गिरफ्तार', 'एजेंटों', 'बताया कि', 'साइबर गुलामी', 'झांसा'] },
  ],
  question: [
    {
      phrases: [
        'क्या यह सही',
        'फ्रॉड तो नहीं',
        'धोखा तो नहीं',
        'सही है क्या',
        'fraud hai kya',
        'legit hai',
        'scam hai',
        'चिंता',
        'क्या करूं',
        'jana chahiye',
        'भरोसा कर',
        'safe hai',
        'किसी को पता',
      ],
    },
  ],
}
