// biome-ignore-all lint/style/noExcessiveLinesPerFile: one file a competence; its items are data
import type { Item } from '../item.ts'

export const healthAndPlanet: readonly Item[] = [
  {
    id: '4.3-01',
    competence: '4.3',
    topic: 'attention',
    level: 1,
    question: 'Les messages font sonner votre téléphone la nuit. Que mettez-vous en marche pour dormir tranquille ?',
    answer: {
      kind: 'one',
      right: 'Le mode Ne pas déranger',
      wrong: ['Le mode Économie d’énergie', 'La rotation de l’écran', 'La luminosité automatique'],
    },
    why: 'Ce mode coupe sons et vibrations aux heures choisies. On peut laisser passer les appels de quelques proches.',
  },
  {
    id: '4.3-02',
    competence: '4.3',
    topic: 'inclusion',
    level: 1,
    question: 'Une personne plisse les yeux pour lire son téléphone, même avec ses lunettes. Que lui montrer ?',
    answer: {
      kind: 'one',
      right: 'Comment agrandir le texte',
      wrong: ['Comment changer la sonnerie', 'Comment vider la mémoire', 'Comment verrouiller l’écran'],
    },
    why: 'La taille du texte se règle dans les paramètres d’affichage, pour tout le téléphone.',
  },
  {
    id: '4.3-03',
    competence: '4.3',
    topic: 'footprint',
    level: 1,
    question: 'Un vieux téléphone ne s’allume plus et n’est pas réparable. Qu’en faire ?',
    answer: {
      kind: 'one',
      right: 'Le déposer dans un point de collecte',
      wrong: [
        'Le jeter avec les emballages',
        'Le mettre avec les ordures ménagères',
        'Le laisser près du conteneur à verre',
      ],
    },
    why: 'Un appareil électronique contient des métaux utiles et des produits polluants. Les déchetteries et les grands magasins d’électronique le reprennent gratuitement.',
    source: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F31955',
  },
  {
    id: '4.3-04',
    competence: '4.3',
    topic: 'posture',
    level: 2,
    question: 'Après une heure de lecture à l’écran, vos yeux piquent. Quel geste les soulage le mieux ?',
    answer: {
      kind: 'one',
      right: 'Regarder au loin un moment, et recommencer souvent',
      wrong: [
        'Fermer les volets pour que seul l’écran éclaire la pièce',
        'Rapprocher l’écran pour faire moins d’efforts',
        'Continuer sans s’arrêter, puis se reposer le soir',
      ],
    },
    why: 'De près, l’œil force sans arrêt et cligne moins. De courtes pauses fréquentes, le regard au loin, le reposent mieux qu’une longue pause tardive.',
  },
  {
    id: '4.3-05',
    competence: '4.3',
    topic: 'relations',
    level: 2,
    question:
      'Une adolescente reçoit des insultes dans une messagerie. Elle veut bloquer leurs auteurs. Que faire juste avant ?',
    answer: {
      kind: 'one',
      right: 'Prendre des captures d’écran',
      wrong: ['Effacer toute la conversation', 'Répondre sur le même ton', 'Changer de numéro de téléphone'],
    },
    why: 'Les captures gardent la preuve des messages, des dates et des comptes. Après un blocage ou un effacement, ils peuvent devenir introuvables.',
  },
  {
    id: '4.3-06',
    competence: '4.3',
    topic: 'attention',
    level: 2,
    question:
      'Un jeu que vous aimez envoie dix alertes par jour. Vous voulez le garder, sans alertes, et continuer à recevoir les autres. Que faites-vous ?',
    answer: {
      kind: 'one',
      right: 'Je coupe les notifications de ce jeu',
      wrong: [
        'Je passe le téléphone en silencieux',
        'Je mets ce jeu à jour chaque matin',
        'Je range l’icône dans un dossier',
      ],
    },
    why: 'Les notifications se règlent application par application. Le mode silencieux, lui, ferait taire tout le reste.',
  },
  {
    id: '4.3-07',
    competence: '4.3',
    topic: 'footprint',
    level: 2,
    question: 'Quels deux gestes font durer un téléphone plus longtemps ?',
    answer: {
      kind: 'several',
      right: ['Lui mettre une coque et un verre de protection', 'Faire changer la batterie quand elle faiblit'],
      wrong: ['Le recharger en plein soleil derrière une vitre', 'Laisser la mémoire pleine sans jamais trier'],
    },
    why: 'Chutes et batterie fatiguée sont les grandes causes de remplacement. La chaleur, au contraire, use la batterie.',
  },
  {
    id: '4.3-08',
    competence: '4.3',
    topic: 'posture',
    level: 3,
    question:
      'Vous vous installez à un poste de travail que d’autres utilisent aussi. Dans quel ordre le régler, en partant des pieds et en finissant par les yeux ?',
    answer: {
      kind: 'order',
      steps: [
        'La hauteur du siège, pieds à plat au sol',
        'Le clavier et la souris, coudes près du corps',
        'L’écran, son bord haut à hauteur des yeux',
      ],
    },
    why: 'Régler le siège change la hauteur des bras et des yeux : il vient donc en premier. L’écran se place ensuite à une longueur de bras, un peu plus bas avec des verres progressifs.',
    source: 'https://www.inrs.fr/risques/travail-ecran/prevention-risques.html',
  },
  {
    id: '4.3-09',
    competence: '4.3',
    topic: 'relations',
    level: 3,
    question:
      'Un collégien vous montre ce message. Quel numéro national à quatre chiffres, gratuit et confidentiel, aide les jeunes victimes de harcèlement et de violences numériques ?',
    scene: {
      scene: 'message',
      from: 'Groupe de la 4e B',
      text: 'Demain tout le collège aura ta photo. T’as intérêt à pas venir.',
    },
    answer: {
      kind: 'short',
      shown: '3018',
      accepted: ['3018', '30 18', 'le 3018', 'le 30 18', '30.18', 'appeler le 3018', 'numéro 3018'],
    },
    why: 'Le 3018 écoute, conseille et peut obtenir vite le retrait de contenus par les plateformes. Les parents et les témoins peuvent aussi l’appeler.',
    source: 'https://3018.fr',
  },
  {
    id: '4.3-10',
    competence: '4.3',
    topic: 'attention',
    level: 3,
    question:
      'Une personne ouvre une application de vidéos courtes pour cinq minutes et y passe une heure. Quel réglage du téléphone peut l’aider ?',
    answer: {
      kind: 'one',
      right: 'Une limite de temps par jour pour l’application',
      wrong: [
        'Une mise à jour automatique de l’application',
        'Un affichage en couleurs sombres le soir venu',
        'Un accès à l’application par empreinte digitale',
      ],
    },
    why: 'Le suivi du temps d’écran prévient quand la limite est atteinte. Ce rappel coupe le défilement sans fin, fait pour que l’on ne voie pas le temps passer.',
  },
  {
    id: '4.3-11',
    competence: '4.3',
    topic: 'footprint',
    level: 3,
    question:
      'Au même prix, une personne hésite entre quatre téléphones. Elle veut garder le sien le plus longtemps possible. Voici l’étiquette de chacun : lequel lui conseiller ?',
    scene: {
      scene: 'table',
      header: ['Téléphone', 'Réparabilité', 'Chutes', 'Mises à jour'],
      rows: [
        ['Modèle A', 'E', 'A', '2 ans'],
        ['Modèle B', 'A', 'B', '7 ans'],
        ['Modèle C', 'C', 'C', '5 ans'],
        ['Modèle D', 'B', 'E', '3 ans'],
      ],
    },
    answer: {
      kind: 'one',
      right: 'Le modèle B',
      wrong: ['Le modèle A', 'Le modèle C', 'Le modèle D'],
    },
    why: 'Sur l’étiquette européenne, A est la meilleure classe. Un téléphone dure s’il se répare, résiste aux chutes et reçoit longtemps des mises à jour.',
    source: 'https://eprel.ec.europa.eu',
  },
  {
    id: '4.3-12',
    competence: '4.3',
    topic: 'attention',
    level: 3,
    question:
      'À un atelier de parents, on vous demande quelle tablette acheter pour un enfant de 18 mois. Quel repère le carnet de santé donne-t-il ?',
    answer: {
      kind: 'one',
      right: 'Pas d’écran avant trois ans',
      wrong: ['Une heure par jour', 'Des jeux éducatifs seulement', 'Un écran seulement le soir'],
    },
    why: 'Avant trois ans, l’enfant apprend en bougeant, en touchant et en parlant avec les autres. Le carnet de santé de 2025 déconseille tout écran à cet âge.',
    source: 'https://jeprotegemonenfant.gouv.fr',
  },
  {
    id: '4.3-13',
    competence: '4.3',
    topic: 'footprint',
    level: 4,
    question:
      'La batterie d’un téléphone de quatre ans ne tient plus toute la journée. Rangez ces solutions, de la plus légère à la plus lourde pour l’environnement.',
    answer: {
      kind: 'order',
      steps: [
        'Le garder tel quel et le recharger aussi à midi',
        'Faire remplacer sa batterie',
        'Acheter un téléphone reconditionné',
        'Acheter un téléphone neuf',
      ],
    },
    why: 'La fabrication pèse le plus lourd. Mieux vaut donc garder, puis réparer, puis acheter d’occasion, et n’acheter du neuf qu’en dernier.',
  },
  {
    id: '4.3-14',
    competence: '4.3',
    topic: 'inclusion',
    level: 4,
    question:
      'Une personne sourde voit un accident et ne peut pas téléphoner. Quel numéro d’urgence peut-elle joindre par SMS ?',
    answer: {
      kind: 'short',
      shown: '114',
      accepted: ['114', 'le 114', '1 1 4', '1-1-4', 'sms au 114', 'numéro 114', 'le numéro 114'],
    },
    why: 'Le 114 répond jour et nuit, par SMS, par son application ou en visio, aux personnes qui entendent ou parlent mal, et à celles qui ne peuvent pas parler sans danger.',
    source: 'https://www.urgence114.fr',
  },
  {
    id: '4.3-15',
    competence: '4.3',
    topic: 'attention',
    level: 4,
    question:
      'Il est 22 heures. Vous finissez un mail pour une personne de votre équipe ; sa réponse peut attendre. Comment respecter au mieux son repos ?',
    answer: {
      kind: 'one',
      right: 'Programmer l’envoi pour demain matin',
      wrong: [
        'L’envoyer aussitôt, en écrivant « non urgent »',
        'L’envoyer aussitôt, avec une excuse pour l’heure',
        'Le lui envoyer aussitôt par SMS',
      ],
    },
    why: 'Un mail reçu tard attire l’attention, même marqué « non urgent ». L’envoi programmé permet d’écrire quand on veut sans déranger personne.',
  },
  {
    id: '4.3-16',
    competence: '4.3',
    topic: 'inclusion',
    level: 4,
    question:
      'Dans votre formulaire d’inscription, les cases obligatoires sont seulement écrites en rouge. Que changer pour que tout le monde les repère ?',
    answer: {
      kind: 'one',
      right: 'Ajouter le mot « obligatoire »',
      wrong: [
        'Choisir un rouge plus foncé',
        'Passer les autres cases en vert',
        'Agrandir ces cases par rapport aux autres',
      ],
    },
    why: 'Une information portée par la seule couleur échappe aux personnes qui distinguent mal les couleurs et à celles qui écoutent la page. Un mot se lit, se voit et s’entend.',
  },
  {
    id: '4.3-17',
    competence: '4.3',
    topic: 'posture',
    level: 5,
    question:
      'Une collègue a mal au poignet droit et à la nuque le soir. Son écran est sur le côté gauche, sa souris loin à droite, ses dossiers à plat sous les yeux. Quels deux changements visent les causes ?',
    answer: {
      kind: 'several',
      right: ['Placer l’écran en face, les dossiers sur un pupitre', 'Ramener la souris tout contre le clavier'],
      wrong: [
        'Relever le clavier sur ses pieds arrière au maximum',
        'Baisser la luminosité et agrandir le pointeur à l’écran',
        'Monter le siège pour que les pieds ne touchent plus le sol',
      ],
    },
    why: 'La nuque souffre de la tête tournée et penchée, le poignet du bras tendu vers la souris. Relever le clavier casse le poignet, et des pieds sans appui fatiguent le dos.',
    source: 'https://www.inrs.fr/risques/travail-ecran/prevention-risques.html',
  },
  {
    id: '4.3-18',
    competence: '4.3',
    topic: 'attention',
    level: 5,
    question:
      'Un parent vous montre l’écran qui fait pleurer son enfant chaque soir. Sur quoi cette application joue-t-elle avant tout pour le faire revenir ?',
    scene: {
      scene: 'dialogue',
      title: '41 jours de suite !',
      text: 'Reviens avant minuit, ou tes 41 jours et ton dragon seront perdus.',
      buttons: ['Jouer maintenant', 'Tant pis'],
    },
    answer: {
      kind: 'one',
      right: 'La crainte de perdre ce qu’il a déjà',
      wrong: [
        'Le plaisir de progresser',
        'L’envie de se mesurer aux autres enfants',
        'La curiosité de découvrir une surprise',
      ],
    },
    why: 'Menacer d’effacer une série est un procédé courant pour retenir l’attention. Le repérer et le nommer avec l’enfant aide à s’en détacher.',
  },
  {
    id: '4.3-19',
    competence: '4.3',
    topic: 'inclusion',
    level: 5,
    question:
      'Vous publiez l’affiche d’un atelier sous forme d’image. Comment appelle-t-on, en deux mots, la description écrite que lira le lecteur d’écran d’une personne aveugle ?',
    answer: {
      kind: 'short',
      shown: 'Texte alternatif',
      accepted: [
        'texte alternatif',
        'le texte alternatif',
        'un texte alternatif',
        'alternative textuelle',
        'une alternative textuelle',
        'texte de remplacement',
        'description alternative',
        'texte alt',
        'alt text',
        'balise alt',
        'attribut alt',
        'alt',
      ],
    },
    why: 'Le lecteur d’écran ne voit pas l’image : il lit ce texte. On y met l’essentiel de l’affiche : quoi, quand, où, comment s’inscrire.',
  },
  {
    id: '4.3-20',
    competence: '4.3',
    topic: 'footprint',
    level: 5,
    question:
      'Une association a douze ordinateurs de huit ans, encore assez rapides pour internet, mais dont le système ne reçoit plus de corrections. Quel choix allie sécurité, petit budget et environnement ?',
    answer: {
      kind: 'one',
      right: 'Y installer un système libre, léger et suivi',
      wrong: [
        'Les garder, avec un antivirus gratuit',
        'Les remplacer par douze tablettes neuves d’entrée de gamme',
        'Les garder tels quels, en effaçant l’historique chaque soir',
      ],
    },
    why: 'Un système encore corrigé rend ces machines sûres et évite d’en fabriquer d’autres. Ni un antivirus ni un historique vide ne réparent les failles du système.',
  },
  {
    id: '4.3-21',
    competence: '4.3',
    topic: 'inclusion',
    level: 6,
    question:
      'Vous essayez une démarche en ligne sans souris. La touche de tabulation va d’un champ à l’autre. Tout est rempli, mais elle n’atteint jamais le bouton « Envoyer ». Que conclure ?',
    answer: {
      kind: 'one',
      right: 'Des personnes handicapées ne pourront pas finir la démarche',
      wrong: [
        'La démarche est accessible, puisque tout se remplit',
        'Le défaut ne touche que les personnes qui n’ont pas de souris chez elles',
        'Le bouton attend une validation reçue dans la boîte mail',
      ],
    },
    why: 'Beaucoup d’aides techniques s’appuient sur le clavier : un bouton hors d’atteinte bloque tout. Ce défaut se signale au service, puis au Défenseur des droits s’il reste sans réponse.',
  },
  {
    id: '4.3-22',
    competence: '4.3',
    topic: 'relations',
    level: 6,
    question:
      'En atelier, une personne vous confie que son ex-conjoint, qui l’a menacée, sait toujours où elle se trouve. Elle tient son téléphone à la main. Que faire d’abord ?',
    answer: {
      kind: 'one',
      right: 'Appeler avec elle le 3919 depuis un autre appareil',
      wrong: [
        'Remettre son téléphone à zéro sous ses yeux',
        'Couper sa position et désinstaller les applications inconnues',
        'Changer tous ses mots de passe depuis son téléphone',
      ],
    },
    why: 'Si le téléphone est surveillé, y toucher peut alerter l’auteur des menaces et effacer des preuves. On passe par un appareil sûr et par des personnes formées ; en danger immédiat, le 17.',
    source: 'https://arretonslesviolences.gouv.fr',
  },
  {
    id: '4.3-23',
    competence: '4.3',
    topic: 'footprint',
    level: 7,
    question:
      'Vous écrivez la politique d’équipement de quarante lieux publics. Quel indicateur suivre en premier pour réduire l’empreinte du parc ?',
    answer: {
      kind: 'one',
      right: 'La durée moyenne d’usage des appareils',
      wrong: [
        'Le nombre de mails supprimés',
        'La part des écrans passés en mode sombre',
        'La consommation électrique annoncée des modèles',
      ],
    },
    why: 'En France, l’essentiel de l’empreinte d’un ordinateur ou d’un téléphone vient de sa fabrication. Le faire durer deux ans de plus compte bien plus que les petits gestes d’usage.',
  },
  {
    id: '4.3-24',
    competence: '4.3',
    topic: 'inclusion',
    level: 7,
    question:
      'Votre structure va ouvrir les inscriptions à ses ateliers en ligne. Quelles trois mesures évitent le mieux de laisser des personnes de côté ?',
    answer: {
      kind: 'several',
      right: [
        'Garder l’inscription au guichet et par téléphone',
        'Faire essayer le formulaire à des gens peu à l’aise',
        'Compter où les gens abandonnent, et corriger',
      ],
      wrong: [
        'Demander une adresse mail à toute personne inscrite',
        'Ouvrir les inscriptions à minuit, pour tous en même temps',
        'Joindre un mode d’emploi de dix pages au formulaire',
      ],
    },
    why: 'Une autre voie, des essais avec le public concerné et un suivi des abandons : c’est ainsi qu’un service en ligne reste ouvert à tout le monde.',
  },
]
