import { afterEach } from 'vitest'
import { closeNetwork, takeRefused } from './network.ts'

closeNetwork()

afterEach(() => {
  const hosts = takeRefused()
  if (hosts.length > 0) throw new Error(`The network is closed in tests, and this one reached for ${hosts.join(', ')}.`)
})
