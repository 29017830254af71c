// As in ../persons.ts.
export const americas = `
=US
Bill Clinton 1992-2012;president 1993-2001`
