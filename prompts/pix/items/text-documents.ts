// biome-ignore-all lint/style/noExcessiveLinesPerFile: the items of one competence are read and balanced together.
import type { Item } from '../item.ts'

export const textDocuments: readonly Item[] = [
  {
    id: '3.1-01',
    competence: '3.1',
    topic: 'typing',
    level: 1,
    question:
      'En écrivant sur votre téléphone, vous avez tapé une lettre de trop. Quelle touche du clavier à l’écran efface la dernière lettre ?',
    answer: {
      kind: 'one',
      right: 'La flèche avec une croix dedans',
      wrong: ['La flèche pointée vers le haut', 'Le petit globe terrestre', 'La longue barre tout en bas'],
    },
    why: 'La flèche qui contient une croix efface ce qui précède. La flèche vers le haut met en majuscule, le globe change de langue, la longue barre fait un espace.',
  },
  {
    id: '3.1-02',
    competence: '3.1',
    topic: 'formatting',
    level: 1,
    question:
      'Dans un texte, vous sélectionnez le mot « gratuit » et vous cliquez sur le bouton « G » (ou « B » selon les logiciels). Comment le mot apparaît-il ?',
    answer: { kind: 'one', right: 'Plus épais', wrong: ['Plus grand', 'Souligné', 'Penché'] },
    why: '« G » veut dire gras (« B » pour « bold », en anglais) : les lettres deviennent plus épaisses et le mot ressort.',
  },
  {
    id: '3.1-03',
    competence: '3.1',
    topic: 'typing',
    level: 1,
    question:
      'Vous venez de corriger une lettre et vous fermez le logiciel. Cette fenêtre apparaît. Sur quel bouton appuyez-vous pour garder vos corrections ?',
    scene: {
      scene: 'dialogue',
      title: 'Fermer le document',
      text: 'Voulez-vous enregistrer les modifications apportées à « lettre » ?',
      buttons: ['Ne pas enregistrer', 'Annuler', 'Enregistrer'],
    },
    answer: { kind: 'one', right: 'Enregistrer', wrong: ['Ne pas enregistrer', 'Annuler'] },
    why: '« Enregistrer » garde les corrections puis ferme. « Annuler » revient au texte sans rien fermer.',
  },
  {
    id: '3.1-04',
    competence: '3.1',
    topic: 'typing',
    level: 2,
    question:
      'Sur votre téléphone, un message affiche un numéro de dossier. Vous voulez le reprendre dans un formulaire, sans le retaper. Remettez les gestes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Appuyer longuement sur le numéro dans le message',
        'Toucher « Copier »',
        'Ouvrir le formulaire',
        'Appuyer longuement dans la case du numéro',
        'Toucher « Coller »',
      ],
    },
    why: 'On copie d’abord là où se trouve le texte, puis on colle là où on le veut. Cela évite les erreurs de frappe.',
  },
  {
    id: '3.1-05',
    competence: '3.1',
    topic: 'formatting',
    level: 2,
    question:
      'Vous voulez placer le titre d’une affiche au milieu de la ligne, et qu’il y reste même si vous changez la taille des lettres. Qu’utilisez-vous ?',
    answer: {
      kind: 'one',
      right: 'Le bouton « Centrer »',
      wrong: ['Des espaces devant', 'Une marge plus large', 'La touche de tabulation'],
    },
    why: '« Centrer » garde le titre au milieu quoi qu’il arrive. Des espaces ou une marge ne tombent juste que pour une seule taille.',
  },
  {
    id: '3.1-06',
    competence: '3.1',
    topic: 'proofreading',
    level: 2,
    question:
      'Dans une lettre, le nom de famille « Diabaté », bien écrit, est souligné d’une vague rouge. Qu’est-ce que cela veut dire ?',
    answer: {
      kind: 'one',
      right: 'Le logiciel ne connaît pas ce mot',
      wrong: [
        'Le mot a été ajouté par quelqu’un',
        'Le mot a été mis en évidence',
        'Le mot est trop long pour la ligne',
      ],
    },
    why: 'Le correcteur souligne ce qui n’est pas dans son dictionnaire, comme beaucoup de noms propres. On peut l’ignorer ou ajouter le mot au dictionnaire.',
  },
  {
    id: '3.1-07',
    competence: '3.1',
    topic: 'typing',
    level: 2,
    question:
      'À l’ordinateur, les touches Ctrl et C copient le texte sélectionné. Avec quelle lettre la touche Ctrl colle-t-elle ce texte ?',
    answer: {
      kind: 'short',
      shown: 'V',
      accepted: [
        'V',
        'la lettre V',
        'lettre V',
        'le V',
        'Ctrl V',
        'Ctrl+V',
        'Ctrl + V',
        'Ctrl-V',
        'Ctrl et V',
        'la touche V',
      ],
    },
    why: 'Ctrl + V colle ce que Ctrl + C a copié. Sur un Mac, la touche Cmd remplace Ctrl.',
  },
  {
    id: '3.1-08',
    competence: '3.1',
    topic: 'page-layout',
    level: 3,
    question:
      'Dans un guide de six pages, chaque chapitre doit commencer en haut d’une page, même si le texte d’avant s’allonge. Que mettez-vous avant chaque titre de chapitre ?',
    answer: {
      kind: 'one',
      right: 'Un saut de page',
      wrong: ['Des lignes vides', 'Un retrait', 'Une ligne de séparation'],
    },
    why: 'Le saut de page envoie toujours la suite en haut d’une page. Les lignes vides se décalent dès que le texte change.',
  },
  {
    id: '3.1-09',
    competence: '3.1',
    topic: 'proofreading',
    level: 3,
    question:
      'Un règlement de douze pages dit trente fois « salle Hugo ». La salle s’appelle maintenant « salle Prévert ». Quel est le moyen le plus rapide et le plus sûr de changer tous les noms ?',
    answer: {
      kind: 'one',
      right: 'La commande « Rechercher et remplacer »',
      wrong: [
        'Le copier-coller du nom, page par page',
        'Le correcteur d’orthographe, en passant tout le texte',
        'La commande « Rechercher », puis une saisie à chaque fois',
      ],
    },
    why: '« Rechercher et remplacer » change toutes les occurrences en une fois et n’en oublie aucune.',
  },
  {
    id: '3.1-10',
    competence: '3.1',
    topic: 'page-layout',
    level: 3,
    question:
      'Vous voulez que le numéro de page s’affiche tout en bas de chacune des pages d’un document. Comment s’appelle la zone où vous l’insérez ?',
    answer: {
      kind: 'short',
      shown: 'Le pied de page',
      accepted: [
        'le pied de page',
        'pied de page',
        'pieds de page',
        'pied-de-page',
        'pied page',
        'dans le pied de page',
        'en pied de page',
        'bas de page',
        'le bas de page',
      ],
    },
    why: 'Ce que l’on place dans le pied de page se répète en bas de toutes les pages, et le numéro se met à jour seul.',
  },
  {
    id: '3.1-11',
    competence: '3.1',
    topic: 'formatting',
    level: 3,
    question:
      'Vous rédigez un mode d’emploi en huit étapes, chacune avec son numéro. Vous voulez pouvoir retirer l’étape 3 sans renuméroter les suivantes. Comment écrivez-vous les étapes ?',
    answer: {
      kind: 'one',
      right: 'Avec une liste numérotée',
      wrong: ['Avec une liste à puces', 'Avec un tableau à deux colonnes', 'Avec un numéro tapé en gras'],
    },
    why: 'Dans une liste numérotée, le logiciel gère les numéros : si une étape disparaît, les suivantes se renumérotent.',
  },
  {
    id: '3.1-12',
    competence: '3.1',
    topic: 'formatting',
    level: 4,
    question:
      'Dans un CV, vous voulez le métier à gauche et la date collée à droite, sur la même ligne, pour que les dates restent alignées quand le texte change. Que placez-vous entre les deux ?',
    answer: {
      kind: 'one',
      right: 'Une tabulation réglée à droite',
      wrong: ['Des espaces, jusqu’au bord droit', 'Un retour à la ligne, aligné à droite', 'Des points, jusqu’au bord'],
    },
    why: 'Une tabulation avec un arrêt aligné à droite fixe l’endroit où finit la date. Des espaces ou des points ne s’alignent jamais exactement.',
  },
  {
    id: '3.1-13',
    competence: '3.1',
    topic: 'structure',
    level: 4,
    question:
      'Un rapport de quarante pages compte cinquante sous-titres, tous faits avec les styles du traitement de texte. On vous demande de les passer tous en bleu. Comment le faire en une seule fois ?',
    answer: {
      kind: 'one',
      right: 'En modifiant le style de ces sous-titres',
      wrong: [
        'En sélectionnant tout, puis en choisissant le bleu',
        'En modifiant le style du texte courant',
        'En mettant en bleu la table des matières',
      ],
    },
    why: 'Un style relie tous les titres du même niveau : le modifier une fois les change tous, et les suivants seront bleus aussi.',
  },
  {
    id: '3.1-14',
    competence: '3.1',
    topic: 'structure',
    level: 4,
    question:
      'Vous mettez une table des matières automatique dans un guide. Après l’avoir insérée, vous voyez qu’il manque un chapitre dans le guide. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Appliquer un style de titre aux titres du guide',
        'Insérer la table des matières au début',
        'Écrire le chapitre oublié et styler son titre',
        'Mettre à jour la table des matières',
      ],
    },
    why: 'La table se construit à partir des styles de titre. Elle ne suit pas les ajouts toute seule : on la met à jour à la fin.',
  },
  {
    id: '3.1-15',
    competence: '3.1',
    topic: 'proofreading',
    level: 4,
    question:
      'Vous préparez une convocation. Le correcteur d’orthographe ne souligne plus rien. Quelles erreurs peuvent rester, que seule une relecture trouvera ?',
    answer: {
      kind: 'several',
      right: ['Un rendez-vous fixé au 21 au lieu du 12', 'Le nom d’une commune voisine à la place de la vôtre'],
      wrong: ['« Bonjuor » à la place de « Bonjour »', '« Médiatèque » à la place de « Médiathèque »'],
    },
    why: 'Le correcteur compare les mots à un dictionnaire. Un mot bien écrit mais faux, ou une date fausse, lui échappe.',
  },
  {
    id: '3.1-16',
    competence: '3.1',
    topic: 'proofreading',
    level: 5,
    question:
      'Dans un contrat, vous lancez ce remplacement. Aussitôt, « pendant » devient « pendannéet » et « dans » devient « dannées ». Vous annulez. Comment réussir le remplacement ?',
    scene: {
      scene: 'dialogue',
      title: 'Rechercher et remplacer',
      text: 'Rechercher : an — Remplacer par : année — ☐ Respecter la casse — ☐ Mot entier',
      buttons: ['Remplacer tout', 'Fermer'],
    },
    answer: {
      kind: 'one',
      right: 'En cochant « Mot entier »',
      wrong: ['En cochant « Respecter la casse »', 'En cherchant « AN » en majuscules', 'En cherchant « ans »'],
    },
    why: 'Sans « Mot entier », le logiciel change « an » partout, même à l’intérieur d’autres mots. Avec la case cochée, seul le mot « an » est remplacé.',
  },
  {
    id: '3.1-17',
    competence: '3.1',
    topic: 'page-layout',
    level: 5,
    question:
      'Dans un rapport de vingt pages en hauteur, la page 8 contient un grand tableau qui doit être en largeur. Quand vous changez l’orientation, tout le rapport bascule. Que faut-il faire avant ?',
    answer: {
      kind: 'one',
      right: 'Placer un saut de section avant et après la page 8',
      wrong: [
        'Placer une ligne vide avant et après le tableau',
        'Placer le tableau de la page 8 dans une zone de texte',
        'Placer des marges plus étroites autour de la page 8',
      ],
    },
    why: 'L’orientation vaut pour toute une section (certains logiciels parlent de style de page). Deux sauts isolent la page 8, que l’on peut alors tourner seule.',
  },
  {
    id: '3.1-18',
    competence: '3.1',
    topic: 'structure',
    level: 5,
    question:
      'Vous mettez à jour la table des matières automatique d’un guide. Deux chapitres n’y apparaissent pas, alors que leurs titres ont le même aspect que les autres. Quelle est la cause la plus probable ?',
    answer: {
      kind: 'one',
      right: 'Ces titres ont été grossis à la main, sans style',
      wrong: [
        'Ces titres sont trop longs pour tenir sur une ligne',
        'Ces titres sont placés tout en bas d’une page',
        'Ces titres ont été écrits après les autres',
      ],
    },
    why: 'La table ne regarde pas l’aspect mais le style. Un titre mis en gros et en gras à la main reste, pour le logiciel, du texte ordinaire.',
  },
  {
    id: '3.1-19',
    competence: '3.1',
    topic: 'templates',
    level: 6,
    question:
      'Vous préparez des lettres à partir de cette liste (publipostage). Règles : une lettre seulement si « Envoi » vaut « papier » ; la phrase « C’est gratuit » seulement si l’âge est inférieur à 26. Combien de lettres contiendront cette phrase ?',
    scene: {
      scene: 'table',
      header: ['Prénom', 'Âge', 'Envoi'],
      rows: [
        ['Awa', '25', 'papier'],
        ['Bruno', '26', 'papier'],
        ['Chloé', '19', 'courriel'],
        ['Driss', '17', 'papier'],
        ['Elsa', '31', 'papier'],
        ['Farid', '22', 'courriel'],
      ],
    },
    answer: {
      kind: 'short',
      shown: '2',
      accepted: ['2', 'deux', '2 lettres', 'deux lettres', '2 lettre', '2 courriers', 'deux courriers'],
    },
    why: 'Seules Awa (25 ans) et Driss (17 ans) reçoivent du papier et ont moins de 26 ans. Bruno a 26 ans : il n’est pas en dessous.',
  },
  {
    id: '3.1-20',
    competence: '3.1',
    topic: 'templates',
    level: 6,
    question:
      'Quatre collègues vont se partager l’écriture d’un guide de soixante pages. Vous réunirez ensuite les parties. Que leur donnez-vous au départ pour que l’assemblage soit simple ?',
    answer: {
      kind: 'several',
      right: [
        'Un modèle de document avec les styles à utiliser',
        'Une règle commune pour les titres et les mots techniques',
      ],
      wrong: [
        'Une liste de polices au choix, une par partie',
        'Un nombre de lignes vides à laisser entre les parties',
        'Une consigne pour numéroter les pages à la main',
      ],
    },
    why: 'Avec les mêmes styles et les mêmes mots, les parties se fondent en un seul document. Ce qui est fait à la main devra être refait.',
  },
  {
    id: '3.1-21',
    competence: '3.1',
    topic: 'templates',
    level: 7,
    question:
      'À l’accueil, six personnes rédigent la même attestation, chacune en modifiant une ancienne. Des noms d’autres personnes restent parfois dans le texte. Que mettez-vous en place pour supprimer la cause ?',
    answer: {
      kind: 'one',
      right: 'Un modèle protégé, avec des champs vides à remplir',
      wrong: [
        'Une attestation type, avec un exemple de nom à effacer',
        'Une relecture par deux personnes avant chaque signature',
        'Un dossier commun d’attestations bien triées',
      ],
    },
    why: 'Un modèle vide supprime la cause : il n’y a plus de nom ancien à oublier, et le texte fixe ne peut pas être changé par erreur.',
  },
  {
    id: '3.1-22',
    competence: '3.1',
    topic: 'structure',
    level: 7,
    question:
      'Vous créez le modèle de guide que tout votre réseau remplira. Les guides doivent se ressembler et se mettre à jour facilement, même remplis par des gens peu à l’aise. Que prévoyez-vous ?',
    answer: {
      kind: 'several',
      right: [
        'Des styles nommés d’après leur rôle, comme « Consigne »',
        'Des zones à remplir, avec une courte aide dans chacune',
        'Une place pour la date et le numéro de version',
      ],
      wrong: [
        'Des paragraphes d’exemple, mis en forme à la main',
        'Une table des matières tapée, avec ses numéros de page',
      ],
    },
    why: 'Un style nommé par son rôle se choisit sans hésiter et se change partout d’un coup. Ce qui est tapé ou mis en forme à la main vieillit mal.',
  },
]
