import { Suspense, useEffect, useState } from 'react'
import { inCounty } from '../../../api/domain/map/geography.ts'
import type { SelectionsReply } from '../../../api/replies/selections.ts'
import { optionShown, type ClassKey } from '../../../api/domain/legend/classKey.ts'
import { selectionLabel } from '../../../api/domain/words/selectionLabel.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { extentOf, letFirstMapGo } from '../../map/regionMapProps.ts'
import { useConditionWords } from '../../parts/filter/useConditionWords.ts'
import { useSelection } from '../../parts/filter/useSelection.ts'
import { ProvenanceLabel } from '../../parts/indicator/ProvenanceLabel.tsx'
import { useTheme } from '../../parts/shell/useTheme.ts'
import { useMapData, type MapData } from '../../parts/useMapData.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { AliveMark } from '../../ui/AliveMark.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useSettled } from '../../ui/useSettled.ts'
import { LegendPane } from '../map/LegendPane.tsx'
import { RegionMap } from '../map/parts.ts'

/**
 * One map in another site's frame: title, map, legend, provenance, source and the way to all the rest.
 * @param still nothing in it can be pressed but the way to Lärkartan
 */
export function Frame({ still }: { readonly still: boolean }) {
  const { t } = useTexts(['frame', 'shell', 'map'])
  const language = useLanguage()
  const data = useMapData()
  const { codes: among, reply } = useSelection()
  const { href } = useAddress()
  const { shortTitle, source } = useStudy()
  const [hovered, setHovered] = useState<string | null>(null)
  const [raised, setRaised] = useState<ClassKey | null>(null)
  const { address, counties, indicator } = data
  const county = counties?.counties.find(({ code }) => code === address.county)
  return (
    <>
      <header className="embed-head">
        <div>
          <h1>{indicator?.title[language]}</h1>
          <p className="soft embed-where">
            {[shortTitle[language], county?.name ?? counties?.region.title[language]].join(' · ')}
          </p>
          {reply !== undefined && <FilterWords reply={reply} county={county} />}
        </div>
        <a id="open" className="embed-open" href={href({})} target="_blank" rel="noopener">
          {t('open')}
        </a>
      </header>
      <main id="content" className="embed-map">
        {!still && <LiveMap data={data} among={among} hovered={hovered} raised={raised} onHover={setHovered} />}
      </main>
      <aside className="embed-legend" aria-label={t('shell:sheet.legend')}>
        <LegendPane
          data={data}
          among={among}
          hovered={hovered}
          onRaise={setRaised}
          onHover={setHovered}
          filters={false}
          still={still}
        />
      </aside>
      <footer className="embed-foot">
        {indicator !== undefined && <ProvenanceLabel provenance={indicator.provenance} />}
        <p className="soft embed-source">{`${t('source', { citation: source.citation[language] })} ${t('map:credits')}`}</p>
      </footer>
      <AliveMark />
    </>
  )
}

type County = { readonly code: string; readonly name: string } | undefined

/** Why some municipalities stand back: the filter in words. It can't be changed in the frame, and so stands here for good. */
function FilterWords({ reply, county }: { readonly reply: SelectionsReply; readonly county: County }) {
  const { t } = useTexts(['selection', 'frame'])
  const wordsOf = useConditionWords()
  const within = county && { name: county.name, count: reply.codes.filter((code) => inCounty(code, county.code)).length }
  return (
    <p className="embed-selection">{`${t('title')}: ${selectionLabel(reply, within ?? null, wordsOf, t)} ${t('frame:faded')}`}</p>
  )
}

interface LiveMapProps {
  readonly data: MapData
  readonly among: ReadonlySet<string> | null
  readonly hovered: string | null
  readonly raised: ClassKey | null
  readonly onHover: (code: string | null) => void
}

/** Until the map's own program is here the picture from the first HTML shows through. */
function LiveMap({ data, among, hovered, raised, onHover }: LiveMapProps) {
  const { t } = useTexts('frame')
  const language = useLanguage()
  const theme = useTheme()
  const { go } = useAddress()
  const { address, boundaries, counties, indicator } = data
  const county = counties?.counties.find(({ code }) => code === address.county)
  const settled = useSettled()
  useEffect(() => {
    // Failing is no harm: it is fetched again when drawn.
    if (settled) RegionMap.load().catch(() => undefined)
  }, [settled])
  return (
    <div className="map-area">
      {boundaries !== undefined && counties !== undefined && indicator !== undefined && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <RegionMap
              boundaries={boundaries}
              indicator={indicator}
              chosenOption={optionShown(indicator, address.option)}
              county={county?.code ?? null}
              extent={extentOf(county ?? counties.region)}
              regionExtent={extentOf(counties.region)}
              selected={address.view.name === 'municipality' ? address.view.code : null}
              among={among}
              raised={raised}
              pinned={address.pinned}
              hovered={hovered}
              onHover={onHover}
              onSelect={(code) => go({ view: code === null ? { name: 'map' } : { name: 'municipality', code } })}
              language={language}
              theme={theme}
              instructions={t('keys')}
              form={address.form}
              onReady={letFirstMapGo}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}
