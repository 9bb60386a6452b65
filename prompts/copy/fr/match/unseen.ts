import type { Unseen } from '#workflows/match/unseen.ts'

/** Why someone is proposed for no post. */
export function unseenWords(unseen: Unseen): string {
  switch (unseen.why) {
    case 'no-post-on-their-land':
      return 'aucun poste sur ce territoire'
    case 'none-within-radius':
      return `aucun poste dans le rayon : le plus proche est à ${Math.ceil(unseen.km)} km`
    case 'none-in-time':
      return 'disponible trop tard pour les postes du rayon'
    case 'no-room':
      return 'toutes les places à portée vont à des personnes qui n’en ont pas d’autre'
  }
}
