import { useEffect, useState, useLayoutEffect, Suspense } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { useStudy } from '../../state/useStudy.ts'
import { FootWords } from './PrintWords.tsx'
import { usePrinting } from './Printed.tsx'

/** The features whose texts are on paper and come late: all are to be here before one prints, or what needs them is left out. */
export const printTexts = ['print', 'map', 'selection'] as const

/** Between the view and what paper needs, in ms: what the reader does first goes before. */
const pause = 1_000

/** Whether the view has stood for a while. */
export function useLater(stands: boolean): boolean {
  const [due, setDue] = useState(false)
  useEffect(() => {
    if (!stands) return
    const wait = setTimeout(() => setDue(true), pause)
    return () => clearTimeout(wait)
  }, [stands])
  return due
}

/**
 * Makes paper ready for a view: writes at the foot of every page what kind of data is on it (`--paper-foot`, which ui/paper.css
 * takes), and gives the source's citation.
 * @param provenance of what the view shows; null where it shows no data
 */
export function usePaper(provenance: Provenance | null): string {
  const { t } = useTexts('shell')
  const { t: ofIndicator } = useTexts('indicator')
  const language = useLanguage()
  const citation = useStudy().source.citation[language]
  const kind =
    provenance === null
      ? []
      : [`${ofIndicator(`provenance.${provenance}.name`)} – ${ofIndicator(`provenance.${provenance}.text`)}`]
  const foot = [t('name'), ...kind].join(' · ')
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--paper-foot', JSON.stringify(foot))
    return () => void style.removeProperty('--paper-foot')
  }, [foot])
  return citation
}

interface Props {
  /** Of what the view shows; null where it shows no data, undefined until it is known. */
  readonly provenance: Provenance | null | undefined
  readonly map?: boolean
}

/** The foot of a view that is a page of its own. What it says is fetched once the view stands: when one prints there is no time to. */
export function PrintFoot({ provenance, map = false }: Props) {
  const due = useLater(provenance !== undefined)
  if (!due || provenance === undefined) return null
  return (
    <Suspense fallback={null}>
      <Prepared provenance={provenance} map={map} />
    </Suspense>
  )
}

function Prepared({ provenance, map }: { readonly provenance: Provenance | null; readonly map: boolean }) {
  const printing = usePrinting()
  // All texts are here before anything is printed.
  useTexts(printTexts)
  const citation = usePaper(provenance)
  return printing ? <FootWords {...{ citation, provenance, map }} /> : null
}
