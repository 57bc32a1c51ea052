/** What R2 says about a multipart session, by the number at the end of its message. */
const kinds = { 10024: 'no_such_upload', 10025: 'invalid_part' } as const

type MultipartFault = (typeof kinds)[keyof typeof kinds]

/** Undefined for everything else. */
export const multipartFault = (error: unknown): MultipartFault | undefined => {
  const [, code] = /\((\d{5})\)/.exec(error instanceof Error ? error.message : '') ?? []
  return Object.entries(kinds).find(([known]) => known === code)?.[1]
}
