/** What of a node of a document is needed here. */
export interface Node {
  readonly nodeType: number
  readonly firstChild: Node | null
  readonly nextSibling: Node | null
  readonly parentNode: Node | null
}

/** An element. */
export interface Element extends Node {
  readonly localName: string
  readonly getAttribute: (name: string) => string | null
}

interface Text extends Node {
  readonly data: string
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

/** Whether a node is text. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3
}

/** What is said of a node on the way through a tree; `enter` says whether to go into it. */
export interface Visitor {
  readonly enter: (node: Node) => boolean
  readonly leave?: (node: Node) => void
}

/** Walks a tree in the order of the text, without a stack that depth could exhaust. */
export function walk(root: Node, { enter, leave }: Visitor): void {
  let node: Node = root
  for (;;) {
    const inside = enter(node) ? node.firstChild : null
    if (inside) {
      node = inside
      continue
    }
    leave?.(node)
    while (node !== root && !node.nextSibling) {
      if (!node.parentNode) return
      node = node.parentNode
      leave?.(node)
    }
    if (node === root || !node.nextSibling) return
    node = node.nextSibling
  }
}

/** Every element of a tree, the root first. */
export function elementsIn(root: Node): Element[] {
  const found: Element[] = []
  walk(root, {
    enter: (node) => {
      if (isElement(node)) found.push(node)
      return true
    },
  })
  return found
}

/** The text of a tree, spaces folded. */
export function textIn(root: Node): string {
  const parts: string[] = []
  walk(root, {
    enter: (node) => {
      if (isText(node)) parts.push(node.data)
      return true
    },
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}
