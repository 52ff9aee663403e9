/** West, south, east, north. JSON knows no list of four; the API's schema does. */
export const extentOf = ({ bbox }: { readonly bbox: readonly number[] }) =>
  bbox as unknown as readonly [number, number, number, number]

/** The live map stands drawn in the same place: the first HTML's picture behind it goes. */
export const letFirstMapGo = (): void => document.getElementById('first-map')?.remove()
