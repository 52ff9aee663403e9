import { resource } from '../http/resource.ts'
import { apiVersion } from '../openapi/version.ts'
import { apiInfoSchema } from '../replies/apiInfo.ts'

export const apiInfo = resource({
  path: '/api-info',
  operationId: 'getApiInfo',
  summary: { sv: 'Om API:et', en: 'About the API' },
  description: {
    sv: 'API:ets namn, version, dag för versionen, dokumentation och status.',
    en: 'The API’s name, version, day of release, documentation and status.',
  },
  schema: apiInfoSchema,
  related: () => ({ 'service-desc': '/api/v1/openapi.json', 'service-doc': '/api/docs' }),
  answer: ({ settings }) => ({
    apiName: 'Lärkartan',
    apiVersion: apiVersion.number,
    apiReleased: apiVersion.released,
    apiDocumentation: `${settings.publicUrl}/api/docs`,
    apiStatus: 'active' as const,
  }),
})
