import type { Conversation } from '../core/conversation.ts'
import type { InboundEvent, MediaPiece } from '../core/events.ts'
import { keepPicture, MOST_BYTES } from '../pictures/keep-picture.ts'
import type { Received } from '../ports/platform-adapter.ts'
import type { TurnDeps } from './turn-deps.ts'

/** Where a person is in danger nothing is kept before they agreed, and no picture at all. */
const NOT_KEPT: ReadonlySet<Conversation['at']['name']> = new Set(['details', 'resting'])

type Piece = Pick<MediaPiece, 'reference'> & { readonly bytes?: Uint8Array }

const take = async (deps: TurnDeps, received: Received, { reference, bytes }: Piece) => {
  const { pictures, journal } = deps
  if (pictures === undefined) return undefined
  try {
    const fetched = bytes ?? (await deps.fetchMedia.get(received.to.ref.platform)?.(reference, MOST_BYTES))
    return fetched === undefined ? undefined : await keepPicture({ ...deps, pictures }, fetched)
  } catch {
    // What a platform or a disk says of a failure may hold its address.
    journal.note('pictures/not-kept', { platform: received.to.ref.platform })
    return undefined
  }
}

/**
 * An event with its pictures kept, sealed, before anything is decided: a platform's addresses run out within a day. One
 * that cannot be had stays a mere reference, so that staff at least see that there was one.
 */
export const takePictures = async (
  deps: TurnDeps,
  received: Received,
  { at }: Conversation,
): Promise<InboundEvent> => {
  const { event } = received
  if (NOT_KEPT.has(at.name)) return event
  if (event.kind === 'media' && event.media === 'picture') {
    const kept = await take(deps, received, event)
    const { bytes: _, ...rest } = event
    return kept === undefined ? rest : { ...rest, kept }
  }
  if (event.kind !== 'form') return event
  const media = await Promise.all(
    event.media.map(async (piece): Promise<MediaPiece> => {
      const kept = piece.kind === 'picture' ? await take(deps, received, piece) : undefined
      return kept === undefined ? piece : { kind: piece.kind, reference: '', kept }
    }),
  )
  return { ...event, media }
}

/** Names of kept pictures among pieces. */
export const keptNames = (media: readonly MediaPiece[]): readonly string[] =>
  media.flatMap(({ kept }) => kept?.name ?? [])

/** Names of the pictures an event brought. */
export const namesIn = (event: InboundEvent): readonly string[] =>
  event.kind === 'form'
    ? keptNames(event.media)
    : event.kind === 'media' && event.kept !== undefined
      ? [event.kept.name]
      : []
