/**
 * What the service writes about itself. Codes, counts and our own ids only: never a text, a handle, an address of
 * the platform's or an error object of a library (they carry what people wrote).
 */
export interface Journal {
  note(code: string, detail?: Readonly<Record<string, string | number | boolean>>): void
}
