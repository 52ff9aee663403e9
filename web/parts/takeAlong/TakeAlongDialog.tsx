import { Suspense, useEffect, useId, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { useTexts } from '../../i18n/useTexts.ts'
import '../../ui/pressableStyle.ts'
import { Waiting } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { CopyField } from './CopyField.tsx'
import { DataSection } from './DataSection.tsx'
import { DrawnSection, MunicipalityDrawnSection, PictureSection } from './PictureSection.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { AddSlide } from '../own/AddSlide.tsx'
import { hasMap } from '../../../api/domain/address/views.ts'
import { useKept } from '../../state/useKept.ts'
import { type Shown, useShown } from './useShown.ts'
import { IconButton } from '../../ui/Button.tsx'
import styles from './takeAlong.module.css'

/** What is shown as pictures, as data, and as a link or a map in another site. Esc, its button or a press beside it closes it. */
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
          <IconButton icon="close" label={t('close')} onClick={close} />
        </div>
        {shown === null ? <Waiting {...{ error, retry }} lines={8} /> : <Ways shown={shown} onLeave={close} />}
      </div>
    </dialog>
  )
}

function Ways({ shown, onLeave }: { readonly shown: Shown; readonly onLeave: () => void }) {
  const { t } = useTexts('takeAlong')
  const { view, compared } = shown.address
  const kept = useKept() !== null
  const withMap = hasMap(view)
  const hasPictures =
    withMap ||
    view.name === 'cross' ||
    (view.name === 'compare' && compared.length > 0) ||
    (view.name === 'report' && shown.hasReport)
  const canBeSlide = view.name !== 'about' && view.name !== 'own' && view.name !== 'follow'
  const tabs = [
    ...(hasPictures ? (['picture'] as const) : []),
    'data',
    'link',
    ...(canBeSlide ? (['slide'] as const) : []),
  ] as const
  return (
    <Tabs>
      <TabList className={`cluster ${styles.tabs}`} aria-label={t('title')}>
        {tabs.map((each) => (
          <Tab key={each} id={each} className={`${styles.tab}`}>
            {t(`tabs.${each}`)}
          </Tab>
        ))}
      </TabList>
      {hasPictures && (
        <TabPanel id="picture" className={`${styles.section}`}>
          {kept ? <p>{t('picture.needsNetwork')}</p> : withMap && <p>{t('picture.text')}</p>}
          {!kept && (
            <div className={styles.pictures}>
              {withMap && <PictureSection shown={shown} />}
              {view.name === 'municipality' ? (
                <MunicipalityDrawnSection shown={shown} code={view.code} />
              ) : (
                <DrawnSection shown={shown} />
              )}
            </div>
          )}
        </TabPanel>
      )}
      <TabPanel id="data">
        <DataSection shown={shown} />
      </TabPanel>
      <TabPanel id="link">
        <section className={styles.section}>
          <CopyField label={t('link.title')} copyLabel={t('link.copy')} value={location.href} />
        </section>
        {withMap && <EmbedSection shown={shown} />}
      </TabPanel>
      {canBeSlide && (
        <TabPanel id="slide" className={`${styles.section}`}>
          {/* Its words may be on their way: the dialog stays, and the focus in it. */}
          <Suspense fallback={<Shape lines={6} />}>
            <AddSlide shown={shown} onLeave={onLeave} />
          </Suspense>
        </TabPanel>
      )}
    </Tabs>
  )
}
