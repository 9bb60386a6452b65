/** The days of the week as people write them, Monday first; shortened to three letters, or two. */
export const weekDays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
