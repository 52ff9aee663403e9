import { useTranslation } from 'react-i18next'
import { currentStudy } from '../api/studyQuery.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { Legend } from '../indicator/Legend.tsx'
import { ProvenanceLabel } from '../indicator/ProvenanceLabel.tsx'
import { PlacePanel } from '../routes/PlacePanel.tsx'
import { MovedContext } from '../ui/moved.ts'
import { PrintedMap } from './PrintedMap.tsx'
import { PrintedSelection } from './PrintedSelection.tsx'
import './printSheet.css'
import type { SheetProps } from './sheetProps.ts'

const nothing = () => undefined

/** Karta, Kommun and Lärcentrum on paper: the map with its legend, whole, then all of the panel; where it comes from, on which day, at which address. */
export function PrintSheet({ data, among, place, name }: SheetProps) {
  const { t } = useTranslation('print')
  const { t: ofShell } = useTranslation('shell')
  const { t: ofMap } = useTranslation('map')
  const language = useLanguage()
  const { indicator, address, counties } = data
  if (indicator === undefined || counties === undefined) return null
  const area = counties.counties.find(({ code }) => code === address.county)?.name ?? counties.region.name
  const day = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'long' }).format(new Date())
  return (
    <article className="print-sheet">
      <p className="print-head">
        <strong>{ofShell('name')}</strong> <span>{ofShell(`study.${currentStudy}`)}</span> <span>{day}</span>
      </p>
      <h1>{place === null || name === undefined ? indicator.title[language] : `${name}: ${indicator.title[language]}`}</h1>
      <p>{area}</p>
      <PrintedSelection />
      <ProvenanceLabel provenance={indicator.provenance} />
      <div className="print-map">
        <PrintedMap data={data} among={among} />
        <Legend
          indicator={indicator}
          option={address.option}
          county={address.county}
          among={among}
          pinned={address.pinned}
          hovered={null}
          onRaise={nothing}
          onPin={nothing}
        />
      </div>
      {place !== null && (
        <MovedContext value={false}>
          <section className="print-panel">
            <PlacePanel place={place} />
          </section>
        </MovedContext>
      )}
      <footer className="print-foot">
        <p>{t('source')}</p>
        <p>{ofMap('credits')}</p>
        <p>{location.href}</p>
      </footer>
    </article>
  )
}
