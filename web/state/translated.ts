/**
 * A translator in the browser (Chrome, Edge) puts elements of its own in the place of text nodes. React goes on writing into the nodes that
 * it made, which nobody sees any longer, and fails when it takes them away. Here the node that React changes, or looks for, is put back
 * first; the translator then finds a new text and translates it.
 */

/** Text nodes of React's, and what stands in their place. */
const replaced = new WeakMap<Node, readonly ChildNode[]>()

/** React marks the nodes that it made. */
const isReacts = (node: Node): boolean => Object.keys(node).some((key) => key.startsWith('__react'))

const isForeign = (node: Node | null): node is ChildNode =>
  node !== null && node.nodeType !== Node.COMMENT_NODE && !isReacts(node)

function putBack(node: Node): void {
  const [first, ...others] = replaced.get(node) ?? []
  replaced.delete(node)
  if (first?.isConnected !== true) return
  for (const other of others) other.remove()
  first.replaceWith(node)
}

const values = new MutationObserver((records) => {
  for (const { target } of records) putBack(target)
})

function note(records: readonly MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records)
    for (const node of removedNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.isConnected || !isReacts(node)) continue
      const added = [...addedNodes].filter(isForeign)
      const beside = [previousSibling, nextSibling].filter(isForeign).slice(0, 1)
      replaced.set(node, added.length > 0 ? added : beside)
      values.observe(node, { characterData: true })
    }
}

const nodes = new MutationObserver(note)

/** Sees to it that a node is where React looks for it, be it replaced or wrapped. */
function bringHome(node: Node, parent: Node): void {
  note(nodes.takeRecords())
  if (replaced.has(node)) putBack(node)
  else {
    let wrapped = node
    while (wrapped.parentNode !== null && wrapped.parentNode !== parent) wrapped = wrapped.parentNode
    if (wrapped !== node && wrapped.parentNode === parent) parent.replaceChild(node, wrapped)
  }
}

/** The two ways in which React moves nodes that it has once put in. */
interface Moving {
  removeChild: (this: Node, child: Node) => Node
  insertBefore: (this: Node, child: Node, before: Node | null) => Node
}

/**
 * Lets the texts of the page follow what is chosen, and nothing fail, while a translator is at work on it.
 * @param before what has changed on the page since it came alive
 */
export function followTranslation(before: readonly MutationRecord[]): void {
  const moving = Node.prototype as Moving
  const { removeChild, insertBefore } = moving
  moving.removeChild = function (child) {
    if (child.parentNode !== this) bringHome(child, this)
    return child.parentNode === null ? child : removeChild.call(this, child)
  }
  moving.insertBefore = function (child, before) {
    if (before !== null && before.parentNode !== this) bringHome(before, this)
    return insertBefore.call(this, child, before?.parentNode === this ? before : null)
  }
  // Put back at once: React may have changed them meanwhile. The translator finds them anew.
  note(before)
  for (const { removedNodes } of before) removedNodes.forEach(putBack)
  nodes.observe(document.documentElement, { childList: true, subtree: true })
}
