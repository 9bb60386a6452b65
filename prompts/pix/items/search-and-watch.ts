// biome-ignore-all lint/style/noExcessiveLinesPerFile: the items of one competence are read and balanced together.
import type { Item } from '../item.ts'

export const searchAndWatch: readonly Item[] = [
  {
    id: '1.1-01',
    competence: '1.1',
    topic: 'query',
    level: 1,
    question:
      'Vous habitez Vichy et vous voulez savoir quand la déchetterie est ouverte. Quelle recherche a le plus de chances de donner la réponse tout de suite ?',
    answer: {
      kind: 'one',
      right: 'déchetterie Vichy horaires',
      wrong: ['déchetterie la moins chère', 'jours et heures d’ouverture', 'comment trier ses déchets'],
    },
    why: 'Le lieu, la ville et ce que l’on veut savoir : trois mots précis suffisent au moteur de recherche.',
  },
  {
    id: '1.1-02',
    competence: '1.1',
    topic: 'results',
    level: 1,
    question:
      'Sur votre téléphone, vous ouvrez un résultat de recherche. Ce n’est pas le bon site. Comment revoir la liste des résultats ?',
    answer: {
      kind: 'one',
      right: 'En faisant un retour en arrière',
      wrong: ['En actualisant la page ouverte', 'En effaçant l’historique du jour', 'En descendant au bas de la page'],
    },
    why: 'Le retour (une flèche ou un geste du doigt) ramène à la page d’avant, donc à la liste des résultats.',
  },
  {
    id: '1.1-03',
    competence: '1.1',
    topic: 'query',
    level: 1,
    question:
      'Une personne a du mal à écrire sur son clavier. Elle voit un petit micro dans la barre de recherche. À quoi sert-il ?',
    answer: {
      kind: 'one',
      right: 'À dire sa recherche à voix haute',
      wrong: [
        'À écouter la page lue à voix haute',
        'À appeler le premier site trouvé',
        'À régler le son des vidéos trouvées',
      ],
    },
    why: 'Le micro écoute la voix et écrit les mots à votre place. Il suffit de parler, puis de relire.',
  },
  {
    id: '1.1-04',
    competence: '1.1',
    topic: 'results',
    level: 2,
    question: 'Voici les quatre résultats d’une recherche. Écrivez le numéro de celui dont la place a été payée.',
    scene: {
      scene: 'table',
      header: ['N°', 'Titre', 'Mention'],
      rows: [
        ['1', 'Carte grise : démarche', 'Mis à jour en mai'],
        ['2', 'Carte grise : le guide', 'Traduit de l’anglais'],
        ['3', 'Carte grise en 5 min', 'Sponsorisé'],
        ['4', 'Carte grise : forum', '12 réponses'],
      ],
    },
    answer: {
      kind: 'short',
      shown: '3',
      accepted: ['3', 'trois', 'n°3', 'n° 3', 'le 3', 'le trois', 'numéro 3', 'le numéro 3', 'carte grise en 5 min'],
    },
    why: '« Sponsorisé » ou « Annonce » veut dire : publicité. Le site a payé pour être bien placé ; il n’est pas forcément officiel.',
  },
  {
    id: '1.1-05',
    competence: '1.1',
    topic: 'query',
    level: 2,
    question:
      'La recherche « cours de français » donne des cours payants dans toute la France. Une personne en cherche un gratuit à Limoges. Que lui conseillez-vous ?',
    answer: {
      kind: 'one',
      right: 'Ajouter « gratuit » et « Limoges »',
      wrong: [
        'Ouvrir une à une les dix pages suivantes',
        'Écrire la même chose en majuscules',
        'Garder seulement le mot « cours »',
      ],
    },
    why: 'Chaque mot ajouté précise le besoin et rapproche les résultats de ce que l’on cherche.',
  },
  {
    id: '1.1-06',
    competence: '1.1',
    topic: 'reliability',
    level: 2,
    question: 'Une page annonce : « La médiathèque sera fermée lundi prochain. » Que vérifiez-vous d’abord ?',
    answer: {
      kind: 'one',
      right: 'La date à laquelle la page a été écrite',
      wrong: [
        'La place de la page dans les résultats',
        'Le nombre de personnes qui l’ont lue',
        'La qualité des photos qu’elle contient',
      ],
    },
    why: 'Sans date, « lundi prochain » ne veut rien dire : l’annonce a peut-être plusieurs mois.',
  },
  {
    id: '1.1-07',
    competence: '1.1',
    topic: 'sources',
    level: 2,
    question:
      'C’est jour de grève. Une personne doit savoir si son bus de 17 h roulera ce soir. Quelle source est la plus sûre ?',
    answer: {
      kind: 'one',
      right: 'Le site ou l’appli du réseau de bus',
      wrong: [
        'Un article de presse paru la veille',
        'La fiche horaire collée à l’arrêt',
        'Le site d’un comparateur de trajets',
      ],
    },
    why: 'Le réseau de bus décide et sait en premier. Les autres répètent, avec du retard, ou ne sont pas remis à jour.',
  },
  {
    id: '1.1-08',
    competence: '1.1',
    topic: 'watch',
    level: 3,
    question:
      'Une personne cherche un emploi à temps partiel. Elle ne veut pas refaire sa recherche chaque matin. Que l’aidez-vous à faire sur le site d’offres ?',
    answer: {
      kind: 'one',
      right: 'Créer une alerte avec ses critères',
      wrong: [
        'Mettre la page d’accueil en favori',
        'Laisser la page ouverte dans un onglet',
        'Enregistrer la liste du jour en PDF',
      ],
    },
    why: 'Une alerte refait la recherche toute seule et prévient quand une nouvelle offre correspond.',
  },
  {
    id: '1.1-09',
    competence: '1.1',
    topic: 'reliability',
    level: 3,
    question: 'Ce message circule dans un groupe de quartier. Quel est le meilleur premier geste ?',
    scene: {
      scene: 'message',
      from: 'Groupe du quartier',
      text: 'URGENT !! À partir de demain, la CAF supprime les aides de tous ceux qui ne se connectent pas avant minuit. Info sûre à 100 %. Faites passer à tous vos contacts !',
    },
    answer: {
      kind: 'one',
      right: 'Chercher l’annonce sur le site de la CAF',
      wrong: [
        'Faire passer le message, par précaution',
        'Demander au groupe si l’annonce est sûre',
        'Vérifier que d’autres groupes en parlent aussi',
      ],
    },
    why: 'Une telle annonce serait sur le site de la CAF. L’urgence et « Faites passer » sont les marques habituelles d’une rumeur, même répétée partout.',
  },
  {
    id: '1.1-10',
    competence: '1.1',
    topic: 'results',
    level: 3,
    question:
      'Sur un ordinateur sous Windows, vous lisez un très long règlement dans le navigateur. Avec la touche Ctrl, quelle lettre permet de chercher un mot dans la page ?',
    answer: {
      kind: 'short',
      shown: 'F',
      accepted: ['f', 'ctrl f', 'ctrl+f', 'ctrl + f', 'ctrl-f', 'la lettre f', 'la touche f', 'le f'],
    },
    why: 'Ctrl + F ouvre une petite barre qui trouve le mot partout dans la page. Sur un téléphone, c’est « Rechercher dans la page », dans le menu.',
  },
  {
    id: '1.1-11',
    competence: '1.1',
    topic: 'query',
    level: 3,
    question: 'Vous aidez une personne à faire une recherche du début à la fin. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Lui faire dire ce qu’elle veut savoir',
        'En tirer deux ou trois mots-clés',
        'Lire les titres et les adresses des résultats',
        'Ouvrir une page et chercher sa date et son auteur',
        'Comparer sa réponse avec une deuxième page',
      ],
    },
    why: 'On part du besoin, on choisit ses mots, on trie avant d’ouvrir, on juge la page, puis on recoupe.',
  },
  {
    id: '1.1-12',
    competence: '1.1',
    topic: 'query',
    level: 4,
    question:
      'Une personne se souvient d’un vers : « les sanglots longs des violons ». Vous voulez seulement les pages qui contiennent ces mots-là, dans cet ordre. Que faites-vous ?',
    answer: {
      kind: 'one',
      right: 'Vous mettez le vers entre guillemets',
      wrong: [
        'Vous mettez le vers entre parenthèses',
        'Vous séparez les mots par des virgules',
        'Vous mettez le vers en majuscules',
      ],
    },
    why: 'Entre guillemets, le moteur cherche l’expression exacte. Il ne tient pas compte des majuscules ni de la plupart des autres signes.',
  },
  {
    id: '1.1-13',
    competence: '1.1',
    topic: 'sources',
    level: 4,
    question:
      'Deux pages donnent un montant différent pour la même aide. Quels éléments aident vraiment à choisir la bonne ?',
    answer: {
      kind: 'several',
      right: ['La date de la dernière mise à jour', 'L’organisme qui publie la page'],
      wrong: ['Le rang de la page parmi les résultats', 'Le soin de la mise en page', 'Le nombre de partages'],
    },
    why: 'Un montant dépend de qui le fixe et de la date. Le rang, l’apparence et les partages n’en disent rien.',
  },
  {
    id: '1.1-14',
    competence: '1.1',
    topic: 'results',
    level: 4,
    question: 'Une personne vous montre cette adresse et demande à qui est le site. Que répondez-vous ?',
    scene: {
      scene: 'address-bar',
      address: 'https://impots.gouv.fr.mon-dossier.example/remboursement',
      lock: 'closed',
    },
    answer: {
      kind: 'one',
      right: 'À la personne qui a réservé « mon-dossier.example »',
      wrong: [
        'À l’État, car « gouv.fr » lui est toujours réservé',
        'À la société qui a délivré le cadenas',
        'Au service des impôts, car le cadenas est fermé',
      ],
    },
    why: 'Seule compte la fin du nom, juste avant la première barre « / ». Ce qui précède se choisit librement, et un cadenas ne dit pas qui est en face.',
  },
  {
    id: '1.1-15',
    competence: '1.1',
    topic: 'reliability',
    level: 4,
    question:
      'Tout en haut des résultats, une réponse écrite par une intelligence artificielle affirme qu’une aide est versée sans condition. Elle cite trois pages. Quels gestes permettent de vérifier ?',
    answer: {
      kind: 'several',
      right: ['Ouvrir les pages citées et y lire la règle', 'Chercher l’aide sur un site officiel'],
      wrong: ['Demander à l’outil s’il en est certain', 'Reposer la question plus tard'],
    },
    why: 'Ces réponses peuvent déformer ce qu’elles citent. On vérifie en lisant la source ; l’outil ne peut pas se contrôler lui-même.',
  },
  {
    id: '1.1-16',
    competence: '1.1',
    topic: 'query',
    level: 5,
    question:
      'Vous cherchez des pages sur le jaguar, l’animal. Les voitures du même nom prennent toute la place. Quel signe, collé juste devant le mot « voiture », demande au moteur d’écarter les pages qui le contiennent ?',
    answer: {
      kind: 'short',
      shown: '-',
      accepted: [
        '-',
        '–',
        'moins',
        'le moins',
        'signe moins',
        'le signe moins',
        'tiret',
        'le tiret',
        'un tiret',
        'un moins',
        '-voiture',
        'le signe -',
      ],
    },
    why: 'Dans la plupart des moteurs, un tiret (signe moins) collé devant un mot enlève les pages qui le contiennent.',
  },
  {
    id: '1.1-17',
    competence: '1.1',
    topic: 'watch',
    level: 5,
    question:
      'Votre espace suit les actualités de vingt sites officiels. Vous voulez voir les nouveaux articles de tous, en un seul endroit, sans recevoir de mails. Que mettez-vous en place ?',
    answer: {
      kind: 'one',
      right: 'Un lecteur de flux abonné aux vingt sites',
      wrong: [
        'Un dossier de favoris avec les vingt sites',
        'Vingt onglets ouverts à chaque démarrage',
        'Une inscription aux vingt lettres d’information',
      ],
    },
    why: 'Un lecteur de flux (RSS) réunit les nouveautés de tous les sites. Les favoris et les onglets obligent à visiter chaque site, les lettres arrivent par mail.',
  },
  {
    id: '1.1-18',
    competence: '1.1',
    topic: 'reliability',
    level: 5,
    question:
      'Une photo d’inondation circule : « Chez nous, ce matin ! » Vous doutez. Remettez les étapes de la vérification dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Lancer une recherche à partir de l’image',
        'Repérer la plus ancienne des pages trouvées',
        'Y lire le lieu et la date de la photo',
        'Les comparer avec ce qu’affirme le message',
        'Dire au groupe ce que l’on a trouvé',
      ],
    },
    why: 'La première parution d’une photo donne souvent son vrai lieu et sa vraie date. On conclut, puis on en parle.',
  },
  {
    id: '1.1-19',
    competence: '1.1',
    topic: 'sources',
    level: 6,
    question:
      'Une personne conteste une facture. Les conditions de vente d’il y a deux ans ne sont plus sur le site : la page n’existe plus. Elle ne l’avait jamais ouverte. Où chercher l’ancien texte ?',
    answer: {
      kind: 'one',
      right: 'Dans une archive publique du web',
      wrong: ['Dans l’historique du navigateur', 'Dans un autre moteur de recherche', 'Dans le plan du site actuel'],
    },
    why: 'Des archives publiques gardent des copies datées de pages disparues. L’historique ne garde que les adresses visitées, et les moteurs suivent le web d’aujourd’hui.',
  },
  {
    id: '1.1-20',
    competence: '1.1',
    topic: 'reliability',
    level: 6,
    question:
      'Cinq journaux donnent le même chiffre. Tous citent le même communiqué d’une entreprise, sans étude ni autre origine. Que vaut cet accord ?',
    answer: {
      kind: 'one',
      right: 'Autant qu’une seule source, encore à vérifier',
      wrong: [
        'Autant que cinq sources, car les journaux diffèrent',
        'Rien : le chiffre est forcément inventé',
        'Une preuve, si les articles sont récents',
      ],
    },
    why: 'Cinq reprises d’un même texte n’ajoutent rien. Il faut remonter à l’origine du chiffre : il peut être juste, mais rien ne le montre encore.',
  },
  {
    id: '1.1-21',
    competence: '1.1',
    topic: 'watch',
    level: 7,
    question:
      'Vous organisez la veille d’une équipe de douze personnes. Toutes disent recevoir trop d’articles et n’en retenir aucun. Que changez-vous en premier ?',
    answer: {
      kind: 'one',
      right: 'Fixer les questions à suivre et qui en fait la synthèse',
      wrong: [
        'Tout envoyer en une seule fois, le vendredi soir',
        'Ajouter des sources, pour que chaque personne s’y retrouve',
        'Classer tous les articles dans des dossiers par date d’arrivée',
      ],
    },
    why: 'Une veille utile part de questions précises, et une personne trie et résume pour les autres. Changer l’heure ou le rangement ne réduit pas la masse.',
  },
  {
    id: '1.1-22',
    competence: '1.1',
    topic: 'sources',
    level: 7,
    question:
      'Vous fixez les règles des fiches pratiques de votre réseau, où figurent des montants et des délais. Lesquelles évitent le mieux de donner une information périmée ?',
    answer: {
      kind: 'several',
      right: [
        'Chaque fiche porte sa date de vérification',
        'Chaque fiche a une personne chargée de la revoir',
        'Chaque montant renvoie à la page officielle',
      ],
      wrong: ['Chaque fiche est relue deux fois avant de paraître', 'Chaque fiche existe aussi sur papier'],
    },
    why: 'Une date, une personne responsable et un lien vers l’origine permettent de revoir la fiche à temps. Une relecture au départ ne protège pas du temps qui passe.',
  },
]
