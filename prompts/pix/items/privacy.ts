// biome-ignore-all lint/style/noExcessiveLinesPerFile: one file a competence; its items are data
import type { Item } from '../item.ts'

export const privacy: readonly Item[] = [
  {
    id: '4.2-01',
    competence: '4.2',
    topic: 'sharing',
    level: 1,
    question:
      'Vous voulez recevoir par mail les nouvelles de votre quartier. Le formulaire a quatre cases à remplir si on le souhaite. Laquelle suffit ?',
    answer: {
      kind: 'one',
      right: 'L’adresse mail',
      wrong: ['Le nom complet', 'Le numéro de téléphone', 'L’âge'],
    },
    why: 'Pour recevoir des mails, une adresse mail suffit. Ce que l’on ne donne pas ne peut être ni perdu ni revendu.',
  },
  {
    id: '4.2-02',
    competence: '4.2',
    topic: 'traces',
    level: 1,
    question:
      'Vous installez une lampe de poche sur votre téléphone. Au premier essai, ce message s’affiche. Que faites-vous ?',
    scene: {
      scene: 'dialogue',
      title: 'Contacts',
      text: 'Autoriser « Lampe Facile » à lire vos contacts ?',
      buttons: ['Refuser', 'Autoriser'],
    },
    answer: {
      kind: 'one',
      right: 'Je refuse : une lampe n’a pas besoin de mes contacts',
      wrong: [
        'J’autorise : sinon la lampe ne pourra pas s’allumer',
        'J’autorise : une application connue ne risque jamais rien',
        'Je refuse, puis je supprime tous mes contacts',
      ],
    },
    why: 'Une application ne devrait demander que ce qui lui sert. Refuser n’empêche pas la lampe d’éclairer.',
  },
  {
    id: '4.2-03',
    competence: '4.2',
    topic: 'traces',
    level: 1,
    question:
      'Vous rentrez d’une randonnée et voyez ceci sur votre téléphone. Comment faire pour que le groupe ne vous suive plus sur la carte ?',
    scene: {
      scene: 'dialogue',
      title: 'Position partagée',
      text: 'Le groupe « Rando » voit où vous êtes jusqu’à demain, 8 h.',
      buttons: ['Arrêter', 'Prolonger'],
    },
    answer: {
      kind: 'one',
      right: 'Toucher « Arrêter »',
      wrong: ['Toucher « Prolonger »', 'Éteindre l’écran', 'Couper le son du groupe'],
    },
    why: 'Le partage continue, écran éteint, jusqu’à l’heure dite : il faut l’arrêter soi-même. On choisit la durée la plus courte utile.',
  },
  {
    id: '4.2-04',
    competence: '4.2',
    topic: 'sharing',
    level: 2,
    question: 'Parmi ces informations, lesquelles sont des données personnelles, même sans votre nom à côté ?',
    answer: {
      kind: 'several',
      right: ['Votre numéro de téléphone', 'Une photo de votre visage', 'La plaque de votre voiture'],
      wrong: ['La météo de votre ville', 'Le tarif de la piscine'],
    },
    why: 'Une donnée est personnelle dès qu’elle permet de vous retrouver, même sans le nom : un numéro, un visage, une plaque.',
  },
  {
    id: '4.2-05',
    competence: '4.2',
    topic: 'traces',
    level: 2,
    question:
      'Vous avez permis à un jeu de connaître votre position. Vous changez d’avis, mais vous voulez garder le jeu. Où aller dans le téléphone ?',
    answer: {
      kind: 'one',
      right: 'Dans les autorisations des applications',
      wrong: [
        'Dans les mises à jour des applications',
        'Dans les notifications des applications',
        'Dans le stockage occupé par les applications',
      ],
    },
    why: 'Les réglages du téléphone listent, pour chaque application, ce qu’elle a le droit de lire : position, contacts, micro. On peut retirer un accord à tout moment.',
  },
  {
    id: '4.2-06',
    competence: '4.2',
    topic: 'documents',
    level: 2,
    question:
      'Une personne vient d’avoir son permis de conduire. Toute à sa joie, elle veut publier une photo du document. Que lui conseillez-vous ?',
    answer: {
      kind: 'one',
      right: 'Annoncer la nouvelle sans montrer le permis',
      wrong: [
        'Publier la photo, puis la retirer le lendemain',
        'Cacher la photo du visage et laisser le reste',
        'Publier la photo dans un format plus petit',
      ],
    },
    why: 'Nom, date de naissance et numéro du document suffisent à se faire passer pour quelqu’un. Une image publiée peut être copiée en quelques secondes.',
  },
  {
    id: '4.2-07',
    competence: '4.2',
    topic: 'rights',
    level: 2,
    question: 'Vous recevez ce mail trop souvent et n’en voulez plus aucun. Dans le bas du mail, que touchez-vous ?',
    scene: {
      scene: 'mail',
      from: 'Lin et Coton',
      address: 'lettre@lin-et-coton.example',
      subject: 'Vos offres de novembre',
      body: 'Merci de votre commande de l’an dernier ! Les nouveautés sont arrivées. — Nos boutiques · Gérer mes envois · Voir dans le navigateur',
      button: 'Voir les offres',
    },
    answer: {
      kind: 'one',
      right: 'Gérer mes envois',
      wrong: ['Nos boutiques', 'Voir les offres', 'Voir dans le navigateur'],
    },
    why: 'Un mail publicitaire doit offrir un moyen simple de ne plus en recevoir. Il s’appelle « Se désabonner », « Gérer mes envois » ou « Mes préférences ».',
  },
  {
    id: '4.2-08',
    competence: '4.2',
    topic: 'traces',
    level: 3,
    question:
      'Sur l’ordinateur d’une bibliothèque, vous utilisez une fenêtre de navigation privée, puis vous la fermez. Quelles deux traces disparaissent de l’ordinateur ?',
    answer: {
      kind: 'several',
      right: ['La liste des pages visitées', 'Les cookies des sites visités'],
      wrong: ['Les fichiers téléchargés', 'Les favoris ajoutés'],
    },
    why: 'La navigation privée oublie l’historique et les cookies quand on la ferme. Ce que l’on a téléchargé ou mis en favori reste, et les sites, eux, vous ont bien vu passer.',
  },
  {
    id: '4.2-09',
    competence: '4.2',
    topic: 'rights',
    level: 3,
    question:
      'Un site refuse d’effacer vos données. Quel organisme public français reçoit les plaintes sur l’usage des données personnelles ? Son sigle suffit.',
    answer: {
      kind: 'short',
      shown: 'La CNIL',
      accepted: [
        'CNIL',
        'la CNIL',
        'à la CNIL',
        'C.N.I.L',
        'Commission nationale de l’informatique et des libertés',
        'Commission nationale informatique et libertés',
        "Commission nationale de l'informatique et des libertés",
        'Commission informatique et libertés',
      ],
    },
    why: 'La CNIL, Commission nationale de l’informatique et des libertés, veille au respect de la vie privée. La plainte est gratuite et se fait aussi en ligne.',
  },
  {
    id: '4.2-10',
    competence: '4.2',
    topic: 'documents',
    level: 3,
    question:
      'Pour un dossier de location, une personne doit envoyer une copie de sa carte d’identité. Comment limiter le risque que cette copie serve ailleurs ?',
    answer: {
      kind: 'one',
      right: 'Écrire en travers le destinataire, le motif et la date',
      wrong: [
        'L’enregistrer au format PDF plutôt qu’en photo',
        'L’envoyer depuis une adresse mail créée pour l’occasion',
        'La scanner en noir et blanc et en petite taille',
      ],
    },
    why: 'Ce texte en travers s’appelle un filigrane. Il rend la copie difficile à réutiliser pour un autre dossier ; un outil public gratuit permet de l’ajouter.',
    source: 'https://filigrane.beta.gouv.fr',
  },
  {
    id: '4.2-11',
    competence: '4.2',
    topic: 'sharing',
    level: 3,
    question:
      'Une personne reçoit des messages d’inconnus : ils tapent son numéro de téléphone et tombent sur son profil. Voici ses réglages. Lequel changer ?',
    scene: {
      scene: 'table',
      header: ['Réglage', 'Qui ?'],
      rows: [
        ['Voir mes publications', 'Mes contacts'],
        ['Voir mes contacts', 'Tout le monde'],
        ['Me retrouver', 'Tout le monde'],
        ['M’identifier en photo', 'Mes contacts'],
      ],
    },
    answer: {
      kind: 'one',
      right: 'Me retrouver',
      wrong: ['Voir mes publications', 'Voir mes contacts', 'M’identifier en photo'],
    },
    why: 'Beaucoup de réseaux laissent chercher un profil par le numéro ou l’adresse mail. Ce réglage est à part de celui qui protège les publications.',
  },
  {
    id: '4.2-12',
    competence: '4.2',
    topic: 'at-work',
    level: 3,
    question:
      'Voici la feuille d’inscription à un atelier pour trier ses photos. Une colonne demande une information dont l’atelier n’a aucun besoin. Laquelle ?',
    scene: {
      scene: 'table',
      header: ['Prénom', 'Téléphone', 'Heure choisie', 'N° de sécurité sociale'],
      rows: [
        ['Awa', '06 …', '10 h', '2 84 …'],
        ['Louis', '07 …', '14 h', '1 57 …'],
      ],
    },
    answer: {
      kind: 'short',
      shown: 'Le numéro de sécurité sociale',
      accepted: [
        'numéro de sécurité sociale',
        'le numéro de sécurité sociale',
        'n° de sécurité sociale',
        'le n° de sécurité sociale',
        'no de sécurité sociale',
        'n de sécurité sociale',
        'sécurité sociale',
        'la sécurité sociale',
        'numéro de sécu',
        'le numéro de sécu',
        'sécu',
        'la dernière',
      ],
    },
    why: 'Le prénom, l’heure et un moyen de rappeler suffisent. Le numéro de sécurité sociale ne se demande que là où la loi le prévoit, comme pour les soins ou la paie.',
  },
  {
    id: '4.2-13',
    competence: '4.2',
    topic: 'at-work',
    level: 3,
    question:
      'Au guichet, une personne commence à vous raconter ses dettes. Trois autres attendent juste derrière elle. Que faites-vous ?',
    answer: {
      kind: 'one',
      right: 'Je lui propose de continuer dans un endroit à l’écart',
      wrong: [
        'Je répète ses réponses à voix haute pour bien comprendre',
        'Je lui fais écrire sa situation sur le cahier d’accueil',
        'Je demande aux trois autres de ne pas écouter',
      ],
    },
    why: 'Ce que l’on entend au guichet est aussi une donnée personnelle. Un coin à l’écart, ou un rendez-vous, protège la personne et la met en confiance.',
  },
  {
    id: '4.2-14',
    competence: '4.2',
    topic: 'traces',
    level: 4,
    question:
      'Un site d’information affiche ce bandeau à la première visite. Qu’est-ce qui ne respecte pas les règles françaises sur les cookies publicitaires ?',
    scene: {
      scene: 'dialogue',
      title: 'Votre vie privée compte',
      text: 'Avec nos 214 partenaires, nous utilisons des cookies pour vous montrer des publicités choisies.',
      buttons: ['Tout accepter', 'Personnaliser'],
    },
    answer: {
      kind: 'one',
      right: 'Refuser demande plus de gestes qu’accepter',
      wrong: [
        'Le site annonce beaucoup de partenaires',
        'Le bandeau s’affiche avant l’article',
        'Le but publicitaire des cookies est écrit',
      ],
    },
    why: 'Refuser doit être aussi simple qu’accepter : un bouton « Tout refuser » ou « Continuer sans accepter » manque ici à côté de « Tout accepter ».',
    source: 'https://www.cnil.fr/fr/cookies-et-autres-traceurs/que-dit-la-loi',
  },
  {
    id: '4.2-15',
    competence: '4.2',
    topic: 'rights',
    level: 4,
    question:
      'Un ancien site d’annonces affiche encore le numéro d’une personne, qui veut le faire effacer. Dans quel ordre agir ?',
    answer: {
      kind: 'order',
      steps: [
        'Chercher sur le site qui répond des données personnelles',
        'Lui écrire pour demander l’effacement, et garder une copie',
        'Laisser passer un mois sans réponse utile',
        'Porter plainte auprès de la CNIL, copie à l’appui',
      ],
    },
    why: 'On s’adresse d’abord au site, qui a un mois pour répondre. La CNIL intervient ensuite, avec la preuve de la demande.',
    source: 'https://www.cnil.fr/fr/reglement-europeen-protection-donnees/chapitre3',
  },
  {
    id: '4.2-16',
    competence: '4.2',
    topic: 'sharing',
    level: 4,
    question:
      'Pour rédiger un courrier à la CAF, une personne veut coller tout son dossier dans un assistant d’intelligence artificielle gratuit. Quelle habitude lui apprendre ?',
    answer: {
      kind: 'one',
      right: 'Décrire sa situation sans nom, numéro ni adresse',
      wrong: [
        'Demander à l’assistant de garder le dossier secret',
        'Supprimer la conversation après coup',
        'Se servir de l’assistant dans une fenêtre de navigation privée',
      ],
    },
    why: 'Ce qui est envoyé part chez l’éditeur, qui peut le conserver ou s’en resservir. Le plus sûr est de ne rien donner qui identifie, puis d’ajouter ces mentions soi-même.',
  },
  {
    id: '4.2-17',
    competence: '4.2',
    topic: 'rights',
    level: 4,
    question:
      'Une personne reçoit l’appel d’une entreprise dont elle n’est pas cliente, pour une assurance. Qu’est-ce qui peut rendre cet appel légal ?',
    answer: {
      kind: 'one',
      right: 'La personne a donné son accord avant l’appel',
      wrong: [
        'La personne n’est pas inscrite sur Bloctel',
        'La personne peut raccrocher quand elle veut',
        'L’appel est passé en semaine, avant vingt heures',
      ],
    },
    why: 'Depuis le 11 août 2026, c’est l’accord préalable qui compte : sans lui, pas de démarchage par téléphone hors contrat en cours. La liste Bloctel a pris fin.',
    source: 'https://www.economie.gouv.fr/dgccrf',
  },
  {
    id: '4.2-18',
    competence: '4.2',
    topic: 'at-work',
    level: 5,
    question:
      'Une association découvre le vol du fichier de ses membres, coordonnées bancaires comprises. De combien d’heures au plus dispose-t-elle, à partir de là, pour le signaler à la CNIL ?',
    answer: {
      kind: 'short',
      shown: '72 heures',
      accepted: [
        '72',
        '72 heures',
        '72h',
        '72 h',
        'soixante-douze heures',
        'soixante-douze',
        'soixante douze heures',
        'soixante douze',
        '3 jours',
        'trois jours',
      ],
    },
    why: 'Une fuite qui fait courir un risque aux personnes se signale à la CNIL sous 72 heures. Si le risque est élevé, il faut aussi prévenir les personnes elles-mêmes.',
    source: 'https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles',
  },
  {
    id: '4.2-19',
    competence: '4.2',
    topic: 'rights',
    level: 5,
    question:
      'Un article de 2014 cite une personne dans une affaire classée depuis. Le journal refuse de le retirer. Elle voudrait qu’il ne sorte plus quand on tape son nom. À qui s’adresser ?',
    answer: {
      kind: 'one',
      right: 'Au moteur de recherche, pour retirer le lien',
      wrong: [
        'Au fournisseur d’accès à internet, pour bloquer l’article',
        'Au navigateur, pour vider l’historique',
        'Au réseau social où l’article a été partagé en premier',
      ],
    },
    why: 'C’est le droit au déréférencement : l’article reste en ligne, mais ne sort plus à la recherche du nom. Le moteur pèse l’intérêt du public ; s’il refuse, la CNIL peut être saisie.',
  },
  {
    id: '4.2-20',
    competence: '4.2',
    topic: 'documents',
    level: 5,
    question:
      'Une personne vend un vélo et envoie à un inconnu, par mail, la photo d’origine prise chez elle avec son téléphone. Que peut livrer ce fichier sans que l’image le montre ?',
    answer: {
      kind: 'one',
      right: 'Le lieu précis de la prise de vue',
      wrong: [
        'Les contacts du répertoire',
        'Les autres photos prises ce jour-là',
        'Le nom du réseau Wi-Fi de la maison',
      ],
    },
    why: 'Une photo porte des informations cachées : date, appareil et, si la position était permise, le lieu. On peut les retirer, ou envoyer une capture d’écran de la photo.',
  },
  {
    id: '4.2-21',
    competence: '4.2',
    topic: 'documents',
    level: 6,
    question:
      'Votre structure veut publier ce tableau, tiré des aides données dans une vallée de 900 habitants. Que faire pour qu’on ne reconnaisse personne, tout en montrant l’activité ?',
    scene: {
      scene: 'table',
      header: ['Commune', 'Naissance', 'Métier', 'Aide demandée'],
      rows: [
        ['Village A', '1951', 'Sage-femme retraitée', 'Dette d’énergie'],
        ['Village A', '1987', 'Maraîchage', 'Prime d’activité'],
        ['Village B', '1999', 'Aide-soignant', 'Titre de séjour'],
      ],
    },
    answer: {
      kind: 'one',
      right: 'Publier des totaux par type d’aide, sans les petits nombres',
      wrong: [
        'Donner un numéro à chaque ligne et mélanger leur ordre',
        'Remplacer le nom des communes par leur code postal',
        'Garder le tableau, mais retirer la colonne des métiers',
      ],
    },
    why: 'Sans nom, le croisement des colonnes désigne encore quelqu’un dans un petit village. Des totaux assez grands montrent l’activité et ne désignent personne.',
  },
  {
    id: '4.2-22',
    competence: '4.2',
    topic: 'at-work',
    level: 6,
    question: 'Votre équipe veut garder une fiche de suivi des personnes aidées. Dans quel ordre mener ce travail ?',
    answer: {
      kind: 'order',
      steps: [
        'Décider à quoi le suivi doit servir',
        'Choisir les seules informations utiles à ce but',
        'Fixer qui les lit et combien de temps',
        'Informer les personnes et ouvrir le suivi',
        'Effacer les fiches une fois le délai passé',
      ],
    },
    why: 'Le but commande tout le reste : il dit quelles données sont utiles, à qui et pour combien de temps. C’est la base du règlement européen sur les données (RGPD).',
  },
  {
    id: '4.2-23',
    competence: '4.2',
    topic: 'sharing',
    level: 7,
    question:
      'Dans un territoire, les personnes se lassent de raconter leur histoire à chaque guichet. Vous devez imaginer un partage entre structures. Quelle idée les protège le mieux tout en leur servant ?',
    answer: {
      kind: 'one',
      right: 'Une fiche courte, que la personne accepte, relit et peut retirer',
      wrong: [
        'Une fiche complète, ouverte à tout le réseau et hébergée en France',
        'Une fiche courte, créée d’office et gardée tant que le réseau existe',
        'Une fiche complète, lue par les seuls cadres des structures du réseau',
      ],
    },
    why: 'Peu de données, un accord réel et la main laissée à la personne : la protection se dessine dès le départ. L’hébergement ou un mot de passe ne remplacent pas ce choix.',
  },
  {
    id: '4.2-24',
    competence: '4.2',
    topic: 'at-work',
    level: 7,
    question:
      'Vous choisissez l’outil de rendez-vous en ligne de trente lieux d’accueil. Quels trois points exiger du prestataire pour protéger la vie privée du public ?',
    answer: {
      kind: 'several',
      right: [
        'L’effacement des rendez-vous passés à une date fixée',
        'Un contrat qui lui interdit tout autre usage des données',
        'Un motif de visite facultatif, à choisir dans une liste',
      ],
      wrong: [
        'Une copie des données dans chacun des trente lieux',
        'La création d’un compte client pour toute prise de rendez-vous',
        'Un grand nombre de clients déjà équipés dans le pays',
      ],
    },
    why: 'Durée limitée, usage limité par contrat, collecte limitée : ces trois bornes se posent avant de signer. Copies et comptes obligatoires multiplient au contraire les données.',
  },
]
