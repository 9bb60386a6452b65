/** How the app presents itself in a Slack workspace. */
export const manifestWords = {
  name: 'Passerelle',
  description: 'Les candidatures de conseillers numériques, dans Slack.',
  longDescription:
    'Passerelle apporte dans Slack les candidatures reçues dans Telegram : une fiche par dossier, sans identité à la première lecture. Chaque équipe suit les dossiers de son territoire, pose ses questions, décide et explique. Tout ce qui est fait est inscrit dans un journal. Application interne à un seul espace de travail.',
  command: { description: 'Chercher, ouvrir et compter les dossiers', hint: 'aide' },
  background: '#1f4b57',
} as const
