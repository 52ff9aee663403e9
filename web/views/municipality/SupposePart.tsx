import { Suspense, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import { part } from '../../ui/part.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { PanelSection } from '../../ui/PanelSection.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './profile.module.css'

const SupposePanel = part('views/municipality/SupposePanel.tsx', () =>
  import('./SupposePanel.tsx').then((module) => module.SupposePanel),
)

/** Tänk om: a button until it is asked for or the address supposes something; then what if, fetched when needed. */
export function SupposePart({ code }: { readonly code: string }) {
  const { t } = useTexts('municipality')
  const { address } = useAddress()
  const [opened, setOpened] = useState<string | null>(null)
  const isOpen = opened === code || address.suppositions.length > 0
  // Once there it stays for this municipality: an answer taken back leaves the focus where it was.
  const [linked, setLinked] = useState(false)
  const [closed, setClosed] = useState(false)
  if (isOpen && opened !== code) {
    setOpened(code)
    setLinked(true)
  }
  if (!isOpen)
    return (
      <PanelSection id="suppose-start" title={t('suppose.title')} className={`stack ${styles.suppose}`}>
        <p>{t('suppose.text')}</p>
        <Button
          look="chip"
          autoFocus={closed}
          onClick={() => {
            setOpened(code)
            setLinked(false)
          }}
        >
          {t('suppose.open')}
        </Button>
      </PanelSection>
    )
  return (
    <Suspense fallback={<Shape lines={8} />}>
      <SupposePanel
        key={code}
        code={code}
        linked={linked}
        onClose={() => {
          setOpened(null)
          setClosed(true)
        }}
      />
    </Suspense>
  )
}
