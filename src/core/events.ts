/** A picture that was kept, sealed: its name, and the wrapped key it opens with. */
export interface KeptPicture {
  readonly name: string
  readonly key: string
}

/** A piece of an offer that is no text. */
export interface MediaPiece {
  readonly kind: 'picture' | 'voice' | 'video' | 'file'
  /** The platform's own reference, as long as the piece itself was not kept. */
  readonly reference: string
  readonly kept?: KeptPicture
}

/** What can arrive in a conversation, the same on every platform. */
export type InboundEvent =
  | {
      readonly kind: 'text'
      readonly text: string
      /** Passed on from another chat, so it is an offer rather than an answer. */
      readonly forwarded: boolean
    }
  | {
      readonly kind: 'media'
      readonly media: 'picture' | 'voice' | 'video' | 'file'
      /** The platform's own reference, enough to fetch the bytes later; never shown. */
      readonly reference: string
      readonly caption: string
      /** Parts of one album share this. */
      readonly album?: string
      /** The piece itself, where it came with the request. */
      readonly bytes?: Uint8Array
      readonly kept?: KeptPicture
    }
  /** A form that holds the heart of a report: the offer, where they are on the road, pictures. */
  | {
      readonly kind: 'form'
      readonly text: string
      readonly stage?: string
      readonly media: readonly MediaPiece[]
    }
  | { readonly kind: 'press'; readonly data: string }
  | { readonly kind: 'command'; readonly name: string; readonly argument: string }
  /** Something that holds no offer: a sticker, a poll, a contact card. */
  | { readonly kind: 'unsupported' }

export const COMMANDS = [
  'help',
  'check',
  'report',
  'danger',
  'language',
  'status',
  'withdraw',
  'erase',
  'privacy',
  'stop',
] as const
export type CommandName = (typeof COMMANDS)[number]
