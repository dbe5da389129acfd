import type { InboundEvent } from '../../src/core/events.ts'
import { kindOf } from './decode-message.ts'
import { readFormId } from './form.ts'
import { attachment, modalData } from './payload.ts'

interface Filled {
  readonly text: string
  readonly stage?: string
  /** Numbers of the files, in the order they were given. */
  readonly files: readonly string[]
}

const NOTHING: Filled = { text: '', files: [] }

/** What the components of a form hold, whatever they are wrapped in. */
const filledIn = (components: readonly unknown[], depth = 0): Filled =>
  components.reduce<Filled>((filled, each) => {
    if (typeof each !== 'object' || each === null || depth > 4) return filled
    const { custom_id: id, value, values, component, components: more } = each as Record<string, unknown>
    const strings = Array.isArray(values) ? values.filter(one => typeof one === 'string') : []
    const inner = filledIn([component, ...(Array.isArray(more) ? more : [])], depth + 1)
    const stage = id === 'stage' ? strings[0] : inner.stage
    return {
      text: filled.text || (typeof value === 'string' ? value : inner.text),
      ...(stage === undefined ? (filled.stage === undefined ? {} : { stage: filled.stage }) : { stage }),
      files: [...filled.files, ...(id === 'pictures' ? strings : inner.files)],
    }
  }, NOTHING)

/** A form that was sent, as what it says; nothing where it is none of ours. */
export const decodeForm = (data: unknown): readonly InboundEvent[] => {
  const parsed = modalData.safeParse(data)
  const form = parsed.success ? readFormId(parsed.data.custom_id) : undefined
  if (!parsed.success || form === undefined) return []
  const { text, stage, files } = filledIn(parsed.data.components)
  if (form.purpose !== 'report')
    return [text.trim() === '' ? { kind: 'unsupported' } : { kind: 'text', text, forwarded: false }]
  const media = files.flatMap(file => {
    const found = attachment.safeParse(parsed.data.resolved?.attachments?.[file])
    return found.success ? [{ kind: kindOf(found.data), reference: found.data.url }] : []
  })
  return text.trim() === '' && stage === undefined && media.length === 0
    ? [{ kind: 'command', name: 'report', argument: '' }]
    : [{ kind: 'form', text, media, ...(stage === undefined ? {} : { stage }) }]
}
