import { useEffect, useState } from 'react'
import { formatDate } from '../../../api/domain/words/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { askWhetherKept, useKept } from '../../state/useKept.ts'
import { Icon } from '../../ui/Icon.tsx'
import { WayBack } from './WayBack.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './notes.module.css'

const everyHour = 3_600_000
/** Without the network it is asked for again at this pace, in ms, besides at every question. */
const pace = 15_000

/** The service worker, once it is there; null while it is not, and where browsers have none (private windows, plain http). */
function useRegistration(): ServiceWorkerRegistration | null {
  const [registration, setRegistration] = useState<ServiceWorkerRegistration | null>(null)
  useEffect(() => {
    // Without it the program works as before. A server that wants none names no manifest; what browsers have kept takes itself away.
    if ('serviceWorker' in navigator && document.querySelector('link[rel=manifest]') !== null)
      navigator.serviceWorker.register('/service-worker.js').then(setRegistration, () => undefined)
  }, [])
  return registration
}

/** A version of the program that waits for its turn; null for none. */
function useNewVersion(): ServiceWorker | null {
  const registration = useRegistration()
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)
  useEffect(() => {
    if (registration === null) return
    const look = () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        // The first of all has nobody to wait for.
        setWaiting(navigator.serviceWorker.controller === null ? null : registration.waiting)
      })
      setWaiting(registration.waiting)
    }
    look()
    registration.addEventListener('updatefound', look)
    const timer = setInterval(() => void registration.update().catch(() => undefined), everyHour)
    return () => {
      clearInterval(timer)
      registration.removeEventListener('updatefound', look)
    }
  }, [registration])
  return waiting
}

/** What is said once the page is at rest. Sees to it that the program is kept in the browser; says so quietly when it is answered from there, and when a new version is to be had. */
export function OfflineNotes({ isQuiet }: { readonly isQuiet: boolean }) {
  const { t } = useTexts('offline')
  const language = useLanguage()
  const since = useKept()
  const newVersion = useNewVersion()
  // What has been asked before this was here.
  useEffect(askWhetherKept, [])
  useEffect(() => {
    addEventListener('online', askWhetherKept)
    addEventListener('offline', askWhetherKept)
    const timer = since === null ? undefined : setInterval(askWhetherKept, pace)
    return () => {
      clearInterval(timer)
      removeEventListener('online', askWhetherKept)
      removeEventListener('offline', askWhetherKept)
    }
  }, [since])
  const takeOver = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    newVersion?.postMessage('take over')
  }
  if (isQuiet) return null
  return (
    <>
      <WayBack />
      {since !== null && (
        <p className={`floating ${styles.note}`} data-kind="kept">
          <Icon name="offline" />
          <span className={styles.text}>{t('without', { date: formatDate(new Date(since), language) })}</span>
        </p>
      )}
      {newVersion !== null && (
        <div className={`floating ${styles.note}`}>
          <span className={styles.text}>{t('newVersion')}</span>
          <Button onClick={takeOver}>{t('takeOver')}</Button>
        </div>
      )}
    </>
  )
}
