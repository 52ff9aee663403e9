import type { Centre } from '../../geo/centre.ts'
import type { Localized } from '../../study/localized.ts'

const kinds: Record<Centre['kind'], Localized> = {
  'learning-centre': { sv: 'Lärcentrum', en: 'Learning centre' },
  'adult-education-unit': { sv: 'Vuxenutbildning', en: 'Adult education' },
  'broker-function': { sv: 'Mäklarfunktion', en: 'Broker function' },
}

/** Names to show a centre by: its own, or one made of its kind and municipalities where no source gives any. */
export function centreTitle({ name, kind }: Pick<Centre, 'name' | 'kind'>, municipalities: readonly string[]): Localized {
  if (name !== null) return { sv: name, en: name }
  const listed = (language: string): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(municipalities)
  return { sv: `${kinds[kind].sv} i ${listed('sv')}`, en: `${kinds[kind].en} in ${listed('en')}` }
}
