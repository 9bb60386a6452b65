// biome-ignore-all lint/style/noExcessiveLinesPerFile: one file a competence; its items are data
import type { Item } from '../item.ts'

export const digitalEnvironment: readonly Item[] = [
  {
    id: '5.2-01',
    competence: '5.2',
    topic: 'installing',
    level: 1,
    question: 'Vous voulez ajouter une application de covoiturage sur votre téléphone. Où la chercher ?',
    answer: {
      kind: 'one',
      right: 'Dans le magasin d’applications',
      wrong: ['Dans la galerie de photos', 'Dans la liste des contacts', 'Dans les réglages du son'],
    },
    why: 'Chaque téléphone a son magasin officiel, déjà installé. On y cherche l’application par son nom, puis on touche « Installer ».',
  },
  {
    id: '5.2-02',
    competence: '5.2',
    topic: 'settings',
    level: 1,
    question: 'En plein soleil, vous ne distinguez plus rien sur votre téléphone. Que réglez-vous ?',
    answer: {
      kind: 'one',
      right: 'La luminosité',
      wrong: ['Le volume', 'La langue du clavier', 'La sonnerie'],
    },
    why: 'La luminosité se règle d’un glissement du doigt depuis le haut de l’écran. On peut aussi la laisser s’adapter seule.',
  },
  {
    id: '5.2-03',
    competence: '5.2',
    topic: 'equipment',
    level: 1,
    question: 'Une personne écrit de longs textes sur sa tablette et trouve cela lent. Quel accessoire lui proposer ?',
    answer: {
      kind: 'one',
      right: 'Un clavier',
      wrong: ['Une enceinte', 'Une coque', 'Une batterie de secours'],
    },
    why: 'Un clavier séparé se relie sans fil ou par un câble et transforme la tablette en petit poste d’écriture.',
  },
  {
    id: '5.2-04',
    competence: '5.2',
    topic: 'access',
    level: 2,
    question:
      'Une personne n’a pas de compte sur ce site public, mais elle connaît ses codes de l’Assurance maladie (Ameli). Comment entrer sans créer de compte ?',
    scene: {
      scene: 'dialogue',
      title: 'Ma démarche',
      text: 'Pour continuer, identifiez-vous.',
      buttons: ['FranceConnect', 'J’ai déjà un compte', 'Créer un compte'],
    },
    answer: {
      kind: 'one',
      right: 'Par « FranceConnect »',
      wrong: ['Par « J’ai déjà un compte »', 'Par « Créer un compte »'],
    },
    why: 'FranceConnect permet d’entrer sur de nombreux sites publics avec un compte que l’on a déjà, comme ceux d’Ameli ou des impôts.',
    source: 'https://franceconnect.gouv.fr',
  },
  {
    id: '5.2-05',
    competence: '5.2',
    topic: 'settings',
    level: 2,
    question:
      'Le soir, le fond blanc des écrans vous éblouit. Comment s’appelle le mode qui affiche le texte en clair sur un fond noir ?',
    answer: {
      kind: 'short',
      shown: 'Le mode sombre',
      accepted: [
        'mode sombre',
        'le mode sombre',
        'sombre',
        'thème sombre',
        'le thème sombre',
        'affichage sombre',
        'dark mode',
        'mode dark',
        'mode nuit',
        'le mode nuit',
        'mode noir',
        'mode foncé',
      ],
    },
    why: 'Le mode sombre se trouve dans les réglages d’affichage. Il peut s’activer seul à la tombée du jour.',
  },
  {
    id: '5.2-06',
    competence: '5.2',
    topic: 'installing',
    level: 2,
    question:
      'Sur un ordinateur, vous installez un programme pour lire les PDF. Vous le voulez lui, et rien d’autre. Que choisissez-vous dans cette fenêtre ?',
    scene: {
      scene: 'dialogue',
      title: 'Installation de LecteurClair',
      text: 'Le choix rapide installe LecteurClair, la barre d’achats SuperPrix et une nouvelle page d’accueil.',
      buttons: ['Choix rapide', 'Personnaliser', 'Annuler'],
    },
    answer: {
      kind: 'one',
      right: '« Personnaliser »',
      wrong: ['« Choix rapide »', '« Annuler »'],
    },
    why: '« Personnaliser » montre la liste de ce qui sera installé : on y décoche les ajouts. Le choix rapide les accepte tous.',
  },
  {
    id: '5.2-07',
    competence: '5.2',
    topic: 'equipment',
    level: 2,
    question:
      'Une personne prépare sa première consultation à distance avec un médecin, en vidéo. De quels trois éléments son appareil a-t-il besoin ?',
    answer: {
      kind: 'several',
      right: ['Une caméra', 'Un micro', 'Une connexion à internet'],
      wrong: ['Une imprimante', 'Un lecteur de disques', 'Un clavier séparé'],
    },
    why: 'Il faut se voir, s’entendre et être relié. Un téléphone récent réunit les trois ; l’ordonnance arrive ensuite en fichier.',
  },
  {
    id: '5.2-08',
    competence: '5.2',
    topic: 'equipment',
    level: 3,
    question:
      'Une personne se déplace chaque jour, travaille avec beaucoup de programmes ouverts et garde 300 Go de photos. Lequel de ces ordinateurs lui convient ?',
    scene: {
      scene: 'table',
      header: ['Modèle', 'Mémoire', 'Stockage', 'Poids'],
      rows: [
        ['Alizé', '4 Go', '1 000 Go', '1,3 kg'],
        ['Bise', '16 Go', '512 Go', '1,4 kg'],
        ['Mistral', '16 Go', '1 000 Go', '3,6 kg'],
        ['Zéphyr', '16 Go', '128 Go', '1,1 kg'],
      ],
    },
    answer: {
      kind: 'one',
      right: 'Bise',
      wrong: ['Alizé', 'Mistral', 'Zéphyr'],
    },
    why: 'La mémoire (16 Go) sert aux programmes ouverts, le stockage (512 Go) aux photos, et 1,4 kg se porte. Chaque autre modèle échoue sur un point.',
  },
  {
    id: '5.2-09',
    competence: '5.2',
    topic: 'access',
    level: 3,
    question:
      'Une personne change d’opérateur mobile et veut garder son numéro. Quel code, obtenu en appelant le 3179, doit-elle donner au nouvel opérateur ? Son sigle suffit.',
    answer: {
      kind: 'short',
      shown: 'Le RIO',
      accepted: [
        'RIO',
        'le RIO',
        'code RIO',
        'le code RIO',
        'son RIO',
        'numéro RIO',
        'R.I.O',
        'relevé d’identité opérateur',
        "relevé d'identité opérateur",
        'le relevé d’identité opérateur',
      ],
    },
    why: 'Avec le RIO (relevé d’identité opérateur), le nouvel opérateur résilie l’ancien contrat et fait suivre le numéro. L’appel au 3179 est gratuit.',
    source: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F22479',
  },
  {
    id: '5.2-10',
    competence: '5.2',
    topic: 'settings',
    level: 3,
    question:
      'Sur un ordinateur, les liens des mails s’ouvrent toujours dans un navigateur que vous n’utilisez pas. Que changer ?',
    answer: {
      kind: 'one',
      right: 'Le navigateur par défaut',
      wrong: ['La page d’accueil', 'Le moteur de recherche', 'La langue du clavier'],
    },
    why: 'Les réglages de l’ordinateur disent quel programme ouvre chaque chose. Le choix « par défaut » vaut pour tous les liens.',
  },
  {
    id: '5.2-11',
    competence: '5.2',
    topic: 'installing',
    level: 3,
    question: 'Une personne passe de son ancien téléphone à un nouveau et donnera l’ancien. Dans quel ordre faire ?',
    answer: {
      kind: 'order',
      steps: [
        'Sauvegarder le contenu de l’ancien téléphone',
        'Charger cette sauvegarde sur le nouveau',
        'Vérifier que photos, contacts et codes y sont',
        'Remettre l’ancien à zéro, puis le donner',
      ],
    },
    why: 'On n’efface jamais avant d’avoir vérifié la copie. Certaines applications, comme la banque, demandent un transfert à part : il faut encore l’ancien téléphone.',
  },
  {
    id: '5.2-12',
    competence: '5.2',
    topic: 'access',
    level: 3,
    question:
      'Un téléphone à touches de 2010 ne connaît que la 2G, que son opérateur va arrêter. La personne appelle et envoie des SMS, rien de plus. Que lui faut-il ?',
    answer: {
      kind: 'one',
      right: 'Un téléphone simple, compatible 4G',
      wrong: [
        'Une puce neuve dans le même téléphone',
        'Un forfait avec des données mobiles',
        'Un abonnement internet par la fibre',
      ],
    },
    why: 'C’est l’appareil qui ne parle pas les réseaux plus récents : ni puce ni forfait n’y changent rien. Il existe des téléphones à touches en 4G.',
  },
  {
    id: '5.2-13',
    competence: '5.2',
    topic: 'values',
    level: 3,
    question:
      'Une personne voudrait un moteur de recherche qui ne garde pas trace de ses recherches. Où vérifier ce qu’un moteur promet à ce sujet ?',
    answer: {
      kind: 'one',
      right: 'Dans ses règles sur les données personnelles',
      wrong: [
        'Dans la liste de ses premiers résultats',
        'Dans les avis laissés sur le navigateur',
        'Dans les réglages d’affichage du téléphone',
      ],
    },
    why: 'Chaque service doit dire quelles données il garde, pourquoi et combien de temps. On peut ensuite choisir selon ce qui compte pour soi.',
  },
  {
    id: '5.2-14',
    competence: '5.2',
    topic: 'values',
    level: 4,
    question: 'Qu’est-ce qui fait d’un programme un « logiciel libre » ?',
    answer: {
      kind: 'one',
      right: 'Le droit de l’utiliser, l’étudier, le modifier et le partager',
      wrong: [
        'Le fait d’être gratuit pour les particuliers comme pour les écoles',
        'L’absence totale de publicité et de collecte de données',
        'La possibilité de l’essayer un mois avant de le payer',
      ],
    },
    why: 'Libre ne veut pas dire gratuit : c’est une licence qui donne quatre libertés. Un programme gratuit peut très bien être fermé.',
  },
  {
    id: '5.2-15',
    competence: '5.2',
    topic: 'access',
    level: 4,
    question:
      'Un courrier annonce à une personne la fin du réseau cuivre dans sa commune. Elle n’a qu’un téléphone fixe, branché sur une prise en T. Que doit-elle faire pour garder une ligne ?',
    answer: {
      kind: 'one',
      right: 'Choisir une offre sur un autre réseau',
      wrong: [
        'Attendre le passage automatique à la fibre',
        'Acheter un téléphone fixe récent',
        'Demander à la mairie une dérogation pour son âge',
      ],
    },
    why: 'Le service s’arrête à la date prévue si l’on ne fait rien. On compare les offres par la fibre ou par un autre réseau, et l’on pense aux appareils reliés à la ligne, comme la téléassistance.',
    source: 'https://www.economie.gouv.fr/treshautdebit/particuliers',
  },
  {
    id: '5.2-16',
    competence: '5.2',
    topic: 'installing',
    level: 4,
    question: 'Une personne veut installer cette application et obtient ce message. Que regarder en premier ?',
    scene: {
      scene: 'dialogue',
      title: 'Installation impossible',
      text: 'Cette application demande la version 13 du système. Votre appareil utilise la version 11.',
      buttons: ['Fermer'],
    },
    answer: {
      kind: 'one',
      right: 'Si le téléphone peut passer à la version 13',
      wrong: [
        'S’il reste assez de place pour elle',
        'Si le fichier existe sur un autre site, hors du magasin',
        'Si le Wi-Fi est assez rapide pour l’installation',
      ],
    },
    why: 'Le message parle du système : une mise à jour peut suffire. Sinon, on passe par le site du service dans le navigateur ; un fichier pris ailleurs est un risque.',
  },
  {
    id: '5.2-17',
    competence: '5.2',
    topic: 'settings',
    level: 4,
    question:
      'Vous préparez un poste public pour des personnes qui voient mal, sans rien acheter. Quels trois réglages du système activer ?',
    answer: {
      kind: 'several',
      right: ['La loupe d’écran', 'Un pointeur plus grand', 'Le contraste élevé'],
      wrong: ['La veille après une minute', 'Les effets d’animation', 'La vitesse du pointeur au maximum'],
    },
    why: 'Tous les systèmes ont une rubrique « Accessibilité ». Loupe, pointeur et contraste s’y activent en quelques secondes.',
  },
  {
    id: '5.2-18',
    competence: '5.2',
    topic: 'equipment',
    level: 5,
    question:
      'Un portable et un écran acceptent tous deux la vidéo par USB-C. Avec un premier câble USB-C, qui recharge bien le portable, aucune image. Avec un second, l’image vient. Quelle est l’explication la plus probable ?',
    answer: {
      kind: 'one',
      right: 'Le premier câble n’est pas fait pour la vidéo',
      wrong: [
        'Le premier câble est branché dans le mauvais sens',
        'La prise du portable est abîmée',
        'L’écran n’accepte que les câbles de sa marque',
      ],
    },
    why: 'La forme de la prise est la même, mais certains câbles ne servent qu’à la charge et à un peu de données. Ce qu’un câble sait faire est écrit sur l’emballage.',
  },
  {
    id: '5.2-19',
    competence: '5.2',
    topic: 'values',
    level: 5,
    question:
      'Une association veut confier ses archives à un service en ligne gratuit. Quel point vérifier pour ne pas en rester captive ?',
    answer: {
      kind: 'one',
      right: 'L’export complet dans des formats courants',
      wrong: [
        'L’espace offert la première année',
        'La présence d’une application pour chaque téléphone',
        'La possibilité de partager chaque dossier par un lien',
      ],
    },
    why: 'Un service peut fermer ou devenir payant. Pouvoir tout récupérer, dans des formats lus par d’autres, laisse la liberté de partir.',
  },
  {
    id: '5.2-20',
    competence: '5.2',
    topic: 'access',
    level: 5,
    question:
      'La ligne d’une salle peut envoyer 20 mégabits par seconde en tout. Une visio demande 3 mégabits par seconde à l’envoi. Combien de visios peut-on y tenir en même temps, au plus ? Écrivez un nombre.',
    answer: {
      kind: 'short',
      shown: '6',
      accepted: ['6', 'six', '6 visios', 'six visios', '6 visio', '6 au plus', 'six au plus', '6 postes', '6 maximum'],
    },
    why: 'Six visios demandent 18 mégabits par seconde ; une septième dépasserait 20. C’est souvent l’envoi, plus faible que la réception, qui limite.',
  },
  {
    id: '5.2-21',
    competence: '5.2',
    topic: 'installing',
    level: 6,
    question:
      'Votre équipe va remplacer sa suite bureautique sur quinze postes. Dans quel ordre mener le changement pour limiter les blocages ?',
    answer: {
      kind: 'order',
      steps: [
        'Recenser les usages et les fichiers de l’équipe',
        'Essayer la nouvelle suite sur un seul poste',
        'Former l’équipe, avec un aide-mémoire',
        'Installer la suite sur tous les postes',
        'Retirer l’ancienne suite',
      ],
    },
    why: 'Connaître les usages, essayer en petit, former, généraliser, puis fermer l’ancien : à chaque étape, on peut encore revenir en arrière.',
  },
  {
    id: '5.2-22',
    competence: '5.2',
    topic: 'access',
    level: 6,
    question:
      'Dans un tiers-lieu, sept personnes, dont des bénévoles de passage, partagent un seul compte pour l’agenda, les fichiers et le réseau social. Quelle organisation mettre en place ?',
    answer: {
      kind: 'one',
      right: 'Un compte par personne, avec ses droits, fermé à son départ',
      wrong: [
        'Un compte commun, avec un mot de passe changé chaque trimestre',
        'Un compte commun par outil, connu de la seule équipe salariée',
        'Un compte par personne, avec tous les droits pour aller plus vite',
      ],
    },
    why: 'Des comptes séparés disent qui fait quoi et se ferment un par un. Des droits limités au besoin réduisent les dégâts en cas d’erreur ou de vol.',
  },
  {
    id: '5.2-23',
    competence: '5.2',
    topic: 'equipment',
    level: 7,
    question:
      'Vous devez proposer un environnement de travail commun à douze structures aux moyens très inégaux. Par quoi commencer ?',
    answer: {
      kind: 'one',
      right: 'Observer les usages et les contraintes de chaque lieu',
      wrong: [
        'Reprendre l’équipement de la structure la mieux dotée',
        'Comparer les offres de trois grands fournisseurs',
        'Faire voter l’ensemble des équipes entre deux solutions',
      ],
    },
    why: 'On choisit des outils pour des usages, pas l’inverse. Réseau faible, public accueilli, habitudes, budget : ces contraintes disent ce qui tiendra partout.',
  },
  {
    id: '5.2-24',
    competence: '5.2',
    topic: 'settings',
    level: 7,
    question:
      'Vous concevez des postes en libre accès pour des bibliothèques, sans personne à côté en permanence. Quels trois choix s’imposent ?',
    answer: {
      kind: 'several',
      right: [
        'Tout ce qu’une personne a laissé s’efface à son départ',
        'Les aides à l’accessibilité se trouvent dès l’accueil',
        'L’équipe du lieu peut remettre un poste en état',
      ],
      wrong: [
        'Les fichiers restent une semaine, pour qui reviendrait',
        'Les aides à l’accessibilité s’ajoutent sur demande',
        'Toute remise en état passe par le prestataire',
      ],
    },
    why: 'Vie privée, accès de tous et remise en état sur place : un poste public doit tenir sans surveillance. Des fichiers gardés exposent les personnes, et ce qui se demande ou s’attend en exclut d’autres.',
  },
]
