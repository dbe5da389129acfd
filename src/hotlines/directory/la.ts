import type { Contact } from '../contact.ts'
import { emergency } from './emergency.ts'

/** The Lao Women's Union is known to counsel by telephone, but no number was found. */
export const LA: readonly Contact[] = [emergency('LA', ['1191'])]
