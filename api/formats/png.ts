import { createRequire } from 'node:module'
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js'

const { resolve } = createRequire(import.meta.url)
const typeface = (style: string): string => resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)

/** The program's own typeface and no other, so that a picture is the same on every machine. */
const font: NonNullable<ResvgRenderOptions['font']> = {
  loadSystemFonts: false,
  fontFiles: ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(typeface),
  defaultFontFamily: 'Source Sans 3',
}

let last: Promise<unknown> = Promise.resolve()

/** A picture as PNG of that width in pixels, its height in proportion. One at a time: large ones take seconds, and the server has others to answer. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = last.then(() => renderAsync(svg, { fitTo: { mode: 'width', value: width }, font }))
  last = rendered.catch(() => {})
  return new Uint8Array((await rendered).asPng())
}
