const svg = 'http://www.w3.org/2000/svg'
const row = 34

/** What a cell is as the browser has drawn it. */
interface Drawn {
  readonly text: string
  readonly ground: string
  readonly ink: string
  readonly strong: boolean
}

const clear = 'rgba(0, 0, 0, 0)'

function drawnOf(cell: HTMLElement): Drawn {
  const inner = cell.querySelector<HTMLElement>('button') ?? cell
  const style = getComputedStyle(inner)
  return {
    text: cell.innerText.replace(/\s+/g, ' ').trim(),
    ground: style.backgroundColor,
    ink: style.color,
    strong: Number(style.fontWeight) >= 600,
  }
}

/** A table on the screen as a drawing: rows of cells in their own colours, the first column twice as wide. */
export function tableChart(table: HTMLTableElement, width: number): SVGSVGElement {
  const rows = [...table.rows].map((each) =>
    [...each.cells].map((cell) => ({ ...drawnOf(cell), span: cell.colSpan, isHead: cell.scope === 'row' })),
  )
  const columns = Math.max(...rows.map((cells) => cells.reduce((sum, { span }) => sum + span, 0)))
  const step = width / (columns + 1)
  const picture = document.createElementNS(svg, 'svg')
  picture.setAttribute('viewBox', `0 0 ${width} ${rows.length * row}`)
  const add = (name: 'rect' | 'text', attributes: Readonly<Record<string, string | number>>, text = ''): void => {
    const element = picture.appendChild(document.createElementNS(svg, name))
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    element.textContent = text
  }
  for (const [index, cells] of rows.entries()) {
    // A row that begins under a cell of the row above begins at the second column.
    const isFull = cells.reduce((sum, { span }) => sum + span, 0) >= columns
    let at = isFull || cells[0]?.isHead ? 0 : 2 * step
    for (const { text, ground, ink, strong, span, isHead } of cells) {
      const own = at === 0 ? (span + 1) * step : span * step
      const y = index * row
      if (ground !== clear) add('rect', { x: at + 2, y: y + 2, width: own - 4, height: row - 4, rx: 3, fill: ground })
      const anchor = isHead || at === 0 ? { x: at + 4, 'text-anchor': 'start' } : { x: at + own / 2, 'text-anchor': 'middle' }
      add('text', { ...anchor, y: y + row / 2 + 4, 'font-size': 12, 'font-weight': strong ? 600 : 400, fill: ink }, text)
      at += own
    }
  }
  return picture
}
