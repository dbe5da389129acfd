import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

export const MA: readonly Contact[] = [emergency('MA', ['190'], 'own')]
