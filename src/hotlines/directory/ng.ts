import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const NG: readonly Contact[] = [
  emergency('NG', ['199', '112'], 'own'),
  unverified('NG', 'trafficking', 'NAPTIP 627', { dial: '627', url: 'https://naptip.gov.ng' }),
]
