import { Suspense, useState, type ReactNode } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Ignored } from '../../../api/domain/address/address.ts'
import { useConnection } from '../../state/connection.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/Button.tsx'
import styles from './notes.module.css'

interface Props {
  readonly ignored: readonly Ignored[]
  /** Whether nothing on the page can be pressed. */
  readonly still?: boolean
  readonly children?: ReactNode
}

/** Says politely what of the address could not be used, until told away, and that the API does not answer, while it does not. */
export function Notes({ ignored, still = false, children }: Props) {
  const { t } = useTexts('states')
  const up = useConnection()
  const [dismissed, setDismissed] = useState<string | null>(null)
  const subject = ignored.map(({ parameter, value }) => `${parameter}=${value}`).join('&')
  return (
    <div className={`stack ${styles.notes}`} role="status" data-notes>
      {!up && (
        <p className={`floating ${styles.note}`} data-kind="offline">
          <Icon name="offline" />
          <span className={styles.text}>{t('offline')}</span>
        </p>
      )}
      {children}
      {subject !== '' && subject !== dismissed && (
        <div className={`floating ${styles.note}`}>
          <span className={styles.text}>
            <Suspense>
              <IgnoredWords ignored={ignored} />
            </Suspense>
          </span>
          {!still && <IconButton icon="close" label={t('dismiss')} onClick={() => setDismissed(subject)} />}
        </div>
      )}
    </div>
  )
}

/** Their words come when there is something to say. */
function IgnoredWords({ ignored }: { readonly ignored: readonly Ignored[] }) {
  const { t } = useTexts('ignored')
  return ignored.map(({ parameter, value }) => <span key={`${parameter}=${value}`}>{t(parameter, { value })} </span>)
}
