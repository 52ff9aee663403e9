import { useEffect, useState } from 'react'
import { sections, type SectionId } from './sections.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './report.module.css'

/** The section that lies across the upper part of the window; null above the first. */
function useSectionInSight(): SectionId | null {
  const [current, setCurrent] = useState<SectionId | null>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) setCurrent(sections.find((id) => id === target.id) ?? null)
      },
      // A line a third down: one section at a time crosses it.
      { rootMargin: '-33% 0px -66% 0px' },
    )
    for (const id of sections) {
      const section = document.getElementById(id)
      if (section !== null) observer.observe(section)
    }
    return () => observer.disconnect()
  }, [])
  return current
}

/** What the page holds, always at hand; the part being read is marked. */
export function Contents() {
  const { t } = useTexts('report')
  const current = useSectionInSight()
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
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
