import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

/**
 * No anti-trafficking number that could be trusted was found, and the compounds around Myawaddy lie outside what the
 * police control: people there are led to their embassies in Yangon and Bangkok.
 */
export const MM: readonly Contact[] = [emergency('MM', ['199'])]
