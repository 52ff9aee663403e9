import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { Provenance } from '../../api/domain/study/answer.ts'
import { studiesQuery } from '../api/studiesQuery.ts'
import { currentStudy } from '../api/studyQuery.ts'

/**
 * Makes paper ready for a view: writes at the foot of every page what kind of data is on it (`--paper-foot`, which ui/paper.css
 * takes), and gives the report's citation, undefined until it has come.
 * @param provenance of what the view shows; null where it shows no data
 */
export function usePaper(provenance: Provenance | null): string | undefined {
  const { t } = useTexts('shell')
  const { t: ofIndicator } = useTexts('indicator')
  const language = useLanguage()
  const studies = useQuery(studiesQuery())
  const citation = studies.data?.studies.find(({ id }) => id === currentStudy)?.source.citation[language]
  const kind =
    provenance === null
      ? []
      : [`${ofIndicator(`provenance.${provenance}.name`)} – ${ofIndicator(`provenance.${provenance}.text`)}`]
  const foot = [t('name'), ...kind].join(' · ')
  const isReady = citation !== undefined
  useLayoutEffect(() => {
    if (!isReady) return
    const { style } = document.documentElement
    style.setProperty('--paper-foot', JSON.stringify(foot))
    return () => void style.removeProperty('--paper-foot')
  }, [isReady, foot])
  return citation
}
