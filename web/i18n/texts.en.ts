import { byFeature } from './byFeature.ts'

export const texts = byFeature(import.meta.glob<object>(['./*.en.json', '!./about.en.json'], { eager: true, import: 'default' }))
