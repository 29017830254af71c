import fc from 'fast-check'

// The same cases in every run, so that a red run is red for everybody. Other cases: FAST_CHECK_SEED=random npm test, or a number.
const wanted = process.env['FAST_CHECK_SEED']
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 1953) })
