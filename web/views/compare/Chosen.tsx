import { useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Mark } from './Mark.tsx'
import { WithinFilter } from './WithinFilter.tsx'
import styles from './compare.module.css'

interface Props {
  readonly chosen: readonly { readonly code: string; readonly name: string }[]
  readonly among: ReadonlySet<string> | null
  /** Told which one is taken away, by its place in the row. */
  readonly onRemove: (place: number) => void
}

/** The municipalities compared, each with its mark and a way out. */
export function Chosen({ chosen, among, onRemove }: Props) {
  const { t } = useTexts('compare')
  const codes = chosen.map(({ code }) => code)
  return (
    <ul className={`cluster ${styles.chosen}`} aria-label={t('chosen')}>
      {chosen.map(({ code, name }, place) => (
        <li key={code} data-chosen={code}>
          <Mark place={place} />
          <span>
            {name}
            <WithinFilter code={code} among={among} />
          </span>
          <AddressLink
            className="icon-button"
            change={{ compared: codes.filter((each) => each !== code) }}
            aria-label={t('remove', { name })}
            title={t('remove', { name })}
            onClick={() => onRemove(place)}
          >
            <Icon name="close" />
          </AddressLink>
        </li>
      ))}
    </ul>
  )
}
