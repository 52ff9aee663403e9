import { copyWithStyles } from './copyWithStyles.ts'
import type { Part } from './chartsOnPage.ts'
import { wrapWords } from './wrapWords.ts'

const svg = 'http://www.w3.org/2000/svg'
const width = 520
const margin = 24
const font = "'Source Sans 3', 'Segoe UI', system-ui, sans-serif"

/** Width of a sign against its size, in whatever typeface the reader's machine has: a picture brings none. */
const widthOfSign = (weight: number): number => (weight >= 600 ? 0.66 : 0.57)

/** What a picture of charts holds besides them: all that makes it complete in itself. */
export interface ChartWords {
  readonly title: string
  readonly key: string
  readonly provenance: string
  readonly foot: string
}

interface Line {
  readonly size: number
  readonly weight?: number
  readonly soft?: boolean
}

/** Charts of the screen one below the other as an SVG file, with title, key, provenance and source, in the theme that is on. */
export function chartPicture(parts: readonly Part[], { title, key, provenance, foot }: ChartWords): SVGSVGElement {
  const theme = getComputedStyle(document.documentElement)
  const picture = document.createElementNS(svg, 'svg')
  const ground = picture.appendChild(document.createElementNS(svg, 'rect'))
  let at = margin
  const write = (text: string, { size, weight = 400, soft = false }: Line): void => {
    for (const line of wrapWords(text, Math.floor((width - 2 * margin) / (size * widthOfSign(weight))))) {
      const element = picture.appendChild(document.createElementNS(svg, 'text'))
      const attributes = { x: margin, y: at + size, 'font-size': size, 'font-weight': weight }
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
      element.setAttribute('fill', theme.getPropertyValue(soft ? '--ink-soft' : '--ink').trim())
      element.textContent = line
      at += size * 1.35
    }
  }
  write(title, { size: 20, weight: 700 })
  write(provenance, { size: 13, weight: 600 })
  if (key !== '') write(key, { size: 13, soft: true })
  for (const { heading, chart } of parts) {
    at += 14
    write(heading, { size: 14, weight: 600 })
    // What is made for the picture has its styles in itself.
    const copy = chart.isConnected ? copyWithStyles(chart) : chart
    const { width: own, height } = chart.viewBox.baseVal
    const drawn = { x: margin, y: at + 4, width: width - 2 * margin, height: ((width - 2 * margin) * height) / own }
    for (const [name, value] of Object.entries(drawn)) copy.setAttribute(name, String(value))
    picture.append(copy)
    at += drawn.height + 4
  }
  at += 14
  write(foot, { size: 11, soft: true })
  const size = { width, height: Math.ceil(at + margin) }
  for (const [name, value] of Object.entries({ ...size, fill: theme.getPropertyValue('--surface').trim() }))
    ground.setAttribute(name, String(value))
  const whole = { ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-family': font, xmlns: svg }
  for (const [name, value] of Object.entries(whole)) picture.setAttribute(name, String(value))
  return picture
}
