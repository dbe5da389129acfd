import type { Screen } from '../core/screen.ts'
import type { Vault } from '../ports/vault.ts'
import type { Pieces } from '../records/change-pieces.ts'
import type { ConversationNames } from '../records/conversation-record.ts'

/**
 * What stands of an update that was acted on. Most often that is all: who gets it again is shown where they are. A
 * receipt's code is kept nowhere else, though, so an answer that shows one lies beside the mark, sealed under the
 * conversation's key, and can be given once more when it was lost on the way.
 */
const ACTED = '1'
const ERASED = 'erased'
const ANSWER = 'answer:'

export const updateMark = async (
  vault: Vault,
  names: ConversationNames,
  pieces: Pieces,
  screens: readonly Screen[],
  erased: boolean,
): Promise<string> => {
  if (erased) return ERASED
  const key = pieces.sets?.find(each => each.key === names.key)?.value
  const showsCode = screens.some(({ parts }) => parts.some(part => 'show' in part && part.show === 'code'))
  return showsCode && key !== undefined
    ? `${ANSWER}${await vault.seal(names.record, key, JSON.stringify(screens))}`
    : ACTED
}

/** The answer to an update that was acted on; `undefined` where the current prompt is the answer. */
export const keptAnswer = async (
  vault: Vault,
  names: ConversationNames,
  wrappedKey: string | undefined,
  mark: string,
): Promise<readonly Screen[] | undefined> => {
  if (mark === ERASED) return []
  return mark.startsWith(ANSWER) && wrappedKey !== undefined
    ? (JSON.parse(await vault.open(names.record, wrappedKey, mark.slice(ANSWER.length))) as readonly Screen[])
    : undefined
}
