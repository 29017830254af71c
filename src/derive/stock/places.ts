/** Cities, under the codes of their countries. */
export const places = `
=FR
Paris,Lyon`
