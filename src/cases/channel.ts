/** A secret of Standard Webhooks, `whsec_` and base64; the one before stays good until `until`. */
export interface HookSecret {
  readonly secret: string
  /** Milliseconds; absent for the one in use. */
  readonly until?: number
}

/** A web address that takes signed webhooks. */
export interface Hook {
  readonly url: string
  /** The one in use first. */
  readonly secrets: readonly HookSecret[]
  /** When it said that it is gone (410), or failed through all its attempts: nothing is sent there any more. */
  readonly offSince?: number
}

/** A way beside the chat in which a person can be called. `id` is unique among that person's. */
export type StaffChannel = { readonly id: string } & (
  | ({ readonly kind: 'webhook' } & Hook)
  /** `url` ends in the topic; `token` where the server asks for one. */
  | { readonly kind: 'ntfy'; readonly url: string; readonly token?: string }
  /** The routing key of an Events API v2 service; `url` where it is not PagerDuty's own. */
  | { readonly kind: 'pagerduty'; readonly key: string; readonly url?: string }
  | { readonly kind: 'email'; readonly address: string }
)
