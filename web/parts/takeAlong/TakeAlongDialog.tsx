import { useEffect, useId, useRef } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { Waiting } from '../../ui/Failure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { CopyField } from './CopyField.tsx'
import { DataSection } from './DataSection.tsx'
import { DrawnSection, MunicipalityDrawnSection, PictureSection } from './PictureSection.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { hasMap } from '../../../api/domain/address/views.ts'
import { useShown } from './useShown.ts'
import styles from './takeAlong.module.css'

/** Ta med: what is shown as a link, a picture, data, and a map in another site. Esc, its button or a press beside it closes it. */
export function TakeAlongDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts('takeAlong')
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { shown, error, retry } = useShown()
  useEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
  }, [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      className={`floating ${styles.along}`}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) close()
      }}
    >
      <div>
        <div className={styles.head}>
          <h2 id={heading}>{t('title')}</h2>
          <button type="button" className="icon-button" aria-label={t('close')} title={t('close')} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <section className={styles.section}>
          <CopyField label={t('link.title')} copyLabel={t('link.copy')} value={location.href} rows={2} />
        </section>
        {shown !== null ? (
          <>
            {hasMap(shown.address.view) && <PictureSection shown={shown} />}
            {shown.address.view.name === 'municipality' ? (
              <MunicipalityDrawnSection shown={shown} code={shown.address.view.code} />
            ) : (
              <DrawnSection shown={shown} />
            )}
            <DataSection shown={shown} />
            {hasMap(shown.address.view) && <EmbedSection shown={shown} />}
          </>
        ) : (
          <Waiting {...{ error, retry }} lines={8} />
        )}
      </div>
    </dialog>
  )
}
