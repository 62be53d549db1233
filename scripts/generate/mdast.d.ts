/**
 * What the schemas know of mdast: a node is an object with a type.
 *
 * Stands in for `@types/mdast` while schemas are made, which exposed are 4 MB of schema.
 */

/** Any mdast node. */
export interface RootContent {
  type: string
  [key: string]: unknown
}

/** Any inline mdast node. */
export interface PhrasingContent {
  type: string
  [key: string]: unknown
}
