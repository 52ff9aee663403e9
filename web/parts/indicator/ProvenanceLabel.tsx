import { useTexts } from '../../i18n/useTexts.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'

/** Says what kind of data is shown. Stands wherever a municipality's value does and can't be dismissed. */
export function ProvenanceLabel({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useTexts('indicator')
  return (
    <p className="provenance" data-provenance={provenance}>
      <strong>{t(`provenance.${provenance}.name`)}</strong> – {t(`provenance.${provenance}.text`)}
    </p>
  )
}
