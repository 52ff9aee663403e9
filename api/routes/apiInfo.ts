import { resource } from '../http/resource.ts'
import { apiVersion } from '../openapi/info.ts'
import { apiInfoSchema } from '../replies/apiInfo.ts'
import { localized } from '../domain/words/catalogue.ts'

export const apiInfo = resource({
  path: '/api-info',
  operationId: 'getApiInfo',
  summary: localized('openapi', 'operation.getApiInfo.summary'),
  description: localized('openapi', 'operation.getApiInfo.description'),
  schema: apiInfoSchema,
  related: () => ({ 'service-desc': '/api/v1/openapi.json', 'service-doc': '/api/docs' }),
  answer: ({ settings }) => ({
    apiName: localized('shell', 'name').sv,
    apiVersion: apiVersion.number,
    apiReleased: apiVersion.released,
    apiDocumentation: `${settings.publicUrl}/api/docs`,
    apiStatus: 'active' as const,
  }),
})
