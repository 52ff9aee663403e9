import { inflateSync } from 'node:zlib'

/** A decoded picture: rows of pixels, each red, green, blue and perhaps alpha. */
interface Picture {
  readonly width: number
  readonly height: number
  /** The colour of a pixel as #rrggbb. */
  readonly colourAt: (x: number, y: number) => string
}

function unfilter(type: number, value: number, left: number, above: number, aboveLeft: number): number {
  if (type === 1) return value + left
  if (type === 2) return value + above
  if (type === 3) return value + Math.floor((left + above) / 2)
  if (type === 4) {
    const [byLeft, byAbove, byBoth] = [
      Math.abs(above - aboveLeft),
      Math.abs(left - aboveLeft),
      Math.abs(left + above - 2 * aboveLeft),
    ]
    return value + (byLeft <= byAbove && byLeft <= byBoth ? left : byAbove <= byBoth ? above : aboveLeft)
  }
  return value
}

/** Decodes a PNG of eight-bit red, green, blue and perhaps alpha without interlacing (PNG 3rd edition, 7–9). */
export function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes)
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG')
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    chunks.push({ type: file.subarray(at + 4, at + 8).toString('latin1'), data: file.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  const header = chunks[0]?.data ?? Buffer.alloc(13)
  const [width, height, ...format] = [header.readUInt32BE(0), header.readUInt32BE(4), ...header.subarray(8, 13)]
  if (!['8,6,0,0,0', '8,2,0,0,0'].includes(format.join())) throw new Error(`another kind of PNG: ${format.join()}`)
  const parts = format[1] === 6 ? 4 : 3
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const stride = width * parts
  const pixels = Buffer.alloc(stride * height)
  const pixel = (at: number): number => pixels[at] ?? 0
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x < parts ? 0 : pixel(at - parts)
      const above = y === 0 ? 0 : pixel(at - stride)
      const aboveLeft = x < parts || y === 0 ? 0 : pixel(at - stride - parts)
      pixels[at] = unfilter(filter, raw[y * (stride + 1) + 1 + x] ?? 0, left, above, aboveLeft) & 255
    }
  }
  return {
    width,
    height,
    colourAt: (x, y) => `#${pixels.subarray(y * stride + x * parts, y * stride + x * parts + 3).toString('hex')}`,
  }
}
