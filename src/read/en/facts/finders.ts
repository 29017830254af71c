import type { FactFinder } from '../../facts/fact-finder.ts'
import { anniversaries } from './anniversaries.ts'
import { asides } from './asides.ts'
import { deeds } from './deeds.ts'
import { doings } from './doings.ts'
import { events } from './events.ts'
import { figures } from './figures/figures.ts'
import { names } from './names.ts'
import { quotes } from './quotes/quotes.ts'
import { roles } from './roles.ts'
import { statements } from './statements/statements.ts'

/** What is looked for in an English article, one kind of fact a reader. */
export const factFinders: readonly FactFinder[] = [
  roles,
  events,
  anniversaries,
  names,
  deeds,
  doings,
  asides,
  figures,
  statements,
  quotes,
]
