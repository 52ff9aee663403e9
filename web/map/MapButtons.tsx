import { useTexts } from '../i18n/useTexts.ts'
import styles from './MapButtons.module.css'

interface Props {
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onHome: () => void
  /** The tile map is always seen whole: then there is nothing to zoom. */
  readonly zoomable: boolean
}

/** Zoom and the way back to the whole region. */
export function MapButtons({ onZoomIn, onZoomOut, onHome, zoomable }: Props) {
  const { t } = useTexts('map')
  if (!zoomable) return null
  const button = (name: 'zoomIn' | 'zoomOut' | 'home', path: string, onClick: () => void) => (
    <button type="button" className={styles.button} aria-label={t(name)} title={t(name)} onClick={onClick}>
      <svg viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
  return (
    <div className={`stack ${styles.buttons}`} role="group" aria-label={t('controls')}>
      {button('zoomIn', 'M10 4v12M4 10h12', onZoomIn)}
      {button('zoomOut', 'M4 10h12', onZoomOut)}
      {button('home', 'M3 9.5L10 3.5l7 6M5 8.5V16h3.5v-4.5h3V16H15V8.5', onHome)}
    </div>
  )
}
