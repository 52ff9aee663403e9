import { useTexts } from '../i18n/useTexts.ts'
import type { Provenance } from '../../api/domain/study/answer.ts'

interface Props {
  /** The report's citation. */
  readonly citation: string | undefined
  /** Of what the view shows; null where it shows no data. */
  readonly provenance: Provenance | null
  /** Whether there is a map, whose makers are named. */
  readonly map: boolean
}

/** Below everything on paper: where it comes from, what is published of it, and the address that shows it again. */
export function FootWords({ citation, provenance, map }: Props) {
  const { t } = useTexts('print')
  const { t: ofMap } = useTexts('map')
  return (
    <footer className="print-foot">
      <p>
        {citation !== undefined && t('source', { citation })} {provenance !== null && t(`answers.${provenance}`)}
      </p>
      {map && <p>{ofMap('credits')}</p>}
      <p>{location.href}</p>
    </footer>
  )
}
