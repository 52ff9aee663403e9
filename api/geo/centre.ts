/** A learning centre, or the like, as public sources name it. Many-to-many with municipalities. Nothing is verified for 2008. */
export interface Centre {
  /** Slug, lasting ("viadidakt"). */
  readonly id: string
  /** Name in the source; null where the source proves a centre but not its name. */
  readonly name: string | null
  readonly kind: 'learning-centre' | 'adult-education-unit' | 'broker-function'
  /** Codes of the municipalities served, in code order. */
  readonly municipalities: readonly string[]
  /** Responsible body (huvudman), null where no source states it. */
  readonly responsibleBody: string | null
  readonly place: string | null
  readonly activity: string
  readonly period: string
  readonly sources: readonly string[]
  readonly verification: 'verified' | 'weak' | 'unverified'
  /** The source check in words, Swedish ("VERIFIERAD (2012); 2008 ej verifierat"). */
  readonly verificationNote: string
}
