import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const DE: readonly Contact[] = [
  emergency('DE', ['112'], 'any'),
  unverified('DE', 'consular', 'Auswärtiges Amt', { dial: '+493018170' }),
  unverified('DE', 'trafficking', 'Hilfetelefon Gewalt gegen Frauen', { dial: '116016' }),
]
