import type { Words } from '../i18n/catalogues.ts'
import type { About } from './consent.ts'
import type { HandOver } from './hand-over.ts'
import { htcdsCase } from './htcds.ts'
import { htcdsCsv } from './htcds-csv.ts'
import { mispEvent } from './misp.ts'
import { stixBundle } from './stix.ts'
import { summaryPage } from './summary.ts'
import type { Tlp } from './tlp.ts'

export const FORMATS = ['summary', 'htcds-json', 'htcds-csv', 'stix', 'misp'] as const
export type Format = (typeof FORMATS)[number]

interface FormatRow {
  readonly about: About
  /** A person's case is for the eyes of one recipient; indicators for those who work there. */
  readonly tlp: Tlp
  readonly ending: string
  readonly make: (handOver: HandOver, tlp: Tlp, words: Words) => string
}

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`

const ROWS: Readonly<Record<Format, FormatRow>> = {
  summary: {
    about: 'case',
    tlp: 'red',
    ending: 'html',
    make: (from, tlp, words) => summaryPage(from, words, tlp),
  },
  'htcds-json': { about: 'case', tlp: 'red', ending: 'htcds.json', make: from => json(htcdsCase(from)) },
  'htcds-csv': { about: 'case', tlp: 'red', ending: 'htcds.csv', make: from => htcdsCsv(htcdsCase(from)) },
  stix: {
    about: 'indicators',
    tlp: 'amber+strict',
    ending: 'stix.json',
    make: (from, tlp) => json(stixBundle(from, tlp)),
  },
  misp: {
    about: 'indicators',
    tlp: 'amber+strict',
    ending: 'misp.json',
    make: (from, tlp) => json(mispEvent(from, tlp)),
  },
}

export const aboutOf = (format: Format): About => ROWS[format].about

/** A file of a case: its name and its text. */
export const makeFile = (
  format: Format,
  handOver: HandOver,
  words: Words,
): { readonly name: string; readonly text: string } => {
  const { tlp, ending, make } = ROWS[format]
  return { name: `offerwatch-${handOver.facets.code}.${ending}`, text: make(handOver, tlp, words) }
}
