import { useEffect, useState } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { useAddress } from '../address/useAddress.ts'

/** How long after the last letter the address follows, in ms: a step in the history for a word, not for a letter. */
const pause = 300

/** The municipalities' names searched by what is typed. */
export function NameFilter() {
  const { t } = useTexts('table')
  const { address, go } = useAddress()
  const { named } = address
  const [followed, setFollowed] = useState(named)
  const [typed, setTyped] = useState(named ?? '')
  // The address is the truth: going back empties the field.
  if (named !== followed) {
    setFollowed(named)
    setTyped(named ?? '')
  }
  useEffect(() => {
    const wanted = typed.trim() === '' ? null : typed
    if (wanted === named) return
    const timer = setTimeout(() => go({ named: wanted }), pause)
    return () => clearTimeout(timer)
  }, [typed, named, go])
  return (
    <input
      type="search"
      className="table-name"
      tabIndex={-1}
      maxLength={40}
      autoComplete="off"
      spellCheck={false}
      aria-label={t('filterNames')}
      placeholder={t('filterNamesShort')}
      data-active={named !== null || undefined}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  )
}
