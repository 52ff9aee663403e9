import './pressableStyle.css'

const styleId = 'react-aria-pressable-style'

// React Aria writes one rule into a style element of the page unless an element with this id is there. The page's policy allows no
// inline style: the rule stands in the style sheet beside this.
if (typeof document !== 'undefined' && document.getElementById(styleId) === null)
  document.head.append(Object.assign(document.createElement('meta'), { id: styleId }))
