/** Bot API 10.1 allows 16 levels of nested blocks and formatting; blocks, items and cells nest in between. */
const DEEPEST = 64

const RUNS = ['label', 'text', 'summary', 'caption', 'credit', 'alternative_text', 'expression'] as const
const LINES = ['blocks', 'items', 'cells'] as const

const inline = (value: unknown, depth: number): string => {
  if (typeof value === 'string') return value
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return ''
  if (Array.isArray(value)) return value.map(each => inline(each, depth + 1)).join('')
  const { url, ...rest } = value as Record<string, unknown>
  const text = RUNS.map(name => inline(rest[name], depth + 1)).join('')
  return typeof url === 'string' && !text.includes(url) ? `${text} ${url}` : text
}

const lines = (value: unknown, depth: number): readonly string[] => {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(each => lines(each, depth + 1))
  const block = value as Record<string, unknown>
  const own = inline(Object.fromEntries(RUNS.map(name => [name, block[name]])), depth + 1)
  return [...(own === '' ? [] : [own]), ...LINES.flatMap(name => lines(block[name], depth + 1))]
}

/**
 * The words of a rich message (headings, lists, tables, quotations), a line for each block, links written out.
 * Total: what is not understood adds nothing.
 */
export const plainText = (blocks: readonly unknown[]): string => lines(blocks, 0).join('\n')
