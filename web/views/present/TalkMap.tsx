import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { extentOf } from '../../map/regionMapProps.ts'
import { useTheme } from '../../parts/shell/theme.ts'
import { countiesQuery } from '../../queries.ts'
import { RegionMap } from '../map/parts.ts'
import { useMapProgram } from '../map/useMapProgram.ts'
import { useAmong, useBoundaries, useShownIndicator } from './drawings.tsx'
import type { OnMap } from './onMap.ts'
import styles from './drawings.module.css'

interface Props {
  /** null on slides without a map: it then lives on unseen, as it was last. */
  readonly shown: OnMap | null
  /** What it is drawn with before it is first seen: the talk's first map. */
  readonly first: OnMap
  readonly namesHidden: boolean
  readonly hovered: string | null
  readonly raised: ClassKey | null
  readonly onHover: (code: string | null) => void
  readonly onSelect: (code: string | null) => void
  readonly onReady: () => void
}

/** So wide is a screen on which all is drawn in a desk's size. */
const desk = 1000

/** How much larger names are written than on a desk's screen: as much as the slide's own words are. */
const scaleNow = () => Math.max(1, Math.min(innerWidth, (innerHeight * 16) / 9) / desk)

/** The one map of a talk. It stays alive from slide to slide: it flies and changes its colours, and cuts for who wants less motion. */
export function TalkMap({ shown, first, namesHidden, hovered, raised, onHover, onSelect, onReady }: Props) {
  const { t } = useTexts('present')
  const language = useLanguage()
  const theme = useTheme()
  const live = useMapProgram()
  const [scale, setScale] = useState(1)
  const [last, setLast] = useState(shown ?? first)
  if (shown !== null && shown !== last) setLast(shown)
  useEffect(() => {
    const follow = () => setScale(scaleNow())
    follow()
    addEventListener('resize', follow)
    return () => removeEventListener('resize', follow)
  }, [])
  const { form, county, selected, pinned, filter } = last
  const indicator = useShownIndicator(last.indicator)
  const boundaries = useBoundaries(namesHidden)
  const counties = useQuery(countiesQuery()).data
  const among = useAmong(filter)
  if (!live || boundaries === undefined || counties === undefined || indicator === undefined) return null
  const area = counties.counties.find(({ code }) => code === county) ?? counties.region
  return (
    <div className={styles.live} data-seen={shown !== null || undefined} inert={shown === null}>
      <Suspense fallback={null}>
        <RegionMap
          {...{ boundaries, indicator, county, selected, pinned, hovered, raised, among, form, language, theme, scale }}
          chosenOption={null}
          extent={extentOf(area)}
          regionExtent={extentOf(counties.region)}
          onHover={onHover}
          onSelect={onSelect}
          onReady={onReady}
          instructions={t('does.explore')}
        />
      </Suspense>
    </div>
  )
}
