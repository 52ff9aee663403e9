import type { BackendModule } from 'i18next'
import { makeTexts, type Texts } from '../../api/domain/words/texts.ts'
import { untilLoaded } from '../state/untilLoaded.ts'
import type { Language } from '../../api/domain/study/localized.ts'

/** A language's texts: what every view needs, and how the rest is fetched, which is named with the language alone. */
interface First {
  readonly features: Record<string, object>
  readonly later: Record<string, () => Promise<object>>
}
const first: Readonly<Record<Language, () => Promise<First>>> = {
  sv: () => import('./first.sv.ts'),
  en: () => import('./first.en.ts'),
}

const backendOf = (later: First['later']): BackendModule => ({
  type: 'backend',
  init: () => undefined,
  read: (language, feature, done) => {
    const load = later[`../../api/domain/words/${feature}.${language}.json`]
    if (load === undefined) {
      done(new Error(`No texts ${feature} in ${language}`), null)
      return
    }
    // Told that it failed, i18next would not ask again, and show keys.
    void untilLoaded(load)().then((texts) => done(null, { ...texts }))
  },
})

const loading = new Map<Language, Promise<Texts>>()

/** Fetches the texts of a language, once. */
export function loadTexts(language: Language): Promise<Texts> {
  const texts =
    loading.get(language) ??
    untilLoaded(first[language])().then(({ features, later }) =>
      makeTexts(language, features as Record<string, Record<string, unknown>>, { backend: backendOf(later) }),
    )
  loading.set(language, texts)
  return texts
}
