/** Spells offices as a text does: one that writes "defense" is American. */
export function americanIn(text: string): (office: string) => string {
  if (!/defense/i.test(text)) return (office) => office
  return (office) => office.replace('defence', 'defense').replace('labour', 'labor')
}
