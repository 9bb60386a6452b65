/** Words of the sandbox page about what a coordinator writes in Slack. */
export const threadWords = {
  alsoIn: (channel: string) => `Envoyer aussi dans ${channel}`,
  wasAlsoSent: 'aussi envoyé dans le canal',
  inThread: 'Voir le fil',
  edit: 'Modifier',
  editOf: (excerpt: string) => `Modifier « ${excerpt} »`,
  newText: 'Nouveau texte du message',
  save: 'Enregistrer',
  delete: 'Supprimer',
  deleteOf: (excerpt: string) => `Supprimer « ${excerpt} »`,
  deleteTitle: 'Supprimer ce message ?',
  deleteHint: 'Il disparaîtra pour toute l’équipe.',
} as const
