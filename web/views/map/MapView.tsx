import { useEffect, useState, Suspense, memo, useLayoutEffect } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Later } from '../../state/Later.tsx'
import { useAddress } from '../../state/useAddress.ts'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import { PrintPart } from '../../parts/print/PrintPart.tsx'
import { PrintFoot, PrintHead } from '../../parts/print/PrintWords.tsx'
import { useFilter } from '../../parts/filter/useFilter.ts'
import { Beside } from '../../parts/shell/Beside.tsx'
import { Notes } from '../../parts/shell/Notes.tsx'
import { KeptProgram } from '../../parts/shell/KeptProgram.tsx'
import { AnswerCard } from './AnswerCard.tsx'
import { closeOnChoice, MapBar } from './MapBar.tsx'
import { MapPane } from './MapPane.tsx'
import { CentrePanel, MunicipalityPanel } from './parts.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useEscape } from '../../ui/useEscape.ts'
import { useFocusReturn } from '../../ui/focus.ts'
import { useMapData, placeOf, usePlaceName, type PlaceView, type MapData } from '../../parts/useMapData.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { useLate } from '../../state/useLate.ts'
import { IndicatorList } from '../../parts/indicator/IndicatorList.tsx'
import styles from './mapView.module.css'

/** Karta, Kommun and Lärcentrum: one map, and what lies beside it. */
export function MapView() {
  const { t } = useTexts('shell')
  const language = useLanguage()
  const { go } = useAddress()
  const data = useMapData()
  const { codes: among } = useFilter()
  // Pointing at something is of the moment: it is neither in the address nor asked of the API.
  const [hovered, setHovered] = useState<string | null>(null)
  const [drawn, setDrawn] = useState(false)
  const [raised, setRaised] = useState<ClassKey | null>(null)
  const [filterAsked, setFilterAsked] = useState(0)
  const askForFilter = () => setFilterAsked((times) => times + 1)

  const place = placeOf(data.address.view)
  const name = usePlaceName(place, data)
  const { shown, leaving } = useLingering(place)
  const title = data.indicator?.title[language]
  useDocumentTitle(
    title === undefined ? t('title.plain') : t(name === undefined ? 'title.map' : 'title.place', { title, place: name }),
  )
  usePanelMark(place !== null)
  useFocusReturn(place !== null)
  useEscape(place !== null, () => go({ view: { name: 'map' } }))

  return (
    <>
      <PrintHead provenance={data.indicator?.provenance} />
      <aside id="questions" className={styles.questions} popover="auto" aria-label={t('questions')} onClick={closeOnChoice}>
        <Later>
          <Questions wanted={data.wanted} indicators={data.indicators} failed={data.error !== null} />
        </Later>
      </aside>
      <MapBar data={data} onFilter={askForFilter} />
      <Beside
        answer={
          <>
            <AnswerCard {...{ data, hovered }} filtered={among !== null} onRaise={setRaised} onFilter={askForFilter} />
            {/* The server writes every municipality's value here, for who has no script to ask for them. */}
            <noscript id="values" />
          </>
        }
        place={shown && { label: name ?? t(`panel.${shown.name}`), leaving, content: <PlacePanel place={shown} /> }}
      />
      <main id="content" tabIndex={-1}>
        <h1 className="visually-hidden">{title === undefined ? t('mapHeadingPlain') : t('mapHeading', { title })}</h1>
        <MapPane
          {...{ data, among, hovered, raised, filterAsked }}
          onHover={setHovered}
          panelOpen={place !== null}
          onReady={() => setDrawn(true)}
        />
      </main>
      <Notes ignored={data.ignored}>
        <KeptProgram />
      </Notes>
      <PrintPart ready={drawn} {...{ data, among, place }} panel={place && <PlacePanel place={place} />} />
      <PrintFoot provenance={data.indicator?.provenance} map />
    </>
  )
}

/** The panel of a municipality or a learning centre. */
function PlacePanel({ place }: { readonly place: PlaceView }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Shape lines={10} />}>
        {place.name === 'municipality' ? <MunicipalityPanel code={place.code} /> : <CentrePanel id={place.id} />}
      </Suspense>
    </ErrorBoundary>
  )
}

interface QuestionsProps extends Pick<MapData, 'wanted' | 'indicators'> {
  readonly failed: boolean
}

/** What the map can show: drawn when the map has been, and not anew when one points at it. */
const Questions = memo(function Questions(props: QuestionsProps) {
  const { wanted, indicators, failed } = useLate(props)
  if (indicators === undefined || wanted === undefined) return !failed && <Shape lines={14} />
  return <IndicatorList indicators={indicators} shown={wanted} />
})

/** Marks the page while a panel is open, so that ui/tokens.css keeps the map's subject clear of it. */
function usePanelMark(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return
    document.documentElement.dataset['panel'] = 'open'
    return () => {
      delete document.documentElement.dataset['panel']
    }
  }, [open])
}

/** As long as the panel takes to slide out, ui/tokens.css's --slow. */
const slide = 240

/**
 * The last thing shown, for a little while after it is gone, so that it can be seen leaving.
 *
 * @param subject what is shown; null is nothing
 */
function useLingering<Subject>(subject: Subject | null): { readonly shown: Subject | null; readonly leaving: boolean } {
  const [last, setLast] = useState(subject)
  if (subject !== null && subject !== last) setLast(subject)
  useEffect(() => {
    if (subject !== null || last === null) return
    const timer = setTimeout(() => setLast(null), matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : slide)
    return () => clearTimeout(timer)
  }, [subject, last])
  return { shown: subject ?? last, leaving: subject === null && last !== null }
}
