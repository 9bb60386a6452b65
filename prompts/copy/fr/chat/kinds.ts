/** What a message of Telegram holds, by its kind, with its article. */
export const kindNames: { readonly [kind: string]: string } = {
  photo: 'une photo',
  voice: 'un message vocal',
  audio: 'un message audio',
  video: 'une vidéo',
  video_note: 'une vidéo',
  sticker: 'un autocollant',
  animation: 'une image animée',
  poll: 'un sondage',
  dice: 'un dé',
  venue: 'un lieu',
}
