import { startTransition, useEffect, useState, type ReactNode } from 'react'
import type { Texts } from '../../api/domain/words/texts.ts'
import { useAddress } from '../state/useAddress.ts'
import { loadTexts } from './loadTexts.ts'
import { TextsContext } from './useTexts.ts'

interface Props {
  /** The texts of the language that the page begins in. */
  readonly first: Texts
  readonly children: ReactNode
}

/** Gives the texts in the address's language. Those of the former language stand until the new ones are here. */
export function AddressTexts({ first, children }: Props) {
  const { language } = useAddress().address
  const [texts, setTexts] = useState(first)
  useEffect(() => {
    document.documentElement.lang = language
    if (texts.language === language) return
    let wanted = true
    void loadTexts(language).then((loaded) => wanted && startTransition(() => setTexts(loaded)))
    return () => {
      wanted = false
    }
  }, [texts, language])
  return <TextsContext value={texts}>{children}</TextsContext>
}
