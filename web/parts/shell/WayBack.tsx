import { useState, useSyncExternalStore } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { followed } from '../../state/tabMemory.ts'
import { useAddress } from '../../state/useAddress.ts'
import { IconButton } from '../../ui/Button.tsx'
import styles from './notes.module.css'

const unchanging = () => () => undefined

/** Back to the talk, for who follows it and looks around meanwhile. */
export function WayBack() {
  const { name } = useAddress().address.view
  const code = useSyncExternalStore(unchanging, followed.get, () => null)
  // Its words are fetched only where there is a talk.
  return code !== null && name !== 'follow' && name !== 'present' && <WayTo code={code} />
}

function WayTo({ code }: { readonly code: string }) {
  const { t } = useTexts('follow')
  const [isLeft, setLeft] = useState(false)
  if (isLeft) return null
  const stop = () => {
    followed.set(null)
    setLeft(true)
  }
  return (
    <div className={`floating ${styles.note}`}>
      <AddressLink className={styles.text} change={{ view: { name: 'follow', code } }}>
        {t('back')}
      </AddressLink>
      <IconButton icon="close" label={t('stop')} onClick={stop} />
    </div>
  )
}
