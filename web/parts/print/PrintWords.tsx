import type { Provenance } from '../../../api/domain/study/answer.ts'
import { formatDate } from '../../../api/domain/words/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useStudy } from '../../state/useStudy.ts'
import { usePrinting } from './Printed.tsx'

interface OfData {
  /** Of what the view shows; null where it shows no data, undefined until it is known. */
  readonly provenance: Provenance | null | undefined
}

/** Above everything on paper: the program, the study, the kind of data, and the day that it was printed. */
export function PrintHead({ provenance }: OfData) {
  const { t } = useTexts(['shell', 'indicator'])
  const language = useLanguage()
  const printing = usePrinting()
  const { shortTitle } = useStudy()
  return (
    <p className="print-head">
      <strong translate="no">{t('name')}</strong> <span>{shortTitle[language]}</span>{' '}
      {provenance && <span data-provenance={provenance}>{t(`provenance.${provenance}.name`)}</span>}{' '}
      {printing && <span>{formatDate(new Date(), language)}</span>}
    </p>
  )
}

interface FootProps extends OfData {
  /** Whether there is a map, whose makers are named. */
  readonly map: boolean
}

/** Below everything on paper, and on the screen where the view is a page of its own: what is published of it, whose map it is, and the address that shows it again. At the foot of every page, where each may end up on its own: the kind of data, and where it comes from. */
export function PrintFoot({ provenance, map }: FootProps) {
  const { t } = useTexts(['indicator', 'shell'])
  const { t: ofMap } = useTexts('map')
  const language = useLanguage()
  const printing = usePrinting()
  const citation = useStudy().source.citation[language]
  return (
    <footer className="print-foot">
      {provenance && <p>{t(`paper.${provenance}`)}</p>}
      {map && <p>{ofMap('credits')}</p>}
      {printing && <p>{location.href}</p>}
      <p data-every-page>
        <span translate="no">{t('name')}</span> ·{' '}
        {provenance && <strong>{`${t(`provenance.${provenance}.name`)} – ${t(`provenance.${provenance}.text`)}. `}</strong>}
        {t('paper.source', { citation })}
      </p>
    </footer>
  )
}
