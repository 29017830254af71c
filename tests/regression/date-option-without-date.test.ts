import { expect, test } from 'vitest'
import { stream } from '../../src/base/random.ts'
import { showOptions } from '../../src/kinds/options.ts'

// A date option whose value is no date, which a schema lets in, made the view throw.
test('options with a value that is no date are shuffled like any others', () => {
  const options = ['a', 'b'].map((id) => ({ id, text: id, type: 'date' as const, value: 'some day' }))
  expect(
    showOptions(options, stream('s'))
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b'])
})
