// biome-ignore-all lint/style/noExcessiveLinesPerFile: the items of one competence are read and balanced together.
import type { Item } from '../item.ts'

export const processData: readonly Item[] = [
  {
    id: '1.3-01',
    competence: '1.3',
    topic: 'reading',
    level: 1,
    question: 'Une personne prend le bus à l’arrêt Mairie. À quelle heure part son dernier bus ?',
    scene: {
      scene: 'table',
      header: ['Arrêt', 'Matin', 'Midi', 'Soir'],
      rows: [
        ['Gare', '7 h 40', '12 h 10', '18 h 35'],
        ['Mairie', '7 h 45', '12 h 15', '18 h 40'],
        ['Hôpital', '7 h 55', '12 h 25', '18 h 50'],
      ],
    },
    answer: {
      kind: 'short',
      shown: '18 h 40',
      accepted: [
        '18 h 40',
        '18h40',
        '18:40',
        '18 h40',
        '18h 40',
        '18.40',
        '18 40',
        '1840',
        '18 heures 40',
        '6h40 du soir',
        'à 18h40',
        'à 18 h 40',
      ],
    },
    why: 'On cherche la ligne de l’arrêt, puis la colonne du soir : la réponse est là où elles se croisent.',
  },
  {
    id: '1.3-02',
    competence: '1.3',
    topic: 'sorting',
    level: 1,
    question: 'Sur un site d’achats, vous voulez voir d’abord l’article le moins cher. Quel tri choisissez-vous ?',
    answer: {
      kind: 'one',
      right: 'Prix croissant',
      wrong: ['Prix décroissant', 'Nouveautés', 'Meilleures ventes'],
    },
    why: '« Croissant » veut dire du plus petit au plus grand : l’article le moins cher vient en premier.',
  },
  {
    id: '1.3-03',
    competence: '1.3',
    topic: 'reading',
    level: 1,
    question: 'Voici la météo de la semaine. Quel jour choisir pour une sortie sans pluie, du matin au soir ?',
    scene: {
      scene: 'table',
      header: ['Jour', 'Matin', 'Après-midi'],
      rows: [
        ['Lundi', 'Soleil', 'Pluie'],
        ['Mardi', 'Pluie', 'Soleil'],
        ['Mercredi', 'Pluie', 'Pluie'],
        ['Jeudi', 'Soleil', 'Soleil'],
      ],
    },
    answer: { kind: 'one', right: 'Jeudi', wrong: ['Lundi', 'Mardi', 'Mercredi'] },
    why: 'Jeudi est la seule ligne où les deux cases annoncent du soleil.',
  },
  {
    id: '1.3-04',
    competence: '1.3',
    topic: 'reading',
    level: 2,
    question: 'D’après quelle colonne cette liste a-t-elle été triée ?',
    scene: {
      scene: 'table',
      header: ['Prénom', 'Commune', 'Âge', 'Séances'],
      rows: [
        ['Léa', 'Moulins', '24', '3'],
        ['Omar', 'Vichy', '38', '1'],
        ['Anne', 'Cusset', '51', '6'],
        ['Hugo', 'Moulins', '67', '2'],
      ],
    },
    answer: { kind: 'one', right: 'Âge', wrong: ['Prénom', 'Commune', 'Séances'] },
    why: 'Seuls les âges se suivent dans l’ordre : 24, 38, 51, 67. Les autres colonnes sont mélangées.',
  },
  {
    id: '1.3-05',
    competence: '1.3',
    topic: 'formulas',
    level: 2,
    question: 'Voici une feuille de tableur. Quelle est l’adresse de la case qui contient le prix du clavier ?',
    scene: {
      scene: 'table',
      header: ['Ligne', 'A', 'B', 'C'],
      rows: [
        ['1', 'Article', 'Prix', 'Nombre'],
        ['2', 'Souris', '12 €', '8'],
        ['3', 'Clavier', '20 €', '5'],
        ['4', 'Casque', '15 €', '6'],
      ],
    },
    answer: {
      kind: 'short',
      shown: 'B3',
      accepted: [
        'b3',
        'b 3',
        'b-3',
        'case b3',
        'la case b3',
        'cellule b3',
        '$b$3',
        'b,3',
        'b/3',
        'en b3',
        'colonne b ligne 3',
      ],
    },
    why: 'L’adresse d’une case est la lettre de sa colonne, puis le numéro de sa ligne.',
  },
  {
    id: '1.3-06',
    competence: '1.3',
    topic: 'quality',
    level: 2,
    question:
      'Dans un formulaire, une case indique « JJ/MM/AAAA ». Comment y écrire le 7 mars 1958, avec des chiffres et des barres ?',
    answer: {
      kind: 'short',
      shown: '07/03/1958',
      accepted: ['07/03/1958', '07 / 03 / 1958', '07/03/ 1958', '07 /03 /1958'],
    },
    why: 'Deux chiffres pour le jour, deux pour le mois, quatre pour l’année : on ajoute un zéro devant 7 et devant 3.',
  },
  {
    id: '1.3-07',
    competence: '1.3',
    topic: 'interpretation',
    level: 2,
    question:
      'Sur 40 personnes inscrites à un atelier, 30 sont venues. Quelle part des personnes inscrites est venue ?',
    answer: { kind: 'one', right: '75 %', wrong: ['30 %', '70 %', '40 %'] },
    why: '30 sur 40, c’est trois sur quatre, donc 75 sur 100.',
  },
  {
    id: '1.3-08',
    competence: '1.3',
    topic: 'sorting',
    level: 3,
    question:
      'Un tableau compte 300 personnes. Vous voulez ne voir que celles de Gannat, sans rien effacer, puis revenir à la liste entière. Que faites-vous ?',
    answer: {
      kind: 'one',
      right: 'Filtrer la colonne « Commune »',
      wrong: ['Trier la colonne « Commune »', 'Masquer la colonne « Commune »', 'Figer la colonne « Commune »'],
    },
    why: 'Le filtre cache pour un moment les autres lignes. Le tri change seulement l’ordre : les 300 lignes restent affichées.',
  },
  {
    id: '1.3-09',
    competence: '1.3',
    topic: 'formulas',
    level: 3,
    question: 'Vous montrez comment calculer un total dans un tableur. Remettez les gestes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Choisir la case où le total doit apparaître',
        'Taper =SOMME et ouvrir la parenthèse',
        'Sélectionner les nombres à additionner',
        'Fermer la parenthèse, puis valider',
      ],
    },
    why: 'La formule s’écrit dans la case du résultat : le signe =, le nom du calcul, puis les cases à prendre entre parenthèses.',
  },
  {
    id: '1.3-10',
    competence: '1.3',
    topic: 'presentation',
    level: 3,
    question:
      'Vous voulez montrer comment le nombre de visites de votre espace a évolué, mois après mois, pendant trois ans. Quel graphique convient le mieux ?',
    answer: {
      kind: 'one',
      right: 'Une courbe de 36 points',
      wrong: ['Un camembert de 36 parts', 'Un camembert par année', 'Une barre de 36 morceaux'],
    },
    why: 'Une courbe fait voir les hausses et les baisses dans le temps. Un camembert montre comment un total se partage.',
  },
  {
    id: '1.3-11',
    competence: '1.3',
    topic: 'quality',
    level: 3,
    question:
      'Vous comptez les personnes par commune. Le tableur trouve quatre communes, alors qu’il n’y en a que deux. Que faites-vous ?',
    scene: {
      scene: 'table',
      header: ['Commune', 'Nombre'],
      rows: [
        ['Vichy', '41'],
        ['Vichy (03)', '6'],
        ['Cusset', '18'],
        ['Cuset', '2'],
      ],
    },
    answer: {
      kind: 'one',
      right: 'Écrire chaque commune d’une seule façon',
      wrong: [
        'Supprimer les lignes les moins nombreuses',
        'Trier la liste par ordre alphabétique',
        'Garder les quatre et le dire en note',
      ],
    },
    why: 'Pour le tableur, deux écritures sont deux communes. On corrige l’écriture, sans perdre personne, puis on recompte.',
  },
  {
    id: '1.3-12',
    competence: '1.3',
    topic: 'sorting',
    level: 4,
    question:
      'À partir de 800 rendez-vous, vous cherchez les trois communes d’où l’on vient le plus. Leurs noms sont parfois mal écrits. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Mettre de côté une copie du fichier reçu',
        'Corriger les noms de communes',
        'Compter les rendez-vous de chaque commune',
        'Trier les totaux du plus grand au plus petit',
        'Garder les trois premières lignes',
      ],
    },
    why: 'On protège l’original, on nettoie, on compte, puis on trie. Compter avant de corriger donnerait de faux totaux.',
  },
  {
    id: '1.3-13',
    competence: '1.3',
    topic: 'formulas',
    level: 4,
    question:
      'Dans un tableur, la somme de cette colonne donne 40 au lieu de 52. Quelle est la cause la plus probable ?',
    scene: {
      scene: 'table',
      header: ['Ligne', 'A', 'B'],
      rows: [
        ['1', 'Achat', 'Prix'],
        ['2', 'Encre', '25'],
        ['3', 'Papier', '12 euros'],
        ['4', 'Clé USB', '15'],
        ['5', 'Total', '40'],
      ],
    },
    answer: {
      kind: 'one',
      right: 'La case B3 est prise pour du texte',
      wrong: [
        'La formule arrondit chaque prix',
        'La colonne n’a pas été triée avant',
        'La somme saute une ligne sur deux',
      ],
    },
    why: '25 + 15 = 40 : il manque les 12. Avec le mot « euros » dans la case, le tableur n’y voit plus un nombre. On tape 12, puis on choisit le format monétaire.',
  },
  {
    id: '1.3-14',
    competence: '1.3',
    topic: 'interpretation',
    level: 4,
    question:
      'Cinq personnes ont attendu 4, 5, 6, 8 et 62 minutes à l’accueil. La moyenne est de 17 minutes. Pourquoi décrit-elle mal l’attente ordinaire ?',
    answer: {
      kind: 'one',
      right: 'Une seule attente très longue la tire vers le haut',
      wrong: [
        'Une moyenne ne se calcule pas sur un nombre impair',
        'Les durées auraient dû être données en heures',
        'Cinq valeurs donnent toujours une moyenne trop haute',
      ],
    },
    why: 'Quatre personnes sur cinq ont attendu 8 minutes ou moins. La médiane, la valeur du milieu, est ici de 6 minutes : elle est plus parlante.',
  },
  {
    id: '1.3-15',
    competence: '1.3',
    topic: 'presentation',
    level: 4,
    question:
      'Sur un graphique, la barre de 2026 (102 visites) est deux fois plus haute que celle de 2025 (98 visites). Qu’est-ce qui explique le mieux cet écart trompeur ?',
    answer: {
      kind: 'one',
      right: 'L’axe des visites commence à 94',
      wrong: [
        'L’axe des années n’a que deux dates',
        'Les barres sont de deux couleurs',
        'L’axe des visites va jusqu’à 200',
      ],
    },
    why: 'Au-dessus de 94, il reste 4 et 8 : du simple au double, pour une hausse réelle de 4 %. Des barres se comparent à partir de zéro.',
  },
  {
    id: '1.3-16',
    competence: '1.3',
    topic: 'formulas',
    level: 5,
    question:
      'Le taux est en E1, les montants en B2, B3, B4… En C2, vous écrivez =B2*E1 puis vous recopiez vers le bas. C2 est juste, C3 affiche 0. Que fallait-il écrire en C2 ?',
    answer: {
      kind: 'one',
      right: '=B2*E$1',
      wrong: ['=B$2*E1', '=B$2*E$1', '=(B2*E1)'],
    },
    why: 'En recopiant, E1 devient E2, qui est vide. Le signe $ devant le 1 bloque la ligne du taux, et le montant continue d’avancer.',
  },
  {
    id: '1.3-17',
    competence: '1.3',
    topic: 'quality',
    level: 5,
    question:
      'On vous remet une liste de 2 000 rendez-vous à analyser. Que faut-il faire avant tout calcul, pour ne pas obtenir de faux résultats ?',
    answer: {
      kind: 'several',
      right: ['Repérer les lignes en double', 'Chercher les durées impossibles', 'Compter les cases laissées vides'],
      wrong: ['Trier les lignes par date de visite', 'Arrondir les durées à l’heure'],
    },
    why: 'Les doublons, les valeurs impossibles et les vides faussent les totaux et les moyennes. Trier ne change aucun résultat, et arrondir en ferait perdre.',
  },
  {
    id: '1.3-18',
    competence: '1.3',
    topic: 'sorting',
    level: 5,
    question:
      'Un tableau de 2 000 rendez-vous donne la commune, le thème et la durée. Vous voulez la durée totale de chaque thème dans chaque commune, d’un seul coup. Quel outil du tableur choisissez-vous ?',
    answer: {
      kind: 'one',
      right: 'Un tableau croisé dynamique',
      wrong: ['Une mise en forme conditionnelle', 'Un tri sur deux colonnes', 'Une liste de choix par colonne'],
    },
    why: 'Le tableau croisé met les communes en lignes, les thèmes en colonnes, et additionne les durées dans chaque case.',
  },
  {
    id: '1.3-19',
    competence: '1.3',
    topic: 'interpretation',
    level: 6,
    question:
      'À la sortie des ateliers, un questionnaire rempli devant l’équipe donne 95 % de personnes satisfaites. Quelles raisons invitent à la prudence ?',
    answer: {
      kind: 'several',
      right: ['Les personnes parties avant la fin n’y sont pas', 'On critique moins volontiers devant l’équipe'],
      wrong: ['La satisfaction ne se mesure pas en pourcentage', 'Chaque personne n’a répondu qu’une seule fois'],
    },
    why: 'On interroge surtout les personnes restées jusqu’au bout, et la présence de l’équipe adoucit les réponses : le chiffre penche vers le haut.',
  },
  {
    id: '1.3-20',
    competence: '1.3',
    topic: 'quality',
    level: 6,
    question:
      'Vous rapprochez deux fichiers sur le prénom et le nom. Le premier a 300 lignes, chaque personne une seule fois ; le résultat en a 312. Quelle est l’explication la plus probable ?',
    answer: {
      kind: 'one',
      right: 'Des noms figurent plusieurs fois dans le second',
      wrong: [
        'Des noms manquent dans le second fichier',
        'Des noms sont écrits avec des accents différents',
        'Des noms sont plus longs que la colonne prévue',
      ],
    },
    why: 'Un nom du premier fichier qui trouve deux lignes en face (homonymes ou doublons) donne deux résultats. Un nom absent ou mal écrit ne trouve rien.',
  },
  {
    id: '1.3-21',
    competence: '1.3',
    topic: 'interpretation',
    level: 7,
    question:
      'Un financeur veut juger des espaces numériques sur un seul chiffre : le nombre de personnes reçues par jour. Quel effet indésirable est le plus à craindre ?',
    answer: {
      kind: 'one',
      right: 'Des accompagnements écourtés pour en faire plus',
      wrong: [
        'Des horaires d’ouverture réduits pour moins compter',
        'Des chiffres trop variables pour en faire une somme',
        'Des visites plus longues pour mieux aider chaque personne',
      ],
    },
    why: 'Ce que l’on mesure, on le pousse. Ce chiffre récompense la quantité : il faut lui ajouter un résultat, par exemple les problèmes réglés.',
  },
  {
    id: '1.3-22',
    competence: '1.3',
    topic: 'presentation',
    level: 7,
    question:
      'Vous allez publier un tableau des personnes aidées, par commune et par sujet (dettes, santé…). Des cases valent 1. Quelles mesures évitent vraiment que l’on reconnaisse quelqu’un ?',
    answer: {
      kind: 'several',
      right: ['Regrouper les petites communes voisines', 'Regrouper les sujets les plus rares'],
      wrong: [
        'Remplacer les noms de sujets par des sigles',
        'Arrondir le total de chaque commune',
        'Remplacer chaque nombre par son pourcentage',
      ],
    },
    why: 'Dans une petite commune, « 1 personne, dettes » peut désigner quelqu’un. Regrouper agrandit les cases. Un sigle se devine, un pourcentage se recalcule, et un total arrondi laisse les petites cases.',
  },
]
