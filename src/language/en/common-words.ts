/** Words that every longer English text has, and that other languages do not have, or seldom. */
export const commonWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `the and of to that with for by from has have had were which who their they this been are it its it's he she his her but not an at
said would could should when after before than there these those what into over about between other also`.split(
    /\s+/,
  ),
)
