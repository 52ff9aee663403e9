import { Suspense, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { part } from '../../ui/part.tsx'

const TakeAlongDialog = part('parts/takeAlong/TakeAlongDialog.tsx', () =>
  import('../takeAlong/TakeAlongDialog.tsx').then((module) => module.TakeAlongDialog),
)

/** The way to take what is shown along. What opens is fetched when first asked for. */
export function TakeAlong() {
  const { t } = useTexts('shell')
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="icon-button take-button"
        aria-haspopup="dialog"
        aria-label={t('takeAlong')}
        title={t('takeAlong')}
        onClick={() => setOpen(true)}
      >
        <Icon name="take" />
      </button>
      {open && (
        <Suspense fallback={null}>
          <TakeAlongDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
