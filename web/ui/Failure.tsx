import { useTexts } from '../i18n/useTexts.ts'
import { ApiProblem, Unreachable } from '../state/requestJson.ts'
import { Shape } from './Shape.tsx'
import { Button } from './Button.tsx'
import styles from './waiting.module.css'

interface Props {
  readonly error: unknown
  readonly onRetry: () => void
}

/** What went wrong, in the API's own words where it has told, and a way to try again. */
export function Failure({ error, onRetry }: Props) {
  const { t } = useTexts('states')
  const unreachable = error instanceof Unreachable
  const detail = error instanceof ApiProblem ? (error.detail ?? error.message) : null
  return (
    <div className={styles.failure} role="alert">
      <h2>{t(unreachable ? 'unreachable.title' : 'failure.title')}</h2>
      <p>{detail ?? t(unreachable ? 'unreachable.text' : 'failure.text')}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}

interface WaitingProps {
  /** What went wrong; null while nothing has. */
  readonly error: unknown
  readonly retry: () => void
  /** As many as the text that is on its way. */
  readonly lines: number
}

/** What stands in the place of something that is not here: its shape while it is on its way, else what went wrong. */
export const Waiting = ({ error, retry, lines }: WaitingProps) =>
  error === null ? <Shape lines={lines} /> : <Failure error={error} onRetry={retry} />
