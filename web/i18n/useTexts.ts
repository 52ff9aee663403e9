import type { TFunction } from 'i18next'
import { createContext, use } from 'react'
import type { Texts } from '../../api/domain/words/texts.ts'
import type { Language } from '../../api/domain/study/localized.ts'

export const TextsContext = createContext<Texts | null>(null)

function textsInUse(texts: Texts | null): Texts {
  if (texts === null) throw new Error('No texts: the component stands outside TextsContext')
  return texts
}

/** All texts of the page's language, to load more of. */
export const useAllTexts = (): Texts => textsInUse(use(TextsContext))

interface Lookup {
  readonly t: TFunction
}

/** Lookups are kept: one made anew at every render would cost more than what it looks up. */
const lookups = new WeakMap<Texts, Map<string, Lookup>>()
const loads = new WeakMap<Texts, Map<string, Promise<void>>>()

function kept<Value>(store: WeakMap<Texts, Map<string, Value>>, texts: Texts, key: string, make: () => Value): Value {
  const values = store.get(texts) ?? new Map<string, Value>()
  store.set(texts, values)
  const value = values.get(key) ?? make()
  values.set(key, value)
  return value
}

/** The texts of a feature (the first of several is where a key without a name of its own is looked up). Suspends until they are here. */
export function useTexts(features: string | readonly string[] = 'shell'): Lookup {
  const texts = textsInUse(use(TextsContext))
  const names = typeof features === 'string' ? [features] : features
  const key = names.join()
  const isHere = names.every((name) => texts.hasResourceBundle(texts.language, name))
  // What has once been waited for is asked for by `use` at every render: React counts on meeting it again where it resumes.
  if (!isHere || loads.get(texts)?.has(key)) use(kept(loads, texts, key, () => texts.loadNamespaces(names)))
  return kept(lookups, texts, key, () => ({ t: lookupIn(texts, names) }))
}

/** As i18next's own `getFixedT`, which copies all its settings at every lookup and so takes three times as long. */
const lookupIn = (texts: Texts, ns: readonly string[]): TFunction =>
  ((key: string | string[], values?: object) => texts.t(key, { ns, ...values })) as TFunction

/** The language that the texts on the screen are in right now. */
export function useLanguage(): Language {
  return textsInUse(use(TextsContext)).language === 'en' ? 'en' : 'sv'
}
