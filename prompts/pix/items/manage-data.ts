// biome-ignore-all lint/style/noExcessiveLinesPerFile: the items of one competence are read and balanced together.
import type { Item } from '../item.ts'

export const manageData: readonly Item[] = [
  {
    id: '1.2-01',
    competence: '1.2',
    topic: 'files',
    level: 1,
    question:
      'Sur son téléphone, une personne a téléchargé une attestation depuis un site. Elle ne la retrouve plus. Où regarder d’abord ?',
    answer: {
      kind: 'one',
      right: 'Dans le dossier des téléchargements',
      wrong: [
        'Dans les fichiers envoyés par mail',
        'Dans la galerie des photos prises',
        'Dans la liste des applications',
      ],
    },
    why: 'Un fichier pris sur un site arrive le plus souvent dans « Téléchargements », que l’on ouvre avec l’application Fichiers.',
  },
  {
    id: '1.2-02',
    competence: '1.2',
    topic: 'storage',
    level: 1,
    question: 'Ce message s’affiche sur un téléphone. Quel geste libère le plus de place ?',
    scene: {
      scene: 'dialogue',
      title: 'Espace presque plein',
      text: 'Il reste 200 Mo sur 64 Go. Supprimez des éléments pour continuer à prendre des photos.',
      buttons: ['Plus tard', 'Gérer l’espace'],
    },
    answer: {
      kind: 'one',
      right: 'Supprimer de longues vidéos inutiles',
      wrong: [
        'Supprimer d’anciens SMS sans image',
        'Fermer les applications encore ouvertes',
        'Supprimer des contacts en double',
      ],
    },
    why: 'Les vidéos sont ce qui pèse le plus lourd. Des SMS ou des contacts ne prennent presque rien.',
  },
  {
    id: '1.2-03',
    competence: '1.2',
    topic: 'backup',
    level: 1,
    question:
      'Un téléphone est tombé à l’eau et ne s’allume plus. Dans quel cas peut-on retrouver ses photos sans réparer l’appareil ?',
    answer: {
      kind: 'one',
      right: 'Si elles étaient copiées en ligne',
      wrong: [
        'Si elles étaient rangées par album',
        'Si elles étaient marquées d’un cœur',
        'Si elles étaient cachées par un code',
      ],
    },
    why: 'Seule une copie gardée ailleurs que dans l’appareil survit à sa panne.',
  },
  {
    id: '1.2-04',
    competence: '1.2',
    topic: 'naming',
    level: 2,
    question:
      'Vous enregistrez l’avis d’impôt d’une personne. Quel nom l’aidera le mieux à le retrouver dans trois ans ?',
    answer: {
      kind: 'one',
      right: 'avis-impot-2026.pdf',
      wrong: ['document-officiel.pdf', 'scan_0047_bis.pdf', 'a-garder-important.pdf'],
    },
    why: 'Un bon nom dit ce que c’est et de quand. « Important » ou un numéro de scan ne disent rien du contenu.',
  },
  {
    id: '1.2-05',
    competence: '1.2',
    topic: 'storage',
    level: 2,
    question: 'Voici quatre fichiers. Écrivez le nom de celui qui prend le plus de place.',
    scene: {
      scene: 'table',
      header: ['Nom', 'Taille'],
      rows: [
        ['lettre', '950 Ko'],
        ['photo', '4 Mo'],
        ['film', '1,2 Go'],
        ['chanson', '9 Mo'],
      ],
    },
    answer: { kind: 'short', shown: 'film', accepted: ['film', 'le film', 'le fichier film', 'film 1,2 Go', '1,2 Go'] },
    why: 'Un gigaoctet (Go) vaut mille mégaoctets (Mo), et un mégaoctet vaut mille kilooctets (Ko). L’unité compte plus que le nombre.',
  },
  {
    id: '1.2-06',
    competence: '1.2',
    topic: 'files',
    level: 2,
    question: 'Une personne veut emporter ses documents sur une clé USB. Remettez les étapes dans l’ordre le plus sûr.',
    answer: {
      kind: 'order',
      steps: [
        'Brancher la clé sur l’ordinateur',
        'Copier les documents sur la clé',
        'Ouvrir un document depuis la clé pour vérifier',
        'Demander à l’ordinateur d’éjecter la clé',
        'Retirer la clé de l’ordinateur',
      ],
    },
    why: 'On vérifie la copie tant que la clé est branchée, et on l’éjecte avant de la retirer pour ne rien abîmer.',
  },
  {
    id: '1.2-07',
    competence: '1.2',
    topic: 'files',
    level: 2,
    question:
      'Hier, une personne a effacé par erreur une photo de son téléphone. Où a-t-elle le plus de chances de la retrouver ?',
    answer: {
      kind: 'one',
      right: 'Dans la corbeille de l’appli de photos',
      wrong: [
        'Dans le dossier des téléchargements',
        'Dans l’album des captures d’écran',
        'Dans les réglages de l’appareil photo',
      ],
    },
    why: 'Une photo effacée reste en général quelques semaines dans la corbeille (ou « Supprimés récemment ») avant de disparaître.',
  },
  {
    id: '1.2-08',
    competence: '1.2',
    topic: 'files',
    level: 3,
    question:
      'Vous cherchez une lettre sur votre ordinateur. Vous avez oublié son nom et son dossier, mais elle parle de « chaudière ». Quel geste est le plus rapide ?',
    answer: {
      kind: 'one',
      right: 'Chercher ce mot avec la recherche de fichiers',
      wrong: [
        'Trier chaque dossier par ordre alphabétique',
        'Ouvrir les derniers fichiers un par un',
        'Chercher ce mot dans un moteur de recherche',
      ],
    },
    why: 'La recherche de fichiers regarde souvent aussi à l’intérieur des documents. Un moteur de recherche, lui, regarde le web, pas votre ordinateur.',
  },
  {
    id: '1.2-09',
    competence: '1.2',
    topic: 'formats',
    level: 3,
    question:
      'Une personne envoie son CV terminé à vingt employeurs. Il doit avoir la même allure sur tous les écrans. Quel fichier envoyer ?',
    answer: {
      kind: 'one',
      right: 'cv-secretariat.pdf',
      wrong: ['cv-secretariat.docx', 'cv-secretariat.odt', 'cv-secretariat.txt'],
    },
    why: 'Le PDF garde la mise en page et s’ouvre partout. Les formats de traitement de texte peuvent bouger d’un logiciel à l’autre ; le .txt perd toute mise en page.',
  },
  {
    id: '1.2-10',
    competence: '1.2',
    topic: 'backup',
    level: 3,
    question:
      'Le bureau d’une association est cambriolé, puis inondé. Quelles copies de ses documents seraient encore utilisables ?',
    answer: {
      kind: 'several',
      right: ['Une copie sur un espace en ligne', 'Un disque gardé dans une autre ville'],
      wrong: ['Une copie dans un second dossier du poste', 'Un disque rangé dans une armoire du bureau'],
    },
    why: 'Une copie ne protège que si elle ne peut pas disparaître en même temps que l’original : il en faut une ailleurs.',
  },
  {
    id: '1.2-11',
    competence: '1.2',
    topic: 'storage',
    level: 4,
    question:
      'Les photos d’un téléphone sont synchronisées avec un espace en ligne. La personne en supprime une sur le téléphone. Que se passe-t-il en général ?',
    answer: {
      kind: 'one',
      right: 'La photo est aussi supprimée en ligne',
      wrong: [
        'La photo reste en ligne, sans limite de temps',
        'La photo revient sur le téléphone le lendemain',
        'La photo passe dans un album en ligne caché',
      ],
    },
    why: 'Synchroniser, c’est garder deux endroits pareils : ce que l’on efface d’un côté s’efface de l’autre, souvent après un passage par la corbeille.',
  },
  {
    id: '1.2-12',
    competence: '1.2',
    topic: 'naming',
    level: 4,
    question:
      'Vos comptes rendus portent une date pour nom. Le tri par nom doit les ranger du plus ancien au plus récent, année après année. Comment écrivez-vous le 9 mars 2026, en chiffres ?',
    answer: {
      kind: 'short',
      shown: '2026-03-09',
      accepted: [
        '2026-03-09',
        '20260309',
        '2026_03_09',
        '2026 03 09',
        '2026.03.09',
        '2026/03/09',
        '2026–03–09',
        '2026 - 03 - 09',
      ],
    },
    why: 'Le tri par nom compare les signes de gauche à droite : année, puis mois, puis jour, toujours avec deux chiffres pour le mois et le jour.',
  },
  {
    id: '1.2-13',
    competence: '1.2',
    topic: 'storage',
    level: 4,
    question: 'Rangez ces fichiers du plus léger au plus lourd.',
    answer: {
      kind: 'order',
      steps: [
        'Un document de 980 Ko',
        'Une photo de 3,5 Mo',
        'Un enregistrement de 850 Mo',
        'Une vidéo de 1,4 Go',
        'Une sauvegarde de 0,2 To',
      ],
    },
    why: 'Ko, Mo, Go, To : chaque unité vaut mille fois la précédente. 0,2 To font 200 Go.',
  },
  {
    id: '1.2-14',
    competence: '1.2',
    topic: 'records',
    level: 3,
    question:
      'Vous voulez trier cette liste par commune, puis envoyer un SMS à tout le monde. Que changez-vous d’abord ?',
    scene: {
      scene: 'table',
      header: ['Nom', 'Coordonnées'],
      rows: [
        ['Awa D.', 'Nevers, tél. 06 …'],
        ['Luc M.', '07 … (à Decize)'],
        ['Nina P.', 'Decize 06 …'],
      ],
    },
    answer: {
      kind: 'one',
      right: 'Séparer la commune et le téléphone',
      wrong: [
        'Ajouter une ligne vide entre les noms',
        'Écrire toutes les coordonnées en gras',
        'Numéroter les personnes de la liste',
      ],
    },
    why: 'Une colonne pour chaque sorte d’information : c’est ce qui permet de trier, de filtrer et de réutiliser la liste.',
  },
  {
    id: '1.2-15',
    competence: '1.2',
    topic: 'storage',
    level: 4,
    question:
      'Votre espace en ligne offre 15 Go, dont 11 Go sont déjà pris. Vous déposez des vidéos de 600 Mo chacune. Combien de vidéos entières y tiennent ? (1 Go = 1 000 Mo)',
    answer: {
      kind: 'short',
      shown: '6',
      accepted: ['6', 'six', '6 vidéos', 'six vidéos', '6 vidéos entières'],
    },
    why: 'Il reste 4 Go, soit 4 000 Mo. Six vidéos prennent 3 600 Mo ; une septième dépasserait.',
  },
  {
    id: '1.2-16',
    competence: '1.2',
    topic: 'formats',
    level: 5,
    question:
      'Une personne reçoit « dossier.zip ». Elle double-clique, ouvre le formulaire qui s’y trouve, le remplit et l’enregistre. Le lendemain, le formulaire est vide. Quelle est la cause la plus probable ?',
    answer: {
      kind: 'one',
      right: 'Le fichier n’avait pas été extrait de l’archive',
      wrong: [
        'Le fichier était devenu trop lourd pour l’archive',
        'Le fichier a été remplacé par un second envoi',
        'Le fichier a expiré au bout de vingt-quatre heures',
      ],
    },
    why: 'Ouvrir un fichier dans une archive affiche souvent une copie provisoire. Il faut d’abord extraire les fichiers, puis travailler sur ceux-ci.',
  },
  {
    id: '1.2-17',
    competence: '1.2',
    topic: 'files',
    level: 5,
    question:
      'Deux personnes de votre équipe ont modifié « planning » hors connexion. Ce message s’affiche. Comment obtenir un seul planning complet ?',
    scene: {
      scene: 'dialogue',
      title: 'Conflit de versions',
      text: 'Le fichier « planning » a été modifié à deux endroits. Une copie « planning (conflit) » a été créée à côté.',
      buttons: ['Voir les fichiers', 'Fermer'],
    },
    answer: {
      kind: 'one',
      right: 'Comparer les deux et réunir les changements',
      wrong: [
        'Garder celui qui a été modifié en dernier',
        'Supprimer la copie, puisque l’original est resté',
        'Renommer la copie avec la date du jour',
      ],
    },
    why: 'Chaque fichier contient des changements que l’autre n’a pas : ni la date ni le nom ne disent lequel est complet.',
  },
  {
    id: '1.2-18',
    competence: '1.2',
    topic: 'records',
    level: 5,
    question:
      'Deux personnes de votre fichier de rendez-vous portent le même nom et le même prénom. Quelles informations permettraient de ne plus jamais confondre deux fiches ?',
    answer: {
      kind: 'several',
      right: ['Un numéro attribué à l’inscription', 'Un code tiré au hasard, jamais réutilisé'],
      wrong: [
        'Le nom complet suivi de la commune',
        'Les initiales et la date de naissance',
        'Le nom écrit tout en majuscules',
      ],
    },
    why: 'Un identifiant ne désigne qu’une fiche et ne change pas. Un nom, une commune ou une date de naissance peuvent être partagés par deux personnes.',
  },
  {
    id: '1.2-19',
    competence: '1.2',
    topic: 'records',
    level: 6,
    question:
      'Un tableau a une ligne par personne et les colonnes « Atelier 1 » à « Atelier 8 ». Une neuvième participation n’y entre pas, et compter par atelier est pénible. Quelle organisation règle les deux problèmes ?',
    answer: {
      kind: 'one',
      right: 'Une ligne par participation : personne, atelier, date',
      wrong: [
        'Une feuille par personne, avec la liste de ses ateliers',
        'Une colonne « Ateliers » où tous les titres se suivent',
        'Une colonne de plus chaque fois qu’il en manque une',
      ],
    },
    why: 'Une ligne par fait : la liste s’allonge sans changer de forme, et l’on compte par atelier, par mois ou par personne.',
  },
  {
    id: '1.2-20',
    competence: '1.2',
    topic: 'backup',
    level: 6,
    question:
      'Votre structure synchronise ses dossiers en ligne et nomme cela « la sauvegarde ». Un logiciel malveillant chiffre les fichiers d’un poste ; la copie en ligne est aussitôt remplacée. Quelles mesures auraient permis de les récupérer ?',
    answer: {
      kind: 'several',
      right: ['Garder un mois d’anciennes versions en ligne', 'Copier chaque soir sur un disque débranché ensuite'],
      wrong: [
        'Synchroniser les dossiers plus souvent',
        'Synchroniser aussi vers un second espace en ligne',
        'Prendre un espace en ligne plus grand',
      ],
    },
    why: 'La synchronisation recopie aussi les dégâts. Il faut pouvoir revenir en arrière, ou avoir une copie que rien ne peut atteindre.',
  },
  {
    id: '1.2-21',
    competence: '1.2',
    topic: 'naming',
    level: 7,
    question:
      'Vous avez conçu un classement commun pour une équipe de dix personnes. Avant de l’adopter, comment savoir le mieux s’il fonctionne ?',
    answer: {
      kind: 'one',
      right: 'Faire chercher dix documents à des collègues',
      wrong: [
        'Présenter le plan en réunion et recueillir les avis',
        'Le comparer au classement d’une autre structure',
        'Compter les documents rangés dans chaque dossier',
      ],
    },
    why: 'Un classement sert à retrouver. Seul l’essai par des personnes qui ne l’ont pas conçu montre où elles se perdent.',
  },
  {
    id: '1.2-22',
    competence: '1.2',
    topic: 'backup',
    level: 7,
    question:
      'En cas de panne, votre structure accepte de perdre une journée de travail au plus, et veut repartir en deux heures. Quelle organisation y répond ?',
    answer: {
      kind: 'one',
      right: 'Une copie par nuit, remise en place en une heure à l’essai',
      wrong: [
        'Une copie par heure, remise en place en un jour à l’essai',
        'Une copie par semaine, remise en place en une heure à l’essai',
        'Une copie par nuit, remise en place en un jour à l’essai',
      ],
    },
    why: 'Le rythme des copies fixe ce que l’on peut perdre, l’essai dit en combien de temps on repart. Il faut que les deux conviennent.',
  },
]
