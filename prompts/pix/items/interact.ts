// biome-ignore-all lint/style/noExcessiveLinesPerFile: the items of one competence are read and balanced together.
import type { Item } from '../item.ts'

export const interact: readonly Item[] = [
  {
    id: '2.1-01',
    competence: '2.1',
    topic: 'mail',
    level: 1,
    question: 'Vous écrivez un message. À quoi sert le petit trombone ?',
    answer: {
      kind: 'one',
      right: 'À ajouter un fichier au message',
      wrong: ['À garder le message de côté', 'À attacher deux messages', 'À bloquer la personne qui écrit'],
    },
    why: 'Le trombone sert à joindre quelque chose : une photo, un document, un CV.',
  },
  {
    id: '2.1-02',
    competence: '2.1',
    topic: 'mail',
    level: 1,
    question: 'Dans cette adresse électronique, un signe manque à la place du « ? ». Lequel ?',
    scene: { scene: 'message', from: 'Petit mot reçu', text: 'Écrivez-moi ici : atelier?mediatheque.example' },
    answer: {
      kind: 'short',
      shown: '@',
      accepted: [
        '@',
        'arobase',
        'arobas',
        'arrobase',
        'arobaze',
        'l’arobase',
        "l'arobase",
        'le @',
        'un @',
        'at',
        'le signe @',
        'un arobase',
      ],
    },
    why: 'L’arobase (@) sépare le nom de la boîte et le nom du service. Toute adresse électronique en a une, et une seule.',
  },
  {
    id: '2.1-03',
    competence: '2.1',
    topic: 'video',
    level: 1,
    question: 'Dans un appel vidéo, tout le monde vous voit mais personne ne vous entend. Que touchez-vous d’abord ?',
    answer: {
      kind: 'one',
      right: 'Le bouton du micro',
      wrong: ['Le bouton de la caméra', 'Le bouton du haut-parleur', 'Le bouton de partage'],
    },
    why: 'Le plus souvent, le micro est coupé : son bouton est barré. Le haut-parleur, lui, sert à entendre les autres.',
  },
  {
    id: '2.1-04',
    competence: '2.1',
    topic: 'recipients',
    level: 2,
    question:
      'L’école a écrit à trente familles. Une personne veut dire à l’école, et à elle seule, que son enfant est malade. Que choisit-elle ?',
    answer: {
      kind: 'one',
      right: 'Répondre',
      wrong: ['Répondre à tous', 'Transférer', 'Archiver'],
    },
    why: '« Répondre » écrit seulement à la personne qui a envoyé le message. « Répondre à tous » l’enverrait aux trente familles.',
  },
  {
    id: '2.1-05',
    competence: '2.1',
    topic: 'messaging',
    level: 2,
    question:
      'Un groupe familial sonne toute la journée. Une personne veut être tranquille, mais pouvoir lire les messages le soir. Que lui proposez-vous ?',
    answer: {
      kind: 'one',
      right: 'Couper les notifications du groupe',
      wrong: [
        'Quitter le groupe et y revenir le soir',
        'Bloquer les personnes du groupe',
        'Supprimer la discussion du groupe',
      ],
    },
    why: 'Mettre un groupe en sourdine coupe le bruit sans quitter le groupe : les messages attendent.',
  },
  {
    id: '2.1-06',
    competence: '2.1',
    topic: 'mail',
    level: 2,
    question:
      'Depuis son téléphone, une personne doit envoyer par mail une facture qu’elle a sur papier. Remettez les gestes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Prendre la facture en photo, bien à plat',
        'Joindre la photo à un nouveau message',
        'Relire l’adresse et regarder la pièce jointe',
        'Envoyer le message',
        'Le retrouver dans les messages envoyés',
      ],
    },
    why: 'On vérifie avant d’envoyer, car un mail parti ne se rattrape guère. Les « messages envoyés » prouvent qu’il est parti.',
  },
  {
    id: '2.1-07',
    competence: '2.1',
    topic: 'messaging',
    level: 2,
    question: 'Une personne reçoit ce message et pense à sa fille. Que lui conseillez-vous d’abord ?',
    scene: {
      scene: 'message',
      from: 'Numéro inconnu',
      text: 'Coucou, c’est moi ! Mon téléphone est cassé, voici mon nouveau numéro. Tu peux m’écrire ici ? J’ai un service à te demander.',
    },
    answer: {
      kind: 'one',
      right: 'Appeler sa fille sur son numéro habituel',
      wrong: [
        'Demander au numéro d’écrire son prénom',
        'Enregistrer ce numéro au nom de sa fille',
        'Répondre en demandant de quel service il s’agit',
      ],
    },
    why: 'C’est une arnaque courante. Seul un autre chemin, déjà connu, permet de savoir qui écrit ; un prénom se trouve facilement.',
  },
  {
    id: '2.1-08',
    competence: '2.1',
    topic: 'channel',
    level: 3,
    question: 'Il est 13 h 30. L’atelier de 14 h est annulé ; huit personnes doivent venir. Comment les prévenir ?',
    answer: {
      kind: 'one',
      right: 'Par un SMS ou un appel à chaque personne',
      wrong: [
        'Par un mail envoyé à toutes en même temps',
        'Par une annonce sur le site de la commune',
        'Par une affiche collée à la porte de la salle',
      ],
    },
    why: 'Pour une nouvelle urgente, il faut un moyen qui sonne dans la poche. Un mail ou un site se lisent trop tard, une affiche après le trajet.',
  },
  {
    id: '2.1-09',
    competence: '2.1',
    topic: 'mail',
    level: 3,
    question: 'Une personne reçoit ceci juste après avoir écrit à sa mairie. Que lui conseillez-vous ?',
    scene: {
      scene: 'mail',
      from: 'Service de messagerie',
      address: 'messagerie@courrier.example',
      subject: 'Message non remis',
      body: 'Votre message à acceuil@mairie-valbois.example n’a pas pu être remis. Raison : cette adresse n’existe pas.',
    },
    answer: {
      kind: 'one',
      right: 'Corriger l’adresse et renvoyer le message',
      wrong: [
        'Attendre une heure, puis renvoyer le message',
        'Répondre à ce mail pour s’expliquer',
        'Renvoyer le message sans pièce jointe',
      ],
    },
    why: '« acceuil » est mal écrit : c’est « accueil ». Une seule lettre fausse, et l’adresse n’existe pas.',
  },
  {
    id: '2.1-10',
    competence: '2.1',
    topic: 'video',
    level: 3,
    question:
      'Une réunion vidéo est fixée à 15 h, heure de La Réunion. En hiver, il y est trois heures de plus qu’à Paris. À quelle heure vous connectez-vous depuis Paris ?',
    answer: {
      kind: 'short',
      shown: '12 h',
      accepted: [
        '12 h',
        '12h',
        '12',
        '12h00',
        '12 h 00',
        '12:00',
        'midi',
        'à midi',
        'à 12 h',
        'à 12h',
        '12 heures',
        'douze heures',
      ],
    },
    why: 'Il est plus tard à La Réunion : on retire trois heures pour trouver l’heure de Paris.',
  },
  {
    id: '2.1-11',
    competence: '2.1',
    topic: 'messaging',
    level: 3,
    question: 'Une personne que vous accompagnez vous écrit ceci. Quelle réponse l’aide le mieux à avancer ?',
    scene: {
      scene: 'message',
      from: 'Une personne suivie',
      text: 'ENCORE refusé !!! Trois fois que j’envoie ce dossier. J’en ai assez, personne ne lit rien.',
    },
    answer: {
      kind: 'one',
      right: 'Je comprends, c’est usant. Que dit exactement le refus ?',
      wrong: [
        'Relisez bien toute la notice, c’est expliqué pas à pas dedans.',
        'Merci de rester calme, ces services font au mieux.',
        'C’est sûrement une erreur de saisie, recommencez.',
      ],
    },
    why: 'On reconnaît d’abord la difficulté, puis on pose la question qui permet de chercher la cause, sans supposer une faute.',
  },
  {
    id: '2.1-12',
    competence: '2.1',
    topic: 'recipients',
    level: 4,
    question:
      'Vous envoyez un même mail à quarante personnes qui ne se connaissent pas. Dans quel champ mettre leurs adresses pour qu’aucune ne voie celles des autres ?',
    answer: {
      kind: 'short',
      shown: 'Cci',
      accepted: [
        'cci',
        'bcc',
        'cci (bcc)',
        'copie cachée',
        'en copie cachée',
        'en cci',
        'champ cci',
        'le champ cci',
        'dans cci',
        'dans le champ cci',
        'copie carbone invisible',
        'copie invisible',
      ],
    },
    why: 'Cci veut dire « copie carbone invisible ». Avec « À » ou « Cc », les quarante adresses seraient données à tout le monde.',
  },
  {
    id: '2.1-13',
    competence: '2.1',
    topic: 'video',
    level: 4,
    question:
      'En visio, vous montrez comment remplir un formulaire. Votre messagerie et d’autres dossiers sont ouverts. Que partagez-vous ?',
    answer: {
      kind: 'one',
      right: 'La seule fenêtre du formulaire',
      wrong: ['L’écran entier, sans notifications', 'Le bureau, formulaire agrandi', 'Le dossier où est le formulaire'],
    },
    why: 'Partager une fenêtre ne montre qu’elle. Avec l’écran entier ou le bureau, il suffit d’un clic pour dévoiler un autre dossier.',
  },
  {
    id: '2.1-14',
    competence: '2.1',
    topic: 'recipients',
    level: 4,
    question:
      'Vous allez transférer à un partenaire le mail d’une personne que vous suivez, au bout d’un long échange. Que contrôlez-vous pour ne pas trop en dire ?',
    answer: {
      kind: 'several',
      right: ['Les anciens messages restés plus bas', 'Les pièces jointes de tout l’échange'],
      wrong: [
        'Le dossier où le mail était classé',
        'L’heure à laquelle il est arrivé',
        'La place libre dans la boîte du partenaire',
      ],
    },
    why: 'Un transfert emporte souvent tout le fil et ses pièces jointes. On ne laisse que ce dont le partenaire a besoin.',
  },
  {
    id: '2.1-15',
    competence: '2.1',
    topic: 'video',
    level: 4,
    question:
      'Vous préparez une aide à distance en visio avec une personne peu à l’aise. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Lui envoyer le lien et l’heure du rendez-vous',
        'À l’heure dite, vérifier ensemble le son',
        'Lui annoncer ce que vous allez montrer',
        'Partager la fenêtre utile',
        'Après l’appel, lui écrire ce qui a été fait',
      ],
    },
    why: 'On s’assure de bien s’entendre avant d’expliquer, on prévient avant de montrer, et l’on garde une trace écrite.',
  },
  {
    id: '2.1-16',
    competence: '2.1',
    topic: 'video',
    level: 5,
    question:
      'Dans une même pièce, deux collègues suivent la même visio sur deux ordinateurs. Un sifflement monte dès que quelqu’un parle. Que leur conseillez-vous ?',
    answer: {
      kind: 'one',
      right: 'Garder le micro et le son d’un seul ordinateur',
      wrong: [
        'Rapprocher les deux ordinateurs l’un de l’autre',
        'Monter le volume sur l’un des deux ordinateurs',
        'Couper la caméra sur les deux ordinateurs',
      ],
    },
    why: 'Le micro de l’un reprend le haut-parleur de l’autre, en boucle. Un seul micro et un seul haut-parleur (ou des casques) coupent la boucle.',
  },
  {
    id: '2.1-17',
    competence: '2.1',
    topic: 'mail',
    level: 5,
    question:
      'Une personne ne reçoit jamais les mails d’un organisme, qui assure les envoyer. Elle reçoit bien ceux de ses proches, dans la même boîte. Quelles causes sont possibles ?',
    answer: {
      kind: 'several',
      right: [
        'Les mails vont dans les indésirables',
        'Son dossier porte une autre adresse',
        'Un filtre de la boîte les range ailleurs',
      ],
      wrong: ['La boîte de réception est déjà pleine', 'Le téléphone n’est plus relié à internet'],
    },
    why: 'Une boîte pleine ou une panne d’internet arrêteraient aussi les mails des proches. Il reste les indésirables, un filtre, ou une mauvaise adresse.',
  },
  {
    id: '2.1-18',
    competence: '2.1',
    topic: 'channel',
    level: 5,
    question:
      'Une personne sourde, à l’aise avec le français écrit, demande une aide à distance pour un dossier en ligne. Que lui proposez-vous d’abord ?',
    answer: {
      kind: 'one',
      right: 'Le choix entre des messages et une visio sous-titrée',
      wrong: [
        'Un appel téléphonique, en parlant fort et lentement',
        'Une visio sans sous-titres, caméra bien éclairée',
        'Un appel passé à sa place par une personne proche',
      ],
    },
    why: 'On propose des moyens qui passent par l’écrit et l’on laisse choisir. La lecture sur les lèvres seule laisse échapper beaucoup de mots.',
  },
  {
    id: '2.1-19',
    competence: '2.1',
    topic: 'recipients',
    level: 6,
    question:
      'Depuis sa boîte ordinaire, une association écrit à 600 membres en Cci. Presque tous ses mails finissent désormais en indésirables, même ceux adressés à une seule personne. Quelle solution traite la cause ?',
    answer: {
      kind: 'one',
      right: 'Passer par un service de lettre d’information',
      wrong: [
        'Répartir les adresses entre les champs Cc et Cci',
        'Ouvrir une autre boîte ordinaire, toute neuve',
        'Demander aux membres de trier leurs indésirables',
      ],
    },
    why: 'Des envois en masse depuis une boîte ordinaire ressemblent à du courrier indésirable. Un service prévu pour cela est reconnu et gère les désinscriptions.',
  },
  {
    id: '2.1-20',
    competence: '2.1',
    topic: 'video',
    level: 6,
    question:
      'Six personnes sont dans une salle, quatre à distance. Ces dernières ne parlent presque plus. Le son et l’image sont bons. Que changez-vous pour rééquilibrer l’échange ?',
    answer: {
      kind: 'one',
      right: 'Donner la parole tour à tour, à distance d’abord',
      wrong: [
        'Envoyer à ces quatre personnes un meilleur résumé',
        'Leur demander de laisser leur micro toujours ouvert',
        'Installer dans la salle un écran deux fois plus grand',
      ],
    },
    why: 'La technique va bien : c’est la place laissée à chaque personne qui manque. Un tour de parole organisé la rend à celles que l’on ne voit pas.',
  },
  {
    id: '2.1-21',
    competence: '2.1',
    topic: 'channel',
    level: 7,
    question:
      'Beaucoup de personnes oublient leur rendez-vous. Une part d’entre elles lit difficilement et n’a pas internet. Quels choix conviennent pour vos rappels ?',
    answer: {
      kind: 'several',
      right: [
        'Un SMS très court : jour, heure, lieu',
        'Un appel vocal pour qui le préfère',
        'Un moyen choisi à l’inscription',
      ],
      wrong: ['Un mail avec le plan d’accès en PDF', 'Une application à installer chez soi'],
    },
    why: 'Le SMS et l’appel passent sans internet, et chaque personne choisit ce qu’elle comprend le mieux. Mail et application écartent une partie du public.',
  },
  {
    id: '2.1-22',
    competence: '2.1',
    topic: 'messaging',
    level: 7,
    question:
      'Votre équipe met tout dans un seul groupe : urgences, plaisanteries, cas de personnes suivies. On y perd l’important et des données circulent. Quelle règle traite les deux problèmes ?',
    answer: {
      kind: 'one',
      right: 'Un fil par sujet, et les cas suivis dans l’outil prévu',
      wrong: [
        'Un groupe plus petit, avec les seules personnes présentes',
        'Un seul groupe, vidé de ses messages chaque vendredi',
        'Un fil par sujet, et les cas suivis dans un fil à part',
      ],
    },
    why: 'Des fils séparés rendent l’important visible. Les dossiers des personnes restent dans un outil aux accès contrôlés, pas dans une messagerie.',
  },
]
