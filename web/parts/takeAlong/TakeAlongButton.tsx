import { Suspense, useState, type ReactNode } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { part } from '../../ui/part.tsx'

const TakeAlongDialog = part('parts/takeAlong/TakeAlongDialog.tsx', () =>
  import('./TakeAlongDialog.tsx').then((module) => module.TakeAlongDialog),
)

interface Props {
  readonly className: string
  readonly children: ReactNode
}

/** The way to take what is shown along. What opens is fetched when first asked for. */
export function TakeAlongButton({ className, children }: Props) {
  const { t } = useTexts('shell')
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-label={t('takeAlong')}
        title={t('takeAlong')}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open && (
        <Suspense fallback={null}>
          <TakeAlongDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
