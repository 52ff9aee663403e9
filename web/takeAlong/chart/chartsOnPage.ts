import { tableChart } from './tableChart.ts'

/** A chart with what stands over it. */
export interface Part {
  readonly heading: string
  readonly chart: SVGSVGElement
}

const tableWidth = 472

/** The charts of the view, in the order they stand: drawings and tables that carry their heading in `data-chart`. */
export function chartsOnPage(): readonly Part[] {
  return [...document.querySelectorAll<SVGSVGElement | HTMLTableElement>('main [data-chart]')].map((chart) => ({
    heading: chart.dataset['chart'] ?? '',
    chart: chart instanceof HTMLTableElement ? tableChart(chart, tableWidth) : chart,
  }))
}

const signs = ['●', '■', '▲', '◆']

/** Who is who in charts where places have marks: the names in `data-chart-places`, in order, each with its sign. */
export function placesOnPage(): string {
  const names = document.querySelector<HTMLElement>('main [data-chart-places]')?.dataset['chartPlaces']?.split(';') ?? []
  return names.map((name, place) => `${signs[place] ?? ''}\u00a0${name.replaceAll(' ', '\u00a0')}`).join('  ')
}
