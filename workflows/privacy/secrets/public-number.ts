/**
 * Whether digits are a number that anyone may call: emergency and help lines, four-digit numbers of administrations,
 * 0 8xx service numbers, 118 and 116 numbers, and the text-message numbers of the 3xxxx kind.
 * Source: ARCEP's numbering plan.
 */
export function isPublicNumber(digits: string): boolean {
  return publicNumber.test(digits.replace(/^(?:\+|00)?33(?=8\d{8}$)/, '0'))
}

const publicNumber = /^(?:1[578]|11[2459]|19[16]|116\d{3}|118\d{3}|3\d{3}|10\d{2}|3[3-8]\d{3}|08\d{8}|1[07]\d{2})$/
