import { useTexts } from '../i18n/useTexts.ts'
import { sections } from './sections.ts'
import { useSectionInSight } from './useSectionInSight.ts'

/** What the page holds, always at hand; the part being read is marked. */
export function Contents() {
  const { t } = useTexts('report')
  const current = useSectionInSight()
  return (
    <nav className="report-contents" aria-label={t('contents')}>
      <ol>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {t(`short.${id}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
