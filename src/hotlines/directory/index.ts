import type { Contact } from '../contact.ts'
import { withOperatorRows } from '../operator-rows.ts'
import { AE } from './ae.ts'
import { BD } from './bd.ts'
import { BR } from './br.ts'
import { CN } from './cn.ts'
import { DE } from './de.ts'
import { ET } from './et.ts'
import { FR } from './fr.ts'
import { GB } from './gb.ts'
import { GH } from './gh.ts'
import { HK } from './hk.ts'
import { ID } from './id.ts'
import { IN } from './in.ts'
import { JP } from './jp.ts'
import { KE } from './ke.ts'
import { KH } from './kh.ts'
import { KR } from './kr.ts'
import { KZ } from './kz.ts'
import { LA } from './la.ts'
import { LK } from './lk.ts'
import { MA } from './ma.ts'
import { MM } from './mm.ts'
import { MY } from './my.ts'
import { NG } from './ng.ts'
import { NP } from './np.ts'
import { PH } from './ph.ts'
import { PK } from './pk.ts'
import { RU } from './ru.ts'
import { SG } from './sg.ts'
import { TH } from './th.ts'
import { TW } from './tw.ts'
import { UG } from './ug.ts'
import { US } from './us.ts'
import { UZ } from './uz.ts'
import { VN } from './vn.ts'
import { WITHOUT_A_WAY } from './without-a-way.ts'
import { ZA } from './za.ts'
import { ZZ } from './zz.ts'

/** Every line known, verified or not, as this release has it. */
export const BUILT_IN: readonly Contact[] = [
  ...AE,
  ...BD,
  ...BR,
  ...CN,
  ...DE,
  ...ET,
  ...FR,
  ...GB,
  ...GH,
  ...HK,
  ...ID,
  ...IN,
  ...JP,
  ...KE,
  ...KH,
  ...KR,
  ...KZ,
  ...LA,
  ...LK,
  ...MA,
  ...MM,
  ...MY,
  ...NG,
  ...NP,
  ...PH,
  ...PK,
  ...RU,
  ...SG,
  ...TH,
  ...TW,
  ...UG,
  ...US,
  ...UZ,
  ...VN,
  ...ZA,
  ...ZZ,
  ...WITHOUT_A_WAY,
]

/** The same as the operator's people know it. What may be shown of it: `choose`. */
export const DIRECTORY: readonly Contact[] = withOperatorRows(BUILT_IN)
