import { NewsquizError } from '../../base/errors.ts'
import { fieldOf } from '../../base/field-of.ts'
import { readJson } from '../../base/json.ts'
import { isRecord } from '../../kinds/refusals.ts'
import { type Draft, refused } from './draft.ts'
import { fieldsOf } from './fields.ts'

/**
 * The draft of an article in JSON: `headline`, `publisher`, `published`, `url`, `language`, `text`; other fields are
 * passed over.
 *
 * @throws {@link NewsquizError} `json/…` where it is none, `article/shape` where it holds no text.
 */
export function draftFromJson(json: string): Draft {
  const reading = readJson(json)
  if (!reading.ok) throw new NewsquizError(reading.issues)
  const { value } = reading
  if (!isRecord(value))
    throw refused(
      'article/shape',
      '',
      'expected an object',
      'Write {"published": "2023-07-27", "text": "…"}.',
    )
  const { text, ...found } = fieldsOf((name) => wordsOf(fieldOf(value, name)))
  if (text === undefined)
    throw refused('article/shape', 'text', 'expected a text, got nothing', 'Add a field "text".')
  return { ...found, text }
}

/** A publisher may be an object with a name, a text a list of paragraphs. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string') ? value.join('\n\n') : undefined
  return isRecord(value) && typeof value['name'] === 'string' ? value['name'] : undefined
}
