// biome-ignore-all lint/style/noExcessiveLinesPerFile: the items of one competence are read and balanced together.
import type { Item } from '../item.ts'

export const collaborate: readonly Item[] = [
  {
    id: '2.3-01',
    competence: '2.3',
    topic: 'meetings',
    level: 1,
    question:
      'Pendant une visio sur votre téléphone, on vous voit mais on ne vous entend pas. À l’écran, le dessin du micro est barré. Que faites-vous d’abord ?',
    answer: {
      kind: 'one',
      right: 'Toucher le micro barré',
      wrong: ['Monter le son du téléphone', 'Toucher la caméra', 'Quitter puis rappeler'],
    },
    why: 'Un micro barré est un micro coupé. Le toucher une fois le rouvre.',
  },
  {
    id: '2.3-02',
    competence: '2.3',
    topic: 'meetings',
    level: 1,
    question: 'Vous recevez ce message, que vous attendiez. Comment participez-vous à la réunion jeudi ?',
    scene: {
      scene: 'mail',
      from: 'Médiathèque de Valbrune',
      address: 'equipe@mediatheque-valbrune.example',
      subject: 'Visio des bénévoles, jeudi à 14 h',
      body: 'Bonjour, nous nous retrouvons jeudi à 14 h en visio pour préparer les ateliers de décembre. À jeudi !',
      button: 'Rejoindre la réunion',
      link: 'https://visio.mediatheque-valbrune.example/benevoles',
    },
    answer: {
      kind: 'one',
      right: 'Toucher « Rejoindre la réunion » à 14 h',
      wrong: [
        'Répondre « Je rejoins la réunion » à 14 h',
        'Transférer ce message aux autres à 14 h',
        'Téléphoner à la médiathèque à 14 h',
      ],
    },
    why: 'Le bouton ouvre la salle de réunion en ligne. Il suffit de le toucher à l’heure dite, depuis un téléphone ou un ordinateur.',
  },
  {
    id: '2.3-03',
    competence: '2.3',
    topic: 'scheduling',
    level: 1,
    question:
      'Votre sœur et vous partagez un agenda sur vos téléphones. Elle y ajoute « Dentiste de Maman, mardi 10 h ». Que se passe-t-il sur votre téléphone ?',
    answer: {
      kind: 'one',
      right: 'Le rendez-vous s’affiche aussi mardi à 10 h',
      wrong: [
        'Le rendez-vous s’affiche si vous le recopiez',
        'Les rendez-vous que vous aviez notés s’effacent',
        'Un second agenda est créé, à son nom',
      ],
    },
    why: 'Un agenda partagé est le même pour les deux : ce qui est ajouté d’un côté se voit de l’autre, sans rien faire.',
  },
  {
    id: '2.3-04',
    competence: '2.3',
    topic: 'shared-documents',
    level: 2,
    question:
      'Pour un repas partagé, vous mettez la liste « Qui apporte quoi » dans un document en ligne que tout le groupe peut modifier, au lieu de l’envoyer en pièce jointe. Qu’est-ce que cela change ?',
    answer: {
      kind: 'several',
      right: ['Le groupe voit toujours la même liste, à jour', 'Chaque personne peut ajouter son plat elle-même'],
      wrong: [
        'La liste ne peut plus être effacée par erreur',
        'Il faut renvoyer la liste après chaque ajout',
        'Chaque personne garde sa liste séparée des autres',
      ],
    },
    why: 'Un document en ligne est unique : tout le monde lit et complète le même. Avec des pièces jointes, chaque copie vit sa vie.',
  },
  {
    id: '2.3-05',
    competence: '2.3',
    topic: 'scheduling',
    level: 2,
    question:
      'Huit bénévoles doivent trouver une date de réunion. Quelle façon demande le moins d’échanges et donne une réponse claire ?',
    answer: {
      kind: 'one',
      right: 'Un sondage en ligne où l’on coche les dates possibles',
      wrong: [
        'Un courriel auquel tout le monde répond à tout le monde',
        'Un groupe de messagerie où l’on écrit ses empêchements',
        'Un appel à chaque personne, l’une après l’autre',
      ],
    },
    why: 'Dans un sondage de dates, chaque personne répond une fois et la meilleure date se voit d’un coup d’œil.',
  },
  {
    id: '2.3-06',
    competence: '2.3',
    topic: 'scheduling',
    level: 2,
    question: 'Voici les réponses à un sondage de dates. Quel jour convient aux quatre personnes ?',
    scene: {
      scene: 'table',
      header: ['Nom', 'Lundi', 'Mardi', 'Jeudi', 'Vendredi'],
      rows: [
        ['Awa', 'oui', 'oui', 'oui', 'non'],
        ['Bruno', 'oui', 'non', 'oui', 'oui'],
        ['Inès', 'non', 'oui', 'oui', 'oui'],
        ['Yann', 'oui', 'oui', 'oui', 'non'],
      ],
    },
    answer: { kind: 'short', shown: 'Jeudi', accepted: ['jeudi', 'le jeudi', 'ce jeudi', 'jeu'] },
    why: 'Jeudi est la seule colonne où les quatre réponses sont « oui ».',
  },
  {
    id: '2.3-07',
    competence: '2.3',
    topic: 'access-rights',
    level: 2,
    question:
      'Une bénévole doit inscrire elle-même ses heures dans le planning en ligne. Quel droit lui donnez-vous dans cette fenêtre ?',
    scene: {
      scene: 'dialogue',
      title: 'Partager « Planning des permanences »',
      text: 'Inviter : Awa D. — Droit : Lecture · Commentaire · Modification · Aucun accès',
      buttons: ['Annuler', 'Envoyer'],
    },
    answer: {
      kind: 'one',
      right: 'Modification',
      wrong: ['Lecture', 'Commentaire', 'Aucun accès'],
    },
    why: 'Pour écrire dans le planning, il faut le droit de modification. Avec « Commentaire », elle pourrait seulement laisser une remarque à côté.',
  },
  {
    id: '2.3-08',
    competence: '2.3',
    topic: 'versions',
    level: 3,
    question:
      'Ce matin, quelqu’un a effacé par erreur la moitié d’un document partagé en ligne, puis l’a refermé. Comment retrouver le texte d’hier ?',
    answer: {
      kind: 'one',
      right: 'Ouvrir l’historique des versions du document',
      wrong: [
        'Ouvrir la corbeille de son ordinateur',
        'Fermer le document sans enregistrer les changements',
        'Ouvrir l’historique de navigation de cette personne',
      ],
    },
    why: 'Un document en ligne garde ses états successifs. L’historique des versions permet de revoir celui d’hier et de le rétablir.',
  },
  {
    id: '2.3-09',
    competence: '2.3',
    topic: 'shared-documents',
    level: 3,
    question:
      'Une collègue vous demande votre avis sur sa lettre, dans un document partagé. Elle veut garder la main sur le texte. Comment lui donnez-vous vos remarques ?',
    answer: {
      kind: 'one',
      right: 'En plaçant des commentaires dans la marge',
      wrong: [
        'En écrivant en rouge dans ses phrases',
        'En réécrivant les phrases qui ne vous plaisent pas',
        'En modifiant une copie que vous gardez chez vous',
      ],
    },
    why: 'Un commentaire vise un passage précis sans toucher au texte. L’autrice répond, corrige ou ferme la remarque.',
  },
  {
    id: '2.3-10',
    competence: '2.3',
    topic: 'meetings',
    level: 3,
    question:
      'Vous animez une visio à quinze. Tout le monde parle en même temps et les plus timides se taisent. Qu’annoncez-vous pour que chaque personne puisse s’exprimer ?',
    answer: {
      kind: 'one',
      right: 'Le bouton « Lever la main », avec un tour de parole',
      wrong: [
        'Le bouton « Enregistrer », pour réécouter la réunion',
        'Le bouton « Partager l’écran », avec l’ordre du jour',
        'Le bouton « Caméra », coupé pour que l’image soit fluide',
      ],
    },
    why: '« Lever la main » montre dans quel ordre les personnes demandent la parole. L’animation peut alors la donner à chacune, aussi aux plus discrètes.',
  },
  {
    id: '2.3-11',
    competence: '2.3',
    topic: 'shared-documents',
    level: 3,
    question:
      'Dans un commentaire d’un document partagé, quel signe écrivez-vous juste devant le nom de quelqu’un pour que cette personne soit prévenue ?',
    answer: {
      kind: 'short',
      shown: '@',
      accepted: [
        '@',
        'arobase',
        'arrobase',
        'arobas',
        'l’arobase',
        "l'arobase",
        'une arobase',
        'le signe @',
        'at',
        '@nom',
      ],
    },
    why: 'Le signe @ (arobase) suivi du nom « mentionne » la personne : elle reçoit une alerte qui mène au commentaire.',
  },
  {
    id: '2.3-12',
    competence: '2.3',
    topic: 'access-rights',
    level: 4,
    question:
      'Une personne que vous avez bien invitée hier à lire un document voit cette fenêtre en touchant le lien. Que vérifiez-vous d’abord avec elle ?',
    scene: {
      scene: 'dialogue',
      title: 'Vous n’avez pas accès à ce document',
      text: 'Compte utilisé : awa.perso@messagerie.example',
      buttons: ['Demander l’accès', 'Fermer'],
    },
    answer: {
      kind: 'one',
      right: 'Si elle utilise l’adresse que vous avez invitée',
      wrong: [
        'S’il lui reste assez de place sur son téléphone',
        'Si sa connexion est assez rapide',
        'Si elle a bien le logiciel qui a créé le document',
      ],
    },
    why: 'L’invitation est attachée à une adresse. Avec un autre compte, par exemple personnel au lieu de professionnel, le document reste fermé.',
  },
  {
    id: '2.3-13',
    competence: '2.3',
    topic: 'shared-documents',
    level: 4,
    question:
      'Vous coordonnez le bilan annuel, écrit à quatre dans un document en ligne. Chaque personne doit savoir quoi écrire, et la version envoyée ne doit plus bouger. Remettez les étapes dans l’ordre.',
    answer: {
      kind: 'order',
      steps: [
        'Créer le document et y écrire le plan',
        'Inviter les trois collègues et répartir les parties',
        'Laisser chaque personne rédiger sa partie',
        'Relire l’ensemble et régler les commentaires',
        'Exporter le bilan en PDF et l’envoyer',
      ],
    },
    why: 'Le plan permet de répartir, la relecture se fait sur un texte complet, et le PDF fige la version envoyée.',
  },
  {
    id: '2.3-14',
    competence: '2.3',
    topic: 'group-life',
    level: 4,
    question:
      'À la fin d’une réunion, vous notez dans l’espace partagé les décisions à suivre. Que doit dire chaque ligne pour que le travail avance sans vous ?',
    answer: {
      kind: 'several',
      right: ['Ce qui est à faire', 'Qui s’en charge', 'Pour quelle date'],
      wrong: ['Qui était contre', 'Combien de temps on en a parlé'],
    },
    why: 'Une action sans responsable ou sans date reste souvent en plan. Les débats, eux, ne disent pas quoi faire.',
  },
  {
    id: '2.3-15',
    competence: '2.3',
    topic: 'versions',
    level: 4,
    question:
      'La présidente vous confie un texte à corriger. Elle veut voir chaque changement et pouvoir l’accepter ou le refuser un par un. Qu’activez-vous avant de commencer ?',
    answer: {
      kind: 'one',
      right: 'Le suivi des modifications',
      wrong: ['L’enregistrement automatique', 'La vérification de l’orthographe', 'Le mode lecture seule'],
    },
    why: 'Le suivi des modifications (ou mode « suggestion ») garde l’ancien et le nouveau texte jusqu’à ce que quelqu’un accepte ou refuse.',
  },
  {
    id: '2.3-16',
    competence: '2.3',
    topic: 'versions',
    level: 5,
    question:
      'Une partenaire cite un chiffre que vous avez corrigé la semaine dernière dans le document partagé en ligne. Elle affirme avoir ouvert ce document ce matin. Quelle est la cause la plus probable ?',
    answer: {
      kind: 'one',
      right: 'Elle lit une copie téléchargée avant la correction',
      wrong: [
        'Elle a ouvert le document avec le droit de lecture seule',
        'Elle a ouvert le document sur l’écran de son téléphone',
        'Elle lit le document en même temps que d’autres gens',
      ],
    },
    why: 'Une copie téléchargée ne suit plus le document en ligne. Mieux vaut lui redonner le lien et lui faire effacer sa copie.',
  },
  {
    id: '2.3-17',
    competence: '2.3',
    topic: 'access-rights',
    level: 5,
    question:
      'Un collègue quitte la structure dans dix jours. Les documents de l’équipe ont été créés avec son compte, qui sera fermé. Que faites-vous avant son départ ?',
    answer: {
      kind: 'one',
      right: 'Transférer la propriété des documents à un compte de la structure',
      wrong: [
        'Lui demander son mot de passe pour continuer à ouvrir les documents',
        'Enregistrer les liens des documents dans les favoris de l’équipe',
        'Rendre les documents modifiables par toute personne qui a le lien',
      ],
    },
    why: 'Si le compte propriétaire ferme, ses documents peuvent disparaître, même partagés. Un mot de passe, lui, ne se donne jamais.',
  },
  {
    id: '2.3-18',
    competence: '2.3',
    topic: 'scheduling',
    level: 5,
    question:
      'Votre équipe prépare un forum. Une tâche commence dès que celle dont elle dépend est finie ; les autres se font en même temps. En combien de jours au minimum tout sera-t-il prêt ?',
    scene: {
      scene: 'table',
      header: ['Tâche', 'Durée', 'Dépend de'],
      rows: [
        ['A. Réserver la salle', '2 jours', ''],
        ['B. Créer l’affiche', '3 jours', 'A'],
        ['C. Imprimer l’affiche', '4 jours', 'B'],
        ['D. Trouver des aides', '5 jours', ''],
      ],
    },
    answer: {
      kind: 'short',
      shown: '9 jours',
      accepted: ['9', '9 jours', '9 jour', '9j', '9 j', 'neuf', 'neuf jours', 'en 9 jours', 'au moins 9 jours'],
    },
    why: 'A, B et C se suivent : 2 + 3 + 4 = 9 jours. D se fait pendant ce temps et n’allonge rien.',
  },
  {
    id: '2.3-19',
    competence: '2.3',
    topic: 'access-rights',
    level: 6,
    question:
      'Cinq structures veulent partager en ligne le suivi de personnes accompagnées (noms, téléphones, rendez-vous). Quelles conditions posez-vous pour protéger ces personnes ?',
    answer: {
      kind: 'several',
      right: [
        'Un accès par personne, retiré le jour de son départ',
        'Des droits limités à ce dont chaque structure a besoin',
        'Une information des personnes sur ce partage',
      ],
      wrong: [
        'Un lien ouvert, mais transmis seulement aux cinq structures',
        'Un compte commun, avec un mot de passe long',
      ],
    },
    why: 'Un lien ouvert ou un compte commun ne disent pas qui a vu quoi et ne se retirent pas à une seule personne. Et les gens doivent savoir qui partage leurs données.',
  },
  {
    id: '2.3-20',
    competence: '2.3',
    topic: 'shared-documents',
    level: 6,
    question:
      'Dix collègues remplissent en même temps un tableau en ligne. Quand quelqu’un trie les lignes, elles bougent pour tout le monde et des saisies tombent sur la mauvaise ligne. Comment régler cela sans empêcher de trier ni de saisir, et en gardant un seul tableau ?',
    answer: {
      kind: 'one',
      right: 'Donner à chaque personne une vue à elle pour trier et filtrer',
      wrong: [
        'Donner à chaque personne une copie du tableau, réunie chaque soir',
        'Bloquer la modification du tableau, sauf une heure par jour',
        'Trier le tableau une fois pour toutes, par ordre alphabétique',
      ],
    },
    why: 'Une vue personnelle change l’affichage d’une seule personne : les lignes ne bougent pas chez les autres, et les données restent communes.',
  },
  {
    id: '2.3-21',
    competence: '2.3',
    topic: 'group-life',
    level: 7,
    question:
      'Douze lieux d’accueil partagent des fiches pratiques en ligne. Avec le temps, elles vieillissent et se contredisent. Quelle organisation proposez-vous ?',
    answer: {
      kind: 'one',
      right: 'Une fiche par sujet, une personne qui en répond, une date de relecture',
      wrong: [
        'Un dossier par lieu, une fiche par sujet, un échange chaque trimestre',
        'Un grand document commun, un ajout par la fin, un sommaire à jour',
        'Une fiche par sujet, un droit de modification pour tout le monde, aucun verrou',
      ],
    },
    why: 'Une seule fiche par sujet évite les contradictions ; une personne responsable et une date évitent que la fiche vieillisse sans que quelqu’un s’en soucie.',
  },
  {
    id: '2.3-22',
    competence: '2.3',
    topic: 'group-life',
    level: 7,
    question:
      'Vous aidez un réseau d’associations à remplacer ses échanges par courriel par un espace de travail en ligne. Remettez dans l’ordre une démarche qui laisse le temps de corriger avant d’engager tout le monde.',
    answer: {
      kind: 'order',
      steps: [
        'Demander aux équipes ce qui les gêne et ce dont elles ont besoin',
        'Choisir un espace qui répond à ces besoins',
        'L’essayer un mois avec deux associations volontaires',
        'Corriger les réglages et préparer un mode d’emploi court',
        'Ouvrir l’espace à toutes les associations',
      ],
    },
    why: 'On part des besoins pour choisir, on essaie en petit, on corrige avec ce que l’essai a montré, puis on ouvre à tout le monde.',
  },
]
