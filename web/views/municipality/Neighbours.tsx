import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Swatch } from '../../charts/Swatch.tsx'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { fillOf, classKeyOf, optionShown } from '../../../api/domain/legend/classKey.ts'
import { valueLabel } from '../../../api/domain/words/valueLabel.ts'
import styles from './neighbours.module.css'

interface Props {
  readonly neighbours: ProfileReply['neighbours']
  readonly indicator: IndicatorReply | undefined
  /** The option asked for of a multiple answer. */
  readonly option: string | null
}

/** The municipalities that share a boundary with this one, each with its class of what the map shows. */
export function Neighbours({ neighbours, indicator, option: asked }: Props) {
  const { t } = useTexts('municipality')
  const { t: words } = useTexts('indicator')
  const language = useLanguage()
  const option = indicator === undefined ? null : optionShown(indicator, asked)
  const collator = collatorOf('sv')
  return (
    <section aria-labelledby="neighbours-heading">
      <h3 id="neighbours-heading" className="group-heading">
        {t('neighbours')}
      </h3>
      {indicator !== undefined && <p className="soft">{indicator.title[language]}</p>}
      <ul className={`entries ${styles.neighbours}`}>
        {[...neighbours]
          .sort((a, b) => collator.compare(a.name, b.name))
          .map(({ code, name }) => {
            const value = indicator?.values.find((each) => each.code === code)
            return (
              <li key={code}>
                <AddressLink className={styles.neighbour} change={{ view: { name: 'municipality', code } }}>
                  {name}
                </AddressLink>
                {indicator !== undefined && (
                  <span className={styles.value}>
                    <Swatch fill={fillOf(indicator, classKeyOf(indicator, value, option))} />
                    {valueLabel(indicator, value, option, language, words)}
                  </span>
                )}
              </li>
            )
          })}
      </ul>
    </section>
  )
}
