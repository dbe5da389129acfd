type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const unknownFields = (value: Json, known: readonly string[], where: string): readonly string[] =>
  Object.keys(value)
    .filter(key => !known.includes(key))
    .map(key => `${where}: unknown field ${key}`)

const length = (value: unknown, least: number, most: number, where: string): readonly string[] =>
  typeof value === 'string' && value.length >= least && value.length <= most
    ? []
    : [`${where}: needs ${least} to ${most} characters`]

const buttonFaults = (button: unknown, where: string): readonly string[] => {
  if (!isObject(button) || button.type !== 2) return [`${where}: no button`]
  return [
    ...unknownFields(button, ['type', 'style', 'label', 'custom_id'], where),
    ...(button.style === 1 || button.style === 2 ? [] : [`${where}: style`]),
    ...length(button.label, 1, 80, `${where} label`),
    ...length(button.custom_id, 1, 100, `${where} custom_id`),
  ]
}

const MESSAGE = ['content', 'components', 'flags', 'allowed_mentions', 'nonce', 'enforce_nonce']
/** SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS. */
const ALLOWED_FLAGS = 4 | 64 | 4_096

/** What Discord refuses in a message, as documented in 2026-11; every fault at once. `allowed`: flags that may be set here. */
export const messageFaults = (body: unknown, allowed = ALLOWED_FLAGS): readonly string[] => {
  if (!isObject(body)) return ['message: no object']
  const rows = list(body.components)
  const buttons = rows.flatMap(row => (isObject(row) ? list(row.components) : []))
  const ids = buttons.map(button => (isObject(button) ? button.custom_id : undefined))
  return [
    ...unknownFields(body, MESSAGE, 'message'),
    ...(typeof body.content === 'string' && body.content.trim() === '' ? ['content: is empty'] : []),
    ...length(body.content, 1, 2_000, 'content'),
    ...(((body.flags as number | undefined) ?? 0) & ~allowed ? ['flags: not allowed here'] : []),
    ...(JSON.stringify(body.allowed_mentions) === '{"parse":[]}' ? [] : ['allowed_mentions: may ping']),
    ...(body.nonce === undefined ? [] : length(body.nonce, 1, 25, 'nonce')),
    ...(rows.length > 5 ? ['components: more than 5 rows'] : []),
    ...rows.flatMap((row, at) =>
      isObject(row) && row.type === 1
        ? [
            ...unknownFields(row, ['type', 'components'], `row ${at}`),
            ...(list(row.components).length >= 1 && list(row.components).length <= 5
              ? []
              : [`row ${at}: needs 1 to 5 buttons`]),
          ]
        : [`row ${at}: no action row`],
    ),
    ...buttons.flatMap((button, at) => buttonFaults(button, `button ${at}`)),
    ...(new Set(ids).size === ids.length ? [] : ['components: custom_id twice']),
  ]
}

/** What Discord refuses in what a label holds besides text: a choice, files. */
const inputFaults = (input: Readonly<Record<string, unknown>>, where: string): readonly string[] => {
  const ids = length(input.custom_id, 1, 100, `${where} custom_id`)
  const between = (value: unknown, least: number, most: number, name: string) =>
    value === undefined || (typeof value === 'number' && value >= least && value <= most)
      ? []
      : [`${where}: ${name}`]
  if (input.type === 3) {
    const options = list(input.options)
    return [
      ...unknownFields(
        input,
        ['type', 'custom_id', 'options', 'placeholder', 'min_values', 'max_values', 'required'],
        `${where} select`,
      ),
      ...ids,
      ...(options.length >= 1 && options.length <= 25 ? [] : [`${where}: needs 1 to 25 options`]),
      ...options.flatMap((option, at) =>
        isObject(option)
          ? [
              ...unknownFields(
                option,
                ['label', 'value', 'description', 'emoji', 'default'],
                `${where} option ${at}`,
              ),
              ...length(option.label, 1, 100, `${where} option ${at} label`),
              ...length(option.value, 1, 100, `${where} option ${at} value`),
            ]
          : [`${where}: no option`],
      ),
    ]
  }
  return [
    ...unknownFields(
      input,
      ['type', 'custom_id', 'min_values', 'max_values', 'required', 'file_types'],
      `${where} files`,
    ),
    ...ids,
    ...between(input.min_values, 0, 10, 'min_values'),
    ...between(input.max_values, 1, 10, 'max_values'),
  ]
}

const labelFaults = (label: unknown, where: string): readonly string[] => {
  if (!isObject(label) || label.type !== 18 || !isObject(label.component)) return [`${where}: no label`]
  const input = label.component
  if (input.type === 3 || input.type === 19)
    return [
      ...unknownFields(label, ['type', 'label', 'description', 'component'], where),
      ...length(label.label, 1, 45, `${where} label`),
      ...inputFaults(input, where),
    ]
  return [
    ...unknownFields(label, ['type', 'label', 'description', 'component'], where),
    ...length(label.label, 1, 45, `${where} label`),
    ...unknownFields(
      input,
      ['type', 'custom_id', 'style', 'min_length', 'max_length', 'required', 'value', 'placeholder'],
      `${where} input`,
    ),
    ...(input.type === 4 && (input.style === 1 || input.style === 2) ? [] : [`${where}: no text input`]),
    ...length(input.custom_id, 1, 100, `${where} custom_id`),
    ...(typeof input.max_length === 'number' && input.max_length >= 1 && input.max_length <= 4_000
      ? []
      : [`${where}: max_length`]),
  ]
}

/** What Discord refuses in a modal. */
export const modalFaults = (data: unknown): readonly string[] => {
  if (!isObject(data)) return ['modal: no object']
  const labels = list(data.components)
  return [
    ...unknownFields(data, ['custom_id', 'title', 'components'], 'modal'),
    ...length(data.custom_id, 1, 100, 'modal custom_id'),
    ...length(data.title, 1, 45, 'modal title'),
    ...(labels.length >= 1 && labels.length <= 5 ? [] : ['modal: needs 1 to 5 components']),
    ...labels.flatMap((label, at) => labelFaults(label, `label ${at}`)),
  ]
}

/** What Discord refuses in the answer to an interaction of this type (2 command, 3 component, 5 modal). */
export const responseFaults = (response: unknown, to: number, hasMessage: boolean): readonly string[] => {
  if (!isObject(response)) return ['response: no object']
  const unknown = unknownFields(response, ['type', 'data'], 'response')
  switch (response.type) {
    case 1:
      return unknown
    case 4:
      return [...unknown, ...messageFaults(response.data)]
    case 5:
      return unknown
    case 6:
      return hasMessage ? unknown : ['response: 6 without a message']
    case 7:
      return hasMessage ? [...unknown, ...messageFaults(response.data, 4)] : ['response: 7 without a message']
    case 9:
      return to === 5 ? ['response: a modal for a modal'] : [...unknown, ...modalFaults(response.data)]
    default:
      return [`response: type ${String(response.type)}`]
  }
}
