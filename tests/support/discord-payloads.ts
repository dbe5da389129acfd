import { readFileSync } from 'node:fs'

/** A payload in the form Discord sends, from `tests/fixtures/discord`. */
export const discordPayload = (name: string): string =>
  readFileSync(new URL(`../fixtures/discord/${name}.json`, import.meta.url), 'utf8')
