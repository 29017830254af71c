import { placeOf } from '../terminal/list.ts'
import type { Choice } from '../terminal/pick.ts'
import type { Reading } from './form.ts'

/** Reads the number or letter of one choice. */
export function readOne(choices: readonly Choice[]): (line: string) => Reading {
  return (line) => {
    const word = line.trim().toLowerCase()
    const own = choices.find(({ key, text }) => key !== undefined && [key, text.toLowerCase()].includes(word))
    const place = placeOf(word, choices.length)
    const choice = own ?? (place === undefined ? undefined : choices[place])
    return choice ? { ok: true, answer: choice.answer } : { ok: false, why: noSuch(word, choices) }
  }
}

/** Reads the numbers or letters of several choices, each once. */
export function readSeveral(choices: readonly Choice[]): (line: string) => Reading {
  return (line) => {
    const words = line.split(/[\s,;]+/).filter(Boolean)
    const stranger = words.find((word) => placeOf(word, choices.length) === undefined)
    if (stranger !== undefined) return { ok: false, why: noSuch(stranger, choices) }
    const places = words.flatMap((word) => placeOf(word, choices.length) ?? [])
    return {
      ok: true,
      answer: Array.from(new Set(places)).flatMap((place) =>
        choices.slice(place, place + 1).map(({ answer }) => answer),
      ),
    }
  }
}

/** Reads the numbers of all choices in an order. */
export function readOrder(choices: readonly Choice[]): (line: string) => Reading {
  const several = readSeveral(choices)
  return (line) => {
    const reading = several(line)
    const complete = reading.ok && Array.isArray(reading.answer) && reading.answer.length === choices.length
    if (complete || !reading.ok) return reading
    return { ok: false, why: `Name each number from 1 to ${choices.length} once.` }
  }
}

/** Takes a line as it stands, without the spaces around it. */
export function readText(line: string): Reading {
  return { ok: true, answer: line.trim() }
}

function noSuch(word: string, choices: readonly Choice[]): string {
  return `There is no "${word.slice(0, 20)}": type a number from 1 to ${choices.length}.`
}
