import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Distribution } from '../../../api/domain/study/distribution.ts'
import { placeBar, placeLanes, barParts, laneParts } from '../../../api/domain/charts/bar.ts'
import { Bar } from '../../charts/Bar.tsx'
import { classLabel } from '../../../api/domain/words/valueLabel.ts'
import type { Surroundings } from './rows.ts'
import styles from './compare.module.css'

const room = { width: 112, height: 10 }

interface Props {
  readonly distribution: Distribution
  readonly beside: Surroundings
  /** The classes that the compared municipalities are in: those are counted in words. */
  readonly shown: readonly string[]
}

/** A county's or the region's distribution: a bar of all its municipalities, and how many gave the answers that stand beside it, of its base. */
export function BesideCell({ distribution, beside: { kind, colours }, shown }: Props) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { classes, base, municipalities } = distribution
  const all = { classes, missing: distribution.missing, colours }
  const parts =
    kind === 'multiple' ? placeLanes(laneParts(all), municipalities, room) : placeBar(barParts(all), municipalities, room)
  const counted = classes.filter(({ id }) => shown.includes(id))
  return (
    <>
      <Bar parts={parts} {...room} />
      {counted.length === 0 && <p>{t('base', { base, of: municipalities })}</p>}
      {counted.map((each) => (
        <p key={each.id} data-class={each.id}>
          <span className={styles.class}>{classLabel(kind, each, language)}</span>{' '}
          <span className="figures">{t('countOf', { count: each.count, of: base })}</span>
        </p>
      ))}
    </>
  )
}
