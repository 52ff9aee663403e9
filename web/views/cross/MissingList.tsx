import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { missingLabel } from '../../../api/domain/study/missing.ts'
import { lowerFirst } from '../../../api/domain/words/valueLabel.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import styles from './cross.module.css'
import { crossReason, missingGroups } from '../../../api/domain/legend/crossCells.ts'
import { NameList } from './NameList.tsx'

interface Props {
  readonly crosstab: CrosstabsReply
  readonly names: ReadonlyMap<string, string>
  readonly onPoint: (code: string | null) => void
}

/** Who is in no cell, and why: each pair of reasons apart. */
export function MissingList({ crosstab, names, onPoint }: Props) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const { x, y, missing } = crosstab
  if (missing.length === 0) return null
  const groups = missingGroups(missing)
  return (
    <section className={`stack ${styles.aside}`} aria-labelledby="cross-missing">
      <h2 id="cross-missing">{t('missing', { count: missing.length })}</h2>
      <ul className={styles.groups}>
        {groups.map((group) => {
          const reason = crossReason(group)
          const words = (
            [
              [x, group.x],
              [y, group.y],
            ] as const
          ).flatMap(([axis, why]) =>
            why === null ? [] : [`${axis.title[language]}: ${lowerFirst(missingLabel(why)[language])}`],
          )
          return (
            <li key={words.join()} data-missing={group.codes.length}>
              <p className={styles.why}>
                {reason !== null && <Swatch fill={{ reason }} />} {words.join(' · ')} ({group.codes.length})
              </p>
              <NameList codes={group.codes} names={names} onPoint={onPoint} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
