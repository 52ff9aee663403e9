import { useEffect, useState } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Later } from '../../state/Later.tsx'
import { useAddress } from '../../state/useAddress.ts'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import { PrintPart } from '../../parts/print/PrintPart.tsx'
import { useSelection } from '../../parts/filter/useSelection.ts'
import { Beside } from '../../parts/shell/Beside.tsx'
import { Notes } from '../../parts/shell/Notes.tsx'
import '../../parts/shell/places.css'
import { useLingering } from '../../parts/shell/useLingering.ts'
import { LegendPane } from './LegendPane.tsx'
import { MapPane } from './MapPane.tsx'
import { PlacePanel } from './PlacePanel.tsx'
import { Questions } from './Questions.tsx'
import { RegionMap } from './parts.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useEscape } from '../../ui/useEscape.ts'
import { useFocusReturn } from '../../ui/focus.ts'
import { useMapData } from '../../parts/useMapData.ts'
import { useSettled } from '../../ui/useSettled.ts'
import { usePanelMark } from './usePanelMark.ts'
import { placeOf, usePlaceName } from '../../parts/usePlace.ts'

/** Karta, Kommun and Lärcentrum: one map, and what lies beside it. */
export function MapView() {
  const { t } = useTexts('shell')
  const language = useLanguage()
  const { go } = useAddress()
  const data = useMapData()
  const { codes: among } = useSelection()
  // Pointing at something is of the moment: it is neither in the address nor asked of the API.
  const [hovered, setHovered] = useState<string | null>(null)
  const [drawn, setDrawn] = useState(false)
  const [raised, setRaised] = useState<ClassKey | null>(null)

  const place = placeOf(data.address.view)
  const name = usePlaceName(place, data)
  const { shown, leaving } = useLingering(place)
  const title = data.indicator?.title[language]
  useDocumentTitle(
    title === undefined ? t('title.plain') : t(name === undefined ? 'title.map' : 'title.place', { title, place: name }),
  )
  usePanelMark(place !== null)
  useFocusReturn(place !== null)
  const settled = useSettled()
  // Its program comes beside its data.
  useEffect(() => {
    // Failing is no harm: it is fetched again when drawn.
    if (settled) RegionMap.load().catch(() => undefined)
  }, [settled])
  useEscape(place !== null, () => go({ view: { name: 'map' } }))

  const questions = (
    <>
      <Later>
        <Questions
          wanted={data.wanted}
          indicators={data.indicators}
          indicator={data.indicator}
          counties={data.counties}
          county={data.address.county}
          failed={data.error !== null}
        />
      </Later>
      {/* The server writes every municipality's value here, for who has no script to ask for them. */}
      <noscript id="values" />
    </>
  )
  const legend = <LegendPane data={data} among={among} hovered={hovered} onRaise={setRaised} onHover={setHovered} />
  return (
    <>
      <Beside
        questions={questions}
        legend={legend}
        place={shown && { label: name ?? t(`panel.${shown.name}`), leaving, content: <PlacePanel place={shown} /> }}
      />
      <main id="content" tabIndex={-1}>
        <h1 className="visually-hidden">{title === undefined ? t('mapHeadingPlain') : t('mapHeading', { title })}</h1>
        <MapPane
          data={data}
          among={among}
          hovered={hovered}
          raised={raised}
          onHover={setHovered}
          panelOpen={place !== null}
          onReady={() => setDrawn(true)}
        />
      </main>
      <Notes ignored={data.ignored} />
      <PrintPart
        ready={drawn}
        data={data}
        among={among}
        place={place}
        name={name}
        panel={place && <PlacePanel place={place} />}
      />
    </>
  )
}
