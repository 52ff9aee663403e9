import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Link } from 'wouter'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import styles from './cross.module.css'

/** What the report's own totals allow for two answers at once, where it states them but not how they combine. */
export function BoundNotes({ bounds }: { readonly bounds: CrosstabsReply['bounds'] }) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const { href } = useAddress()
  const { hasReport } = useStudy()
  if (bounds === null) return null
  const report = href({ view: { name: 'report' } })
  return (
    <section className={`stack ${styles.aside}`} aria-labelledby="cross-bounds">
      <h2 id="cross-bounds">{t('bounds')}</h2>
      {bounds.map(({ label, minimum, maximum, base, note, facts }) => (
        <div key={label.sv} className={styles.bound} data-bound={`${minimum}-${maximum}`}>
          <p>
            <strong>{label[language]}</strong>: {t('between', { minimum, maximum, base })}
          </p>
          <p className={styles.soft}>
            {note[language]} {t('source')}{' '}
            {facts.map((id) =>
              hasReport ? (
                <Link key={id} href={`${report}#${id}`} className={styles.fact}>
                  {id}
                </Link>
              ) : (
                <span key={id} className={styles.fact}>
                  {id}
                </span>
              ),
            )}
          </p>
        </div>
      ))}
    </section>
  )
}
