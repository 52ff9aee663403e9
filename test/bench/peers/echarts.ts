import { MapChart } from 'echarts/charts'
import { init, registerMap, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { loadMaterial, report } from './shared.ts'

use([MapChart, CanvasRenderer])
const { shapes, colours } = await loadMaterial()
registerMap('region', JSON.stringify(shapes))
const chart = init(document.querySelector<HTMLElement>('#map'))

function shade(to: Map<string, string>): void {
  chart.setOption({
    animation: false,
    series: [
      {
        type: 'map',
        map: 'region',
        nameProperty: 'code',
        data: [...to].map(([name, areaColor]) => ({ name, itemStyle: { areaColor, borderColor: '#ffffff', borderWidth: 0.75 } })),
      },
    ],
  })
  chart.getZr().flush()
}

shade(colours[0])
await report(shade, colours)
