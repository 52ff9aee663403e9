import './ui/tokens.css'
import './ui/reset.css'
import './ui/typography.css'
import './ui/controls.css'
import './ui/paper.css'
import './ui/mapFoot.css'
import './shell/header.css'
import './map/drawing/drawing.css'
import './first/firstMap.css'
import 'virtual:first-map-names.css'
import './first/unscripted.css'
import { afterFirstPaint } from './first/afterFirstPaint.ts'

afterFirstPaint(() => void import('./client.tsx'))
