import answer from '../../api/domain/words/answer.en.json'
import indicator from '../../api/domain/words/indicator.en.json'
import map from '../../api/domain/words/map.en.json'
import search from '../../api/domain/words/search.en.json'
import shell from '../../api/domain/words/shell.en.json'
import states from '../../api/domain/words/states.en.json'

/** The features that every view needs. */
export const features = { answer, indicator, map, search, shell, states }

/** Those of a view that few open come with that view. */
export const later = import.meta.glob<object>(
  ['../../api/domain/words/*.en.json', '!../../api/domain/words/{answer,indicator,map,missing,search,shell,states}.*.json'],
  { import: 'default' },
)
