/** Reads a number where the array is known to reach: one function for each kind of array, which keeps them quick. */
export function real(array: Float64Array, index: number): number {
  return array[index] ?? 0
}

export function whole(array: Int32Array, index: number): number {
  return array[index] ?? 0
}
