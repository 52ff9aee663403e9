import type { PathValues, Resource } from '../http/resource.ts'

/** The values that a resource's documentation asks with. */
export const exampleParams = ({ params }: Pick<Resource, 'params'>): PathValues =>
  Object.fromEntries(Object.entries(params).map(([name, { example }]) => [name, example]))
