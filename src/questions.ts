/**
 * The banks that ship, each its own export and its own subpath.
 *
 * @module newsquiz/questions
 */
export { koreanArmistice } from './questions/korean-armistice-70.ts'
