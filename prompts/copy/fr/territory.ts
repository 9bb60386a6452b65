/** The perimeter of those who cover everything. */
export const wholeCountry = 'Toute la France'
