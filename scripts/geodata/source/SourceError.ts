/** The source folder lacks something; the message is one sentence that names the file and the attribute. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}
