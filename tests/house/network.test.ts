import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { createServer, Socket } from 'node:net'
import { takeRefused } from '#tests/kit/network.ts'
import { describe, expect, it } from 'vitest'

// 192.0.2.0/24 and .invalid are reserved: they lead nowhere even where the network is open.
const reachingOut = [
  { way: 'fetch', reach: () => fetch('http://192.0.2.1:8080/'), host: '192.0.2.1:8080' },
  { way: 'fetch over TLS', reach: () => fetch('https://passerelle.invalid/'), host: 'passerelle.invalid:443' },
  { way: 'a socket', reach: async () => new Socket().connect(6379, '192.0.2.1'), host: '192.0.2.1:6379' },
  { way: 'a name looked up', reach: async () => lookup('passerelle.invalid'), host: 'passerelle.invalid' },
] as const

describe('In tests the network is closed', () => {
  for (const { way, reach, host } of reachingOut) {
    it(`refuses ${way} to another machine, and remembers it`, async () => {
      await expect(reach()).rejects.toThrow()
      expect(takeRefused()).toEqual([host])
    })
  }

  it('says which host was refused and what to do', async () => {
    const reaching = async () => new Socket().connect({ port: 5432, host: '192.0.2.7' })
    await expect(reaching()).rejects.toThrow(
      'The network is closed in tests: 192.0.2.7:5432 is not this machine. Pass a double instead.',
    )
    takeRefused()
  })

  it('leaves loopback open', async () => {
    const server = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const socket = new Socket().connect(address.port, 'localhost')
    const said: unknown = (await once(socket, 'data'))[0]
    server.close()
    expect(String(said)).toBe('hello')
    expect(takeRefused()).toEqual([])
  })
})
