import { useQuery } from '@tanstack/react-query'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { AnswerSentence } from '../../parts/indicator/Kind.tsx'
import { countiesQuery, indicatorsQuery, municipalitiesOf } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { groupedOptions, placeOptions, Select } from '../../ui/Select.tsx'
import { MapKey, useBoundaries, useShownIndicator } from './drawings.tsx'
import type { OnMap } from './onMap.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './slide.module.css'

interface Props {
  readonly exploring: OnMap
  readonly namesHidden: boolean
  readonly hovered: string | null
  readonly onChange: (exploring: OnMap) => void
  readonly onRaise: (key: ClassKey | null) => void
  readonly onBack: () => void
}

/** What the map answers while it is explored, in place of the slide's words; what else it can be asked, and the way back. */
export function Explored({ exploring, namesHidden, hovered, onChange, onRaise, onBack }: Props) {
  const { t } = useTexts(['present', 'map', 'cross'])
  const language = useLanguage()
  const { id: study } = useStudy()
  const indicators = useQuery(indicatorsQuery(study)).data
  const counties = useQuery(countiesQuery()).data
  const indicator = useShownIndicator(exploring.indicator)
  const places = municipalitiesOf(useBoundaries(namesHidden))
  const { county, selected } = exploring
  const place = places.find(({ code }) => code === selected)
  return (
    <>
      {indicator !== undefined && (
        <h1 className={styles.answer}>
          <AnswerSentence
            indicator={indicator}
            scope={
              place !== undefined
                ? { kind: 'municipality', code: place.code, name: place.name || t('map:nameless'), county: place.county.code }
                : county === null
                  ? { kind: 'region' }
                  : { kind: 'county', code: county }
            }
          />
        </h1>
      )}
      <MapKey map={exploring} hovered={hovered ?? selected} onRaise={onRaise} />
      <div className={styles.choices}>
        {indicators !== undefined && (
          <Select
            label={t('question')}
            options={groupedOptions(indicators.groups, indicators.indicators, language)}
            value={exploring.indicator}
            onChange={(id) => onChange({ ...exploring, indicator: id })}
          />
        )}
        {counties !== undefined && (
          <Select
            label={t('area')}
            options={[{ id: '', label: t('cross:region') }, ...placeOptions(counties.counties)]}
            value={county ?? ''}
            onChange={(code) => onChange({ ...exploring, county: code || null, selected: null })}
          />
        )}
        <Button onClick={onBack}>
          {t('back')} <kbd>Esc</kbd>
        </Button>
      </div>
    </>
  )
}
