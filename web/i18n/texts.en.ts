import { byFeature } from './byFeature.ts'

export const texts = byFeature(import.meta.glob<object>('./*.en.json', { eager: true, import: 'default' }))
