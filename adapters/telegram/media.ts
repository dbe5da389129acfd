import type { FetchMedia } from '../../src/ports/pictures.ts'
import { fetchBytes } from '../shared/fetch-bytes.ts'
import { type ApiParts, createApi } from './api.ts'
import type { TelegramConfig } from './config.ts'

/** A path as Telegram gives it: no way out of the bot's own files. */
const PATH = /^[\w./-]{1,200}$/

/** Pictures by their `file_id`. The address holds the bot's token, so it is made, used and forgotten here. */
export const createTelegramMedia = (config: TelegramConfig, parts: ApiParts = {}): FetchMedia => {
  const api = createApi(config, parts)
  return async (reference, mostBytes) => {
    const { file_path: path, file_size: size = 0 } = await api.getFile(reference)
    if (path === undefined || !PATH.test(path) || path.includes('..') || size > mostBytes) return undefined
    return fetchBytes(`${config.apiRoot}/file/bot${config.token}/${path}`, mostBytes, parts.fetch)
  }
}
