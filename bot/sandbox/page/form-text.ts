/** What was typed in a field of a form, without the spaces around it. */
export function formText(form: FormData, name: string): string {
  const typed = form.get(name)
  return typeof typed === 'string' ? typed.trim() : ''
}
