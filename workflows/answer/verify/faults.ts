/**
 * Why the words of a model can't be shown: empty, too long or too hard to read; signs or letters beyond plain text; a
 * figure, a claim, a link, a name or a quotation that the sheet has not; a language that no check knows; said in the
 * assistant's own name; a secret asked, or what swindlers have people do; a sentence that the sheet does not hold up, or
 * says the other way round; a step or a figure of the sheet left out.
 */
export const faults = [
  'empty',
  'long',
  'signs',
  'figure',
  'claim',
  'link',
  'name',
  'quotation',
  'language',
  'voice',
  'secret',
  'risk',
  'ungrounded',
  'reversed',
  'incomplete',
] as const
export type Fault = (typeof faults)[number]
