import type { ReactNode } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { AddressLink } from '../address/AddressLink.tsx'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  readonly label: string
  /** On its way out. */
  readonly leaving: boolean
  readonly children: ReactNode
}

/** The panel at the right. Closing it is a link to the map alone. */
export function Panel({ label, leaving, children }: Props) {
  const { t } = useTexts('shell')
  return (
    <aside className="panel" aria-label={label} data-leaving={leaving ? '' : undefined} inert={leaving}>
      <AddressLink
        className="icon-button panel-close"
        change={{ view: { name: 'map' } }}
        aria-label={t('closePanel')}
        title={t('closePanel')}
      >
        <Icon name="close" />
      </AddressLink>
      <div className="panel-body">{children}</div>
    </aside>
  )
}
