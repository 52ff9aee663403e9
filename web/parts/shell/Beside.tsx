import { use, useEffect, useRef, useState, type ReactNode } from 'react'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { MovedContext } from '../../ui/focus.ts'
import styles from './beside.module.css'
import { SheetHandle, type SheetStop } from './SheetHandle.tsx'

interface Place {
  readonly label: string
  /** On its way out. */
  readonly leaving: boolean
  readonly content: ReactNode
}

interface Props {
  readonly answer: ReactNode
  readonly place: Place | null
}

/** What opens on the map: a press there lowers the sheet, which would lie over it. */
const yieldsTo = '[data-map-filter]'

/**
 * What lies over the map: the answer to its question, and the chosen place's panel. Drawn once for every width: beside.module.css makes of it
 * a card and a panel that takes its room, or a phone's sheet that shows the one or the other.
 */
export function Beside({ answer, place }: Props) {
  const { t } = useTexts('shell')
  const sheet = useRef<HTMLDivElement>(null)
  const hasPlace = place?.leaving === false
  const [stop, setStop] = useState<SheetStop>('low')
  const [hadPlace, setHadPlace] = useState(hasPlace)
  if (hasPlace !== hadPlace) {
    setHadPlace(hasPlace)
    setStop('low')
  }
  useEffect(() => {
    const onPress = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(yieldsTo) !== null) setStop('low')
    }
    // Before React has answered the press: what was pressed may be gone by then.
    addEventListener('click', onPress, true)
    return () => removeEventListener('click', onPress, true)
  }, [])
  return (
    <div ref={sheet} className={styles.beside} data-stop={stop} data-place={hasPlace || undefined}>
      <SheetHandle sheet={sheet} stop={stop} onStop={setStop} />
      <aside id="legend" className={`floating ${styles.answer}`} aria-label={t('sheet.answer')}>
        {answer}
      </aside>
      {place !== null && (
        <Panel label={place.label} leaving={place.leaving}>
          {place.content}
        </Panel>
      )}
    </div>
  )
}

interface PanelProps {
  readonly label: string
  readonly leaving: boolean
  readonly children: ReactNode
}

/** A place's panel. Closing it is a link to the map alone. */
function Panel({ label, leaving, children }: PanelProps) {
  const { t } = useTexts('shell')
  // What the page came with lies there already: only what is opened slides in.
  const [slides] = useState(use(MovedContext))
  return (
    <aside
      id="place"
      className={styles.panel}
      aria-label={label}
      data-slides={slides ? '' : undefined}
      data-leaving={leaving ? '' : undefined}
      inert={leaving}
    >
      <AddressLink
        className={`icon-button ${styles.close}`}
        change={{ view: { name: 'map' } }}
        aria-label={t('closePanel')}
        title={t('closePanel')}
      >
        <Icon name="close" />
      </AddressLink>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
