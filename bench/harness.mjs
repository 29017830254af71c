// Paired, interleaved micro-benchmarks for machines that are shared and noisy. The clock is the CPU time of the process;
// each round runs every candidate, in rotated order, and ratios are formed within a round before the median is taken.

/** CPU milliseconds of this process so far. */
function cpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * q
  const low = Math.floor(place)
  return sorted[low] + (sorted[Math.ceil(place)] - sorted[low]) * (place - low)
}

/**
 * Measures candidates against the first of them.
 *
 * @param candidates Functions by name; each may return a promise.
 * @returns By name: microseconds a call, and how many times as long as the first, with the 10th and 90th percentile.
 */
export async function paired(candidates, { rounds = 15, batchMs = 30 } = {}) {
  const list = Object.entries(candidates).map(([name, run]) => ({ name, run, calls: 1, micros: [] }))
  const batch = async ({ run, calls }) => {
    const began = cpu()
    for (let i = 0; i < calls; i += 1) await run(i)
    return cpu() - began
  }
  // Twice: the second pass sees compiled code.
  for (let pass = 0; pass < 2; pass += 1)
    for (const one of list)
      for (;;) {
        const took = await batch(one)
        if (took >= batchMs) break
        one.calls = Math.ceil(one.calls * Math.min(10, Math.max(2, batchMs / Math.max(took, 0.01))))
      }
  for (let round = 0; round < rounds; round += 1)
    for (let i = 0; i < list.length; i += 1) {
      const one = list[(i + round) % list.length]
      one.micros.push(((await batch(one)) * 1000) / one.calls)
    }
  return list.map(({ name, micros }) => {
    const ratios = micros.map((value, round) => value / list[0].micros[round])
    return {
      name,
      micros: quantile(micros, 0.5),
      ratio: quantile(ratios, 0.5),
      from: quantile(ratios, 0.1),
      to: quantile(ratios, 0.9),
    }
  })
}

/** Prints rows as a table, or as JSON under `--json`. */
export function report(title, rows) {
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ title, node: process.version, rows }))
    return
  }
  console.log(`\n${title} (Node ${process.version}; CPU time; × is how many times as long as the first)`)
  for (const { name, micros, ratio, from, to } of rows)
    console.log(
      `${name.padEnd(44)} ${micros.toFixed(2).padStart(12)} µs  × ${ratio.toPrecision(3).padStart(8)}  [${from.toPrecision(3)}, ${to.toPrecision(3)}]`,
    )
}
