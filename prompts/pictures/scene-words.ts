/** What stands on the screens that the self-assessment draws, or tells, beside the words of each item. */
export const sceneWords = {
  buttonLeads: 'Adresse du bouton',
  linkLeads: 'Adresse du lien',
  notSecure: 'Non sécurisé',
  from: 'De :',
  subject: 'Objet :',
  locks: {
    closed: 'Cadenas fermé',
    open: 'Cadenas ouvert, « Non sécurisé »',
    warning: 'Triangle d’alerte, « Non sécurisé »',
  },
} as const
