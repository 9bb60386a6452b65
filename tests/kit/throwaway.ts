import { accessSync, constants, statfsSync } from 'node:fs'

/** In memory on Linux. */
const memory = '/dev/shm'
/** Bytes: each file of tests takes some 100 MB while it runs. */
const room = 2 ** 31

/**
 * Where databases that are thrown away live: in memory where there is room, since their thousand small files cost a
 * second of processor on some disks and a tenth of it there; else `/tmp`, whose short name a socket's address can hold.
 */
export const throwaway = hasRoom(memory) ? memory : '/tmp'

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= room
  } catch {
    return false
  }
}
