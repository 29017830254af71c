import { wordList } from './word-list.ts'

/** What a company or another body is: the head of "a unit of Arva Inc.", "the world's second largest maker of ships". */
export const bodyWords: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  unit subsidiary division affiliate arm company bank firm airline concern retailer maker carrier utility thrift insurer agency ministry
  party newspaper magazine network union commission council corporation broadcaster automaker brewer publisher manufacturer supplier producer operator
  distributor developer builder lender chain partnership exchange organization organisation alliance institute foundation charity brokerage
  conglomerate brewery refiner steelmaker contractor processor wholesaler parent association federation coalition group body`)
