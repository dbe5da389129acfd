import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const GH: readonly Contact[] = [emergency('GH', ['191', '112'], 'own')]
