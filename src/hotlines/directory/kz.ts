import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const KZ: readonly Contact[] = [
  emergency('KZ', ['102', '112'], 'own'),
  unverified('KZ', 'trafficking', '11616', { dial: '11616' }),
]
