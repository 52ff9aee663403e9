import type { StudyDefinition } from '../../api/domain/study/definition.ts'

/** For each question those that hang on its answer, itself first: what must move along when its answers change places. */
export function dependantsOf(study: StudyDefinition): Map<string, string[]> {
  const parents = new Map(
    study.questions.map(({ id, base, filter, notApplicableWhen }) => {
      const own = new Set([filter?.question, notApplicableWhen?.question].filter((question) => question !== undefined))
      if (own.size > 1) throw new Error(`${id} hangs on more than one question`)
      const [parent] = [...own, ...(base === 'respondents' ? [study.participationQuestion] : [])]
      return [id, parent]
    }),
  )
  const hangsOn = (id: string | undefined, root: string): boolean =>
    id !== undefined && (id === root || hangsOn(parents.get(id), root))
  return new Map(
    study.questions.map(({ id: root }) => [root, study.questions.map(({ id }) => id).filter((id) => hangsOn(id, root))]),
  )
}
