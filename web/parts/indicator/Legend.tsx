import { lazy, Suspense, useId } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { untilLoaded } from '../../state/untilLoaded.ts'
import { fillOf, optionShown, type ClassKey } from '../../../api/domain/legend/classKey.ts'
import styles from './legend.module.css'
import { LegendRow } from './LegendRow.tsx'
import { OptionChoice } from './OptionChoice.tsx'
import { legendRows } from '../../../api/domain/legend/legendRows.ts'

const FilterLink = lazy(untilLoaded(() => import('./FilterLink.tsx').then((module) => ({ default: module.FilterLink }))))

interface Props {
  readonly indicator: IndicatorReply
  /** The option asked for of a multiple answer, as the address has it. */
  readonly option: string | null
  /** Code of the county chosen. */
  readonly county: string | null
  /** The municipalities that a filter leaves; the squares of the others stand back. Counts stay of all. */
  readonly among?: ReadonlySet<string> | null
  readonly pinned: ClassKey | null
  /** Code of the municipality pointed at on the map. */
  readonly hovered: string | null
  readonly onRaise: (key: ClassKey | null) => void
  /** Without it the legend is there to be read: nothing in it can be pressed. */
  readonly onPin?: ((key: ClassKey | null) => void) | undefined
  readonly onHover?: ((code: string | null) => void) | undefined
  /** Whether the class held can be made a filter. */
  readonly filters?: boolean | undefined
}

/** The legend, which is a chart: each class and each missing reason with its municipalities counted out in squares. */
export function Legend(props: Props) {
  const { indicator, option: asked, county, among = null, pinned, hovered, onRaise, onPin, onHover, filters = true } = props
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const hint = useId()
  const option = optionShown(indicator, asked)
  const area = indicator.counties.find(({ code }) => code === county) ?? null
  const rows = legendRows(indicator, { option, county: area?.code ?? null, language, t })
  return (
    <section className="stack" aria-label={t('legend')}>
      <h2 className={styles.title}>{indicator.title[language]}</h2>
      <p className="soft">
        {t('base', { base: indicator.base.label[language] })}
        {area !== null && <> · {t('baseCounty', { base: area.base, municipalities: area.municipalities, county: area.name })}</>}
      </p>
      {among !== null && <p className="soft">{t('ofAll')}</p>}
      {option !== null &&
        (onPin === undefined ? (
          <p>
            <strong>{indicator.classes.find(({ id }) => id === option)?.label[language]}</strong>
          </p>
        ) : (
          <OptionChoice indicator={indicator} option={option} />
        ))}
      {onPin !== undefined && (
        <p id={hint} className={`soft ${styles.hint}`}>
          {t('legendHint')}
        </p>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.key}>
            <LegendRow
              row={row}
              fill={fillOf(indicator, row.key)}
              total={indicator.values.length}
              county={area}
              among={among}
              pinned={row.key === pinned}
              hovered={hovered}
              hint={hint}
              onRaise={(raised) => onRaise(raised ? row.key : null)}
              onPin={onPin && (() => onPin(row.key === pinned ? null : row.key))}
              onHover={onHover}
            />
            {filters && row.key === pinned && (
              <Suspense>
                <FilterLink indicator={indicator} pinned={row.key} option={option} />
              </Suspense>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
