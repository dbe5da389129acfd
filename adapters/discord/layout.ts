import type { Button, Form } from '../../src/ports/platform-adapter.ts'
import { shortenText } from '../shared/split-text.ts'
import { LIMITS } from './can.ts'
import { formId } from './form.ts'

const ACTION_ROW = 1
const BUTTON = 2
const SECONDARY = 2

export interface ButtonComponent {
  readonly type: 2
  readonly style: 1 | 2
  readonly label: string
  readonly custom_id: string
}
export interface Row {
  readonly type: 1
  readonly components: readonly ButtonComponent[]
}

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )

/** Five rows at most: neighbours are joined, the shortest first; where that does not do, rows are filled up. */
const joinRows = (rows: readonly (readonly Button[])[]): readonly (readonly Button[])[] => {
  const joined = rows.map(row => [...row])
  while (joined.length > LIMITS.rows) {
    const sizes = joined.slice(1).map((row, index) => row.length + (joined[index]?.length ?? 0))
    const least = sizes.indexOf(Math.min(...sizes))
    if ((sizes[least] ?? LIMITS.buttonsPerRow + 1) > LIMITS.buttonsPerRow)
      return chunks(joined.flat(), LIMITS.buttonsPerRow)
    joined.splice(least, 2, [...(joined[least] ?? []), ...(joined[least + 1] ?? [])])
  }
  return joined
}

const component = ({ label, data }: Button): ButtonComponent => ({
  type: BUTTON,
  style: SECONDARY,
  label: shortenText(label, LIMITS.label),
  custom_id: data,
})

/**
 * Buttons as rows of components, as many lists as messages are needed for them (25 fit in one). What is to be written
 * has a button that opens a form. Two buttons that do the same would be refused: the first stays.
 */
export const layOut = (
  rows: readonly (readonly Button[])[],
  form: Form | undefined,
): readonly (readonly Row[])[] => {
  const seen = new Set<string>()
  const asked = form === undefined ? [] : [[{ label: form.label, data: formId(form.asks, form.locale) }]]
  const fitting = [...asked, ...rows].flatMap(row => {
    const kept = row.filter(({ label, data }) => {
      if (label === '' || data === '' || data.length > LIMITS.customId || seen.has(data)) return false
      seen.add(data)
      return true
    })
    return chunks(kept, LIMITS.buttonsPerRow)
  })
  return chunks(joinRows(fitting), LIMITS.rows).map(page =>
    page.map(row => ({ type: ACTION_ROW, components: row.map(component) })),
  )
}
