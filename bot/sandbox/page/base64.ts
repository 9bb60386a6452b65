/** The bytes of a file in base64. Rejects when it can't be read. */
export function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,?/, '') : '')
    reader.onerror = () => reject(reader.error ?? new Error(file.type))
    reader.readAsDataURL(file)
  })
}
