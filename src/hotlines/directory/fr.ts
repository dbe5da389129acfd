import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'
import { unverified } from './unverified.ts'

export const FR: readonly Contact[] = [
  emergency('FR', ['17', '112'], 'any'),
  unverified('FR', 'consular', 'Centre de crise et de soutien (CDCS)', { dial: '+33153591100' }),
]
