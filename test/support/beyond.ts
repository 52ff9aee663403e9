interface Point {
  readonly x: number
  readonly y: number
}

/** As far past a place as another lies before it: from Nyköping past Oxelösund, open sea, however large the map is. */
export const beyond = (from: Point, place: Point): Point => ({ x: 2 * place.x - from.x, y: 2 * place.y - from.y })
