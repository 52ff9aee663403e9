/** A municipality of the register. Codes are SCB's, text ("0331"). `population` with the year it is of (SCB, 31 December). */
export interface Municipality {
  readonly code: string
  readonly name: string
  readonly county: County
  readonly nuts3: string
  readonly population: { readonly count: number; readonly year: number }
}

/** A county. `code` is SCB's two-digit county code, text ("03"); `name` as officially written ("Uppsala län"). */
export interface County {
  readonly code: string
  readonly name: string
}
