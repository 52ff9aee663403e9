interface Props {
  readonly id: string
  readonly colours: readonly string[]
  /** Width of a stripe in the drawing's own measure. */
  readonly width: number
}

/** Stripes in the colours of several cells, for a municipality that is in all of them. */
export function StripePattern({ id, colours, width }: Props) {
  const size = colours.length * width
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      {colours.map((colour, index) => (
        <rect key={colour} x={index * width} width={width} height={size} fill={colour} />
      ))}
    </pattern>
  )
}
