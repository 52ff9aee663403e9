import type { Municipality, Geography } from '../domain/map/geography.ts'
import { collatorOf } from '../domain/words/format.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { profileReplySchema, type ProfileReply, municipalityProfile } from '../replies/profile.ts'
import { studyMunicipalitiesReplySchema } from '../replies/studyMunicipalities.ts'
import { indicatorValues } from '../domain/study/indicatorValues.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { findMunicipality } from './lookups/findMunicipality.ts'
import { findStudy } from './lookups/findStudy.ts'
import { municipalityParameter, studyParameter } from './parameters.ts'
import { centreReply, placeOf } from '../replies/centre.ts'
import { localized } from '../domain/words/catalogue.ts'

function centreNoteOf({ centreNotes }: Geography, municipality: string): ProfileReply['centreNote'] {
  const found = centreNotes.get(municipality)
  if (!found) return null
  const { note, period, sources, verificationNote } = found
  return { note, period, sources: [...sources], verificationNote }
}

/** A municipality's profile with its neighbours and learning centres. */
export function profileReply(snapshot: Snapshot, municipality: Municipality, geography: Geography): ProfileReply {
  const { code, county } = municipality
  const countyCodes = geography.municipalities.filter((each) => each.county.code === county.code).map((each) => each.code)
  const neighbours = (geography.neighbours.get(code) ?? []).flatMap((each) => geography.municipalityByCode.get(each) ?? [])
  const address = (...segments: string[]): string => apiAddress('studies', snapshot.study.id, ...segments)
  return {
    ...municipalityProfile(snapshot, municipality, countyCodes),
    neighbours: neighbours.toSorted((a, b) => collatorOf('sv').compare(a.name, b.name)).map(placeOf),
    centres: geography.centres
      .filter(({ municipalities }) => municipalities.includes(code))
      .map((each) => centreReply(each, geography)),
    centreNote: centreNoteOf(geography, code),
    links: {
      self: address('municipalities', code),
      collection: address('municipalities'),
      similarities: address('municipalities', code, 'similarities'),
      suppositions: address('municipalities', code, 'suppositions'),
      study: address(),
    },
  }
}

export const studyMunicipalities = resource({
  path: '/studies/{study}/municipalities',
  operationId: 'listStudyMunicipalities',
  summary: localized('openapi', 'operation.listStudyMunicipalities.summary'),
  description: localized('openapi', 'operation.listStudyMunicipalities.description'),
  params: { study: studyParameter },
  schema: studyMunicipalitiesReplySchema,
  problems: ['unknown-study'],
  answer: (deps, params) => {
    const snapshot = findStudy(deps, params.study)
    const { id, defaultIndicator } = snapshot.study
    const self = apiAddress('studies', id, 'municipalities')
    return {
      study: id,
      snapshot: snapshot.hash,
      provenance: snapshot.provenance,
      indicator: defaultIndicator,
      municipalities: indicatorValues(snapshot, defaultIndicator).map(({ code, ...answer }) => {
        const municipality = findMunicipality(deps, code)
        return { ...placeOf(municipality), population: municipality.population, answer, links: { profile: `${self}/${code}` } }
      }),
      links: { self, study: apiAddress('studies', id), indicator: apiAddress('studies', id, 'indicators', defaultIndicator) },
    }
  },
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
