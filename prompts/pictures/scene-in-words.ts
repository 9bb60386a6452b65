import type { Item } from '../pix/item.ts'
import { sceneWords as words } from './scene-words.ts'

/** What a scene shows, line by line, for whoever can't have the picture: nothing of it is missing, nothing is hinted at. */
export function sceneInWords(scene: NonNullable<Item['scene']>): string {
  switch (scene.scene) {
    case 'mail':
      return mail(scene)
    case 'address-bar':
      return `${words.locks[scene.lock]}\n${scene.address}`
    case 'dialogue':
      return `${scene.title}\n${scene.text}\n${scene.buttons.map(pressable).join(' ')}`
    case 'message':
      return `${words.from} ${scene.from}\n${scene.text}`
    case 'table':
      return [scene.header, ...scene.rows].map((cells) => cells.join(' | ')).join('\n')
  }
}

function mail({ from, address, subject, body, button, link }: Extract<Item['scene'], { scene: 'mail' }>): string {
  const leads = button === undefined ? words.linkLeads : words.buttonLeads
  return [
    `${words.from} ${from} <${address}>`,
    `${words.subject} ${subject}`,
    body,
    ...(button === undefined ? [] : [pressable(button)]),
    ...(link === undefined ? [] : [`${leads} : ${link}`]),
  ].join('\n')
}

function pressable(label: string): string {
  return `[${label}]`
}
