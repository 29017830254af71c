/** @throws RangeError where a time is not a number of milliseconds from 0 on. */
export function requireTime(name: string, time: number): void {
  if (!(Number.isFinite(time) && time >= 0))
    throw new RangeError(`${name} is ${time}; write it in milliseconds since 1970-01-01`)
}

/** @throws RangeError where the id of an attempt is empty or long. */
export function requireAttemptId(id: string): void {
  if (typeof id !== 'string' || id === '' || id.length > 200)
    throw new RangeError('the id of an attempt is a text of 1 to 200 characters')
}
