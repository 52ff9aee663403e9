import { useTexts } from '../i18n/useTexts.ts'
import { ApiProblem, Unreachable } from '../state/requestJson.ts'

interface Props {
  readonly error: unknown
  readonly onRetry: () => void
}

/** What went wrong, in the API's own words where it has any, and a way to try again. */
export function Failure({ error, onRetry }: Props) {
  const { t } = useTexts('states')
  const unreachable = error instanceof Unreachable
  const detail = error instanceof ApiProblem ? (error.detail ?? error.message) : null
  return (
    <div className="failure" role="alert">
      <h2>{t(unreachable ? 'unreachable.title' : 'failure.title')}</h2>
      <p>{detail ?? t(unreachable ? 'unreachable.text' : 'failure.text')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  )
}
