import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const RU: readonly Contact[] = [emergency('RU', ['112', '102'], 'own')]
