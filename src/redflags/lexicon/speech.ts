import { NO_SPEECH, type Speech } from '../compile.ts'
import { SPEECH_BN } from './speech-bn.ts'
import { SPEECH_EN } from './speech-en.ts'
import { SPEECH_FR } from './speech-fr.ts'
import { SPEECH_HI } from './speech-hi.ts'
import { SPEECH_ID } from './speech-id.ts'
import { SPEECH_JA } from './speech-ja.ts'
import { SPEECH_KM } from './speech-km.ts'
import { SPEECH_KO } from './speech-ko.ts'
import { SPEECH_LO } from './speech-lo.ts'
import { SPEECH_MS } from './speech-ms.ts'
import { SPEECH_MY } from './speech-my.ts'
import { SPEECH_NE } from './speech-ne.ts'
import { SPEECH_PT_BR } from './speech-pt-BR.ts'
import { SPEECH_RU } from './speech-ru.ts'
import { SPEECH_SW } from './speech-sw.ts'
import { SPEECH_TH } from './speech-th.ts'
import { SPEECH_TL } from './speech-tl.ts'
import { SPEECH_UR } from './speech-ur.ts'
import { SPEECH_VI } from './speech-vi.ts'
import { SPEECH_ZH_HANS } from './speech-zh-Hans.ts'
import { SPEECH_ZH_HANT } from './speech-zh-Hant.ts'

const SPEECHES: Readonly<Record<string, Speech>> = {
  en: SPEECH_EN,
  ko: SPEECH_KO,
  id: SPEECH_ID,
  ru: SPEECH_RU,
  tl: SPEECH_TL,
  'zh-Hans': SPEECH_ZH_HANS,
  'zh-Hant': SPEECH_ZH_HANT,
  ms: SPEECH_MS,
  'pt-BR': SPEECH_PT_BR,
  ja: SPEECH_JA,
  hi: SPEECH_HI,
  fr: SPEECH_FR,
  vi: SPEECH_VI,
  ur: SPEECH_UR,
  sw: SPEECH_SW,
  bn: SPEECH_BN,
  th: SPEECH_TH,
  ne: SPEECH_NE,
  my: SPEECH_MY,
  km: SPEECH_KM,
  lo: SPEECH_LO,
}

export const speechOf = (language: string): Speech => SPEECHES[language] ?? NO_SPEECH

/** Languages with word lists of their own. */
export const SPOKEN: readonly string[] = Object.keys(SPEECHES)
