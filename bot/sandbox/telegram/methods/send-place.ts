import type { Location } from 'grammy/types'
import type { Params } from '../params.ts'
import { decimal, text } from '../params.ts'
import { badRequest } from '../refusal.ts'
import type { Method } from './method.ts'
import { send } from './send.ts'

export const sendLocation: Method = (platform, params) => send(platform, params, { location: locationOf(params) })

export const sendVenue: Method = (platform, params) => {
  const location = locationOf(params)
  const [title, address] = [text(params, 'title').trim(), text(params, 'address').trim()]
  if (title === '') throw badRequest('title must be non-empty')
  if (address === '') throw badRequest('address must be non-empty')
  return send(platform, params, { venue: { location, title, address }, location })
}

function locationOf(params: Params): Location {
  const latitude = decimal(params, 'latitude')
  const longitude = decimal(params, 'longitude')
  if (latitude === undefined) throw badRequest('latitude is empty')
  if (longitude === undefined) throw badRequest('longitude is empty')
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badRequest('wrong location specified')
  return { latitude, longitude }
}
