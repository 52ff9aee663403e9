import { useState } from 'react'
import { inCounty } from '../../../api/domain/map/geography.ts'
import type { SelectionsReply } from '../../../api/replies/selections.ts'
import { type ClassKey, optionShown } from '../../../api/domain/legend/classKey.ts'
import { valueLabel } from '../../../api/domain/words/valueLabel.ts'
import { selectionLabel } from '../../../api/domain/words/selectionLabel.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useConditionWords } from '../../parts/filter/useConditionWords.ts'
import { useFilter } from '../../parts/filter/useFilter.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { Notes } from '../../parts/shell/Notes.tsx'
import { type MapData, useMapData } from '../../parts/useMapData.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { AliveMark } from '../../ui/AliveMark.tsx'
import { LiveMap } from '../map/LiveMap.tsx'
import { Answer } from '../map/AnswerCard.tsx'

/**
 * One map in another site's frame: title, map, legend, provenance, source and the way to all the rest.
 * @param still nothing in it can be pressed but the way to Lärkartan
 */
export function Frame({ still }: { readonly still: boolean }) {
  const { t } = useTexts(['frame', 'shell', 'map'])
  const language = useLanguage()
  const data = useMapData()
  const { codes: among, reply } = useFilter()
  const { go, href } = useAddress()
  const { shortTitle, source } = useStudy()
  const [hovered, setHovered] = useState<string | null>(null)
  const [raised, setRaised] = useState<ClassKey | null>(null)
  const { address, counties, indicator } = data
  const county = counties?.counties.find(({ code }) => code === address.county)
  return (
    <>
      <header>
        {indicator !== undefined && <ProvenanceLabel provenance={indicator.provenance} />}
        <div className="embed-head">
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
        </div>
      </header>
      <main id="content" className="embed-map">
        {!still && (
          <div className="map-area">
            <LiveMap
              {...{ data, among, hovered, raised }}
              onHover={setHovered}
              onSelect={(code) => go({ view: code === null ? { name: 'map' } : { name: 'municipality', code } })}
              instructions={t('keys')}
              framed
            />
            <Told data={data} />
          </div>
        )}
      </main>
      <aside className="embed-legend" aria-label={t('shell:sheet.answer')}>
        {/* Where it can't be told away it covers nothing. */}
        {still && <Notes ignored={data.ignored} still />}
        <Answer {...{ data, hovered, still }} filtered={among !== null} onRaise={setRaised} framed />
      </aside>
      {!still && <Notes ignored={data.ignored} />}
      <footer className="embed-foot">
        <p className="soft embed-source">{`${t('source', { citation: source.citation[language] })} ${t('map:credits')}`}</p>
      </footer>
      <AliveMark />
    </>
  )
}

/** The value of the municipality that is chosen: a thumb points at nothing, and no panel opens here. */
function Told({ data: { address, indicator, places } }: { readonly data: MapData }) {
  const { t } = useTexts(['indicator', 'frame'])
  const language = useLanguage()
  const { view } = address
  const place = view.name === 'municipality' ? places.find(({ code }) => code === view.code) : undefined
  const value = indicator?.values.find(({ code }) => code === place?.code)
  return (
    <p className="embed-told" role="status">
      {indicator !== undefined &&
        place !== undefined &&
        t('frame:told', {
          place: place.name,
          value: valueLabel(indicator, value, optionShown(indicator, address.option), language, t),
          kind: t(`provenance.${indicator.provenance}.name`),
        })}
    </p>
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
