import type { Municipality } from '../geo/municipality.ts'
import type { ProfileReply } from '../schemas/profile.ts'
import { maturityProfile } from './maturityProfile.ts'
import { profileAnswers } from './profileAnswers.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * A municipality's profile, without links and what only geography knows (neighbours, centres): its answers and maturity beside
 * county and region. No ranking: the comparison is against distributions.
 * @param countyCodes the municipalities of its county, itself included
 * @throws RangeError when the snapshot has no answers of the municipality
 */
export function municipalityProfile(
  snapshot: Snapshot,
  municipality: Municipality,
  countyCodes: readonly string[],
): Omit<ProfileReply, 'neighbours' | 'centres' | 'centreNote' | 'links'> {
  const { code, name, county, population } = municipality
  const row = snapshot.answers.find((each) => each.code === code)
  if (!row) throw new RangeError(`The study ${snapshot.study.id} has no answers of ${code}`)
  return {
    code,
    name,
    county: { code: county.code, name: county.name },
    study: snapshot.study.id,
    snapshot: snapshot.hash,
    provenance: snapshot.provenance,
    population: { count: population.count, year: population.year },
    maturity: maturityProfile(snapshot, row, countyCodes),
    answers: profileAnswers(snapshot, row, countyCodes),
  }
}
