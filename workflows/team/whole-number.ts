/** A whole number typed in a form, within bounds, both included; undefined when it is none. */
export function wholeNumber(
  typed: string,
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  const digits = typed.trim()
  if (!/^\d{1,5}$/.test(digits)) return undefined
  const value = Number(digits)
  return value >= min && value <= max ? value : undefined
}
