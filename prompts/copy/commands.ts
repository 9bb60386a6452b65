/** Telegram's commands menu, in the order it shows; descriptions of at most 256 characters, short ones read better. */
export const chatCommands: readonly { readonly command: string; readonly description: string }[] = [
  { command: 'postuler', description: 'Préparer ou reprendre ma candidature' },
  { command: 'dossier', description: 'Voir où en est mon dossier' },
  { command: 'pix', description: 'Évaluer mes compétences numériques' },
  { command: 'aide', description: 'Savoir quoi faire ici' },
  { command: 'humain', description: 'Parler à une personne de l’équipe' },
  { command: 'mes_donnees', description: 'Voir ou effacer mes données' },
  { command: 'annuler', description: 'Arrêter ce qui est en cours' },
  { command: 'start', description: 'Revenir à l’accueil' },
]

/** Under the assistant's name, at most 120 characters. */
export const shortDescription =
  'Postulez au programme Conseiller numérique, suivez votre dossier, posez vos questions. Assistant automatique.'

/** In an empty chat, before the first message, at most 512 characters. */
export const description =
  'Passerelle vous aide à postuler au programme Conseiller numérique : dix questions, puis un suivi clair, étape par étape. ' +
  'Vous pouvez aussi évaluer vos compétences numériques, et poser une question à l’équipe. Une personne décide toujours. Touchez « Démarrer » pour commencer.'
