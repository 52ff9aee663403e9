import { useTexts } from '../../i18n/useTexts.ts'
import { Section } from './AboutData.tsx'

const keys = [
  { does: 'search', names: ['/'] },
  { does: 'tab', names: ['Tab'] },
  { does: 'arrows', names: ['↑', '→', '↓', '←'] },
  { does: 'enter', names: ['Enter'] },
  { does: 'zoom', names: ['+', '−'] },
  { does: 'home', names: ['Home'] },
  { does: 'escape', names: ['Esc'] },
] as const

/** What the keyboard does. */
export function Keys() {
  const { t } = useTexts('about')
  return (
    <Section id="keyboard">
      <table className="read-table">
        <thead>
          <tr>
            <th scope="col">{t('keyboard.keys')}</th>
            <th scope="col">{t('keyboard.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ does, names }) => (
            <tr key={does}>
              <th scope="row">
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </th>
              <td>{t(`keyboard.${does}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
