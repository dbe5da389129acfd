import { parseArgs } from 'node:util'
import { BUILT_IN, DIRECTORY } from '../hotlines/directory/index.ts'
import { dueRows } from '../hotlines/due.ts'
import { OPERATOR_ROWS, operatorRowProblems } from '../hotlines/operator-rows.ts'

const HELP = `Rows of the hotline directory that want a look.

  npm run hotlines:due [-- --days 90] [--json]

Lists what was not confirmed lately or will not have been in so many days, and says what is wrong with
prompts/operator/hotlines.json, where two people write down what they confirmed. Ends with 1 if that file is wrong.
`

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '90' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

const within = Number(values.days)
if (values.help || !Number.isInteger(within)) {
  console.log(HELP)
  process.exit(values.help ? 0 : 2)
}
const now = Date.now()
const due = dueRows(DIRECTORY, now, within)
const problems = operatorRowProblems(OPERATOR_ROWS, BUILT_IN, now)
const wordOf = (days: number | undefined): string =>
  days === undefined ? 'no date' : days < 0 ? `${-days} days over` : `${days} days left`

if (values.json)
  console.log(
    JSON.stringify({
      problems,
      due: due.map(({ contact: { id, verifiedAt, expiresAt, source }, days }) => ({
        id,
        days,
        verifiedAt,
        expiresAt,
        source: source.url,
      })),
    }),
  )
else {
  for (const { contact, days } of due)
    console.log(
      `${wordOf(days).padStart(14)}  ${contact.id.padEnd(36)} ${contact.verifiedAt ?? '-'.padEnd(10)}  ${contact.source.url}`,
    )
  console.log(`\n${due.length} of ${DIRECTORY.length} rows want a look within ${within} days.`)
  for (const problem of problems) console.error(`prompts/operator/hotlines.json ${problem}`)
}
process.exit(problems.length === 0 ? 0 : 1)
