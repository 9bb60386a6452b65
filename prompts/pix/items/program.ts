// biome-ignore-all lint/style/noExcessiveLinesPerFile: one file a competence; its items are data
import type { Item } from '../item.ts'

/** 3.4 Programmer. */
export const program: readonly Item[] = [
  {
    id: '3.4-01',
    competence: '3.4',
    topic: 'automation',
    level: 1,
    question:
      'Vous voulez que votre téléphone sonne à 7 h du lundi au vendredi, sans rien toucher la veille. Que réglez-vous ?',
    answer: {
      kind: 'one',
      right: 'Une alarme répétée, avec cinq jours cochés',
      wrong: [
        'Une alarme unique, avec le volume au maximum',
        'Un minuteur de sept heures, lancé une fois',
        'Un chronomètre, remis à zéro chaque soir',
      ],
    },
    why: 'Une alarme répétée suit une règle : tel jour, à telle heure. On la règle une fois et le téléphone l’applique ensuite seul.',
  },
  {
    id: '3.4-02',
    competence: '3.4',
    topic: 'instructions',
    level: 1,
    question: 'Vous retirez un colis dans une consigne automatique. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Taper le code reçu par message',
        'Attendre que le casier s’ouvre',
        'Prendre le colis dans le casier',
        'Refermer le casier vide',
      ],
    },
    why: 'La machine suit des étapes fixes : elle n’ouvre qu’après le bon code, et attend la fermeture pour servir une autre personne.',
  },
  {
    id: '3.4-03',
    competence: '3.4',
    topic: 'conditions',
    level: 1,
    question:
      'Une borne d’accueil affiche : « Si vous avez rendez-vous, touchez le bouton vert. Sinon, touchez le bouton bleu. » Vous venez sans rendez-vous. Que faites-vous ?',
    answer: {
      kind: 'one',
      right: 'Toucher le bouton bleu',
      wrong: ['Toucher le bouton vert', 'Toucher le vert, puis le bleu', 'Attendre sans rien toucher'],
    },
    why: '« Sinon » s’applique quand la condition n’est pas remplie. Sans rendez-vous, c’est donc le bouton bleu.',
  },
  {
    id: '3.4-04',
    competence: '3.4',
    topic: 'conditions',
    level: 2,
    question:
      'Une borne suit cette règle : « Avec rendez-vous : ticket vert. Sans rendez-vous, pour retirer un papier : ticket bleu. Dans tous les autres cas : ticket orange. » Nadia a rendez-vous, et vient retirer un papier. Quel ticket reçoit-elle ?',
    answer: {
      kind: 'one',
      right: 'Un ticket vert',
      wrong: ['Un ticket bleu', 'Un ticket orange', 'Un vert et un bleu'],
    },
    why: 'Elle a rendez-vous : la première règle suffit. Le ticket bleu ne concerne que les personnes sans rendez-vous.',
  },
  {
    id: '3.4-05',
    competence: '3.4',
    topic: 'loops',
    level: 2,
    question:
      'Un robot suit ce programme : « Répéter 4 fois : avancer de 3 cases, puis reculer de 1 case. » À combien de cases de son départ se trouve-t-il à la fin ?',
    answer: {
      kind: 'short',
      shown: '8 cases',
      accepted: ['8', 'huit', '8 cases', 'huit cases', 'à 8 cases', 'à huit cases'],
    },
    why: 'À chaque tour, le robot gagne 3 − 1 = 2 cases. Tout ce qui suit « répéter » se fait quatre fois : 4 × 2 = 8.',
  },
  {
    id: '3.4-06',
    competence: '3.4',
    topic: 'automation',
    level: 2,
    question:
      'Vous voulez que tous les mails d’un même organisme se rangent seuls dans un dossier, dès leur arrivée. Que créez-vous dans la messagerie ?',
    answer: {
      kind: 'one',
      right: 'Une règle sur l’adresse de l’expéditeur',
      wrong: [
        'Une réponse automatique à cet expéditeur',
        'Un groupe de contacts avec cet organisme',
        'Une recherche sur le nom de l’organisme',
      ],
    },
    why: 'Une règle (ou un filtre) dit : si le mail vient de cette adresse, alors le ranger ici. Elle s’applique seule à chaque mail reçu.',
  },
  {
    id: '3.4-07',
    competence: '3.4',
    topic: 'instructions',
    level: 2,
    question:
      'Un robot est tourné vers le haut de l’écran. Il suit ce programme : avancer de 2 cases, tourner à droite, avancer de 1 case. Où arrive-t-il, par rapport à son départ ?',
    answer: {
      kind: 'one',
      right: '2 cases plus haut et 1 case à droite',
      wrong: [
        '2 cases plus haut et 1 case à gauche',
        '1 case plus haut et 2 cases à droite',
        '3 cases plus haut, tout droit devant lui',
      ],
    },
    why: '« Tourner » change la direction sans déplacer le robot. Il monte de 2 cases, puis, tourné vers la droite, avance de 1.',
  },
  {
    id: '3.4-08',
    competence: '3.4',
    topic: 'variables',
    level: 3,
    question:
      'Un programme fait ceci, dans l’ordre : mettre 5 dans « points » ; ajouter 3 à « points » ; doubler « points » ; enlever 1 à « points ». Combien vaut « points » à la fin ?',
    answer: { kind: 'short', shown: '15', accepted: ['15', 'quinze', '15 points', 'quinze points'] },
    why: 'Chaque ligne part du résultat de la précédente : 5, puis 8, puis 16, puis 15.',
  },
  {
    id: '3.4-09',
    competence: '3.4',
    topic: 'automation',
    level: 3,
    question:
      'En octobre, la messagerie d’un service répond encore seule : « Nous serons de retour le 15 août. » Quel réglage évite cela l’an prochain, sans y penser ?',
    answer: {
      kind: 'one',
      right: 'Une date de fin pour la réponse automatique',
      wrong: [
        'Un texte plus court pour la réponse automatique',
        'Une réponse envoyée aux seuls contacts connus',
        'Un rappel de la date d’envoi en bas du message',
      ],
    },
    why: 'Un automatisme continue tant que rien ne l’arrête. Une date de fin l’éteint seule, même si tout le monde l’a oublié.',
  },
  {
    id: '3.4-10',
    competence: '3.4',
    topic: 'debugging',
    level: 3,
    question: 'Plusieurs personnes ont reçu ce rappel automatique. Quelle est la cause la plus probable ?',
    scene: {
      scene: 'message',
      from: 'Espace numérique',
      text: 'Bonjour {prenom}, nous vous attendons le {jour} à {heure} pour votre rendez-vous. Pour annuler, répondez NON.',
    },
    answer: {
      kind: 'one',
      right: 'Le modèle est parti sans être rempli pour chaque personne',
      wrong: [
        'Le réseau a remplacé une partie du texte pendant l’envoi',
        'Les téléphones ne savent pas afficher les lettres accentuées',
        'Les personnes ont refusé de donner leur prénom au service',
      ],
    },
    why: 'Les mots entre accolades sont des cases à remplir. Le programme a envoyé le modèle sans y mettre les valeurs, ou sans reconnaître le nom des cases.',
  },
  {
    id: '3.4-11',
    competence: '3.4',
    topic: 'loops',
    level: 3,
    question:
      'Un programme doit imprimer une étiquette par personne inscrite, sans qu’on sache d’avance combien il y en aura. Quelle consigne convient ?',
    answer: {
      kind: 'one',
      right: 'Tant qu’il reste un nom, imprimer l’étiquette suivante',
      wrong: [
        'Répéter 100 fois : imprimer l’étiquette suivante',
        'S’il y a un nom, imprimer l’étiquette du premier',
        'Répéter sans fin : imprimer l’étiquette suivante',
      ],
    },
    why: '« Tant que » s’arrête quand la liste est finie, quelle que soit sa longueur. Un nombre fixe en imprime trop ou trop peu, et « sans fin » ne s’arrête pas.',
  },
  {
    id: '3.4-12',
    competence: '3.4',
    topic: 'automation',
    level: 3,
    question: 'Lesquelles de ces tâches peut-on confier à un automatisme sans risque pour les personnes ?',
    answer: {
      kind: 'several',
      right: [
        'Rappeler les rendez-vous la veille par SMS',
        'Renommer 300 photos d’après leur date',
        'Copier les réponses d’un formulaire dans un tableau',
      ],
      wrong: ['Refuser les demandes d’aide d’urgence', 'Supprimer les dossiers qui semblent en double'],
    },
    why: 'Un automatisme convient aux tâches répétées, à règle claire, et dont l’erreur se rattrape. Refuser une aide ou effacer un dossier demande le jugement de quelqu’un.',
  },
  {
    id: '3.4-13',
    competence: '3.4',
    topic: 'conditions',
    level: 4,
    question:
      'Une entrée est gratuite si : la personne habite la commune ET (elle a moins de 26 ans OU plus de 64 ans). Dans ce tableau, qui entre gratuitement ? Écrivez le prénom.',
    scene: {
      scene: 'table',
      header: ['Prénom', 'Âge', 'Habite la commune'],
      rows: [
        ['Awa', '24', 'Non'],
        ['Luc', '45', 'Oui'],
        ['Inès', '70', 'Oui'],
        ['Paul', '66', 'Non'],
      ],
    },
    answer: { kind: 'short', shown: 'Inès', accepted: ['Inès', 'Inès seulement', 'seulement Inès', 'Inès, 70 ans'] },
    why: 'Avec ET, il faut habiter la commune : restent Luc et Inès. Luc a 45 ans, il ne remplit aucun des deux critères d’âge.',
  },
  {
    id: '3.4-14',
    competence: '3.4',
    topic: 'debugging',
    level: 4,
    question:
      'Ce programme devrait compter les visites d’une journée, mais il affiche toujours 1. Que faut-il changer ?',
    scene: {
      scene: 'table',
      header: ['Ligne', 'Instruction'],
      rows: [
        ['1', 'À chaque visite :'],
        ['2', '→ mettre 0 dans total'],
        ['3', '→ ajouter 1 à total'],
        ['4', 'Le soir : afficher total'],
      ],
    },
    answer: {
      kind: 'one',
      right: 'Faire la ligne 2 une seule fois, juste avant la ligne 1',
      wrong: [
        'Faire la ligne 4 à chaque visite, avant la ligne 3',
        'Faire la ligne 3 deux fois de suite, à chaque visite',
        'Faire la ligne 2 à chaque visite, après la ligne 3',
      ],
    },
    why: 'Le total est remis à zéro à chaque visite, puis augmenté de 1 : il vaut toujours 1. La remise à zéro doit se faire une fois, au début.',
  },
  {
    id: '3.4-15',
    competence: '3.4',
    topic: 'instructions',
    level: 4,
    question:
      'Vous cherchez le montant le plus élevé d’une longue liste, en n’en retenant qu’un à la fois. Remettez les consignes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Retenir le premier montant de la liste',
        'Lire le montant suivant',
        'S’il dépasse le montant retenu, le retenir à la place',
        'Recommencer à lire jusqu’à la fin de la liste',
        'Annoncer le montant retenu',
      ],
    },
    why: 'On garde toujours le plus grand montant vu jusque-là. À la fin de la liste, c’est donc le plus grand de tous.',
  },
  {
    id: '3.4-16',
    competence: '3.4',
    topic: 'debugging',
    level: 4,
    question:
      'Un programme suit deux règles : « Si l’âge est plus grand que 18, écrire Adulte. Si l’âge est plus petit que 18, écrire Mineur. » Pour quel âge n’écrit-il rien ?',
    answer: {
      kind: 'short',
      shown: '18 ans',
      accepted: ['18', '18 ans', 'dix-huit', 'dix-huit ans', 'dix huit', 'dix huit ans', 'à 18 ans', 'pour 18 ans'],
    },
    why: '18 n’est ni plus grand ni plus petit que 18. Il fallait écrire « supérieur ou égal à 18 » : les oublis se cachent souvent aux limites.',
  },
  {
    id: '3.4-17',
    competence: '3.4',
    topic: 'debugging',
    level: 5,
    question:
      'Un programme doit afficher « Gratuit » de 16 à 25 ans inclus. Vous vérifiez que ses deux limites sont exactes. Quels âges essayez-vous ?',
    answer: {
      kind: 'several',
      right: ['15 ans', '16 ans', '25 ans', '26 ans'],
      wrong: ['10 ans', '20 ans', '30 ans'],
    },
    why: 'À chaque limite, on essaie la dernière valeur refusée et la première acceptée. Une limite décalée d’un an ne se verrait ni à 10, ni à 20, ni à 30 ans.',
  },
  {
    id: '3.4-18',
    competence: '3.4',
    topic: 'variables',
    level: 5,
    question:
      'Un programme lit des codes postaux dans un fichier. « 01000 » devient « 1000 », mais « 75011 » reste juste. Quelle correction règle la cause ?',
    answer: {
      kind: 'one',
      right: 'Lire cette colonne comme du texte',
      wrong: [
        'Trier cette colonne avant de la lire',
        'Ajouter un zéro devant chaque code',
        'Lire cette colonne comme un montant',
      ],
    },
    why: 'Lu comme un nombre, 01000 vaut 1000 : le zéro de tête disparaît. Un code postal ne sert pas à calculer, c’est un texte fait de chiffres.',
  },
  {
    id: '3.4-19',
    competence: '3.4',
    topic: 'loops',
    level: 5,
    question:
      'Ce matin, les boîtes de deux services fermés contiennent chacune 2 000 messages comme celui-ci, échangés dans la nuit. Quelle règle évite ce problème ?',
    scene: {
      scene: 'mail',
      from: 'Espace numérique',
      address: 'bonjour@espace-numerique-tilleuls.example',
      subject: 'Réponse automatique : Réponse automatique',
      body: 'Bonjour, merci pour votre message. Notre service est fermé jusqu’à lundi. Ceci est une réponse automatique.',
    },
    answer: {
      kind: 'one',
      right: 'Ne répondre qu’une seule fois par jour à une même adresse',
      wrong: [
        'Attendre dix minutes avant chaque réponse automatique',
        'Raccourcir l’objet et le texte de la réponse automatique',
        'Ranger les réponses automatiques dans un autre dossier',
      ],
    },
    why: 'Chaque réponse déclenchait celle de l’autre boîte, sans fin. Limiter à une réponse par adresse casse la boucle ; attendre ne fait que la ralentir.',
  },
  {
    id: '3.4-20',
    competence: '3.4',
    topic: 'instructions',
    level: 6,
    question:
      'Un registre de 1 000 noms est trié de A à Z. Pour trouver un nom, un programme regarde celui du milieu, garde la bonne moitié, et recommence. Combien de noms regarde-t-il, au plus ?',
    answer: { kind: 'one', right: 'Environ 10', wrong: ['Environ 50', 'Environ 100', 'Environ 500'] },
    why: 'Chaque regard divise par deux ce qui reste : 1 000, 500, 250, 125… Au bout de dix fois, il ne reste qu’un nom. C’est l’intérêt d’une liste triée.',
  },
  {
    id: '3.4-21',
    competence: '3.4',
    topic: 'conditions',
    level: 6,
    question:
      'Un programme réunit les fiches qui portent les mêmes nom et prénom. Deux personnes différentes viennent de se retrouver dans une seule fiche. Quelle correction est la plus sûre ?',
    answer: {
      kind: 'one',
      right: 'Comparer aussi la date de naissance, et soumettre les doutes à quelqu’un',
      wrong: [
        'Comparer aussi les accents et les majuscules, puis réunir les fiches égales',
        'Comparer aussi la date de création, et garder la fiche la plus récente',
        'Comparer aussi le code postal, puis réunir les fiches qui en ont un commun',
      ],
    },
    why: 'Des homonymes peuvent habiter la même ville. La date de naissance les sépare presque toujours, et une personne doit trancher les cas qui restent douteux.',
  },
  {
    id: '3.4-22',
    competence: '3.4',
    topic: 'automation',
    level: 7,
    question:
      'Trente collègues vont utiliser un automatisme qui modifie des fiches d’usagers. Quelles précautions permettent de voir et de réparer une erreur ?',
    answer: {
      kind: 'several',
      right: [
        'Un journal qui note chaque modification',
        'Une copie des fiches avant chaque passage',
        'Un premier essai sur quelques fiches relues',
      ],
      wrong: ['Un compte unique, commun aux trente collègues', 'Un démarrage partout le même jour, sans annonce'],
    },
    why: 'On essaie en petit, on note ce qui a été fait, on garde de quoi revenir en arrière. Avec un compte commun, on ne sait plus qui a fait quoi.',
  },
  {
    id: '3.4-23',
    competence: '3.4',
    topic: 'automation',
    level: 7,
    question:
      'Un outil apprend à classer les demandes d’aide par urgence, à partir des décisions prises depuis dix ans. Quel risque examinez-vous en premier ?',
    answer: {
      kind: 'one',
      right: 'Il peut reprendre les injustices des décisions passées',
      wrong: [
        'Il peut ralentir à mesure que les demandes s’accumulent',
        'Il peut mélanger des demandes arrivées au même moment',
        'Il peut oublier peu à peu les décisions les plus anciennes',
      ],
    },
    why: 'Un outil qui apprend imite ce qu’on lui montre, erreurs et inégalités comprises, et les applique à grande échelle. Il faut comparer ses classements entre groupes et garder une décision humaine.',
  },
]
