/** Room for about two hundred request lines. */
const room = 32_768
/** How long a line may wait, in ms. */
const patience = 250

/** Holds lines back and writes them together: a system call for each would cost as much as answering its request. */
export class LineBuffer {
  readonly #out: (text: string) => void
  #held = ''
  #timer: NodeJS.Timeout | undefined

  constructor(out: (text: string) => void) {
    this.#out = out
  }

  write(line: string): void {
    this.#held += line
    if (this.#held.length >= room) this.flush()
    else this.#timer ??= setTimeout(() => this.flush(), patience)
  }

  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#held === '') return
    this.#out(this.#held)
    this.#held = ''
  }
}
