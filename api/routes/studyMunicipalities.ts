import { resource } from '../http/resource.ts'
import { profileReplySchema, studyMunicipalitiesReplySchema, studyMunicipalitiesReply, profileReply } from '../replies/profile.ts'
import { findMunicipality, findStudy } from './lookups.ts'
import { municipalityParameter, studyParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

export const studyMunicipalities = resource({
  path: '/studies/{study}/municipalities',
  operationId: 'listStudyMunicipalities',
  summary: localized('openapi', 'operation.listStudyMunicipalities.summary'),
  description: localized('openapi', 'operation.listStudyMunicipalities.description'),
  params: { study: studyParameter },
  schema: studyMunicipalitiesReplySchema,
  problems: ['unknown-study'],
  answer: (deps, params) => studyMunicipalitiesReply(findStudy(deps, params.study), deps.geography),
})

export const studyMunicipality = resource({
  path: '/studies/{study}/municipalities/{code}',
  operationId: 'getMunicipalityProfile',
  summary: localized('openapi', 'operation.getMunicipalityProfile.summary'),
  description: localized('openapi', 'operation.getMunicipalityProfile.description'),
  params: { study: studyParameter, code: municipalityParameter },
  schema: profileReplySchema,
  problems: ['unknown-study', 'unknown-municipality'],
  answer: (deps, params) => {
    const snapshot = findStudy(deps, params.study)
    return profileReply(snapshot, findMunicipality(deps, params.code), deps.geography)
  },
})
