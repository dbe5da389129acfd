import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files below `folder` whose bytes hold `text`, as UTF-8 or as UTF-16. */
export const findInFolder = async (folder: string, text: string): Promise<string[]> => {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    if (forms.some(form => bytes.includes(form))) found.push(path)
  }
  return found
}
