import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Sighted } from './extraction.ts'
import type { Contact } from './offer.ts'
import type { Token } from './text/tokens.ts'

type Channel = Contact['channel']

const MOST_CONTACTS = 20

/** Words that name the channel of the handle or number after them. */
const CHANNEL_WORDS: readonly (readonly [RegExp, Channel])[] = [
  [
    /(?:telegram|telegr|\btele|\btg|텔레그램|텔레그렘|텔레|텔그|(?:^|[^가-힣a-z])텔|纸飞机|紙飛機|飞机|飛機|电报|電報|テレグラム|телеграм+|телег[аеу]|โทรเลข|เทเลแกรม)[^a-z0-9@]{0,12}$/,
    'telegram',
  ],
  [
    /(?:whats ?app|whatapp|\bwa|\bws|왓츠앱|왓츠|واٹس ایپ|व्हाट्सएप|হোয়াটসঅ্যাপ|ватсап)[^a-z0-9@]{0,12}$/,
    'whatsapp',
  ],
  [/(?:wechat|we chat|\bvx|\bwx|위챗|微信|薇信|威信|加微|加薇|加v|v信)[^a-z0-9@]{0,12}$/, 'wechat'],
  [/(?:\bline(?: ?id)?|라인|賴|赖|加賴|ไลน์|ライン)[^a-z0-9@]{0,12}$/, 'line'],
  [/(?:kakao(?: ?talk)?|카카오톡|카카오|카톡|\bkkt|오픈채팅|오픈톡|옵챗)[^a-z0-9@]{0,12}$/, 'kakaotalk'],
  [/(?:zalo|잘로)[^a-z0-9@]{0,12}$/, 'zalo'],
  [/(?:messenger|\bfb|facebook|페메)[^a-z0-9@]{0,12}$/, 'messenger'],
  [/(?:discord|디스코드|디코)[^a-z0-9@]{0,12}$/, 'discord'],
]

const LINK_CHANNELS: readonly (readonly [RegExp, Channel])[] = [
  [/(?:^|\/\/)(?:www\.)?(?:t\.me|telegram\.me)\/(?:\+|joinchat\/)?([a-z0-9_-]{3,64})/, 'telegram'],
  [/(?:^|\/\/)(?:wa\.me|api\.whatsapp\.com\/send\/?\?phone=)\/?\+?(\d{7,15})/, 'whatsapp'],
  [/(?:^|\/\/)chat\.whatsapp\.com\/([a-z0-9]{10,40})/, 'whatsapp'],
  [/(?:^|\/\/)(?:line\.me\/(?:ti\/p|r)\/|lin\.ee\/)(~?[a-z0-9_-]{3,40})/, 'line'],
  [/(?:^|\/\/)open\.kakao\.com\/(?:o|me)\/([a-z0-9_]{3,40})/, 'kakaotalk'],
  [/(?:^|\/\/)zalo\.me\/(?:g\/)?([a-z0-9]{5,40})/, 'zalo'],
  [/(?:^|\/\/)(?:m\.me|messenger\.com\/t)\/([a-z0-9_.]{3,50})/, 'messenger'],
  [/(?:^|\/\/)discord\.(?:gg|com\/invite)\/([a-z0-9]{2,40})/, 'discord'],
]

const EMAIL = /^[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/
const HANDLE = /^@[a-z0-9_](?:[a-z0-9_.]{1,31})$/
const PHONE = /\+?\d[\d ()\-.]{6,18}\d/g

const channelBefore = (before: string): Channel | undefined =>
  CHANNEL_WORDS.find(([pattern]) => pattern.test(before))?.[1]

const readHandles = (text: string, tokens: readonly Token[]): Sighted<Contact>[] => {
  const found: Sighted<Contact>[] = []
  for (const { token, start } of tokens) {
    const link = token.includes('/') ? LINK_CHANNELS.find(([pattern]) => pattern.test(token)) : undefined
    if (link) {
      const value = link[0].exec(token)?.[1] ?? ''
      found.push({ value: { channel: link[1], value }, span: { start, end: start + token.length } })
      continue
    }
    const at = token.indexOf('@')
    if (at < 0) {
      const channel =
        /^[a-z0-9_][a-z0-9_.-]{3,31}$/.test(token) && /[\d_]/.test(token) && /[a-z]/.test(token)
          ? channelBefore(text.slice(Math.max(0, start - 20), start))
          : undefined
      if (channel)
        found.push({ value: { channel, value: token }, span: { start, end: start + token.length } })
      continue
    }
    const bare = token.replace(/[.:!?~]+$/, '')
    if (EMAIL.test(bare)) {
      found.push({ value: { channel: 'email', value: bare }, span: { start, end: start + bare.length } })
      continue
    }
    const handle = /@[a-z0-9_][a-z0-9_.]{1,31}/.exec(bare)
    if (handle && HANDLE.test(handle[0])) {
      const from = start + handle.index
      const channel = channelBefore(text.slice(Math.max(0, from - 20), from)) ?? 'telegram'
      found.push({
        value: { channel, value: handle[0].slice(1).replace(/\.+$/, '') },
        span: { start: from, end: from + handle[0].length },
      })
    }
  }
  return found
}

const REGION_OF: Readonly<
  Record<string, 'KR' | 'VN' | 'TH' | 'ID' | 'PH' | 'JP' | 'TW' | 'MY' | 'IN' | 'RU' | 'BR'>
> = {
  ko: 'KR',
  vi: 'VN',
  th: 'TH',
  id: 'ID',
  tl: 'PH',
  ja: 'JP',
  'zh-Hant': 'TW',
  ms: 'MY',
  hi: 'IN',
  ru: 'RU',
  'pt-BR': 'BR',
}

/** The library parses each candidate; it never scans the text, which takes it 3 to 14 ms a message. */
const readPhones = (text: string, language: string): Sighted<Contact>[] => {
  const found: Sighted<Contact>[] = []
  let tried = 0
  for (const match of text.matchAll(PHONE)) {
    if (tried >= MOST_CONTACTS) break
    const written = match[0]
    const digits = written.replace(/\D/g, '').length
    if (digits < 8 || digits > 15) continue
    tried += 1
    const number = parsePhoneNumberFromString(
      written,
      written.startsWith('+') ? undefined : REGION_OF[language],
    )
    if (!number?.isValid()) continue
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    const channel = channelBefore(before)
    const spoken = channel === 'whatsapp' || channel === 'zalo' || channel === 'telegram' ? channel : 'phone'
    found.push({
      value: { channel: spoken, value: number.number },
      span: { start: match.index, end: match.index + written.length },
    })
  }
  return found
}

/** Ways to reach the recruiter named in a normalised text. */
export const readContacts = (
  text: string,
  tokens: readonly Token[],
  language: string,
): readonly Sighted<Contact>[] => {
  const seen = new Set<string>()
  return [...readHandles(text, tokens), ...readPhones(text, language)]
    .filter(({ value: { channel, value } }) => {
      const key = `${channel}:${value}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .slice(0, MOST_CONTACTS)
    .sort((a, b) => a.span.start - b.span.start)
}
