// biome-ignore-all lint/style/noExcessiveLinesPerFile: the items of one competence are read and balanced together.
import type { Item } from '../item.ts'

export const digitalWorld: readonly Item[] = [
  {
    id: '2.4-01',
    competence: '2.4',
    topic: 'work-presence',
    level: 1,
    question: 'Camille Moreau cherche du travail. Quelle adresse électronique convient le mieux sur son CV ?',
    answer: {
      kind: 'one',
      right: 'camille.moreau@messagerie.example',
      wrong: [
        'camillou.du.13@messagerie.example',
        'petite.fleur.2004@messagerie.example',
        'team.moreau.foot@messagerie.example',
      ],
    },
    why: 'Une adresse faite du prénom et du nom se lit tout de suite et donne une image sérieuse. Les surnoms restent pour les proches.',
  },
  {
    id: '2.4-02',
    competence: '2.4',
    topic: 'living-together',
    level: 1,
    question:
      'Dans une discussion en ligne, quelqu’un écrit tout son message EN MAJUSCULES. Comment est-ce perçu le plus souvent ?',
    answer: {
      kind: 'one',
      right: 'Comme si la personne criait',
      wrong: ['Comme une marque de politesse', 'Comme si la personne plaisantait', 'Comme une annonce officielle'],
    },
    why: 'En ligne, les majuscules continues donnent l’impression que la personne crie. Elles sont aussi plus fatigantes à lire.',
  },
  {
    id: '2.4-03',
    competence: '2.4',
    topic: 'living-together',
    level: 1,
    question: 'Sous un commentaire haineux, vous touchez « Signaler ». À quoi cela sert-il ?',
    answer: {
      kind: 'one',
      right: 'À demander au réseau de l’examiner',
      wrong: [
        'À prévenir vos amis qu’il existe',
        'À répondre en privé à son auteur',
        'À le garder pour le relire plus tard',
      ],
    },
    why: '« Signaler » alerte l’équipe du réseau social, qui regarde le commentaire et peut le retirer.',
  },
  {
    id: '2.4-04',
    competence: '2.4',
    topic: 'online-economy',
    level: 2,
    question: 'Cette publication apparaît sur votre téléphone. Que veut dire le mot « Sponsorisé » ?',
    scene: {
      scene: 'message',
      from: 'Les Paniers de Lison · Sponsorisé',
      text: 'Des légumes livrés chez vous chaque semaine. Premier panier à moitié prix jusqu’à dimanche !',
    },
    answer: {
      kind: 'one',
      right: 'La boutique a payé pour que vous la voyiez',
      wrong: [
        'Le réseau social a vérifié que l’offre est sérieuse',
        'Une de vos connaissances a commandé dans cette boutique',
        'La boutique est aidée par la mairie',
      ],
    },
    why: '« Sponsorisé » signale une publicité : quelqu’un paie pour l’afficher. Cela ne dit rien du sérieux de l’offre.',
  },
  {
    id: '2.4-05',
    competence: '2.4',
    topic: 'access-for-all',
    level: 2,
    question:
      'Comment s’appellent les lieux labellisés par l’État où l’on aide gratuitement, au même guichet, pour les démarches des impôts, de la CAF, de France Travail ou de la retraite ?',
    answer: {
      kind: 'short',
      shown: 'France services',
      accepted: [
        'France services',
        'France service',
        'les France services',
        'Maison France services',
        'Maisons France services',
        'les maisons France services',
        'Espace France services',
        'Espaces France services',
        'les espaces France services',
        'Maison France service',
        'Espace France service',
        'Point France services',
      ],
    },
    why: 'Un espace France services réunit en un lieu l’aide aux démarches de plusieurs services publics, avec des agents formés pour accompagner.',
    source: 'https://www.france-services.gouv.fr/',
  },
  {
    id: '2.4-06',
    competence: '2.4',
    topic: 'online-identity',
    level: 2,
    question:
      'Avant un entretien d’embauche, une personne veut savoir ce qu’un employeur peut trouver sur elle en ligne. Que lui proposez-vous d’abord ?',
    answer: {
      kind: 'one',
      right: 'Taper son nom dans un moteur de recherche',
      wrong: [
        'Relire l’historique de son navigateur',
        'Demander la liste à son opérateur internet',
        'Regarder les réglages de son téléphone',
      ],
    },
    why: 'C’est ce que fera un employeur. On regarde les pages et aussi les images, si possible sans être connecté à ses comptes.',
  },
  {
    id: '2.4-07',
    competence: '2.4',
    topic: 'living-together',
    level: 2,
    question: 'Vous lisez ce message dans le groupe de votre immeuble. Quelle réponse aide sans accuser quelqu’un ?',
    scene: {
      scene: 'message',
      from: 'Groupe « Immeuble des Tilleuls »',
      text: 'Mon colis a disparu du hall ! Je suis sûre que c’est encore les gens du troisième. Qui les a vus ?',
    },
    answer: {
      kind: 'one',
      right: '« Le livreur l’a peut-être laissé au point relais ? »',
      wrong: [
        '« Cela ne m’étonne pas, ils sont arrivés il y a peu. »',
        '« Donnons leur nom ici, que tout le monde se méfie. »',
        '« Je les filme la prochaine fois et je publie la vidéo. »',
      ],
    },
    why: 'Accuser en public sans preuve blesse et peut engager votre responsabilité. Proposer une vérification aide vraiment la personne.',
  },
  {
    id: '2.4-08',
    competence: '2.4',
    topic: 'online-economy',
    level: 3,
    question:
      'Une personne veut faire réparer son téléphone. Quel atelier a des avis à la fois bons et dignes de confiance ? Répondez par une lettre.',
    scene: {
      scene: 'table',
      header: ['Atelier', 'Moyenne sur 5', 'Nombre d’avis', 'Publiés en'],
      rows: [
        ['A', '5,0', '6', '2 jours'],
        ['B', '4,9', '140', '3 jours'],
        ['C', '4,5', '310', '4 ans'],
        ['D', '2,8', '290', '4 ans'],
      ],
    },
    answer: {
      kind: 'short',
      shown: 'C',
      accepted: ['C', 'atelier C', 'l’atelier C', "l'atelier C", 'le C', 'lettre C'],
    },
    why: 'Six avis ne prouvent pas grand-chose, et 140 avis en trois jours peuvent être faux ou achetés. 310 avis étalés sur quatre ans sont plus solides.',
  },
  {
    id: '2.4-09',
    competence: '2.4',
    topic: 'work-presence',
    level: 3,
    question:
      'Vous aidez une personne à remplir un profil public sur un réseau professionnel. Quels éléments l’aident à trouver un emploi sans l’exposer inutilement ?',
    answer: {
      kind: 'several',
      right: ['Le métier recherché', 'Des compétences, avec un exemple concret', 'La ville ou le secteur géographique'],
      wrong: ['La date et le lieu de naissance', 'L’adresse postale complète'],
    },
    why: 'Un employeur cherche un métier, des compétences et un secteur. L’adresse et la date de naissance peuvent servir à usurper une identité.',
  },
  {
    id: '2.4-10',
    competence: '2.4',
    topic: 'online-economy',
    level: 3,
    question:
      'Deux sœurs suivent exactement les mêmes comptes sur un réseau social gratuit, mais leur fil n’affiche pas les mêmes publications. Quelle est l’explication la plus probable ?',
    answer: {
      kind: 'one',
      right: 'Le réseau trie selon ce que chacune regarde et aime',
      wrong: [
        'Le réseau trie selon la date d’inscription',
        'Le réseau répartit les publications pour ralentir moins',
        'Le réseau montre d’abord les publications les plus sûres',
      ],
    },
    why: 'Le fil est choisi par un calcul qui cherche à retenir chaque personne, à partir de ce qu’elle regarde. Il ne montre donc pas la même chose à tout le monde.',
  },
  {
    id: '2.4-11',
    competence: '2.4',
    topic: 'online-economy',
    level: 3,
    question:
      'Une vidéaste suivie par 80 000 personnes présente une crème. La marque la paie pour cela. Qu’est-ce que la vidéo doit indiquer clairement, d’après la loi ?',
    answer: {
      kind: 'one',
      right: 'Qu’il s’agit d’une publicité',
      wrong: ['Le montant qu’elle a reçu', 'Le nombre de crèmes vendues', 'La durée de son contrat'],
    },
    why: 'La loi sur l’influence commerciale demande de montrer clairement l’intention commerciale, par exemple « Publicité » ou « Collaboration commerciale ».',
    source: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047663185',
  },
  {
    id: '2.4-12',
    competence: '2.4',
    topic: 'access-for-all',
    level: 4,
    question:
      'Une personne ne peut pas faire seule ses démarches en ligne et vous demande de les faire à sa place pendant plusieurs mois. Quelle solution la protège, et vous aussi ?',
    answer: {
      kind: 'one',
      right: 'Un mandat signé avec une personne habilitée Aidants Connect',
      wrong: [
        'Une feuille où elle vous confie ses mots de passe, gardée sous clé',
        'Un compte ouvert à votre nom, avec son accord donné par écrit',
        'Ses mots de passe enregistrés à l’accueil',
      ],
    },
    why: 'Avec Aidants Connect, une personne formée et habilitée dans son métier agit dans un cadre écrit, limité, que l’on peut arrêter, et sans connaître les mots de passe.',
    source: 'https://aidantsconnect.beta.gouv.fr/',
  },
  {
    id: '2.4-13',
    competence: '2.4',
    topic: 'work-presence',
    level: 4,
    question:
      'Une artisane veut que les gens des environs la trouvent en ligne, sans y passer ses soirées. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Préciser quelle clientèle elle veut toucher',
        'Choisir un ou deux endroits où ces gens cherchent',
        'Y publier coordonnées, horaires et photos',
        'Vérifier la fiche depuis le téléphone d’une amie',
        'Après trois mois, compter les appels reçus',
      ],
    },
    why: 'Le public visé décide de l’endroit, et non l’inverse. On vérifie ensuite ce que voient les autres, puis on mesure si cela sert.',
  },
  {
    id: '2.4-14',
    competence: '2.4',
    topic: 'online-identity',
    level: 4,
    question:
      'Une coiffeuse reçoit un avis en ligne sévère et, selon elle, exagéré. Quelle réaction protège le mieux l’image de son salon ?',
    answer: {
      kind: 'one',
      right: 'Répondre calmement sous l’avis et proposer d’en parler en privé',
      wrong: [
        'Demander à des proches d’écrire dix bons avis dans la journée',
        'Répondre en racontant en détail la visite de cette cliente',
        'Créer un second compte pour contredire l’avis point par point',
      ],
    },
    why: 'Les personnes qui hésitent lisent surtout la réponse. Les faux avis sont interdits, et raconter la visite d’une cliente dévoile sa vie privée.',
  },
  {
    id: '2.4-15',
    competence: '2.4',
    topic: 'online-economy',
    level: 4,
    question:
      'Samia vend des sacs à 40 € pièce. Voici ce que prend chaque site pour une vente. Lequel lui laisse le plus d’argent par sac ? Répondez par une lettre.',
    scene: {
      scene: 'table',
      header: ['Site', 'Part du prix', 'Frais fixes'],
      rows: [
        ['A', '12 %', '0 €'],
        ['B', '5 %', '1 €'],
        ['C', '0 %', '4 €'],
        ['D', '8 %', '0,50 €'],
      ],
    },
    answer: {
      kind: 'short',
      shown: 'B',
      accepted: ['B', 'site B', 'le site B', 'le B', 'lettre B'],
    },
    why: 'Pour 40 €, B prend 2 € + 1 € = 3 €. A prend 4,80 €, C prend 4 € et D prend 3,20 € + 0,50 € = 3,70 €.',
  },
  {
    id: '2.4-16',
    competence: '2.4',
    topic: 'access-for-all',
    level: 5,
    question:
      'Une personne aveugle ne peut pas envoyer un formulaire sur le site d’une préfecture : un bouton n’est pas lu par son appareil. En bas du site, on lit « Accessibilité : partiellement conforme ». Que lui dites-vous ?',
    answer: {
      kind: 'one',
      right: 'Elle peut signaler le défaut et demander une autre solution',
      wrong: [
        'Le service n’est plus tenu de l’aider, puisqu’il l’a annoncé',
        'Le service doit fermer son site jusqu’à la mise en conformité',
        'Elle doit d’abord changer d’appareil pour un modèle récent',
      ],
    },
    why: 'Un site public doit publier une déclaration d’accessibilité, avec un contact pour signaler un défaut et obtenir le service autrement. Annoncer un défaut n’en dispense pas.',
    source: 'https://accessibilite.numerique.gouv.fr/obligations/declaration-accessibilite/',
  },
  {
    id: '2.4-17',
    competence: '2.4',
    topic: 'living-together',
    level: 5,
    question:
      'Une association voit cette fenêtre et trouve le retrait injustifié. Que doit lui donner ce grand réseau social, d’après les règles européennes ?',
    scene: {
      scene: 'dialogue',
      title: 'Publication retirée',
      text: 'Votre publication ne respecte pas nos règles. Elle n’est plus visible.',
      buttons: ['J’ai compris'],
    },
    answer: {
      kind: 'one',
      right: 'Les raisons du retrait et un recours gratuit',
      wrong: [
        'Une remise en ligne pendant l’examen du recours',
        'Le nom de la personne qui a signalé la publication',
        'Une indemnité pour chaque jour de retrait',
      ],
    },
    why: 'Le règlement européen sur les services numériques impose aux réseaux d’expliquer un retrait et d’offrir une réclamation gratuite.',
    source: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
  },
  {
    id: '2.4-18',
    competence: '2.4',
    topic: 'citizenship',
    level: 5,
    question:
      'Le site d’un service public refuse le dossier d’une personne à cause d’une erreur technique qui dure. Vous l’aidez à garder une preuve, puis à agir du plus simple au plus formel. Remettez les démarches dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Garder une capture du message d’erreur, avec la date',
        'Demander une solution à l’accueil ou au téléphone du service',
        'Envoyer une réclamation écrite à ce service',
        'Saisir le Défenseur des droits',
      ],
    },
    why: 'Le Défenseur des droits aide gratuitement, mais demande d’avoir d’abord cherché une solution auprès du service. Une preuve datée sert à chaque étape.',
    source: 'https://www.defenseurdesdroits.fr/',
  },
  {
    id: '2.4-19',
    competence: '2.4',
    topic: 'online-identity',
    level: 6,
    question:
      'Un homme veut faire fermer le compte de sa mère décédée sur un réseau social. Elle n’avait laissé aucune consigne. Quelle démarche lui conseillez-vous ?',
    answer: {
      kind: 'one',
      right: 'Demander la fermeture au réseau, avec les preuves du décès et du lien',
      wrong: [
        'Se connecter avec le mot de passe trouvé chez elle, puis supprimer le compte',
        'Signaler le compte comme faux profil, pour qu’il soit retiré sans délai',
        'Demander à la mairie, avec l’acte de décès, de prévenir les réseaux',
      ],
    },
    why: 'La loi permet aux héritiers de faire fermer les comptes d’une personne décédée, sauf consigne contraire. Les réseaux ont une demande prévue pour cela.',
    source: 'https://www.cnil.fr/fr/mort-numerique-effacement-informations-personne-decedee',
  },
  {
    id: '2.4-20',
    competence: '2.4',
    topic: 'citizenship',
    level: 6,
    question:
      'Une ville de 9 000 habitants consulte en ligne sur un projet de place : 78 % des réponses sont pour. Voici d’où viennent les réponses. Que peut-on en conclure honnêtement ?',
    scene: {
      scene: 'table',
      header: ['Quartier', 'Habitants', 'Réponses'],
      rows: [
        ['Centre', '2 000', '170'],
        ['Gare', '3 500', '22'],
        ['Les Prés', '3 500', '18'],
      ],
    },
    answer: {
      kind: 'several',
      right: [
        'Le résultat reflète surtout l’avis du Centre',
        'On ignore ce que pense la plus grande partie de la ville',
      ],
      wrong: [
        'Plus des trois quarts de la ville veulent ce projet',
        'Les personnes qui n’ont pas répondu sont d’accord',
        'Le projet déplaît aux quartiers qui répondent peu',
      ],
    },
    why: '170 des 210 réponses viennent du Centre, qui compte moins du quart de la population. Ne pas répondre ne veut dire ni oui ni non.',
  },
  {
    id: '2.4-21',
    competence: '2.4',
    topic: 'online-economy',
    level: 7,
    question:
      'Un réseau d’associations ne publie ses informations que sur un réseau social. Peu de gens les voient désormais, et la page a été fermée une semaine par erreur. Quelle organisation proposez-vous ?',
    answer: {
      kind: 'one',
      right: 'Un site et une lettre à lui, vers lesquels ses pages sur les réseaux renvoient',
      wrong: [
        'Une page sur trois réseaux sociaux, avec exactement les mêmes publications',
        'Un budget de publicité régulier, pour que ses publications restent bien visibles',
        'Une seconde page sur le même réseau, prête à servir si la première est fermée',
      ],
    },
    why: 'Sur un réseau social, l’entreprise décide qui voit quoi et peut fermer une page. Un site et une liste d’adresses à soi restent joignables quoi qu’il arrive.',
  },
  {
    id: '2.4-22',
    competence: '2.4',
    topic: 'living-together',
    level: 7,
    question:
      'Vous concevez un atelier sur le harcèlement en ligne pour des élèves de collège. Quels choix rendent l’atelier utile et sûr pour ces jeunes ?',
    answer: {
      kind: 'several',
      right: [
        'Partir de situations inventées mais proches de leur vie',
        'Faire pratiquer la capture de preuves et le signalement',
        'Prévoir avec le collège un relais pour les confidences graves',
      ],
      wrong: [
        'Inviter des victimes du collège à raconter leur histoire',
        'Promettre que rien de ce qui est confié ne sera répété',
      ],
    },
    why: 'Des cas inventés protègent les victimes présentes. On ne promet pas le secret absolu : un enfant en danger doit être signalé à qui peut le protéger.',
  },
]
