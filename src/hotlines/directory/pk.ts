import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const PK: readonly Contact[] = [
  emergency('PK', ['15'], 'own'),
  unverified('PK', 'trafficking', 'FIA helpline 1991', { dial: '1991', url: 'https://www.fia.gov.pk' }),
]
