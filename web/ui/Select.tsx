import { useId, type ReactNode, type Ref } from 'react'
import type { Language, Localized } from '../../api/domain/study/localized.ts'

interface Option {
  readonly id: string
  readonly label: string
  /** A place's, which no translator shall touch. */
  readonly isName?: boolean
}

interface OptionGroup {
  readonly heading: string
  readonly options: readonly Option[]
}

interface Props {
  readonly label: ReactNode
  /** Whether the label is for those who listen alone: its place says it to the others. */
  readonly isLabelHidden?: boolean
  readonly options: readonly (Option | OptionGroup)[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLSelectElement>
}

/** A choice of one, under its label. */
export function Select({ label, isLabelHidden = false, options, value, onChange, className, ref }: Props) {
  const id = useId()
  return (
    <div className={className}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select ref={ref} id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((each) =>
          'heading' in each ? (
            <optgroup key={each.heading} label={each.heading}>
              {each.options.map(option)}
            </optgroup>
          ) : (
            option(each)
          ),
        )}
      </select>
    </div>
  )
}

const option = ({ id, label, isName }: Option) => (
  <option key={id} value={id} translate={isName ? 'no' : undefined}>
    {label}
  </option>
)

interface Grouped {
  readonly id: string
  readonly group: string
  readonly title: Localized
}

/** Questions or indicators to choose among, under the headings of the study's groups. */
export const groupedOptions = (
  groups: readonly { readonly id: string; readonly title: Localized }[],
  all: readonly Grouped[],
  language: Language,
): readonly OptionGroup[] =>
  groups.map((group) => ({
    heading: group.title[language],
    options: all.filter((each) => each.group === group.id).map(({ id, title }) => ({ id, label: title[language] })),
  }))

/** Municipalities or counties to choose among. */
export const placeOptions = (places: readonly { readonly code: string; readonly name: string }[] = []): readonly Option[] =>
  places.map(({ code, name }) => ({ id: code, label: name, isName: true }))
