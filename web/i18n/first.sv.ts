import answer from '../../api/domain/words/answer.sv.json'
import indicator from '../../api/domain/words/indicator.sv.json'
import map from '../../api/domain/words/map.sv.json'
import search from '../../api/domain/words/search.sv.json'
import shell from '../../api/domain/words/shell.sv.json'
import states from '../../api/domain/words/states.sv.json'

/** The features that every view needs. */
export const features = { answer, indicator, map, search, shell, states }

/** Those of a view that few open come with that view. */
export const later = import.meta.glob<object>(
  ['../../api/domain/words/*.sv.json', '!../../api/domain/words/{answer,indicator,map,missing,search,shell,states}.*.json'],
  { import: 'default' },
)
