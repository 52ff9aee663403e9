/** What is made once for each key of an owner, and kept as long as the owner is there. */
export class Kept<Owner extends object, Key, Made> {
  readonly #all = new WeakMap<Owner, Map<Key, Made>>()

  find(owner: Owner, key: Key, make: () => Made): Made {
    const own = this.#all.get(owner) ?? new Map<Key, Made>()
    this.#all.set(owner, own)
    const made = own.get(key) ?? make()
    own.set(key, made)
    return made
  }
}
