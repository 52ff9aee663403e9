import type { BackendModule } from 'i18next'
import { makeTexts, type Texts } from '../../api/domain/words/texts.ts'
import { untilLoaded } from '../state/untilLoaded.ts'
import type { Language } from '../../api/domain/study/localized.ts'

/** What every view needs comes with the language; the texts of a view that few open come with that view. */
const first: Readonly<Record<Language, () => Promise<{ features: Record<string, object> }>>> = {
  sv: () => import('./first.sv.ts'),
  en: () => import('./first.en.ts'),
}

const files = import.meta.glob<object>(
  ['../../api/domain/words/*.json', '!../../api/domain/words/{answer,indicator,map,missing,search,shell,states}.*.json'],
  { import: 'default' },
)

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, feature, done) => {
    const load = files[`../../api/domain/words/${feature}.${language}.json`]
    if (load === undefined) {
      done(new Error(`No texts ${feature} in ${language}`), null)
      return
    }
    // Told that it failed, i18next would not ask again, and show keys.
    void untilLoaded(load)().then((texts) => done(null, { ...texts }))
  },
}

const loading = new Map<Language, Promise<Texts>>()

/** Fetches the texts of a language, once. */
export function loadTexts(language: Language): Promise<Texts> {
  const texts =
    loading.get(language) ??
    untilLoaded(first[language])().then(({ features }) =>
      makeTexts(language, features as Record<string, Record<string, unknown>>, { backend }),
    )
  loading.set(language, texts)
  return texts
}
