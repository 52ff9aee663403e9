/** Lists longer than this are cut to their first two items; shorter ones may have a length that means something. */
const longest = 6

/** A ring of three positions, closed as RFC 7946 3.1.6 wants it; polygons within polygons keep their first. */
function shortenCoordinates(value: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(value[0])) return value
  const [first, second, third] = value as unknown[][]
  return typeof first?.[0] === 'number' ? [first, second, third, first] : [shortenCoordinates(first)]
}

/** A reply short enough to read, still valid by its schema. */
export function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return (value.length > longest ? value.slice(0, 2) : value).map(shorten)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'coordinates' ? shortenCoordinates(part) : shorten(part)]),
  )
}
