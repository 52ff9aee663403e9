import answer from '../../api/domain/words/answer.sv.json'
import indicator from '../../api/domain/words/indicator.sv.json'
import map from '../../api/domain/words/map.sv.json'
import search from '../../api/domain/words/search.sv.json'
import shell from '../../api/domain/words/shell.sv.json'
import states from '../../api/domain/words/states.sv.json'

/** The features that every view needs. */
export const features = { answer, indicator, map, search, shell, states }
