import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureStore } from '../ports/pictures.ts'

const NAME = /^[\w-]{8,64}$/

/** Pictures as files of one folder, for this user alone. */
export const createPictureFiles = (folder: string): PictureStore => {
  const pathOf = (name: string): string | undefined => (NAME.test(name) ? join(folder, name) : undefined)
  return {
    async put(name, sealed) {
      const path = pathOf(name)
      if (path === undefined) return
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // Whole or not at all.
      await writeFile(`${path}.part`, sealed, { mode: 0o600, flush: true })
      await rename(`${path}.part`, path)
    },
    async get(name) {
      const path = pathOf(name)
      if (path === undefined) return undefined
      try {
        return new Uint8Array(await readFile(path))
      } catch {
        return undefined
      }
    },
    async delete(names) {
      for (const name of names) {
        const path = pathOf(name)
        if (path !== undefined) await rm(path, { force: true })
      }
    },
    async sweep(time) {
      for (const file of await readdir(folder).catch(() => [])) {
        const path = join(folder, file)
        const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
        if (mtimeMs < time) await rm(path, { force: true })
      }
    },
  }
}
