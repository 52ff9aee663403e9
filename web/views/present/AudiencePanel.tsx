import { useMemo } from 'react'
import { encode } from 'uqr'
import { formatView } from '../../../api/domain/address/views.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Audience } from './audience.ts'
import { TalkDialog } from './Controls.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './controls.module.css'

interface Props {
  readonly audience: Audience
  readonly onEnd: () => void
  readonly onClose: () => void
}

/** A name by which only the machine itself is found. */
const isOwnMachine = (host: string): boolean => /^(localhost|127\.|\[::1\])/.test(host)

/** How the audience follows: a code for their phones' cameras, the address to type, and how many have come. */
export function AudiencePanel({ audience: { room, trouble }, onEnd, onClose }: Props) {
  const { t } = useTexts('present')
  const { host, hostname, origin } = location
  return (
    <TalkDialog
      title={t('room.title')}
      className={styles.audience}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'q') return
        event.preventDefault()
        onClose()
      }}
    >
      {room !== null && (
        <>
          <QrCode text={origin + formatView({ name: 'follow', code: room.code })} label={t('room.qr')} />
          <p className={styles.short} translate="no">
            {host}
            {formatView({ name: 'follow', code: null })}/<strong data-room>{room.code}</strong>
          </p>
          <p role="status" data-followers={room.followers}>
            {t('room.followers', { count: room.followers })}
          </p>
        </>
      )}
      {room === null && trouble === null && <p role="status">{t('room.opening')}</p>}
      {trouble !== null && <p role="alert">{trouble === '' ? t('room.noContact') : trouble}</p>}
      {isOwnMachine(hostname) && <p className="caution">{t('room.ownMachine')}</p>}
      {room !== null && <Button onClick={onEnd}>{t('room.end')}</Button>}
    </TalkDialog>
  )
}

/** In black on white whatever the theme, with the margin that cameras want. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { ecc: 'M', border: 4 })
    const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    return { size, path: squares.join('') }
  }, [text])
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={styles.qr}
      data-qr={text}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
