import { useEffect, useEffectEvent, useId, useMemo, type PointerEvent } from 'react'
import { feature, mesh } from 'topojson-client'
import { writeRgb } from '../fill/rgb.ts'
import type { MunicipalityFill } from '../fill/municipalityFill.ts'
import { HatchDefinitions } from '../hatch/HatchDefinitions.tsx'
import { missingReasons } from '../../../api/domain/study/missing.ts'
import type { BackdropPart } from '../region/backdropQuery.ts'
import type { SurfaceProps } from '../surfaceProps.ts'
import { pathWriter } from './pathWriter.ts'
import { SvgNames } from './SvgNames.tsx'
import styles from './SvgMap.module.css'
import { useSvgCamera } from './useSvgCamera.ts'
import type { View } from './view.ts'

const codeOf = (event: { target: EventTarget }): string | null =>
  event.target instanceof Element ? event.target.getAttribute('data-code') : null

/** The geographic map as SVG, for where there is no WebGL: the same layers in the same order, and the same to do with it. */
export function SvgMap(props: SurfaceProps) {
  const { region, backdrop, fills, outlines, frame, selected } = props
  const { svg, view, project } = useSvgCamera(props)
  const write = useMemo(() => pathWriter(project), [project])
  const paths = useMemo(
    () => new Map(region.polygons.features.map(({ geometry, properties }) => [properties.code, write(geometry)])),
    [region, write],
  )
  const countyBorders = useMemo(() => write(region.countyBorders), [region, write])
  const round = useMemo(() => {
    const layer = (part: BackdropPart) => (backdrop ? write(feature(backdrop, backdrop.objects[part])) : '')
    const between = backdrop ? write(mesh(backdrop, backdrop.objects.counties, (one, other) => one !== other)) : ''
    return { land: layer('land'), counties: layer('counties'), between, water: layer('lakes') + layer('sea') }
  }, [backdrop, write])
  // The one on paper has patterns of its own: those of a drawing that is not shown paint nothing.
  const hatch = `${useId()}hatch-`
  useTelling(props, view)

  return (
    <svg
      ref={svg}
      className={styles.map}
      width={frame.width}
      height={frame.height}
      aria-hidden="true"
      onPointerMove={(event: PointerEvent) => event.pointerType === 'mouse' && props.onPoint(codeOf(event))}
      onPointerLeave={() => props.onPoint(null)}
      onClick={(event) => props.onPress(codeOf(event), event.shiftKey)}
    >
      <HatchDefinitions prefix={hatch} reasons={missingReasons} scale={1.2 / view.k} />
      <g className={styles.world} transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
        <path className={styles.land} d={round.land} />
        <path className={styles.land} d={round.counties} />
        <path className={styles.between} d={round.between} />
        {[...paths].map(([code, path]) => (
          <Municipality key={code} code={code} path={path} fill={fills.get(code)} hatch={hatch} />
        ))}
        <path className={styles.countyBorders} d={countyBorders} />
        <path className={styles.water} d={round.water} />
        {[...outlines].map(([code, kind]) => (
          <g key={code} className={styles.outline} data-outline={kind}>
            <path d={paths.get(code)} />
            <path d={paths.get(code)} />
          </g>
        ))}
      </g>
      <SvgNames region={region} project={project} view={view} selected={selected} />
    </svg>
  )
}

interface MunicipalityProps {
  readonly code: string
  readonly path: string
  readonly fill: MunicipalityFill | undefined
  /** What the ids of the hatches' patterns begin with. */
  readonly hatch: string
}

function Municipality({ code, path, fill, hatch }: MunicipalityProps) {
  if (!fill) return null
  return (
    <g style={{ opacity: fill.strength }}>
      <path className={styles.municipality} data-code={code} d={path} style={{ fill: writeRgb(fill.colour) }} />
      {Object.keys(fill.hatches).map((reason) => (
        <path key={reason} className={styles.hatch} d={path} style={{ fill: `url(#${hatch}${reason})` }} />
      ))}
    </g>
  )
}

/** An SVG is whole as soon as it is there. */
function useTelling({ fills, onReady, onShown, onMove, onSettled }: SurfaceProps, view: View): void {
  const ready = useEffectEvent(onReady)
  const shown = useEffectEvent(onShown)
  const settled = useEffectEvent(onSettled)
  useEffect(() => ready(), [])
  useEffect(() => shown(), [fills])
  const moved = useEffectEvent(onMove)
  useEffect(() => {
    moved()
    const rest = setTimeout(settled, 120)
    return () => clearTimeout(rest)
  }, [view])
}
