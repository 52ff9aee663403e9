import { mostCompared } from './address.ts'

/** The municipalities compared and one more; without it where it was among them; `null` where there is no room for it. */
export function withCompared(compared: readonly string[], code: string): readonly string[] | null {
  if (compared.includes(code)) return compared.filter((each) => each !== code)
  return compared.length < mostCompared ? [...compared, code] : null
}
