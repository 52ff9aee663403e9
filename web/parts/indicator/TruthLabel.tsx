import { useTexts } from '../../i18n/useTexts.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useStudy } from '../../state/useStudy.ts'
import { KindChip } from './Kind.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './truthLabel.module.css'

/** The map's one full label: says what is invented, and opens what is true. Where nothing is invented it says what the answers are. */
export function TruthLabel({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useTexts(['indicator', 'answer'])
  const { hasReport } = useStudy()
  if (provenance !== 'example')
    return (
      <p className="provenance" data-provenance={provenance}>
        <strong>{t(`provenance.${provenance}.name`)}</strong> – {t(`provenance.${provenance}.text`)}
      </p>
    )
  return (
    <>
      <button type="button" className={`provenance ${styles.label}`} data-provenance="example" popoverTarget="truth">
        <strong>{t('truth.invented')}</strong> <span className={styles.sums}>{t('truth.sums')}</span>{' '}
        <span className={styles.ask}>{t('truth.ask')}</span>
      </button>
      <div id="truth" className={`floating ${styles.card}`} popover="auto" role="dialog" aria-label={t('truth.ask')}>
        <h2>{t('truth.ask')}</h2>
        <ul>
          <li>{t('truth.municipality')}</li>
          <li>{t('truth.region')}</li>
          <li>
            <KindChip kind="published" /> {t('truth.published')}
          </li>
          <li>
            <KindChip kind="computed" /> <KindChip kind="read" /> {t('truth.ours')}
          </li>
          <li>
            <KindChip kind="example" /> {t('truth.example')}
          </li>
        </ul>
        <p className="cluster">
          {hasReport && (
            <AddressLink className="button" change={{ view: { name: 'report' } }}>
              {t('truth.report')}
            </AddressLink>
          )}
          <Button popoverTarget="truth" popoverTargetAction="hide">
            {t('truth.close')}
          </Button>
        </p>
      </div>
    </>
  )
}
