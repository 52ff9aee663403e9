import { useTexts } from '../../i18n/useTexts.ts'
import { chooseTheme, type ThemeChoice } from './theme.ts'
import { useChosenTheme } from './useTheme.ts'

const choices: readonly ThemeChoice[] = ['auto', 'light', 'dark']

/** The theme: as the system's, light or dark. */
export function ThemeSwitch({ name }: { readonly name: string }) {
  const { t } = useTexts('shell')
  const chosen = useChosenTheme()
  return (
    <fieldset className="theme-switch">
      <legend>{t('theme.title')}</legend>
      <div className="segments">
        {choices.map((choice) => (
          <label key={choice} className="segment">
            <input type="radio" name={name} value={choice} checked={choice === chosen} onChange={() => chooseTheme(choice)} />
            <span>{t(`theme.${choice}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
