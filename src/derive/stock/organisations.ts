/** `NAME/ALIAS COUNTRY YEARS`, under sort and trade; `--` belongs to no country. */
export const organisations = `
=company computing
Microsoft US 1975-`
