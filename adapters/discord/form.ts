import type { Asks } from '../../src/core/screen.ts'
import { shortenText } from '../shared/split-text.ts'
import { LIMITS } from './can.ts'
import { commandData, componentData, INTERACTION, type Interaction } from './payload.ts'

/** What a form is for: what a screen asked for, or a report begun by its command. */
type Purpose = Asks | 'report'

/** The few words a form needs; `nothing` answers what has no answer. */
export interface FormWords {
  readonly write: string
  readonly report: string
  readonly fields: Readonly<Record<Asks, string>>
  readonly nothing: string
  /** How far along they are: the question, and its answers by their stage. */
  readonly stage: string
  readonly stages: readonly { readonly stage: string; readonly label: string }[]
  readonly pictures: string
}

export interface OpenForm {
  readonly purpose: Purpose
  readonly locale: string
}

const ID = /^form:(offer|line|account|receipt|report):([\w-]{2,16})$/

/** The id of a button that opens a form, and of the form itself: purpose and language are all it takes. */
export const formId = (purpose: Purpose, locale: string): string => `form:${purpose}:${locale}`

export const readFormId = (customId: string): OpenForm | undefined => {
  const [, purpose, locale] = ID.exec(customId) ?? []
  return purpose === undefined || locale === undefined ? undefined : { purpose: purpose as Purpose, locale }
}

/** The form an interaction asks for, from its id and its language alone: nothing is looked up. */
export const formOf = (interaction: Interaction): OpenForm | undefined => {
  if (interaction.type === INTERACTION.component) {
    const data = componentData.safeParse(interaction.data)
    return data.success ? readFormId(data.data.custom_id) : undefined
  }
  if (interaction.type !== INTERACTION.command) return undefined
  const data = commandData.safeParse(interaction.data)
  if (!data.success || (data.data.type ?? 1) !== 1) return undefined
  const { name, options = [] } = data.data
  const locale = /^[\w-]{2,16}$/.test(interaction.locale ?? '') ? (interaction.locale ?? 'en') : 'en'
  if (name === 'report') return { purpose: 'report', locale }
  return name === 'check' && options.length === 0 ? { purpose: 'offer', locale } : undefined
}

const LABEL = 18
const [TEXT_INPUT, SELECT, FILES] = [4, 3, 19]
/** Discord takes ten files in a form, as many as a report holds. */
const MOST_FILES = 10
const [ONE_LINE, PARAGRAPH] = [1, 2]
const LONGEST: Readonly<Record<Purpose, number>> = {
  offer: LIMITS.fieldText,
  report: LIMITS.fieldText,
  account: LIMITS.fieldText,
  line: 300,
  receipt: 40,
}

const field = (label: string, component: Readonly<Record<string, unknown>>) => ({
  type: LABEL,
  label: shortenText(label, LIMITS.fieldLabel),
  component,
})

/** What a report's form holds besides the offer: all of it may be left out. */
const reportFields = (words: FormWords) => [
  field(words.stage, {
    type: SELECT,
    custom_id: 'stage',
    required: false,
    options: words.stages.map(({ stage, label }) => ({
      label: shortenText(label, LIMITS.optionLabel),
      value: stage,
    })),
  }),
  field(words.pictures, {
    type: FILES,
    custom_id: 'pictures',
    required: false,
    min_values: 0,
    max_values: MOST_FILES,
  }),
]

/** The data of a modal: one field, or the heart of a report. A report may be begun without an offer in hand. */
export const modal = ({ purpose, locale }: OpenForm, words: FormWords) => ({
  custom_id: formId(purpose, locale),
  title: shortenText(purpose === 'report' ? words.report : words.write, LIMITS.modalTitle),
  components: [
    field(words.fields[purpose === 'report' ? 'offer' : purpose], {
      type: TEXT_INPUT,
      custom_id: 'text',
      style: purpose === 'line' || purpose === 'receipt' ? ONE_LINE : PARAGRAPH,
      max_length: LONGEST[purpose],
      required: purpose !== 'report',
    }),
    ...(purpose === 'report' ? reportFields(words) : []),
  ],
})
