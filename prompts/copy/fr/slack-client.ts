/** What the emulated Slack itself tells people, as a Slack set to French does. */
export const slackClient = {
  appSilent: 'L’application n’a pas répondu. Réessayez.',
  commandFailed: (command: string, code: string) => `${command} a échoué avec l’erreur « ${code} ».`,
  formTrouble: 'Connexion difficile avec l’application. Réessayez.',
  required: 'Remplissez ce champ obligatoire.',
  atMost: (most: number) => `Écrivez ${most} caractères au plus.`,
  atLeast: (least: number) => `Écrivez ${least} caractères au moins.`,
  cancel: 'Annuler',
} as const
