const styles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

/** A chart on the screen as one that needs no style sheet: what the page's gave it stands in its own attributes. */
export function copyWithStyles(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll('*')]
  for (const [index, original] of [chart, ...chart.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(original)
    for (const name of styles) copies[index]?.setAttribute(name, style.getPropertyValue(name))
    for (const name of ['class', 'style', 'aria-hidden']) copies[index]?.removeAttribute(name)
  }
  return copy
}
