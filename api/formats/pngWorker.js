import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'

// Plain JavaScript: a thread of its own starts in a moment without a loader, and the same under every program that starts it.

const { resolve } = createRequire(import.meta.url)
/** @param {string} style */
const typeface = (style) => resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)

/** The program's own typeface and no other, so that a picture is the same on every machine. */
const font = {
  loadSystemFonts: false,
  fontFiles: ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(typeface),
  defaultFontFamily: 'Source Sans 3',
}

/** @type {{ svg: string, width: number }} */
const { svg, width } = workerData
const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render()
const png = new Uint8Array(picture.asPng())
parentPort?.postMessage(png, [png.buffer])
