/** What is pointed at for the moment: a cell of the matrix, or a municipality. */
export interface Pointing {
  readonly cell: string | null
  readonly code: string | null
}

export const atNothing: Pointing = { cell: null, code: null }
