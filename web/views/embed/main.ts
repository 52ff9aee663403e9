import '../../ui/tokens.css'
import '../../ui/reset.css'
import '../../ui/typography.css'
import '../../ui/controls.css'
import '../../map/drawing/drawing.css'
import '../../map/drawing/firstMap.css'
import 'virtual:first-map.css'
import './embed.css'
import { afterFirstPaint } from '../../afterFirstPaint.ts'

afterFirstPaint(() => import('./client.tsx'))
