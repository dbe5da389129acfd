import type { CellLanguage } from '../rule.ts'
import { KIND_BN } from './bn.ts'
import { KIND_EN } from './en.ts'
import { KIND_FR } from './fr.ts'
import { KIND_HI } from './hi.ts'
import { KIND_ID } from './id.ts'
import { KIND_JA } from './ja.ts'
import { KIND_KM } from './km.ts'
import { KIND_KO } from './ko.ts'
import { KIND_LO } from './lo.ts'
import { KIND_MS } from './ms.ts'
import { KIND_MY } from './my.ts'
import { KIND_NE } from './ne.ts'
import { KIND_PT_BR } from './pt-BR.ts'
import { KIND_RU } from './ru.ts'
import type { KindSigns } from './signs.ts'
import { KIND_SW } from './sw.ts'
import { KIND_TH } from './th.ts'
import { KIND_TL } from './tl.ts'
import { KIND_UR } from './ur.ts'
import { KIND_VI } from './vi.ts'
import { KIND_ZH_HANS } from './zh-Hans.ts'
import { KIND_ZH_HANT } from './zh-Hant.ts'

/** English and Korean with care; the rest a few words of each kind. */
export const KIND_SIGNS: { readonly [L in CellLanguage]: KindSigns } = {
  en: KIND_EN,
  ko: KIND_KO,
  vi: KIND_VI,
  th: KIND_TH,
  id: KIND_ID,
  ms: KIND_MS,
  tl: KIND_TL,
  'zh-Hans': KIND_ZH_HANS,
  'zh-Hant': KIND_ZH_HANT,
  ja: KIND_JA,
  ru: KIND_RU,
  'pt-BR': KIND_PT_BR,
  fr: KIND_FR,
  sw: KIND_SW,
  hi: KIND_HI,
  bn: KIND_BN,
  ne: KIND_NE,
  ur: KIND_UR,
  km: KIND_KM,
  lo: KIND_LO,
  my: KIND_MY,
}
