/** The API did not answer: no network, or it is down. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** The API answered with an error; `detail` is what its problem+json says, if anything (RFC 9457). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly detail: string | null

  constructor(
    readonly status: number,
    body: unknown,
  ) {
    const { title, detail } = Object(body) as { title?: unknown; detail?: unknown }
    super(typeof title === 'string' ? title : `HTTP ${status}`)
    this.detail = typeof detail === 'string' ? detail : null
  }
}
