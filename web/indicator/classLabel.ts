import type { ClassCount } from '../../api/domain/study/distribution.ts'
import type { IndicatorReply } from '../../api/replies/indicator.ts'
import type { Language } from '../../api/domain/study/localized.ts'

/** A class in words. Levels keep their number, which is what the scale is read by: "2 Organiserad". */
export function classLabel(
  kind: IndicatorReply['kind'],
  { id, label }: Pick<ClassCount, 'id' | 'label'>,
  language: Language,
): string {
  return kind === 'level' ? `${id} ${label[language]}` : label[language]
}
