/** What stands on the screens that the self-assessment draws, beside the words of each item. */
export const sceneWords = {
  buttonLeads: 'Adresse du bouton',
  linkLeads: 'Adresse du lien',
  notSecure: 'Non sécurisé',
} as const
