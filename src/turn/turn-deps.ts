import type { DeskDeps } from '../desk/desk-deps.ts'

/** What a turn needs: as the desk, but for the address of the console. */
export type TurnDeps = Omit<DeskDeps, 'publicUrl'>
