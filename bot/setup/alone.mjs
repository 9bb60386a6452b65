import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { project } from './project.mjs'

/** A holder touches its file every second; one that has not for this long (ms) is gone, whoever has its id now. */
const silence = 15_000

/** Does a piece of set-up while no other process of this folder does the same; a dead holder's place is taken. */
export async function alone(name, say, work) {
  const folder = join(project, '.data')
  const file = join(folder, `${name}.pid`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (let told = false; !(await take(file)); told = true) {
    if (!told) say('Another start is setting things up here; waiting for it.')
    await wait(300)
  }
  const beat = setInterval(() => touch(file), 1000)
  const leave = () => rmSync(file, { force: true })
  process.once('exit', leave)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    process.off('exit', leave)
    leave()
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // A sleep of the machine made us look gone, and another took the place.
  }
}

async function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!holderLives(file)) rmSync(file, { force: true })
    return false
  }
  // Two who saw the same dead holder may both have cleared the place: the last to write has it.
  await wait(50)
  return holder(file) === process.pid
}

function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

function holderLives(file) {
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Date.now() - touched > silence) return false
  try {
    process.kill(holder(file) || process.pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
