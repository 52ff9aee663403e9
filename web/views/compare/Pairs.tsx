import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import { titlesOf } from './likeness.ts'
import { LikenessDetails } from './LikenessDetails.tsx'
import styles from './compare.module.css'

/** How alike the chosen municipalities' answers are, two by two, with the answers that say so. */
export function Pairs({ comparison }: { readonly comparison: ComparisonsReply }) {
  const { t } = useTexts('compare')
  const titles = titlesOf(comparison, useLanguage())
  const nameOf = (code: string) => comparison.municipalities.find((each) => each.code === code)?.name ?? code
  if (comparison.pairs.length === 0) return null
  return (
    <section className="card" aria-labelledby="compare-pairs">
      <h2 id="compare-pairs">{t('pairs')}</h2>
      <p className="soft">{t('pairsNote')}</p>
      <ul className={`stack ${styles.pairs}`}>
        {comparison.pairs.map(({ one, other, ...likeness }) => {
          const pair = t('pair', { one: nameOf(one), other: nameOf(other) })
          return (
            <li key={one + other} data-pair={`${one}-${other}`}>
              <h3>{pair}</h3>
              <LikenessDetails likeness={likeness} titles={titles} of={pair} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
