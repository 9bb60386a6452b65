// biome-ignore-all lint/style/noExcessiveLinesPerFile: one file a competence; its items are data
import type { Item } from '../item.ts'

/** 4.1 Sécuriser l’environnement numérique. */
export const secure: readonly Item[] = [
  {
    id: '4.1-01',
    competence: '4.1',
    topic: 'passwords',
    level: 1,
    question: 'Votre date de naissance est le 14 mai 1962. Quel code protège le mieux votre téléphone ?',
    answer: { kind: 'one', right: '730918', wrong: ['140562', '123456', '111111'] },
    why: 'Un bon code n’a aucun lien avec vous et ne suit aucune suite. Une date de naissance, 123456 ou 111111 sont essayés en premier.',
  },
  {
    id: '4.1-02',
    competence: '4.1',
    topic: 'phishing',
    level: 1,
    question: 'Vous recevez ce message. Que faites-vous ?',
    scene: {
      scene: 'message',
      from: 'Numéro inconnu',
      text: 'Votre banque : carte bloquée pour raison de sécurité. Pour la débloquer, répondez à ce message avec votre code secret à 4 chiffres.',
    },
    answer: {
      kind: 'one',
      right: 'Ne rien répondre, et appeler la banque à son numéro habituel',
      wrong: [
        'Répondre avec le code, puis demander une nouvelle carte demain',
        'Répondre avec un faux code, pour voir si la carte se débloque',
        'Répondre par une question, pour connaître le nom du conseiller',
      ],
    },
    why: 'Une banque ne demande jamais le code secret d’une carte. Ne répondez pas du tout, et passez par un numéro que vous connaissez déjà.',
  },
  {
    id: '4.1-03',
    competence: '4.1',
    topic: 'connections',
    level: 1,
    question:
      'Vous avez lu vos mails sur un ordinateur de la bibliothèque. Que faut-il faire dans la messagerie avant de partir ?',
    answer: {
      kind: 'one',
      right: 'Se déconnecter',
      wrong: ['Réduire la fenêtre', 'Vider la corbeille', 'Marquer tout comme lu'],
    },
    why: 'Sans déconnexion, la personne suivante peut ouvrir la page et lire vos mails. Réduire la fenêtre la laisse ouverte.',
  },
  {
    id: '4.1-04',
    competence: '4.1',
    topic: 'updates-and-malware',
    level: 2,
    question:
      'Ce message vient des réglages de votre téléphone. Vous attendez un appel important dans cinq minutes. Quel est le meilleur choix ?',
    scene: {
      scene: 'dialogue',
      title: 'Mise à jour de sécurité',
      text: 'Une mise à jour corrige des failles de votre téléphone. Il redémarrera. Durée : environ 15 minutes.',
      buttons: ['Installer', 'Cette nuit', 'Ignorer'],
    },
    answer: { kind: 'one', right: 'Cette nuit', wrong: ['Installer', 'Ignorer'] },
    why: 'Une mise à jour de sécurité ferme des portes connues des pirates : il ne faut pas l’ignorer. La nuit, elle s’installe sans couper votre appel.',
  },
  {
    id: '4.1-05',
    competence: '4.1',
    topic: 'passwords',
    level: 2,
    question: 'Vous ouvrez un compte sur un site de vêtements. Quel mot de passe choisissez-vous ?',
    answer: {
      kind: 'one',
      right: 'Un nouveau, que vous n’utilisez nulle part ailleurs',
      wrong: [
        'Celui de votre messagerie, que vous retenez déjà',
        'Le nom du site, suivi de l’année de l’inscription',
        'Votre prénom, suivi de votre numéro de département',
      ],
    },
    why: 'Si ce site se fait voler ses mots de passe, le vôtre n’ouvrira rien d’autre. Celui de la messagerie est le plus précieux : il permet de changer tous les autres.',
  },
  {
    id: '4.1-06',
    competence: '4.1',
    topic: 'backup',
    level: 2,
    question:
      'Une personne garde tous ses papiers numérisés sur son ordinateur portable. Quelle copie lui servira encore si son sac est volé avec l’ordinateur ?',
    answer: {
      kind: 'one',
      right: 'Une copie sur une clé rangée chez sa sœur',
      wrong: [
        'Une copie dans un autre dossier de l’ordinateur',
        'Une copie sur une clé gardée dans le sac',
        'Une copie sur le bureau, avec un mot de passe',
      ],
    },
    why: 'Une sauvegarde utile se trouve ailleurs que l’appareil : chez quelqu’un, dans un tiroir, sur un service en ligne. Ce qui est dans le même sac disparaît avec lui.',
  },
  {
    id: '4.1-07',
    competence: '4.1',
    topic: 'passwords',
    level: 2,
    question:
      'Une personne égare souvent son téléphone, qui s’ouvre sans aucun code. Quelle protection lui proposez-vous en premier ?',
    answer: {
      kind: 'one',
      right: 'Un verrouillage par code ou par empreinte',
      wrong: [
        'Une application qui nettoie la mémoire',
        'Un fond d’écran avec son nom et son adresse',
        'Une coupure du réseau pendant la nuit',
      ],
    },
    why: 'Sans verrouillage, toute personne qui trouve le téléphone ouvre les mails, les photos et parfois la banque. Un code ou une empreinte l’en empêche.',
  },
  {
    id: '4.1-08',
    competence: '4.1',
    topic: 'phishing',
    level: 3,
    question: 'Vous attendez un colis et vous recevez ce mail. Quels éléments doivent vous alerter ?',
    scene: {
      scene: 'mail',
      from: 'Service des colis',
      address: 'info@colis-suivi-paiement.example',
      subject: 'Votre colis est retenu',
      body: 'Bonjour, votre colis n’a pas pu être livré. Réglez 1,95 € avant ce soir, sinon il sera détruit. Merci de votre confiance.',
      button: 'Régler les frais',
      link: 'http://reglement-carte.example/p?id=77',
    },
    answer: {
      kind: 'several',
      right: [
        'Le bouton mène à un autre site que celui de l’expéditeur',
        'On menace de détruire le colis pour faire payer vite',
        'Aucun numéro de colis ni de commande n’est indiqué',
      ],
      wrong: [
        'Le mail commence par « Bonjour » et remercie à la fin',
        'Le mail comporte un bouton à la place d’un lien',
      ],
    },
    why: 'Urgence, menace, absence de référence, lien vers un site inconnu : ces signes ensemble trahissent un mail frauduleux. La politesse et les boutons se voient aussi dans de vrais mails.',
  },
  {
    id: '4.1-09',
    competence: '4.1',
    topic: 'updates-and-malware',
    level: 3,
    question: 'Vous lisez une recette sur Internet. Cette fenêtre s’affiche avec une sirène. Que faites-vous ?',
    scene: {
      scene: 'dialogue',
      title: 'Alerte de sécurité',
      text: 'Votre ordinateur est bloqué ! Ne l’éteignez pas. Appelez tout de suite notre assistance technique : 01 99 00 12 34.',
      buttons: ['Appeler', 'Analyser'],
    },
    answer: {
      kind: 'one',
      right: 'Fermer le navigateur, ou redémarrer l’ordinateur',
      wrong: [
        'Appeler le numéro, sans donner de carte bancaire',
        'Toucher « Analyser », pour savoir si c’est grave',
        'Laisser tout allumé, et attendre la fin de l’alerte',
      ],
    },
    why: 'C’est une page web qui fait peur pour vous faire appeler un faux dépanneur. Un vrai antivirus ne donne pas de numéro à appeler. Fermer ou redémarrer suffit le plus souvent.',
  },
  {
    id: '4.1-10',
    competence: '4.1',
    topic: 'backup',
    level: 3,
    question:
      'Chaque mois, vous sauvegardez les documents d’une association sur un disque externe. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Brancher le disque externe',
        'Y copier les dossiers importants',
        'Ouvrir quelques copies pour les vérifier',
        'Éjecter, puis débrancher le disque',
        'Ranger le disque dans un autre bâtiment',
      ],
    },
    why: 'Une copie jamais vérifiée peut être vide. Un disque débranché et rangé ailleurs échappe aux virus, aux vols et aux incendies du bureau.',
  },
  {
    id: '4.1-11',
    competence: '4.1',
    topic: 'phishing',
    level: 3,
    question: 'À quel numéro court peut-on transférer gratuitement un SMS frauduleux, pour le signaler ?',
    answer: {
      kind: 'short',
      shown: '33700',
      accepted: ['33700', '33 700', 'le 33700', 'au 33700', 'le 33 700', 'au 33 700', '337 00', '33.700'],
    },
    why: 'Le 33700 recueille les signalements et les transmet aux opérateurs, qui peuvent couper les numéros frauduleux.',
    source: 'https://www.33700.fr',
  },
  {
    id: '4.1-12',
    competence: '4.1',
    topic: 'phishing',
    level: 4,
    question:
      'Vous payez l’eau sur le site « eau-des-collines.example ». Un mail vous amène à cette page. Quel mot de son adresse montre que vous n’êtes pas sur ce site ?',
    scene: {
      scene: 'address-bar',
      address: 'https://eau-des-collines-paiement.example/facture',
      lock: 'closed',
    },
    answer: {
      kind: 'short',
      shown: 'paiement',
      accepted: [
        'paiement',
        'le mot paiement',
        '-paiement',
        'payement',
        'le paiement',
        '« paiement »',
        '"paiement"',
        'eau-des-collines-paiement',
        'eau-des-collines-paiement.example',
        'collines-paiement',
      ],
    },
    why: 'Avant la première barre « / » qui suit « https:// », chaque signe compte : un mot de plus fait un autre site, avec un autre propriétaire. Ce qui suit la barre n’est qu’une page du site.',
  },
  {
    id: '4.1-13',
    competence: '4.1',
    topic: 'passwords',
    level: 4,
    question:
      'Vous activez la connexion en deux étapes d’une messagerie, avec une application qui donne des codes. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Ouvrir les réglages de sécurité du compte',
        'Choisir la connexion en deux étapes',
        'Scanner l’image affichée avec l’application de codes',
        'Taper le code que donne l’application',
        'Mettre à l’abri les codes de secours donnés à la fin',
      ],
    },
    why: 'Le code tapé prouve que l’application est bien reliée au compte. Les codes de secours permettent d’entrer si le téléphone est perdu : il faut les garder ailleurs que dedans.',
  },
  {
    id: '4.1-14',
    competence: '4.1',
    topic: 'phishing',
    level: 3,
    question:
      'Au téléphone, une personne se dit de votre banque et connaît votre nom. Le numéro affiché est bien celui de la banque. Elle vous demande de valider une opération dans l’application « pour annuler une fraude ». Que faites-vous ?',
    answer: {
      kind: 'one',
      right: 'Raccrocher, puis appeler vous-même le numéro écrit sur votre carte',
      wrong: [
        'Valider, puisque le numéro affiché est celui de la banque',
        'Valider, puis regarder votre compte dans les minutes suivantes',
        'Lui faire dire votre adresse, et valider si elle est exacte',
      ],
    },
    why: 'Le numéro affiché peut être imité et votre nom peut venir d’une fuite de données. Valider une opération l’exécute, cela ne l’annule jamais.',
  },
  {
    id: '4.1-15',
    competence: '4.1',
    topic: 'connections',
    level: 4,
    question:
      'Dans le navigateur, un site de vente que vous ne connaissez pas est indiqué comme « connexion sécurisée », avec un cadenas fermé. Que peut-on en conclure ?',
    answer: {
      kind: 'one',
      right: 'Ce que vous envoyez au site est chiffré en chemin',
      wrong: [
        'Le site appartient bien à l’entreprise qu’il affiche',
        'Le site a été contrôlé par un service de l’État',
        'Le site rembourse les achats qui ne sont pas livrés',
      ],
    },
    why: 'Le cadenas protège le trajet, il ne dit rien de l’honnêteté du site. Les sites frauduleux en ont presque tous un.',
  },
  {
    id: '4.1-16',
    competence: '4.1',
    topic: 'incidents',
    level: 4,
    question:
      'Une personne vient de se faire pirater. Quel service public en ligne, gratuit et ouvert jour et nuit, la guide et peut la mettre en contact avec la police ou la gendarmerie ? Son nom contient le numéro de police secours.',
    answer: {
      kind: 'short',
      shown: '17Cyber',
      accepted: [
        '17Cyber',
        '17 Cyber',
        'le 17Cyber',
        'le 17 Cyber',
        '17-Cyber',
        'le 17-Cyber',
        '17cyber.gouv.fr',
        'www.17cyber.gouv.fr',
        'https://17cyber.gouv.fr',
      ],
    },
    why: 'Le 17Cyber pose quelques questions, donne les gestes à faire et, si c’est grave, ouvre une discussion avec un policier ou un gendarme.',
    source: 'https://17cyber.gouv.fr',
  },
  {
    id: '4.1-17',
    competence: '4.1',
    topic: 'incidents',
    level: 5,
    question:
      'Une personne a changé le mot de passe de sa messagerie piratée. Pourtant, quelqu’un lit encore ses nouveaux mails. Que vérifiez-vous d’abord dans ses réglages ?',
    answer: {
      kind: 'one',
      right: 'Les règles de transfert et les appareils connectés',
      wrong: [
        'La place disponible et le dossier des indésirables',
        'La signature et la réponse automatique d’absence',
        'La liste des contacts et les groupes d’adresses',
      ],
    },
    why: 'Une règle de transfert continue d’envoyer une copie des mails ailleurs, et un appareil déjà connecté peut le rester. Le nouveau mot de passe ne suffit alors pas.',
    source: 'https://cybermalveillance.gouv.fr/tous-nos-contenus/actualites/que-faire-en-cas-de-piratage-de-boite-mail',
  },
  {
    id: '4.1-18',
    competence: '4.1',
    topic: 'updates-and-malware',
    level: 5,
    question:
      'Une association craint un rançongiciel : un programme qui rend tous les fichiers illisibles et réclame de l’argent. Quelles mesures réduisent vraiment ce risque ou ses dégâts ?',
    answer: {
      kind: 'several',
      right: [
        'Une sauvegarde récente sur un disque débranché',
        'Des comptes de tous les jours sans droits d’administration',
        'Des mises à jour installées dès leur sortie',
      ],
      wrong: [
        'La navigation privée activée sur chaque ordinateur',
        'Une copie des fichiers dans un autre dossier du bureau',
      ],
    },
    why: 'Les mises à jour ferment les entrées, un compte limité freine le programme, une copie débranchée permet de repartir. Une copie sur le même ordinateur serait bloquée elle aussi.',
  },
  {
    id: '4.1-19',
    competence: '4.1',
    topic: 'connections',
    level: 5,
    question:
      'Sur les tablettes partagées de votre espace, des comptes de visiteurs restent ouverts, malgré les affiches de rappel. Quelle solution est la plus sûre ?',
    answer: {
      kind: 'one',
      right: 'Une session invité, effacée à chaque fermeture',
      wrong: [
        'Un mot de passe commun, changé chaque lundi',
        'Une affiche plus grande, près de chaque tablette',
        'Un raccourci vers la page pour se déconnecter',
      ],
    },
    why: 'La session invité efface seule les comptes et les fichiers, même si la personne oublie. Les autres solutions reposent encore sur la mémoire de chacun.',
  },
  {
    id: '4.1-20',
    competence: '4.1',
    topic: 'backup',
    level: 6,
    question:
      'Un programme malveillant a commencé mercredi, sans bruit, à rendre illisibles les fichiers d’un bureau. On le découvre vendredi. Aucune de ces copies ne garde d’anciennes versions. Laquelle a le plus de chances d’être saine ?',
    scene: {
      scene: 'table',
      header: ['Copie', 'Support', 'Dernière copie'],
      rows: [
        ['A', 'Disque toujours branché', 'Mardi'],
        ['B', 'Disque débranché', 'Jeudi'],
        ['C', 'Disque débranché', 'Lundi'],
        ['D', 'Dossier synchronisé', 'Vendredi'],
      ],
    },
    answer: { kind: 'one', right: 'La copie C', wrong: ['La copie A', 'La copie B', 'La copie D'] },
    why: 'C date d’avant l’attaque et n’était pas reliée à l’ordinateur. A était branchée, donc à portée du programme ; B et D ont recopié des fichiers déjà abîmés.',
  },
  {
    id: '4.1-21',
    competence: '4.1',
    topic: 'incidents',
    level: 6,
    question:
      'Le téléphone d’une personne n’a soudain plus de réseau, alors que celui de son voisin, chez le même opérateur, fonctionne. Elle reçoit aussi par mail des demandes de nouveau mot de passe qu’elle n’a pas faites. Quel est le geste le plus urgent ?',
    answer: {
      kind: 'one',
      right: 'Joindre son opérateur, pour faire bloquer sa ligne',
      wrong: [
        'Redémarrer son téléphone, et attendre le réseau',
        'Effacer ces mails, puis les marquer comme indésirables',
        'Mettre sa carte SIM dans un téléphone plus récent',
      ],
    },
    why: 'Ces deux signes ensemble font penser à un vol de ligne : quelqu’un a obtenu une autre carte SIM avec ce numéro et reçoit ses codes par SMS. Il faut bloquer la ligne, puis alerter la banque.',
  },
  {
    id: '4.1-22',
    competence: '4.1',
    topic: 'passwords',
    level: 7,
    question:
      'Vous proposez des règles de mots de passe à une équipe de vingt personnes, pour des comptes ordinaires. Lesquelles retenez-vous ?',
    answer: {
      kind: 'several',
      right: [
        'Un gestionnaire de mots de passe fourni à chacun',
        'Un changement immédiat après une fuite ou un doute',
        'Une connexion en deux étapes pour la messagerie',
      ],
      wrong: ['Un changement obligatoire tous les trente jours', 'Un même mot de passe d’équipe pour les petits sites'],
    },
    why: 'Changer sans raison pousse à des mots de passe faibles, avec un chiffre de plus chaque mois : la CNIL ne le demande plus pour les comptes ordinaires. Mieux vaut des mots de passe longs, uniques et bien rangés.',
    source: 'https://www.cnil.fr/fr/mots-de-passe-une-nouvelle-recommandation-pour-maitriser-sa-securite',
  },
  {
    id: '4.1-23',
    competence: '4.1',
    topic: 'phishing',
    level: 7,
    question:
      'Un faux mail d’entraînement a piégé huit collègues sur vingt, et personne ne l’a signalé. Vous voulez qu’un vrai mail piégé soit signalé dans l’heure. Que faites-vous ?',
    answer: {
      kind: 'one',
      right: 'Rendre le signalement simple, et remercier à chaque fois',
      wrong: [
        'Afficher les résultats de l’exercice avec les noms de chacun',
        'Convoquer les huit collègues pour une formation obligatoire',
        'Refaire le même exercice chaque semaine, pour habituer l’équipe',
      ],
    },
    why: 'On signale vite quand c’est facile et sans honte. Montrer du doigt ou punir pousse à se taire, même après avoir cliqué, et fait perdre des heures précieuses.',
  },
]
