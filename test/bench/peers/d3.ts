import { geoMercator, geoPath } from 'd3-geo'
import { select } from 'd3-selection'
import { loadMaterial, report, type Shape } from './shared.ts'

const { shapes, colours } = await loadMaterial()
const path = geoPath(geoMercator().fitSize([innerWidth, innerHeight], shapes))
const municipalities = select('#map')
  .append('svg')
  .attr('width', innerWidth)
  .attr('height', innerHeight)
  .selectAll<SVGPathElement, Shape>('path')
  .data(shapes.features)
  .join('path')
  .attr('d', path)
  .attr('stroke', '#ffffff')
  .attr('stroke-width', 0.75)

function shade(to: Map<string, string>): void {
  municipalities.attr('fill', (shape) => to.get(shape.properties.code) ?? '#f7f6f2')
}

shade(colours[0])
await report(shade, colours)
