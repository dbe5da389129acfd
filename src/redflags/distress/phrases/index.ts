import type { CellLanguage } from '../../rule.ts'
import type { DistressSigns } from '../signs.ts'
import { DISTRESS_BN } from './bn.ts'
import { DISTRESS_EN } from './en.ts'
import { DISTRESS_FR } from './fr.ts'
import { DISTRESS_HI } from './hi.ts'
import { DISTRESS_ID } from './id.ts'
import { DISTRESS_JA } from './ja.ts'
import { DISTRESS_KM } from './km.ts'
import { DISTRESS_KO } from './ko.ts'
import { DISTRESS_LO } from './lo.ts'
import { DISTRESS_MS } from './ms.ts'
import { DISTRESS_MY } from './my.ts'
import { DISTRESS_NE } from './ne.ts'
import { DISTRESS_PT_BR } from './pt-BR.ts'
import { DISTRESS_RU } from './ru.ts'
import { DISTRESS_SW } from './sw.ts'
import { DISTRESS_TH } from './th.ts'
import { DISTRESS_TL } from './tl.ts'
import { DISTRESS_UR } from './ur.ts'
import { DISTRESS_VI } from './vi.ts'
import { DISTRESS_ZH_HANS } from './zh-Hans.ts'
import { DISTRESS_ZH_HANT } from './zh-Hant.ts'

/** English and Korean read with care; the rest a few strong phrases each, so that they are heard at all. */
export const DISTRESS: { readonly [L in CellLanguage]: DistressSigns } = {
  en: DISTRESS_EN,
  ko: DISTRESS_KO,
  vi: DISTRESS_VI,
  th: DISTRESS_TH,
  id: DISTRESS_ID,
  ms: DISTRESS_MS,
  tl: DISTRESS_TL,
  'zh-Hans': DISTRESS_ZH_HANS,
  'zh-Hant': DISTRESS_ZH_HANT,
  ja: DISTRESS_JA,
  hi: DISTRESS_HI,
  bn: DISTRESS_BN,
  ne: DISTRESS_NE,
  ur: DISTRESS_UR,
  ru: DISTRESS_RU,
  'pt-BR': DISTRESS_PT_BR,
  fr: DISTRESS_FR,
  km: DISTRESS_KM,
  lo: DISTRESS_LO,
  my: DISTRESS_MY,
  sw: DISTRESS_SW,
}
