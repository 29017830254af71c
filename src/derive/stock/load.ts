import type { Stock } from '../../pose/stock.ts'

let loading: Promise<Stock> | undefined

/**
 * The well-known persons, organisations, cities and countries who stand in as wrong options.
 *
 * They are a file of their own, some 20 kB compressed, loaded at the first call and remembered.
 */
export function loadStock(): Promise<Stock> {
  loading ??= import('./stock.ts').then(({ makeStock }) => makeStock())
  return loading
}
