import type { PostField, TypedPost } from './events.ts'

/** A post as it was typed, field by field. */
export function typedPost(of: (field: PostField) => string): TypedPost {
  return {
    structure: of('structure'),
    number: of('number'),
    type: of('type'),
    commune: of('commune'),
    place: of('place'),
    host: of('host'),
    startsOn: of('startsOn'),
    seats: of('seats'),
    hours: of('hours'),
    themes: of('themes'),
    languages: of('languages'),
    travel: of('travel'),
    accessible: of('accessible'),
    weights: of('weights'),
  }
}
