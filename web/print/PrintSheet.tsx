import type { Provenance } from '../../api/domain/study/answer.ts'
import { useLanguage } from '../i18n/useTexts.ts'
import { Legend } from '../indicator/Legend.tsx'
import { ProvenanceLabel } from '../indicator/ProvenanceLabel.tsx'
import { optionShown } from '../../api/domain/legend/classKey.ts'
import { PlacePanel } from '../routes/PlacePanel.tsx'
import { MovedContext } from '../ui/moved.ts'
import { FootWords } from './FootWords.tsx'
import { PrintedMap } from './PrintedMap.tsx'
import { PrintedNames } from './PrintedNames.tsx'
import { PrintedScope } from './PrintedScope.tsx'
import { PrintHead } from './PrintHead.tsx'
import './printSheet.css'
import type { SheetProps } from './sheetProps.ts'
import { usePaper } from './usePaper.ts'
import { usePrinting } from './usePrinting.ts'

const nothing = () => undefined

/** Karta, Kommun and Lärcentrum on paper: the map with its legend, whole, then all of the panel; where it comes from, on which day, at which address. */
export function PrintSheet({ data, among, place, name }: SheetProps) {
  const language = useLanguage()
  const printing = usePrinting()
  const { indicator, address } = data
  const provenance: Provenance | null = indicator?.provenance ?? null
  const citation = usePaper(provenance)
  if (!printing || indicator === undefined) return null
  return (
    <article className="print-sheet">
      <PrintHead />
      <h1>{place === null || name === undefined ? indicator.title[language] : `${name}: ${indicator.title[language]}`}</h1>
      <PrintedScope county={address.county} />
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
      <PrintedNames
        indicator={indicator}
        option={optionShown(indicator, address.option)}
        county={address.county}
        among={among}
        places={data.places}
      />
      {place !== null && (
        <MovedContext value={false}>
          <section className="print-panel">
            <PlacePanel place={place} />
          </section>
        </MovedContext>
      )}
      <FootWords citation={citation} provenance={provenance} map />
    </article>
  )
}
