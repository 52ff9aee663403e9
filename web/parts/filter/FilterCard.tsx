import { useId, useRef, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { breakpoints } from '../../ui/breakpoints.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useMedia } from '../../ui/useMedia.ts'
import { FilterControl } from './FilterControl.tsx'
import styles from './filter.module.css'
import { useFilter } from './useFilter.ts'

interface Props {
  readonly asked: boolean
  /** A panel has moved the region to where the card would lie. */
  readonly panelOpen: boolean
}

/**
 * The filter on the map: why some municipalities stand back, and how many do not; unfolded, the filter itself.
 * `asked`: opened by a press, with the form for a first condition.
 */
export function FilterCard({ asked, panelOpen }: Props) {
  const { t } = useTexts('selection')
  const { conditions, reply } = useFilter()
  const [unfolded, setUnfolded] = useState<boolean | null>(asked ? true : null)
  const id = useId()
  const fold = useRef<HTMLButtonElement>(null)
  // Where the card covers nothing of the region, it stands open.
  const hasRoom = useMedia(breakpoints.roomy)
  // A filter that leaves nobody tells at once which condition did it.
  const leavesNobody = reply?.count === 0
  const drawn = unfolded ?? (!panelOpen || leavesNobody)
  const needsRoom = unfolded === null && !leavesNobody
  const open = drawn && (hasRoom || !needsRoom)
  return (
    <div
      className={`stack ${styles.card}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        setUnfolded(false)
        fold.current?.focus()
      }}
    >
      <div className={styles.pill}>
        <button
          ref={fold}
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={drawn ? id : undefined}
          onClick={() => setUnfolded(!open)}
        >
          <span className="figures">
            {reply === undefined ? t('title') : t('onMap', { count: reply.count, of: reply.municipalities })}
          </span>
          <Icon name={open ? 'up' : 'down'} />
        </button>
        {conditions.length > 0 && (
          <AddressLink className={styles.remove} change={{ selection: [] }} aria-label={t('clear')}>
            <Icon name="close" />
          </AddressLink>
        )}
      </div>
      {drawn && (
        <div id={id} className={`floating ${styles.unfolded}`} data-needs-room={needsRoom ? '' : undefined}>
          <FilterControl open={asked && conditions.length === 0} />
        </div>
      )}
    </div>
  )
}
