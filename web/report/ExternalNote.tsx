import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { ExternalSource } from '../../api/domain/study/definition.ts'

interface Props {
  readonly sources: readonly ExternalSource[]
  /** Those that what stands here is from, or is borne out by. */
  readonly ids: readonly string[]
}

/** That something is known from elsewhere than the report, and from where. Nothing where it is the report's own. */
export function ExternalNote({ sources, ids }: Props) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const found = sources.filter(({ id }) => ids.includes(id))
  if (found.length === 0) return null
  return (
    <span className="report-external">
      <strong>{t('external')}</strong>{' '}
      {found.map(({ id, title, url }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={url} rel="noopener noreferrer">
            {title[language]}
          </a>
        </span>
      ))}
    </span>
  )
}
